internal import PDFObjects

extension PDFWriter {
  /// An embedded file and its specification (ISO 32000-1, 7.11.3 and 7.11.4).
  ///
  /// - Parameter date: of its last change, as PDF has it.
  mutating func add(
    _ attachment: Attachment, date: String, _ deflater: Deflater
  ) -> PDFReference {
    var file = deflater.stream(
      attachment.bytes,
      [
        "Type": .name("EmbeddedFile"), "Subtype": .name(PDFName(attachment.mediaType)),
        "Params": ["Size": .int(attachment.bytes.count)],
      ])
    if !date.isEmpty {
      file.dictionary["Params"] = [
        "Size": .int(attachment.bytes.count), "ModDate": .text(date),
      ]
    }
    let embedded = PDFValue.reference(add(file))
    return add([
      "Type": .name("Filespec"), "F": .text(attachment.name), "UF": .text(attachment.name),
      "EF": ["F": embedded, "UF": embedded], "Desc": .text(attachment.description),
      "AFRelationship": .name(PDFName(attachment.relationship.rawValue)),
    ])
  }
}
