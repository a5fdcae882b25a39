internal import PDFObjects

extension IssuedFile {
  /// The bytes as they were made, before anything was appended, such as a signature.
  public var original: ArraySlice<UInt8> {
    let first = pdf.revisions[pdf.revisions.count - 1]
    return pdf.bytes[..<(first.end ?? pdf.bytes.count)]
  }

  /// How the pages of another file differ from these.
  public func difference(to other: IssuedFile) throws(PageFault) -> PageDifference {
    try PageDifference(PageReader(pdf), PageReader(other.pdf))
  }
}
