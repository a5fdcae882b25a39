/// An hour of the day as people type it: `09.00`, `9:30`, `pukul 13.30 WITA`.
public struct Jam: Hashable, Sendable {
  /// 0 to 23.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// Nil where none is typed.
  public var zona: Zona?

  /// Nil for anything that is no hour.
  public init?(_ text: String) {
    var words = text.uppercased().split(separator: " ").map(String.init)
    if words.first == "PUKUL" || words.first == "JAM" { words.removeFirst() }
    if words.count == 2 {
      guard let zona = Zona(rawValue: words.removeLast()) else { return nil }
      self.zona = zona
    }
    let parts =
      words.first?.split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == ":" }) ?? []
    let isWritten = (1...2).contains(parts.first?.utf8.count ?? 0) && parts.last?.utf8.count == 2
    guard words.count == 1, parts.count == 2, isWritten, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// “09.00 WIB”, the official form; in a zone where none was typed.
  public func resmi(_ standard: Zona) -> String {
    "\(angka(hour, digits: 2)).\(angka(minute, digits: 2)) \((zona ?? standard).rawValue)"
  }
}

/// The zones of Indonesia (Keputusan Presiden 41/1987).
public enum Zona: String, CaseIterable, Hashable, Sendable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"
}
