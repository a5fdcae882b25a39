internal import PDFObjects

/// Decodes streams of one file, up to so many bytes in all, and finds what is attached.
final class BoundedReader {
  let pdf: PDFFile
  /// Bytes that may still be decoded.
  private var rest = 256 << 20

  init(_ pdf: PDFFile) { self.pdf = pdf }

  func decoded(
    _ stream: PDFStream, limit: Int = PDFLimit.mostDecoded
  ) throws(PDFFault) -> PDFDecoded {
    let decoded = try pdf.decoded(stream, limit: min(limit, rest))
    rest -= decoded.bytes.count
    return decoded
  }

  /// Embedded files by name (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8): those of the catalog's
  /// list and of its names. The first one of a name counts.
  func attachments(of catalog: PDFDictionary) throws(PDFFault) -> [String: PDFStream] {
    var specifications = try pdf.value(catalog["AF"])?.array ?? []
    var nodes = [try pdf.dictionary(catalog["Names"])?["EmbeddedFiles"] ?? .null]
    var visits = 0
    while let node = nodes.popLast(), visits < 1024 {
      visits += 1
      guard let node = try pdf.dictionary(node) else { continue }
      let names = try pdf.value(node["Names"])?.array ?? []
      specifications += stride(from: 1, to: names.count, by: 2).map { names[$0] }
      nodes += try pdf.value(node["Kids"])?.array ?? []
    }
    var files: [String: PDFStream] = [:]
    var seen: Set<PDFValue> = []
    for specification in specifications where seen.insert(specification).inserted {
      guard files.count <= 1024, let value = try pdf.dictionary(specification),
        let name = try pdf.value(value["UF"] ?? value["F"])?.text, files[name] == nil,
        let embedded = try pdf.dictionary(value["EF"]),
        let stream = try pdf.stream(embedded["UF"] ?? embedded["F"])
      else { continue }
      files[name] = stream
    }
    return files
  }
}
