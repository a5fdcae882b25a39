/// What properties mean that ISO 19005-3 does not know (6.6.2.3.3: extension schemas).
struct Schema {
  private var name: String
  private var address: String
  private var prefix: String
  private var properties: [(name: String, type: String, meaning: String)]

  static let ownPrefix = "piagam"
  static let ownAddress = "urn:piagam:ns:1#"

  static let accessibility = Schema(
    name: "PDF/UA identification", address: "http://www.aiim.org/pdfua/ns/id/",
    prefix: "pdfuaid",
    properties: [("part", "Integer", "Part of ISO 14289 to which the file conforms")])

  static func own(_ properties: [Statement.Property]) -> Schema {
    Schema(
      name: "Piagam", address: ownAddress, prefix: ownPrefix,
      properties: properties.map { ($0.name, "Text", $0.meaning) })
  }

  static func description(of schemas: [Schema]) -> String {
    "<rdf:Description rdf:about=\"\""
      + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
      + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
      + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
      + "<pdfaExtension:schemas><rdf:Bag>\n" + schemas.map(\.description).joined()
      + "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"
  }

  private var description: String {
    "<rdf:li rdf:parseType=\"Resource\">\n" + XMP.element("pdfaSchema:schema", name)
      + XMP.element("pdfaSchema:namespaceURI", address)
      + XMP.element("pdfaSchema:prefix", prefix) + "<pdfaSchema:property><rdf:Seq>\n"
      + properties.map(Schema.description).joined()
      + "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n"
  }

  private static func description(
    of property: (name: String, type: String, meaning: String)
  ) -> String {
    let fields = [
      ("name", property.name), ("valueType", property.type), ("category", "external"),
      ("description", property.meaning),
    ]
    // As attributes (ISO 16684-1, 7.9.2.2): half as long as elements.
    return "<rdf:li" + fields.map { XMP.attribute("pdfaProperty:\($0)", $1) }.joined() + "/>\n"
  }
}
