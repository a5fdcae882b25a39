import Diagnostics
import Fields
import Templates

/// A template in memory: `template.xml` around one design.
struct TemplateFixture {
  var files: [String: String]

  static let root = """
    <template name="uji" summary="uji" language="id" record="pencanangan">
      <title>T {nama}</title><subject>S</subject><keywords>K</keywords>
      <design name="satu" file="satu.xml"/>
    </template>
    """

  static let style = #"<style name="isi" font="Serif" size="10pt" leading="14pt"/>"#
  static let page = #"<page paper="A4" orientation="portrait" margins="20mm"/>"#

  /// A design of one page with this body.
  init(body: String, head: String = "") {
    self.init(
      design: """
        <design name="satu">
          \(TemplateFixture.page)\(TemplateFixture.style)\(head)
          <sheet>
            \(body)
          </sheet>
        </design>
        """)
  }

  init(design: String, root: String = TemplateFixture.root) {
    files = ["template.xml": root, "satu.xml": design]
  }

  private static let person = [
    Field("nama", .text, optional: true), Field("umur", .number),
  ]

  private static let fields = [
    Field("nama", .text), Field("nomor", .text, optional: true),
    Field("tanggal", .date), Field("meterai", .flag),
    Field("logo", .image, optional: true),
    Field("atasan", .group(person), optional: true),
    Field("saksi", .list(.group(person))),
  ]

  static let context = TemplateContext(
    records: ["pencanangan": fields],
    formatters: [
      FormatterType("hari", .date, .text), FormatterType("huruf-besar", .text, .text),
      FormatterType("jumlah", .list, .number),
      FormatterType("pertama", .list, nil, takesNumber: true),
    ],
    faces: ["Serif": ["Regular", "Bold"]])

  func read(_ designs: DesignChoice = .all) throws(Faults) -> Template {
    let files = files
    return try readTemplate(
      TemplateFolder(
        name: "uji", display: { "uji/\($0)" }, read: { files[$0].map { Array($0.utf8) } },
        names: { files.keys.sorted() }),
      against: TemplateFixture.context, designs: designs)
  }

  /// The text of the paragraph that is the body.
  func text() throws -> [Inline] {
    let section = try read().designs[0].sections[0]
    guard case .one(let node)? = section.content.first, case .paragraph(let p) = node.own
    else { return [] }
    return p.text
  }

  /// All faults as the terminal shows them; empty when there is none.
  func faults(in language: Language = .indonesian) -> String {
    do throws(Faults) {
      _ = try read()
      return ""
    } catch {
      return error.diagnostics.map { $0.text(in: language) }.joined(separator: "\n")
    }
  }
}
