internal import Bahasa
internal import Fields
internal import Measures
public import Templates

/// The formatters of expressions: their types, which templates are checked
/// against, and what they do.
public enum Formatters {
  public static let types: [FormatterType] = table.map(\.type)

  struct Entry: Sendable {
    var type: FormatterType
    var apply: @Sendable (Value, Int) -> Value?

    init(_ type: FormatterType, _ apply: @escaping @Sendable (Value, Int) -> Value?) {
      self.type = type
      self.apply = apply
    }
  }

  /// A checked template never hands over a value of another kind; nil then.
  static func apply(_ use: Expression.Use, to value: Value) -> Value? {
    for entry in table where entry.type.name == use.name {
      if let made = entry.apply(value, use.number ?? 0) { return made }
    }
    return nil
  }

  /// How many members a formatter drops from the beginning of a list.
  static func skipped(_ use: Expression.Use) -> Int {
    use.name == afterFirst ? max(0, use.number ?? 0) : 0
  }

  private static let afterFirst = "setelah"

  static let table: [Entry] = dates + numbers + decimals + texts + lists

  private static let dates = [
    date("hari") { .name($0.hari.nama) },
    date("tanggal-huruf") { .name(terbilangBerlem($0.tanggalKata)) },
    date("bulan") { .name($0.bulan.nama) },
    date("tahun-huruf") { .name(terbilangBerlem($0.tahunKata)) },
    date("panjang") { .fixed($0.panjang) },
    date("singkat") { .fixed($0.singkat) },
    date("iso") { .fixed($0.iso) },
  ]

  private static let numbers = [
    number("huruf") { terbilang($0) },
    number("huruf-kapital") { terbilangKapital($0) },
    number("tingkat") { terbilangTingkat($0) },
    number("romawi") { angkaRomawi($0) },
    number("abjad") { hurufUrut($0) },
    Entry(FormatterType("tambah", .number, .number, takesNumber: true)) { value, more in
      guard case .number(let number) = value else { return nil }
      let (sum, isTooLarge) = number.addingReportingOverflow(more)
      return .number(isTooLarge ? number : sum)
    },
    Entry(FormatterType("rupiah", .number, .text)) { value, _ in
      guard case .number(let number) = value else { return nil }
      return rupiah(Rational(number))
    },
    // A sum of a table.
    Entry(FormatterType("rupiah", .decimal, .text)) { value, _ in
      switch value {
      case .decimal(let decimal): rupiah(decimal)
      case .short(let figure): rupiah(figure.value)
      default: nil
      }
    },
    Entry(FormatterType("angka", .number, .text)) { value, _ in
      guard case .number(let number) = value else { return nil }
      return .fixed(Rational(number).text(places: 0))
    },
    Entry(FormatterType("ganjil", .number, .flag)) { value, _ in
      guard case .number(let number) = value else { return nil }
      return .flag(number % 2 != 0)
    },
  ]

  /// Rounded half up, and only here; with more decimals where a limit beside the figure asks
  /// for them.
  private static let decimals = [
    decimal("angka") { $0.text(places: $1) },
    decimal("ringkas") { $0.text(places: $0.value.isWhole ? 0 : $1) },
    decimal("persen") { $0.percent(places: $1) },
    // More decimals where a shortfall would look like none.
    decimal("kurang") { $0.limit == nil ? $0.value.visibleText(places: $1) : $0.text(places: $1) },
  ]

  private static let texts = [
    Entry(FormatterType("huruf-besar", .text, .text)) { value, _ in
      guard case .text(let text, let breaking) = value else { return nil }
      return .text(hurufBesar(text), breaking)
    },
    Entry(FormatterType("huruf-awal-besar", .text, .text)) { value, _ in
      guard case .text(let text, let breaking) = value else { return nil }
      return .text(hurufAwalBesar(text), breaking)
    },
    Entry(FormatterType("lekat", .text, .text)) { value, _ in
      guard case .text(let text, _) = value else { return nil }
      return .fixed(text)
    },
    Entry(FormatterType("tautan", .text, .text)) { value, _ in
      guard case .text(let text, _) = value else { return nil }
      return .fixed(webAddress(in: text) ?? "")
    },
  ]

  private static let lists = [
    Entry(FormatterType("jumlah", .list, .number)) { value, _ in
      list(value).map { .number($0.count) }
    },
    Entry(FormatterType("pertama", .list, nil, takesNumber: true)) { value, count in
      list(value).map { .list(Array($0.prefix(max(0, count)))) }
    },
    Entry(FormatterType(afterFirst, .list, nil, takesNumber: true)) { value, count in
      list(value).map { .list(Array($0.dropFirst(max(0, count)))) }
    },
  ]

  private static func date(_ name: String, _ apply: @escaping @Sendable (CalendarDate) -> Value)
    -> Entry
  {
    Entry(FormatterType(name, .date, .text)) { value, _ in
      guard case .date(let date) = value else { return nil }
      return apply(date)
    }
  }

  private static func number(_ name: String, _ words: @escaping @Sendable (Int) -> String) -> Entry
  {
    Entry(FormatterType(name, .number, .text)) { value, _ in
      guard case .number(let number) = value else { return nil }
      return .name(words(number))
    }
  }

  private static func decimal(
    _ name: String, _ text: @escaping @Sendable (Compared, Int) -> String
  ) -> Entry {
    Entry(FormatterType(name, .decimal, .text, takesNumber: true)) { value, places in
      switch value {
      case .decimal(let decimal): .fixed(text(decimal.beside(nil), min(18, places)))
      case .short(let figure): .fixed(text(figure, min(18, places)))
      default: nil
      }
    }
  }

  /// “Rp1.500.000,00”.
  private static func rupiah(_ amount: Rational) -> Value { .fixed("Rp" + amount.text(places: 2)) }

  private static func list(_ value: Value) -> [Value]? {
    if case .list(let list) = value { list } else { nil }
  }
}
