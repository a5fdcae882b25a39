internal import Diagnostics
internal import PDFObjects

/// What a file says in its metadata: as XMP, and as document information.
struct FileMetadata {
  /// Nil when there is none that can be read.
  let xmp: MetadataPacket?
  private let information: [String: String]

  init(_ reader: BoundedReader, _ catalog: PDFDictionary) throws(PDFFault) {
    let stream = try reader.pdf.stream(catalog["Metadata"])
    let bytes = try stream.map { stream throws(PDFFault) in
      try reader.decoded(stream, limit: 1 << 20).bytes
    }
    xmp = bytes.flatMap { MetadataPacket($0) }
    var information: [String: String] = [:]
    let entries = try reader.pdf.dictionary(reader.pdf.trailer["Info"])?.entries ?? []
    for entry in entries where information.count < 64 {
      information[entry.key.text] = try reader.text(entry.value)
    }
    self.information = information
  }

  var title: String? { information["Title"].flatMap { $0.isEmpty ? nil : $0 } ?? xmp?["dc:title"] }
  var producer: String? { information["Producer"] ?? xmp?["pdf:Producer"] }

  /// Keys of document information that the XMP says otherwise, or not at all.
  var disagreements: [String] {
    FileMetadata.pairs.filter { key, property in
      let (own, other) = (information[key] ?? "", xmp?[property] ?? "")
      return key.hasSuffix("Date") ? own.digits != other.digits : own.trimmed != other
    }.map(\.0)
  }

  private static let pairs = [
    ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"),
    ("Keywords", "pdf:Keywords"), ("Creator", "xmp:CreatorTool"), ("Producer", "pdf:Producer"),
    ("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate"),
  ]
}

extension String {
  /// Of a date, to the second.
  fileprivate var digits: String { String(filter(\.isNumber).prefix(14)) }
}
