/// A month; the raw value counts from January as 1.
public enum Bulan: Int, CaseIterable, Hashable, Sendable {
  case januari = 1
  case februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember

  /// "Februari", in the spelling of today.
  public var nama: String { berhurufAwalBesar("\(self)") }

  /// Reads a month as people write it: any case, and the older spellings
  /// "Pebruari" and "Nopember".
  public init?(tertulis text: String) {
    let word = text.lowercased()
    let modern = ["pebruari": "februari", "nopember": "november"][word] ?? word
    guard let month = Bulan.allCases.first(where: { "\($0)" == modern }) else { return nil }
    self = month
  }

  /// Reads a short name as tables have it: "Mar", "Agt", "Des.", and the
  /// English ones that spreadsheets write.
  public init?(singkat text: String) {
    let word = text.lowercased().filter { $0 != "." }
    let other = [
      "peb": "feb", "may": "mei", "ags": "agu", "agt": "agu", "agust": "agu", "aug": "agu",
      "sept": "sep", "oct": "okt", "nop": "nov", "dec": "des",
    ]
    let start = other[word] ?? word
    guard start.count == 3,
      let month = Bulan.allCases.first(where: { "\($0)".hasPrefix(start) })
    else { return nil }
    self = month
  }
}
