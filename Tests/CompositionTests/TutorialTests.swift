import Composition
import Diagnostics
import Frames
import Measures
import Records
import Templates
import TestSupport
import Testing

/// The template of the tutorial is sound, and does what the page says.
@Suite struct TutorialTests {
  private func template() throws -> Template {
    let blocks = try Tutorial.text().matches(of: /```xml\n((?s).*?)```/).map { String($0.output.1) }
    try #require(blocks.count == 2)
    let files = ["template.xml": blocks[0], "polos.xml": blocks[1]]
    return try readTemplate(
      TemplateFolder(
        name: "piagam-kecil", display: { $0 }, read: { files[$0].map { Array($0.utf8) } }),
      against: TemplateContext(
        records: RecordFields.all, formatters: Formatters.types,
        faces: ["TeX Gyre Bonum": ["Regular", "Bold"]]))
  }

  @Test func isSound() throws {
    let template = try template()
    #expect(template.designs[0].pages.map(\.paper) == [.a4, .f4])
  }

  @Test(arguments: [(0, [1]), (2, [3]), (4, [3, 2])])
  func arrangesSignatures(_ witnesses: Int, _ rows: [Int]) throws {
    let template = try template()
    // Square letters are wide: a tenth of the size.
    var design = template.designs[0]
    for name in design.styles.keys { design.styles[name]?.size = .pt(1) }
    let document = try compose(
      Commission(
        template: template, design: design, page: design.pages[0],
        filling: Filling(.witnessed(by: witnesses)), artwork: [:]), shaper: SquareShaper())
    let fields = document.pages[0].tags(.signatureField)
    let tops = Dictionary(grouping: fields, by: \.at.y)
    #expect(tops.keys.sorted().map { tops[$0]!.count } == rows)
  }
}
