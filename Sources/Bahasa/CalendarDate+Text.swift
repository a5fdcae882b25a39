extension CalendarDate {
  /// Reads "2022-03-09" (ISO 8601, extended form, four-digit year) and
  /// nothing else; nil for other text and for days that do not exist.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      let numbers = CalendarDate.numbers(parts)
    else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// "2022-03-09".
  public var iso: String {
    "\(angka(year, digits: 4))-\(angka(month, digits: 2))-\(angka(day, digits: 2))"
  }

  /// "9 Maret 2022".
  public var panjang: String { "\(day) \(bulan.nama) \(year)" }

  /// "09-03-2022", for tables.
  public var singkat: String {
    "\(angka(day, digits: 2))-\(angka(month, digits: 2))-\(angka(year, digits: 4))"
  }

  private static func numbers(_ parts: [Substring]) -> [Int]? {
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isDigits ? parts.compactMap { Int($0) } : nil
  }
}

extension CalendarDate: Comparable {
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
