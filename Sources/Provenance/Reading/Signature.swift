internal import PDFObjects

/// A signature that a field holds (ISO 32000-1, 12.8). Whether it is valid is not said.
public struct Signature: Hashable, Sendable {
  /// Who signed, as the signature says; nil when it does not.
  public let signer: String?
  /// Behind the last byte that it covers, when it covers all up to there.
  let end: Int?

  /// In a file's form, however deep its fields lie in each other.
  static func all(
    in reader: BoundedReader, _ catalog: PDFDictionary
  ) throws(PDFFault) -> [Signature] {
    let pdf = reader.pdf
    var found: [Signature] = []
    var waiting = try pdf.value(pdf.dictionary(catalog["AcroForm"])?["Fields"])?.array ?? []
    waiting.reverse()
    var seen: Set<PDFValue> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let field = try pdf.dictionary(next) else { continue }
      waiting += (try pdf.value(field["Kids"])?.array ?? []).reversed()
      guard waiting.count <= BoundedReader.mostParts else { throw .tooMuch(.values) }
      guard let value = try pdf.dictionary(field["V"]),
        let range = try pdf.value(value["ByteRange"])?.array?.map(\.int)
      else { continue }
      found.append(
        Signature(signer: try reader.text(value["Name"]), end: Signature.end(of: range)))
    }
    return found
  }

  /// Two stretches, the first from the file's beginning.
  private static func end(of range: [Int?]) -> Int? {
    guard range.count == 4, range[0] == 0, let first = range[1], let second = range[2],
      let count = range[3], 0 <= first, first < second, 0 <= count
    else { return nil }
    let (end, isOver) = second.addingReportingOverflow(count)
    return isOver ? nil : end
  }
}
