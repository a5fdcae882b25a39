internal import Diagnostics
internal import Markup

/// Hears a part of an XLSX file. Each kind of part has one, with the names it
/// listens for as an enumeration.
class PartListener: MarkupListener {
  fileprivate(set) var fault: Faults?
  /// Whether the part holds more than is sound.
  fileprivate(set) var isOverfull = false
  /// The stream that feeds it.
  private(set) var stream: MarkupStream?

  /// - Parameter words: the names that it listens for.
  init(words: [String], namespaces: [String] = Namespace.main) {
    stream = MarkupStream(words: words, namespaces: namespaces, listener: self)
  }

  func start(_ word: Int, _ fields: MarkupFields) {}
  func end(_ word: Int) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Ends the reading with a fault.
  final func fail(_ found: Faults) {
    fault = fault ?? found
    stream?.stop()
  }

  /// Ends the reading of a part that holds too much.
  final func overfill() {
    isOverfull = true
    stream?.stop()
  }
}

/// The namespaces of SpreadsheetML (ECMA-376), transitional and strict.
enum Namespace {
  static let main = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let properties = [
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  ]
  static let relationships = ["http://schemas.openxmlformats.org/package/2006/relationships"]
}

/// The attribute's value as a string.
func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self)
}

/// A number from 0 on, of at most nine digits.
func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (48...57).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 48)
  }
  return value
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are this text.
  func isEqual(to text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount
      && elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// "1" and "true" of XML Schema.
  var isTrue: Bool { isEqual(to: "1") || isEqual(to: "true") }
}
