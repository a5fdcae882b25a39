public import Bahasa
public import Frames
public import Measures

/// What a line takes from its record: a value, or one that may be absent.
public protocol Perhaps<Given>: SendableMetatype {
  associatedtype Given
  static var isOptional: Bool { get }
  var given: Given? { get }
}

extension Perhaps where Given == Self {
  public static var isOptional: Bool { false }
  public var given: Self? { self }
}

extension Optional: Perhaps {
  public static var isOptional: Bool { true }
  public var given: Wrapped? { self }
}

extension String: Perhaps { public typealias Given = String }
extension Int: Perhaps { public typealias Given = Int }
extension Rational: Perhaps { public typealias Given = Rational }
extension Compared: Perhaps { public typealias Given = Compared }
extension CalendarDate: Perhaps { public typealias Given = CalendarDate }
extension Image: Perhaps { public typealias Given = Image }

// Texts, by how they break.
extension Fields.Line {
  /// Prose that may be hyphenated.
  public static func prose<Text: Perhaps<String>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Text
  ) -> Self {
    Self(name, id: id, en: en).with(.text, Value.prose, get)
  }

  /// A name, an office, a title: broken at spaces only.
  public static func name<Text: Perhaps<String>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Text
  ) -> Self {
    Self(name, id: id, en: en).with(.text, Value.name, get)
  }

  /// A number, a code, a word: never broken.
  public static func fixed<Text: Perhaps<String>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Text
  ) -> Self {
    Self(name, id: id, en: en).with(.text, Value.fixed, get)
  }

  public static func proseList(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> [String]
  ) -> Self {
    Self(name, id: id, en: en).with(.list(.text)) { .list(get($0).map(Value.prose)) }
  }

  public static func nameList(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> [String]
  ) -> Self {
    Self(name, id: id, en: en).with(.list(.text)) { .list(get($0).map(Value.name)) }
  }
}

extension Fields.Line {
  public static func number<Number: Perhaps<Int>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Number
  ) -> Self {
    Self(name, id: id, en: en).with(.number, Value.number, get)
  }

  public static func decimal<Decimal: Perhaps<Rational>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Decimal
  ) -> Self {
    Self(name, id: id, en: en).with(.decimal, Value.decimal, get)
  }

  /// A decimal beside which its limit is printed.
  public static func compared<Figure: Perhaps<Compared>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Figure
  ) -> Self {
    Self(name, id: id, en: en).with(.decimal, Value.compared, get)
  }

  public static func date<Date: Perhaps<CalendarDate>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Date
  ) -> Self {
    Self(name, id: id, en: en).with(.date, Value.date, get)
  }

  public static func image<Picture: Perhaps<Image>>(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Picture
  ) -> Self {
    Self(name, id: id, en: en).with(.image, Value.image, get)
  }

  public static func flag(
    _ name: String, id: String, en: String, _ get: @escaping @Sendable (Record) -> Bool
  ) -> Self {
    Self(name, id: id, en: en).with(.flag) { .flag(get($0)) }
  }
}

extension Fields.Line {
  func with<Content: Perhaps>(
    _ shape: Shape, _ make: @escaping @Sendable (Content.Given) -> Value,
    _ get: @escaping @Sendable (Record) -> Content
  ) -> Self {
    with(shape, optional: Content.isOptional) { get($0).given.map(make) }
  }

  func with(
    _ shape: Shape, optional: Bool = false, _ get: @escaping @Sendable (Record) -> Value?
  ) -> Self {
    var line = self
    let name = name
    line.fields = [Field(name, shape, optional: optional, meaning: meaning)]
    line.fill = { record, members in
      if let value = get(record) { members[name] = value }
    }
    return line
  }
}
