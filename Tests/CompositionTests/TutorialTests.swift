import Composition
import Diagnostics
import Frames
import Measures
import Press
import Records
import Templates
import TestSupport
import Testing

/// The template of the tutorial is sound, and does what the page says.
@Suite struct TutorialTests {
  /// - Parameter smallLetters: square letters are wide; one of 1 pt is like others of ten.
  private func template(
    _ name: String = "piagam-kecil", from block: Int = 0, smallLetters: Bool = false
  ) throws -> Template {
    let blocks = try Tutorial.text().matches(of: /```xml\n((?s).*?)```/).map { String($0.output.1) }
    try #require(blocks.count == 4)
    let design = blocks[block + 1]
    let files = [
      "template.xml": blocks[block],
      "polos.xml": smallLetters ? design.replacing(/size="\d+pt"/, with: #"size="1pt""#) : design,
    ]
    return try readTemplate(
      TemplateFolder(
        name: name, display: { $0 }, read: { files[$0].map { Array($0.utf8) } }),
      against: TemplateContext(
        records: Kinds.standard.fields, formatters: Formatters.types,
        faces: [
          "TeX Gyre Bonum": ["Regular", "Bold"], "Source Sans Pro": ["Regular", "Bold"],
        ]))
  }

  @Test func isSound() throws {
    let template = try template()
    #expect(template.designs[0].pages.map(\.paper) == [.a4, .f4])
  }

  @Test(arguments: [(0, [1]), (2, [3]), (4, [3, 2])])
  func arrangesSignatures(_ witnesses: Int, _ rows: [Int]) throws {
    let template = try template(smallLetters: true)
    let design = template.designs[0]
    let document = try compose(
      Commission(
        template: template, design: design, page: design.pages[0],
        filling: Filling(.witnessed(by: witnesses)), artwork: [:]), shaper: SquareShaper())
    let fields = document.pages[0].fields
    let tops = Dictionary(grouping: fields, by: \.at.y)
    #expect(tops.keys.sorted().map { tops[$0]!.count } == rows)
  }

  /// The report, over several pages: all rows, sums, headings and numbers.
  @Test func theReportIsWhole() throws {
    let template = try template("rekap-kecil", from: 2, smallLetters: true)
    let design = template.designs[0]
    let document = try compose(
      Commission(
        template: template, design: design, page: design.pages[0],
        filling: Recap(provinces: [13, 40, 2]).filling, artwork: [:]), shaper: SquareShaper())
    let pages = document.pages.map { $0.texts.map(\.text).joined(separator: "|") }
    #expect(pages.count == 3)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Halaman |\(index + 1)| dari |3"))
      #expect(page.contains("Data contoh"))
      #expect(page.contains("Rekap nilai |WBK| |2023|") == (index > 0))
    }
    for name in (1...55).map({ "Satker \($0)|" }) {
      #expect(pages.joined().ranges(of: name).count == 1, "\(name)")
    }
    #expect(pages[1].hasPrefix("No.|Satker|A1|A2|Total|Pindahan|853,33|Provinsi 2 (lanjutan)|8|"))
    let titles = document.bookmarks.map { "\($0.level) \($0.title)" }
    #expect(
      titles == [
        "1 Ringkasan", "2 Nilai per satker", "3 Provinsi 1", "3 Provinsi 2", "3 Provinsi 3",
      ])
  }
}
