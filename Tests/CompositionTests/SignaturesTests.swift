import Composition
import Frames
import Measures
import Records
import Templates
import TestSupport
import Testing

/// How signature blocks stand: rows evened out, centred, and level.
@Suite struct SignaturesTests {
  static let block = """
    <part name="blok">
      <over><p style="isi">{orang.jabatan}</p><p style="isi" if="orang.instansi">x</p></over>
      <field height="10mm" width="30mm" label="Tanda tangan {orang.jabatan}"/>
      <under><p style="isi" if="orang.nama">{orang.nama}</p></under>
    </part>
    """

  private func sheet(_ count: Int, across: Int, _ change: (inout Charter) -> Void = { _ in })
    throws -> Frame
  {
    try Charter(
      """
      <signatures across="\(across)" gap="4mm" gutter="6mm">
      <signature each="saksi" as="orang" use="blok"/></signatures>
      """
    ) {
      $0.head = SignaturesTests.block
      $0.declaration = .witnessed(by: count)
      change(&$0)
    }.sheet()
  }

  @Test(arguments: [
    (1, 3, [1]), (2, 3, [2]), (3, 3, [3]), (4, 3, [2, 2]), (4, 4, [4]), (5, 3, [3, 2]),
    (6, 3, [3, 3]), (7, 3, [3, 2, 2]), (8, 3, [3, 3, 2]), (5, 1, [1, 1, 1, 1, 1]),
  ])
  func rowsAreEvenedOut(_ count: Int, _ across: Int, _ rows: [Int]) throws {
    let fields = try sheet(count, across: across).fields
    let tops = Dictionary(grouping: fields, by: \.at.y)
    #expect(tops.keys.sorted().map { tops[$0]!.count } == rows)
    #expect(fields.map(\.tag.role.fieldName) == (1...count).map { "Tanda tangan J\($0)" })
  }

  @Test func aLoneBlockStandsInTheMiddle() throws {
    #expect(try middles(1, across: 3) == ["105"])
  }

  @Test func twoStandLeftAndRight() throws {
    // Columns of 82 mm from 20 mm on, with 6 mm between them.
    #expect(try middles(2, across: 3) == ["61", "149"])
  }

  @Test func anIncompleteRowIsCentred() throws {
    let middles = try middles(5, across: 3)
    #expect(middles.prefix(3) == ["46.3", "105", "163.7"])
    // The two below stand symmetrically about the middle of the page.
    let below = middles.suffix(2).map { Double($0)! }
    #expect(abs(below[0] + below[1] - 210) < 0.2)
    #expect(below[0] > 46.3 && below[1] < 163.7)
  }

  @Test func fieldsAndNamesAreLevel() throws {
    let sheet = try sheet(3, across: 3) {
      $0.declaration.saksi[1].instansi = "Kejaksaan"
      $0.declaration.saksi[2].jabatan = String(repeating: "kata ", count: 60)
    }
    #expect(Set(sheet.fields.map(\.at.y)).count == 1)
    let names = sheet.texts.filter { ["S1", "S2", "S3"].contains($0.text) }
    #expect(names.count == 3)
    #expect(Set(names.map(\.at.y)).count == 1)
    // What is above is as high as the highest of them.
    let offices = sheet.texts.filter { $0.text.hasPrefix("J") || $0.text.hasPrefix("kata") }
    #expect(offices.count > 3)
    #expect(offices.allSatisfy { $0.at.y < sheet.fields[0].at.y })
  }

  @Test func aFieldIsAsLargeAsItsArea() throws {
    let fields = try sheet(2, across: 3).fields
    #expect(
      fields.map(\.frame.size) == Array(repeating: Size(width: .mm(30), height: .mm(10)), count: 2))
  }

  @Test func aPersonIsReadAsAWhole() throws {
    let sections = try sheet(3, across: 3).tags(.section)
    #expect(sections.map(\.frame.words) == ["J1S1", "J2S2", "J3S3"])
  }

  @Test func layersMoveNothing() throws {
    let bare = try sheet(2, across: 2)
    let covered = try sheet(2, across: 2) {
      $0.head = $0.head.replacing(
        "{orang.jabatan}\"/>",
        with: """
          {orang.jabatan}"><layer align="left" dx="-4mm" dy="2mm"><box width="20mm" height="40mm"/>
          </layer></field>
          """)
    }
    #expect(covered.fields.map(\.at) == bare.fields.map(\.at))
    #expect(covered.texts.map(\.at) == bare.texts.map(\.at))
    #expect(covered.artifacts.count == 2)
    // The left edges meet, 4 mm further left; the middles meet, 2 mm further down.
    let field = covered.fields[0]
    let box = covered.artifacts[0]
    #expect((field.at.x - box.at.x).millimetres == "4.0")
    #expect((field.at.y - box.at.y).millimetres == "13.0")
  }

  @Test func captionsStandOnceAboveTheirPersons() throws {
    let sheet = try Charter(
      """
      <signatures gutter="6mm">
      <signature of="mengetahui" as="orang" use="blok" if="mengetahui"/>
      <signature each="saksi" as="orang" use="blok"><caption><p style="isi">Saksi</p></caption>
      </signature>
      <signature of="penanda_tangan" as="orang" use="blok">
      <caption><p style="isi">{kota}</p></caption></signature></signatures>
      """
    ) {
      $0.head = SignaturesTests.block
      $0.declaration = .witnessed(by: 2)
    }.sheet()
    let texts = sheet.texts
    #expect(texts.map(\.text) == ["Saksi", "J1", "S1", "J2", "S2", "Sambas", "Ketua", "Sudarmi"])
    #expect(texts[0].at.y == texts[5].at.y && texts[0].at.y < texts[1].at.y)
    #expect(texts[1].at.y == texts[6].at.y)
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 3)])
  func captionsAreCentredOverTheirColumns(_ first: Int, _ second: Int) throws {
    let sheet = try Charter(
      """
      <signatures gutter="7mm">
      <signature each="saksi | pertama:\(first)" as="orang" use="blok">
      <caption><p style="tengah">A</p></caption></signature>
      <signature each="saksi | setelah:\(first)" as="orang" use="blok">
      <caption><p style="tengah">B</p></caption></signature></signatures>
      """
    ) {
      $0.head = SignaturesTests.block + #"<style name="tengah" base="isi" align="center"/>"#
      $0.declaration = .witnessed(by: first + second)
    }.sheet()
    let fields = sheet.fields.map { $0.at.x + $0.frame.size.width / 2 }
    for (caption, fields) in [("A", fields.prefix(first)), ("B", fields.suffix(second))] {
      let text = try #require(sheet.texts.first { $0.text == caption })
      // A letter is 1 pt wide.
      let middle = text.at.x + .pt(1) / 2
      let wanted = (fields[fields.startIndex] + fields[fields.endIndex - 1]) / 2
      #expect(abs((middle - wanted).units) <= 2)
    }
  }

  @Test func aCaptionOverSeveralRowsIsCentredOverThem() throws {
    let sheet = try Charter(
      """
      <signatures across="3" gutter="20mm"><signature each="saksi" as="orang" use="blok">
      <caption><p style="tengah">A</p></caption></signature></signatures>
      """
    ) {
      $0.head = SignaturesTests.block + #"<style name="tengah" base="isi" align="center"/>"#
      $0.declaration = .witnessed(by: 20)
    }.sheet()
    let text = try #require(sheet.texts.first { $0.text == "A" })
    #expect((text.at.x + .pt(1) / 2).millimetres == "105.0")
  }

  @Test func allRowsAreOnOneGrid() throws {
    let sheet = try Charter(
      """
      <signatures across="4" beside="yes" gutter="6mm" gap="4mm">
      <signature of="mengetahui" side="left" as="orang" use="blok" if="mengetahui"/>
      <signature each="saksi" as="orang" use="blok"/>
      <signature of="penanda_tangan" side="right" as="orang" use="blok"/></signatures>
      """
    ) {
      $0.head = SignaturesTests.block
      $0.declaration = .witnessed(by: 6)
      $0.declaration.mengetahui = Pejabat(nama: "M", jabatan: "JM", instansi: "Kejaksaan")
    }.sheet()
    let fields = sheet.fields
    #expect(Set(fields.map(\.at.x)).count == 4)
    #expect(Set(fields.map(\.at.y)).count == 2)
    let names = sheet.texts.filter { ["M", "S1", "S4", "Sudarmi"].contains($0.text) }
    #expect(names.map(\.text) == ["M", "S1", "S4", "Sudarmi"])
    #expect(names[0].at.y == names[2].at.y && names[1].at.y == names[3].at.y)
    #expect(names[0].at.x == names[3].at.x)
  }

  @Test func fieldsHaveNamesOfTheirOwn() throws {
    let names = try Charter(
      #"<signatures><signature each="saksi" as="orang" use="blok"/></signatures>"#
    ) {
      $0.head =
        SignaturesTests.block + """
          <sheet><signatures><signature each="saksi" as="orang" use="blok"/></signatures></sheet>
          """
      $0.declaration = .witnessed(by: 3)
      for index in 0..<3 {
        $0.declaration.saksi[index].jabatan = ["Ketua", "Ketua (2)", "Ketua"][index]
      }
    }.set().pages.flatMap(\.fields).map(\.tag.role.fieldName)
    #expect(
      names == [
        "Tanda tangan Ketua", "Tanda tangan Ketua (2)", "Tanda tangan Ketua (3)",
        "Tanda tangan Ketua (4)", "Tanda tangan Ketua (2) (2)", "Tanda tangan Ketua (5)",
      ])
  }

  @Test func withoutPersonsThereIsNothing() throws {
    #expect(try sheet(0, across: 3).tags.isEmpty)
  }

  /// The middles of the signature areas, in millimetres from the left edge.
  private func middles(_ count: Int, across: Int) throws -> [String] {
    try sheet(count, across: across).fields.map {
      let middle = ($0.at.x + $0.frame.size.width / 2).millimetres
      return middle.hasSuffix(".0") ? String(middle.dropLast(2)) : middle
    }
  }

  /// The page is 257 mm high between its margins, a row of persons 80 mm and more.
  @Test func rowsOfOneGroupGoOverPagesWhole() throws {
    let document = try Charter(
      """
      <signatures across="3" gap="10mm"><signature each="saksi" as="orang">
        <field height="80mm" label="Tanda tangan {orang.jabatan}"/>
        <under><p style="isi">{urut}. {orang.jabatan}</p></under>
      </signature></signatures>
      """
    ) {
      $0.sheetAttributes = #"pages="many""#
      $0.declaration = .witnessed(by: 9)
    }.set()
    #expect(
      document.pages.map { $0.fields.map { $0.tag.role.fieldName } } == [
        (1...6).map { "Tanda tangan J\($0)" }, (7...9).map { "Tanda tangan J\($0)" },
      ])
    #expect(
      document.pages.map { $0.texts.map(\.text).joined() } == [
        (1...6).map { "\($0). J\($0)" }.joined(), (7...9).map { "\($0). J\($0)" }.joined(),
      ])
  }
}
