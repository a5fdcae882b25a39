/// A value of PDF (ISO 32000-1, 7.3), all but streams, which are objects only.
public enum PDFValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Read from "1.50" or made of thousandths that are no whole number.
  case decimal(PDFDecimal)
  case name(PDFName)
  /// Bytes, whatever they mean; of text see `text(_:)`.
  case string([UInt8])
  case array([PDFValue])
  case dictionary(PDFDictionary)
  case reference(PDFReference)
}

extension PDFValue {
  /// A number in thousandths; a whole one is an `int`.
  public static func thousandths(_ count: Int) -> PDFValue {
    count % 1000 == 0 ? .int(count / 1000) : .decimal(PDFDecimal(units: count, places: 3))
  }

  public var int: Int? { if case .int(let value) = self { value } else { nil } }

  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  public var name: PDFName? { if case .name(let value) = self { value } else { nil } }

  public var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }

  public var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }

  public var dictionary: PDFDictionary? {
    if case .dictionary(let value) = self { value } else { nil }
  }

  public var reference: PDFReference? {
    if case .reference(let value) = self { value } else { nil }
  }

  /// Of a whole number or a decimal, cut off towards zero.
  public var thousandths: Int? { units(places: 3) }

  /// The same as so many of a decimal place: millionths of six.
  public func units(places: Int) -> Int? {
    switch self {
    case .int(let value): PDFDecimal(units: value, places: 0).units(places: places)
    case .decimal(let value): value.units(places: places)
    default: nil
    }
  }
}

extension PDFValue: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(integerLiteral value: Int) { self = .int(value) }

  public init(booleanLiteral value: Bool) { self = .bool(value) }

  public init(arrayLiteral values: PDFValue...) { self = .array(values) }

  public init(dictionaryLiteral entries: (PDFName, PDFValue?)...) {
    var dictionary = PDFDictionary()
    for (key, value) in entries { dictionary[key] = value }
    self = .dictionary(dictionary)
  }
}
