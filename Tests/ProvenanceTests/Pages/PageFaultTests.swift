import PDFObjects
@testable import Provenance
import TestSupport
import Testing

/// Pages that no writer of ours makes: whatever the bytes, a fault, or a reading in bounded time.
@Suite struct PageFaultTests {
  private func fault(_ file: HandMadePages) -> PageFault? {
    do {
      let reader = try reader(file.bytes)
      for index in 0..<reader.count { _ = try reader.page(index) }
      return nil
    } catch {
      return error as? PageFault
    }
  }

  private func damage(_ contents: String) -> PageDamage? { fault(HandMadePages(contents))?.damage }

  @Test(arguments: ["BI", "sh", "W", "Tm", "TL", "W*", "BMC", "x"])
  func operatorsOfOthers(_ word: String) {
    #expect(damage("\(word) ") == .operation(PDFName(word)))
  }

  @Test(arguments: [
    "Q", "q", "BT", "ET", "BT BT", "EMC", "/P<</MCID 0>>BDC", "/P/Names BDC", "rg", "1 rg",
    "/a 0 0 rg", "1 2 3 m", "S", "1 0 0 1 0 cm", "3000 0 0 1 0 0 cm", "1000000 0 m",
    "(a)Tj", "BT (ab)Tj ET", "BT /F0 1 Tf (a)Tj ET", "BT /F0 1 Tf 0 0 Td [/a]TJ ET",
    "/F0 1000000 Tf", "1 d", "gs", "1 0 0 1 9 9 cm 1 0 0 1 99999 99999 cm 99999 99999 m",
    "BT q ET Q", "Tz", "0 Tz", "1000 Tz", "BT 60000 0 Td 60000 0 Td ET",
    "1000 0 0 1000 0 0 cm 1000 0 0 1000 0 0 cm",
  ])
  func operandsOfOthers(_ contents: String) {
    #expect(damage(contents) == .operands)
  }

  @Test(arguments: ["/F9 1 Tf", "/X9 Do", "/N1 gs"])
  func nothingOfThatName(_ contents: String) {
    #expect(damage(contents) == .resource(PDFName(String(contents.dropFirst().prefix(2)))))
  }

  @Test func noWords() {
    #expect(damage("1 0 0 rg >") == .file(.damaged(.value, at: 9)))
    #expect(damage("1 0 0") == .file(.damaged(.value, at: 6)))
  }

  @Test func aDrawingThatShowsItself() {
    #expect(damage("/X1 Do") == .loop)
  }

  @Test func noText() {
    var file = HandMadePages(line("a", y: 9))
    file.unicodeMap = nil
    #expect(fault(file)?.damage == .noText("ABCDEF+Contoh-Regular"))
    file.unicodeMap = HandMadePages.unicodeMap(of: 32...64)
    #expect(fault(file)?.damage == .noText("ABCDEF+Contoh-Regular"))
    file.unicodeMap = "beginbfchar <00"
    #expect(fault(file)?.damage == .file(.damaged(.string, at: 12)))
  }

  @Test func aTreeOfPagesThatComesBack() {
    var file = HandMadePages("", "")
    file.kids = { [.reference($0[0]), .reference($0[1]), .reference($0[0])] }
    #expect(fault(file) == PageFault(page: nil, damage: .loop))
    file.kids = { pages in (0..<90).reduce(.reference(pages[0])) { kid, _ in ["Kids": [kid]] } }
    #expect(fault(file) == PageFault(page: nil, damage: .file(.tooMuch(.nesting))))
    file.kids = { _ in .array([PDFValue](repeating: [:], count: 5000)) }
    #expect(fault(file) == PageFault(page: nil, damage: .tooMuch))
  }

  @Test func tooMuch() throws {
    let million = 1_000_000
    #expect(damage(String(repeating: "q ", count: million)) == .operands)
    #expect(damage(String(repeating: "/M gs ", count: million)) == .tooMuch)
    #expect(damage("[" + String(repeating: "0 ", count: million)) == .file(.tooMuch(.values)))
    #expect(damage(String(repeating: " ", count: 33 << 20)) == .file(.tooMuch(.decoded)))
    let file = try PDFFile(HandMadePages("").bytes)
    var interpreter = PageInterpreter(
      PageBox(left: 0, top: 0, right: 9, bottom: 9), [:],
      PageResources(PageObjects(file), most: 2))
    #expect(throws: PageDamage.tooMuch) {
      try interpreter.read(Array("0 0 m f 0 0 m f 0 0 m f".utf8))
    }
    #expect(interpreter.reading.painted.count == 2)
  }

  /// A glyph that stands for a long text, often.
  @Test func tooMuchText() {
    var file = HandMadePages("BT /F0 9 Tf <\(String(repeating: "0041", count: 9))> Tj ET")
    file.unicodeMap =
      "1 beginbfchar <0041> <\(String(repeating: "0061", count: 1 << 20))> endbfchar"
    #expect(fault(file)?.damage == .tooMuch)
  }

  /// Characters of contents that were changed, doubled or left out.
  @Test func spoiltContents() throws {
    let reader = try reader(HandMadePages("").bytes)
    let names = try reader.objects.dictionary(reader.pages[0].resources) ?? [:]
    let whole = Array(
      "q 1 0 0 -1 20 30 cm /M gs /X0 Do Q 1 0 0 rg 2 w [3 2]0 d 1 J 9 9 m 1 2 3 4 5 6 c h B "
        + "/P<</MCID 0>>BDC BT /F0 99.5 Tf 99 300 Td [\(shown("a b"))-9999.5\(shown("c"))]TJ "
        + "2 Ts /Span<</ActualText<FEFF00AD>>>BDC \(shown("-"))Tj EMC 0 -9 Td ET EMC")
    var random = SeededGenerator(seed: 3)
    let others = Array("0123456789 []<>()/.-qQ")
    var faults: Set<String> = []
    for _ in 0..<2000 {
      var spoilt = whole
      for _ in 0...random.below(3) {
        let place = random.below(spoilt.count)
        switch random.below(3) {
        case 0: spoilt[place] = others[random.below(others.count)]
        case 1: spoilt.insert(spoilt[place], at: place)
        default: spoilt.remove(at: place)
        }
      }
      var interpreter = PageInterpreter(
        PageBox(left: 0, top: 0, right: 9, bottom: 9), names,
        PageResources(reader.objects, most: 100))
      do throws(PageDamage) { try interpreter.read(Array(String(spoilt).utf8)) } catch {
        faults.insert("\(error)")
      }
    }
    #expect(faults.count > 9)
  }

  /// However often a file has one thing looked up.
  @Test func tooManyValues() throws {
    let objects = PageObjects(try PDFFile(HandMadePages("").bytes))
    let large = PDFValue.array([PDFValue](repeating: [0, 0], count: 1_000_000))
    for _ in 0..<2 { #expect(throws: Never.self) { try objects.value(large) } }
    #expect(throws: PageDamage.tooMuch) { try objects.value(large) }
  }

  @Test func theStructureComesBack() throws {
    var file = HandMadePages("")
    file.structure = (0..<99).reduce(1) { kid, _ in ["K": kid] }
    let reader = try reader(file.bytes)
    #expect(throws: PageFault(page: nil, damage: .tooMuch)) {
      try reader.wordsInReadingOrder()
    }
  }
}
