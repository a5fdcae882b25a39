/// A day of the week; the raw value counts from Monday as 1 (ISO 8601).
public enum Hari: Int, CaseIterable, Hashable, Sendable {
  case senin = 1
  case selasa, rabu, kamis, jumat, sabtu, minggu

  /// "Jumat", in the spelling of today.
  public var nama: String { berhurufAwalBesar("\(self)") }

  /// Reads a day as people write it: any case, and the older spellings
  /// "Jum'at", "Jum’at", "Ahad" and "Saptu".
  public init?(tertulis text: String) {
    let word = text.lowercased().filter { $0 != "'" && $0 != "’" && $0 != "`" }
    let modern = ["ahad": "minggu", "saptu": "sabtu"][word] ?? word
    guard let day = Hari.allCases.first(where: { "\($0)" == modern }) else { return nil }
    self = day
  }
}
