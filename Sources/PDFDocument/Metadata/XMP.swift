internal import Frames

/// The metadata of a file as XMP (ISO 16684-1; ISO 19005-3, 6.6.2).
struct XMP {
  private var text = ""

  init(_ metadata: Document.Metadata, _ statement: Statement) {
    text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    text += "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    text += "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    addCore(metadata)
    addDates(metadata, statement)
    addIdentity(statement.identity)
    addClaims(statement.standard)
    addProperties(statement)
    text += "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

extension XMP {
  /// ISO 15836: what document information calls title, author and subject.
  private mutating func addCore(_ metadata: Document.Metadata) {
    describe("dc", "http://purl.org/dc/elements/1.1/") { text in
      text += "<dc:format>application/pdf</dc:format>\n"
      text += XMP.list("dc:title", "Alt", metadata.title, language: "x-default")
      text += XMP.list("dc:creator", "Seq", metadata.author)
      text += XMP.list("dc:description", "Alt", metadata.subject, language: "x-default")
      text += XMP.list("dc:language", "Bag", metadata.language)
    }
  }

  private mutating func addDates(_ metadata: Document.Metadata, _ statement: Statement) {
    describe("xmp", "http://ns.adobe.com/xap/1.0/") { text in
      for name in ["CreateDate", "ModifyDate"] where !metadata.date.isEmpty {
        text += XMP.element("xmp:\(name)", metadata.date + "T00:00:00Z")
      }
      text += XMP.element("xmp:CreatorTool", statement.producer)
    }
    describe("pdf", "http://ns.adobe.com/pdf/1.3/") { text in
      text += XMP.element("pdf:Producer", statement.producer)
      text += XMP.element("pdf:Keywords", metadata.keywords)
    }
  }

  private mutating func addIdentity(_ identity: Statement.Identity?) {
    guard let identity else { return }
    describe("xmpMM", "http://ns.adobe.com/xap/1.0/mm/") { text in
      text += XMP.element("xmpMM:DocumentID", identity.document)
      text += XMP.element("xmpMM:InstanceID", identity.instance)
    }
  }

  private mutating func addClaims(_ standard: Standard) {
    guard let claim = standard.part else { return }
    describe("pdfaid", "http://www.aiim.org/pdfa/ns/id/") { text in
      text += XMP.element("pdfaid:part", "\(claim.part)")
      text += XMP.element("pdfaid:conformance", claim.level)
    }
    guard standard.isAccessible else { return }
    describe("pdfuaid", "http://www.aiim.org/pdfua/ns/id/") { text in
      text += XMP.element("pdfuaid:part", "1")
    }
  }

  private mutating func addProperties(_ statement: Statement) {
    var schemas: [Schema] = []
    if statement.standard.isAccessible { schemas.append(.accessibility) }
    if !statement.properties.isEmpty {
      schemas.append(.own(statement.properties))
      describe(Schema.ownPrefix, Schema.ownAddress) { text in
        for property in statement.properties {
          text += XMP.element("\(Schema.ownPrefix):\(property.name)", property.value)
        }
      }
    }
    guard statement.standard != .plain, !schemas.isEmpty else { return }
    text += Schema.description(of: schemas)
  }

  private mutating func describe(
    _ prefix: String, _ address: String, _ body: (inout String) -> Void
  ) {
    text += "<rdf:Description rdf:about=\"\" xmlns:\(prefix)=\"\(address)\">\n"
    body(&text)
    text += "</rdf:Description>\n"
  }
}

extension XMP {
  /// Nothing for an empty value.
  static func element(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "<\(name)>\(value.escaped)</\(name)>\n"
  }

  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(value.escaped)\""
  }

  private static func list(
    _ name: String, _ kind: String, _ value: String, language: String? = nil
  ) -> String {
    guard !value.isEmpty else { return "" }
    let attribute = language.map { " xml:lang=\"\($0)\"" } ?? ""
    return "<\(name)><rdf:\(kind)><rdf:li\(attribute)>\(value.escaped)</rdf:li>"
      + "</rdf:\(kind)></\(name)>\n"
  }
}

extension String {
  /// As the text of an XML element, or an attribute's value.
  fileprivate var escaped: String {
    guard utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return self }
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
