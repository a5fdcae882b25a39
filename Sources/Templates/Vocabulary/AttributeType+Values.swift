internal import Frames
internal import Measures

extension AttributeType where Value == Length {
  /// Never negative.
  static var length: Self {
    Self(
      "length", "`12mm`, `1.5cm`, `10.5pt` or `0`; a point, no space, at most six decimals",
      id: "ukuran seperti 12mm, 1.5cm, 10.5pt atau 0",
      en: "a length such as 12mm, 1.5cm, 10.5pt or 0", blank: .zero, text: \.written
    ) { Length($0).flatMap { $0 >= .zero ? $0 : nil } }
  }

  static var size: Self {
    Self(
      "size", "a length greater than zero",
      id: "ukuran lebih dari nol seperti 12mm, 1.5cm atau 10.5pt",
      en: "a length greater than zero such as 12mm, 1.5cm or 10.5pt", blank: .zero
    ) { Length($0).flatMap { $0 > .zero ? $0 : nil } }
  }

  static var offset: Self {
    Self(
      "offset", "a length that may be negative: `-4mm`", id: "jarak seperti 4mm, -1.5pt atau 0",
      en: "a distance such as 4mm, -1.5pt or 0", blank: .zero, text: \.written
    ) { Length($0) }
  }
}

extension AttributeType where Value == [Length] {
  /// A dash of zeros has no end.
  static var lengths: Self {
    Self(
      "lengths", "lengths with spaces between, not all of them zero: `2pt 1.1pt 0.6pt`",
      id: "deretan ukuran seperti “2pt 1pt 0.5pt”", en: "lengths such as “2pt 1pt 0.5pt”",
      blank: []
    ) { [Length](written: $0).flatMap { $0.contains { $0 > .zero } ? $0 : nil } }
  }
}

extension AttributeType where Value == Insets {
  static var insets: Self {
    Self(
      "insets",
      "one length (all sides), two (vertical, horizontal) or four (top, right, bottom, left)",
      id: "satu, dua atau empat ukuran seperti “20mm 25mm”",
      en: "one, two or four lengths such as “20mm 25mm”", blank: .zero
    ) { [Length](written: $0).flatMap { Insets(sides: $0) } }
  }
}

extension AttributeType where Value == Track {
  static var track: Self {
    Self(
      "track", "a length, or shares of what is left: `2*`",
      id: "lebar seperti 40mm atau bagian seperti 2*", en: "a width such as 40mm or 2*",
      blank: .share(1)
    ) { written($0) }
  }

  private static func written(_ text: String) -> Track? {
    let shares = text.hasSuffix("*") ? Int(text.dropLast()).flatMap { $0 > 0 ? $0 : nil } : nil
    return shares.map { .share($0) } ?? Length(text).flatMap { $0 >= .zero ? .fixed($0) : nil }
  }

  static var column: Self {
    Self(
      "column",
      "a track; `contents`: one share, divided among such columns by what is in them; or "
        + "`natural`: what is in it on one line, where all have room, else as `contents`",
      id: "lebar seperti 40mm, bagian seperti 2*, contents, atau natural",
      en: "a width such as 40mm or 2*, contents, or natural", blank: .share(1)
    ) {
      switch $0 {
      case Track.contentsWord: .contents
      case Track.naturalWord: .natural
      default: written($0)
      }
    }
  }
}

extension AttributeType where Value == Ink {
  static var ink: Self {
    Self(
      "colour", "`#rrggbb`", id: "warna seperti #1a2b3c", en: "a colour such as #1a2b3c",
      blank: .black, text: \.hex
    ) { Ink(hex: $0) }
  }
}

extension AttributeType where Value == Int {
  static func number(_ range: ClosedRange<Int>) -> Self {
    let (from, to) = (range.lowerBound, range.upperBound)
    return Self(
      "number", "a whole number", values: "number, \(from) to \(to)",
      id: "bilangan bulat \(from) sampai \(to)", en: "a whole number from \(from) to \(to)",
      blank: from
    ) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
  }
}

extension AttributeType where Value == ColumnSpan {
  static var span: Self {
    Self(
      "span", "a whole number from 1, or `*` for all columns that are left",
      id: "bilangan bulat 1 sampai 99, atau * untuk semua kolom sisanya",
      en: "a whole number from 1 to 99, or * for all columns that are left", blank: .columns(1)
    ) {
      $0 == "*" ? .rest : Int($0).flatMap { (1...99).contains($0) ? .columns($0) : nil }
    }
  }
}

extension AttributeType where Value == [Rational] {
  static func figures(_ counts: ClosedRange<Int>) -> Self {
    figures(blank: []) { counts.contains($0.count) ? $0 : nil }
  }
}

extension AttributeType where Value == ShadeSteps {
  static var steps: Self {
    figures(blank: ShadeSteps(first: .zero, last: .one)) {
      $0.count == 2 ? ShadeSteps(first: $0[0], last: $0[1]) : nil
    }
  }
}

extension AttributeType {
  fileprivate static func figures(blank: Value, parse: @escaping ([Rational]) -> Value?) -> Self {
    Self(
      "figures", "numbers in ascending order with spaces between: `60 75`",
      id: "bilangan menaik dengan spasi di antaranya seperti “60 75”",
      en: "ascending numbers with spaces between such as “60 75”", blank: blank
    ) { [Rational](ascending: $0).flatMap(parse) }
  }
}

extension AttributeType where Value == Rational {
  static var amount: Self {
    Self(
      "amount", "a number: `100`, `59,5`", id: "bilangan seperti 100 atau 59,5",
      en: "a number such as 100 or 59.5", blank: .one
    ) { Rational($0) }
  }
}

extension Length {
  fileprivate var written: String { self == .zero ? "0" : "\(self)" }
}

extension [Length] {
  fileprivate init?(written text: String) {
    let parts = text.split(separator: " ")
    self = parts.compactMap { Length($0) }.filter { $0 >= .zero }
    if isEmpty || count != parts.count { return nil }
  }
}

extension Insets {
  fileprivate init?(sides: [Length]) {
    switch sides.count {
    case 1: self.init(sides[0])
    case 2: self.init(top: sides[0], right: sides[1], bottom: sides[0], left: sides[1])
    case 4: self.init(top: sides[0], right: sides[1], bottom: sides[2], left: sides[3])
    default: return nil
    }
  }
}

extension [Rational] {
  fileprivate init?(ascending text: String) {
    let parts = text.split(separator: " ")
    self = parts.compactMap { Rational($0) }
    guard count == parts.count, zip(self, dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
  }
}
