/// A name (ISO 32000-1, 7.3.5): a word of bytes, none of them zero.
public struct PDFName: Hashable, Sendable {
  /// Each byte as the character of that number: names are compared by bytes, and up to 15 of
  /// them lie in the value itself.
  let latin: String

  /// - Parameter text: written in UTF-8.
  public init(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    latin = isPlain ? text : PDFName.latin(text.utf8)
  }

  init(bytes: some Collection<UInt8>) {
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    latin = isPlain ? String(decoding: bytes, as: UTF8.self) : PDFName.latin(bytes)
  }

  private static func latin(_ bytes: some Collection<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  public var bytes: [UInt8] {
    latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// Its bytes as UTF-8.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension PDFName: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { "/" + text }
}
