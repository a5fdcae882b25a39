import PDFDocument
import PDFObjects
import Paint
import Press
import TestSupport
import Testing

/// What a good file has it needs: without one thing of it, a validator refuses it.
@Suite(.enabled(if: Validator.mustBeThere)) struct MutationTests {
  @Test func eachIsRefused() throws {
    let folder = try TemporaryFolder()
    let good = try ["tersulit-resmi", "kalbar-2022-sambas-rapor", "ntt-2023-rekap-provinsi"].map(
      Self.attaching)
    for mutation in Self.mutations + [Self.none] {
      let mutant = try good.lazy.compactMap { try mutation.applied(try PDFFile($0)) }.first
      try folder.write(
        try #require(mutant, "there is nothing to take: \(mutation)"), to: "\(mutation).pdf")
    }
    let refused = Set(
      try Validator.allCases.flatMap { try $0.breaches(in: folder) }.map(\.file))
    #expect(refused == Set(Self.mutations.map { "\($0).pdf" }))
  }

  /// A sample with a file inside.
  private static func attaching(_ sample: String) throws -> [UInt8] {
    let press = try Workshop.press.get()
    let writer = DocumentWriter(
      faces: EmbeddableFaces(press.fonts), painter: Painter(book: press.fonts))
    let file = Attachment(
      name: "rekaman.json", description: "Rekaman", mediaType: "application/json",
      relationship: .source, bytes: Array("{}".utf8))
    return try writer.pdf(
      try Workshop.sample(sample).document, Statement(producer: "Piagam", attachments: [file]))
  }

  /// An update alone breaks nothing.
  private static let none = Mutation("none") { _ in true }

  private static let mutations = file + metadata + fonts + structure + fields + links
}

extension MutationTests {
  private static let catalog: PDFDictionary = ["Type": .name("Catalog")]

  private static let file = [
    Mutation("ID") { $0.bytes.replacing("/ID[".utf8, with: "/Id[".utf8) },
    .entry("OutputIntents"), .entry("DestOutputProfile"),
    .entry("AFRelationship"), .entry("AF"), .entry("UF"),
    .entry("Subtype", of: ["Type": .name("EmbeddedFile")]),
  ]

  private static let metadata = [
    .entry("Metadata", of: catalog),
    Mutation("pdfuaid", replacing: "<pdfuaid:part>1</pdfuaid:part>", with: ""),
    Mutation("pdfaid", replacing: "<pdfaid:part>3</pdfaid:part>", with: ""),
    Mutation("extension schema", replacing: "<pdfaSchema:prefix>pdfuaid</", with: "<x:y>z</"),
    Mutation("title", replacing: "dc:title", with: "dc:other"),
    .entry("ViewerPreferences"),
    .entry("ViewerPreferences", to: ["DisplayDocTitle": false]),
    .entry("Lang", of: catalog),
  ]

  private static let fonts: [Mutation] = [
    .entry("ToUnicode"), .entry("FontFile3"), .entry("W", of: ["Type": .name("Font")]),
  ]

  private static let structure = [
    .entry("StructTreeRoot"), .entry("MarkInfo"), .entry("MarkInfo", to: ["Marked": false]),
    .entry("ParentTree"), .entry("StructParents"), .entry("Alt", of: ["S": .name("Figure")]),
    Mutation("MCID", replacing: "<</MCID 0>>BDC", with: "<<>>BDC"),
    Mutation("artifact", replacing: "/Artifact<</Type/Layout>>BDC", with: "/Span<<>>BDC"),
    .entry("A", of: ["S": .name("TH")]),
    .entry("S", of: ["S": .name("TH")], to: .name("Sect")),
    .entry("S", of: ["S": .name("P")], to: .name("Paragraf")),
    .entry("S", of: ["S": .name("Lbl")], to: .name("P")),
    Mutation("cell of a row") { row in
      guard row["S"]?.name == "TR", let kids = row["K"]?.array, kids.count > 2 else { return false }
      row["K"] = .array(kids.dropLast())
      return true
    },
  ]

  private static let fields: [Mutation] = [
    // Each is enough.
    .entry("Alt", of: ["S": .name("Form")]).and(.entry("TU")),
    .entry("Tabs"), .entry("StructParent"), .entry("AP"),
    .entry("F", of: ["Subtype": .name("Widget")]),
  ]

  private static let links: [Mutation] = [
    .entry("Contents", of: ["Subtype": .name("Link")]),
    .entry("F", of: ["Subtype": .name("Link")]),
    .entry("S", of: ["S": .name("Link")], to: .name("Span")),
    .entry("StructParent", of: ["Subtype": .name("Link")]),
  ]
}
