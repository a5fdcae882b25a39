internal import PDFObjects

/// The objects of a file; what is wrong with them is damage of pages. However often they are
/// asked for, there is an end of it.
final class PageObjects {
  private let file: PDFFile
  private var rest = PageLimit.mostValues
  private var restOfMaps = PageLimit.mostMaps

  init(_ file: PDFFile) { self.file = file }

  var root: PDFDictionary? {
    get throws(PageDamage) { try dictionary(file.trailer["Root"]) }
  }

  func object(_ value: PDFValue?) throws(PageDamage) -> PDFObject? {
    let object = try read { () throws(PDFFault) in try file.resolved(value) }
    rest -= object?.weight ?? 1
    guard rest >= 0 else { throw .tooMuch }
    return object
  }

  func value(_ value: PDFValue?) throws(PageDamage) -> PDFValue? { try object(value)?.value }

  func dictionary(_ value: PDFValue?) throws(PageDamage) -> PDFDictionary? {
    try self.value(value)?.dictionary
  }

  func decoded(_ stream: PDFStream, limit: Int) throws(PageDamage) -> PDFDecoded {
    try read { () throws(PDFFault) in try file.decoded(stream, limit: limit) }
  }

  /// A font's CMap.
  func decoded(map: PDFStream) throws(PageDamage) -> [UInt8] {
    let bytes = try decoded(map, limit: restOfMaps).bytes
    restOfMaps -= bytes.count
    return bytes
  }

  private func read<Value>(
    _ body: () throws(PDFFault) -> Value
  ) throws(PageDamage) -> Value {
    do throws(PDFFault) { return try body() } catch { throw .file(error) }
  }
}

extension PDFObject {
  /// How many values it is made of.
  fileprivate var weight: Int {
    switch self {
    case .value(let value): value.weight
    case .stream(let stream): PDFValue.dictionary(stream.dictionary).weight
    }
  }
}

extension PDFValue {
  fileprivate var weight: Int {
    switch self {
    case .array(let values): values.reduce(1) { $0 + $1.weight }
    case .dictionary(let dictionary): dictionary.entries.reduce(1) { $0 + $1.value.weight }
    default: 1
    }
  }
}
