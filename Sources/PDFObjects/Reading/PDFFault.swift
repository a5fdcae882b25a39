/// Why a file, or something in it, cannot be read.
public enum PDFFault: Error, Hashable, Sendable {
  /// No "%PDF-" at its beginning.
  case notPDF
  /// Only with a password, or for whom it was made.
  case encrypted
  /// Not what ISO 32000-1 says has to stand there; offsets are counted in bytes from the
  /// file's first one. In an object stream it is where that begins.
  case damaged(PDFDamage, at: Int)
  /// A filter, or a way of it, that structure is not encoded by.
  case unsupported(PDFName)
  case tooMuch(PDFLimit)
}

/// What is not as it has to be.
public enum PDFDamage: String, CaseIterable, Sendable {
  /// The end: "startxref", a number, "%%EOF" (7.5.5).
  case end
  /// Neither a table nor a stream that tells where objects are (7.5.4, 7.5.8).
  case xref
  /// The chain of those comes back to itself.
  case xrefLoop
  /// What the file begins from is not said, or in no dictionary (7.5.5).
  case trailer
  /// There are objects beyond the /Size that is stated.
  case size
  /// Another object than the one that is said to be there, or none.
  case object
  /// Nothing that is a value (7.3).
  case value
  case number
  case string
  case name
  /// A key twice with two values, or a value without one.
  case dictionary
  /// A stream that does not end where its /Length says (7.3.8).
  case stream
  /// A stream of objects that does not hold what it says (7.5.7).
  case objectStream
  /// One leads to the other, and that one back.
  case loop
  /// Data that its filter cannot decode (7.4).
  case filter
}

/// What holds memory and time down, whatever the bytes.
public enum PDFLimit: String, CaseIterable, Sendable {
  /// Object numbers up to 2,097,151, and twice as many entries of those.
  case objects
  /// 1,024 updates.
  case updates
  /// Arrays and dictionaries in each other, 100.
  case nesting
  /// Values in one object, 524,288.
  case values
  /// Bytes of one stream, decoded: 64 MiB, or as many as were asked for; of all object streams
  /// together, 512 MiB.
  case decoded
  /// Filters of one stream, 4.
  case filters
  /// Bytes of objects, each time they are read, 128 MiB; of the trailers of all updates, 4 MiB.
  case read

  static let mostObjects = 1 << 21
  static let mostSections = 1024
  static let mostNesting = 100
  static let mostValues = 1 << 19
  public static let mostDecoded = 64 << 20
  static let mostStructure = 512 << 20
  static let mostKept = 16 << 20
  static let mostFilters = 4
  static let mostRead = 128 << 20
  static let mostTrailers = 4 << 20
}
