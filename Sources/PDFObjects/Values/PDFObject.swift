/// What an object number stands for.
public enum PDFObject: Hashable, Sendable {
  case value(PDFValue)
  case stream(PDFStream)

  public var value: PDFValue? { if case .value(let value) = self { value } else { nil } }

  public var stream: PDFStream? { if case .stream(let stream) = self { stream } else { nil } }
}

/// A stream (ISO 32000-1, 7.3.8): bytes as they stand in the file, and what they are.
public struct PDFStream: Hashable, Sendable {
  /// All entries but /Length, which are those of `encoded`.
  public var dictionary: PDFDictionary
  /// Encoded by the filters that the dictionary names.
  public var encoded: ArraySlice<UInt8>

  public init(_ dictionary: PDFDictionary = [:], encoded: [UInt8]) {
    self.init(dictionary, encoded: encoded[...])
  }

  public init(_ dictionary: PDFDictionary, encoded: ArraySlice<UInt8>) {
    self.dictionary = dictionary
    self.encoded = encoded
  }
}
