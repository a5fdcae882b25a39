public import Bahasa
public import Frames
public import Measures

/// A value of a record as templates see it.
public indirect enum Value: Hashable, Sendable {
  case text(String, Span.Breaking)
  case number(Int)
  /// Exact; rounded only by the formatter that prints it.
  case decimal(Rational)
  /// The same, beside a limit that it does not reach.
  case short(Compared)
  case date(CalendarDate)
  case flag(Bool)
  case image(Image)
  case list([Value])
  case group([String: Value])

  /// Prose that may be hyphenated.
  public static func prose(_ text: String) -> Value { .text(text, .hyphens) }
  /// Names, offices and titles: broken at spaces only.
  public static func name(_ text: String) -> Value { .text(text, .spaces) }
  /// Numbers and dates: never broken.
  public static func fixed(_ text: String) -> Value { .text(text, .never) }
}

extension Value {
  /// The value under a path; nil when something on the way is absent.
  public subscript(path: ArraySlice<String>) -> Value? {
    guard let name = path.first else { return self }
    guard case .group(let members) = self else { return nil }
    return members[name]?[path.dropFirst()]
  }

  public var isPresent: Bool {
    switch self {
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    default: true
    }
  }

  /// A figure with the limit that is printed beside it.
  public static func compared(_ figure: Compared) -> Value {
    figure.limit.map { figure.value < $0 } == true ? .short(figure) : .decimal(figure.value)
  }

  /// A number or decimal, exact; nil for any other kind.
  public var amount: Rational? {
    switch self {
    case .number(let number): Rational(number)
    case .decimal(let decimal): decimal
    case .short(let figure): figure.value
    default: nil
    }
  }
}
