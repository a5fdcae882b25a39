internal import PDFObjects

/// Decodes streams of one file, up to so many bytes in all, and finds what is attached.
final class BoundedReader {
  let pdf: PDFFile
  /// Bytes that may still be decoded, or made of those: thrice the pixels that a record's
  /// pictures may have.
  private(set) var rest = 1 << 30

  /// Files or fields that wait to be looked at.
  static let mostParts = 1 << 16
  /// Bytes of a name or a title.
  private static let mostText = 1 << 16

  init(_ pdf: PDFFile) { self.pdf = pdf }

  func decoded(
    _ stream: PDFStream, limit: Int = PDFLimit.mostDecoded
  ) throws(PDFFault) -> PDFDecoded {
    let decoded = try pdf.decoded(stream, limit: min(limit, rest))
    try count(decoded.bytes.count)
    return decoded
  }

  func count(_ bytes: Int) throws(PDFFault) {
    rest -= bytes
    guard rest >= 0 else { throw .tooMuch(.decoded) }
  }

  /// Nil of what is no text.
  func text(_ value: PDFValue?) throws(PDFFault) -> String? {
    let value = try pdf.value(value)
    guard value?.string?.count ?? 0 <= BoundedReader.mostText else { throw .tooMuch(.values) }
    return value?.text
  }

  /// Embedded files by name (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8): those of the catalog's
  /// list and of its names. The first one of a name counts.
  func attachments(of catalog: PDFDictionary) throws(PDFFault) -> [String: PDFStream] {
    var specifications = try pdf.value(catalog["AF"])?.array ?? []
    var nodes = [try pdf.dictionary(catalog["Names"])?["EmbeddedFiles"] ?? .null]
    var seen: Set<PDFValue> = []
    while let node = nodes.popLast() {
      guard seen.insert(node).inserted, let node = try pdf.dictionary(node) else { continue }
      let names = try pdf.value(node["Names"])?.array ?? []
      specifications += stride(from: 1, to: names.count, by: 2).map { names[$0] }
      nodes += try pdf.value(node["Kids"])?.array ?? []
      guard specifications.count + nodes.count <= BoundedReader.mostParts else {
        throw .tooMuch(.values)
      }
    }
    seen = []
    var files: [String: PDFStream] = [:]
    for specification in specifications where seen.insert(specification).inserted {
      guard let value = try pdf.dictionary(specification),
        let name = try text(value["UF"] ?? value["F"]), files[name] == nil,
        let embedded = try pdf.dictionary(value["EF"]),
        let stream = try pdf.stream(embedded["UF"] ?? embedded["F"])
      else { continue }
      guard files.count < 1024 else { throw .tooMuch(.values) }
      files[name] = stream
    }
    return files
  }
}
