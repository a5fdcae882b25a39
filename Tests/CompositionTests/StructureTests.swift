import Composition
import Frames
import Measures
import Records
import TestSupport
import Testing

/// What readers get who cannot see the page.
@Suite struct StructureTests {
  @Test func everyElementSaysWhatItIs() throws {
    let sheet = try Charter(
      """
      <title style="isi">T</title>
      <heading style="isi" level="2">H</heading>
      <p name="pembukaan" style="isi">P</p>
      <picture value="satker.logo" width="20mm" alt="Logo {satker.nama_pendek}" if="satker.logo"/>
      <picture value="satker.logo" width="20mm" if="satker.logo"/>
      <rule lines="2pt 1pt 0.5pt"/>
      <box width="20mm" height="10mm"><p style="isi">B</p></box>
      """
    ) { $0.declaration = .full }.sheet()
    #expect(
      sheet.dump().split(separator: "\n").compactMap { $0.wholeMatch(of: #/ *tag (.*?) at .*/#) }
        .map(\.output.1) == [
          "1 title", "2 heading 2", "3 paragraph name=\"pembukaan\"",
          "4 figure alt=\"Logo KPU Kabupaten Sambas\"", "0 artifact", "0 artifact", "0 artifact",
          "5 paragraph",
        ])
    #expect(sheet.artifacts.map(\.kind) == [.layout, .layout, .layout])
    // Pictures keep their proportions.
    #expect(sheet.tags(\.isFigure)[0].frame.size.height == .mm(10))
  }

  /// A figure without an alternative, or a field without a name, cannot be made.
  @Test(arguments: [
    (
      #"<picture name="logo" value="satker.logo" alt="{nomor}" if="satker.logo and nomor"/>"#,
      "logo", "alt"
    ),
    (
      #"<signatures><signature each="saksi" as="orang" use="blok"/></signatures>"#, "field",
      "label"
    ),
  ])
  func whatAnElementCannotDoWithout(_ body: String, _ element: String, _ attribute: String) {
    let charter = Charter(body) {
      $0.head = SignaturesTests.block.replacing("Tanda tangan {orang.jabatan}", with: "{tempat}")
        .replacing("<field ", with: "<field if=\"tempat\" ")
      $0.declaration = .full
      $0.declaration.nomor = " "
      $0.declaration.tempat = " "
    }
    let fault = #expect(throws: CompositionFault.self) { try charter.set() }
    guard case .blank(element, attribute, let place?)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect("\(place)" == "satu.xml:7:17")
  }

  @Test func aTitleThatIsBlankForARecord() {
    let charter = Charter("<p style=\"isi\">x</p>") {
      $0.title = "<when test=\"nomor\">{nomor}</when>"
    }
    let fault = #expect(throws: CompositionFault.self) { try charter.set() }
    guard case .blank("uji", "title", let place?)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect("\(place)" == "template.xml:2:2")
  }

  @Test func numbersAscendInReadingOrderOverAllPages() throws {
    let document = try Charter(
      """
      <title style="isi">T</title><p style="isi">P</p>
      <columns><column><p style="isi">L</p></column><column><p style="isi">R</p></column></columns>
      <signatures><signature each="saksi" as="orang" use="blok"/></signatures>
      """
    ) {
      $0.head =
        SignaturesTests.block
        + #"<sheet><p style="isi">A</p></sheet><sheet if="wbbm">x</sheet>"#
        .replacing(">x<", with: #"><p style="isi">x</p><"#)
      $0.declaration = .witnessed(by: 2)
    }.set()
    let numbers = document.pages.flatMap(\.tags).map(\.tag.element)
    #expect(document.pages.count == 2)
    #expect(numbers == Array(1...numbers.count))
  }

  @Test func metadataComesFromTemplateAndRecord() throws {
    let document = try Charter("") {
      $0.title = "Piagam {satker.nama | huruf-besar}"
      $0.language = "en"
    }.set()
    #expect(
      document.metadata
        == Document.Metadata(
          title: "Piagam KOMISI PEMILIHAN UMUM KABUPATEN SAMBAS",
          author: "Komisi Pemilihan Umum Kabupaten Sambas", subject: "S", keywords: "K",
          language: "en", date: "2022-03-09"))
  }

  @Test func theSamePagesEveryTime() throws {
    let charter = Charter(
      """
      <signatures across="3"><signature each="saksi" as="orang" use="blok"/></signatures>
      <list style="isi" each="komitmen" as="k" label="4mm" columns="2">{k}</list>
      """
    ) {
      $0.head = SignaturesTests.block
      $0.declaration = .full
    }
    #expect(try charter.set() == charter.set())
  }

  @Test(arguments: [
    #"<spring weight="1"/>"#, #"<spring weight="1" name="x"/>"#,
    #"<stack name="x"><spring weight="1" name="y"/></stack>"#,
    #"<stack width="5mm"><spring weight="1"/></stack>"#,
    #"<stack padding="0pt" bookmark="B"><spring weight="1"/></stack>"#,
    #"<keep name="x"><spring weight="1"/></keep>"#,
  ])
  func itemsStandWhereTheyAreSaidTo(_ spring: String) throws {
    let sheet = try Charter(
      """
      <stack width="50mm" align="right" padding="1mm 2mm"><p style="isi">a</p></stack>
      \(spring)<p style="isi">b</p><spring weight="3"/>
      """
    ).sheet()
    let texts = sheet.texts
    #expect((texts[0].at.x).millimetres == "142.0")
    let free = Length.mm(257) - .pt(4) - .mm(2)
    let gap = texts[1].at.y - texts[0].at.y - .pt(2) - .mm(1)
    #expect(abs(gap.units - free.units / 4) <= 1)
  }

  /// Of the last page nothing is taken by white that is only named.
  @Test(arguments: ["", #"name="x""#])
  func namedWhiteVanishesAtTheFoot(_ name: String) throws {
    let document = try Charter(
      """
      <p style="isi">a</p><spacer height="250mm"/><p style="isi">b</p>
      <spacer height="20mm" \(name)/><p style="isi">c</p><spring minimum="260mm" \(name)/>
      """
    ) { $0.sheetAttributes = #"pages="many""# }.set()
    #expect(document.pages.map { $0.texts.map(\.text) } == [["a", "b"], ["c"]])
    #expect(document.pages[1].texts[0].at == document.pages[0].texts[0].at)
  }
}
