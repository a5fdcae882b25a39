import PDFObjects
import Provenance
import Testing

@Suite struct PageReadingTests {
  private func read(_ contents: String) throws -> PageReading {
    try reader(HandMadePages(contents).bytes).page(0)
  }

  @Test func wordsWithTheirBoxes() throws {
    let reading = try read(line("Satu dua", x: 100, y: 300))
    #expect((reading.width, reading.height) == (300_000, 400_000))
    #expect(lines(reading) == ["Satu 100,92 120,102", "dua 125,92 140,102"])
    #expect(reading.painted.map(\.kind) == [.text, .text])
    #expect(reading.painted.map(\.box) == reading.words.map(\.box))
  }

  /// Numbers between strings move the pen back, in thousandths of an em.
  @Test func spacedText() throws {
    let reading = try read(
      "BT /F0 10 Tf 100 300 Td [\(shown("A"))-1000\(shown("B"))500\(shown(" C"))]TJ ET")
    #expect(lines(reading) == ["AB 100,92 120,102", "C 120,92 125,102"])
  }

  /// Glyphs that are drawn wider move the pen further, and so do the numbers between them.
  @Test func widenedText() throws {
    let reading = try read(
      "BT /F0 10 Tf 120 Tz 100 300 Td [\(shown("A"))-1000\(shown("B"))]TJ 100 Tz "
        + "0 -12 Td \(shown("C"))Tj ET")
    #expect(lines(reading) == ["AB 100,92 124,102", "C 100,104 105,114"])
  }

  @Test func runsThatTouchAreOneWord() throws {
    let reading = try read(
      "BT /F0 10 Tf 100 300 Td \(shown("Sam"))Tj 15 0 Td \(shown("bas"))Tj "
        + "30 0 Td \(shown("Kota"))Tj ET")
    #expect(lines(reading) == ["Sambas 100,92 130,102", "Kota 145,92 165,102"])
  }

  /// A soft hyphen is said in place of the glyph, and cuts no word.
  @Test func aWordThatGoesOnInTheNextLine() throws {
    let reading = try read(
      "/P<</MCID 0>>BDC BT /F0 10 Tf 100 300 Td \(shown("keber"))Tj "
        + "/Span<</ActualText<FEFF00AD>>>BDC \(shown("-"))Tj EMC 0 -12 Td \(shown("hasilan"))Tj "
        + "0 -12 Td \(shown("sub-"))Tj 0 -12 Td \(shown("unit -"))Tj 0 -12 Td \(shown("lain"))Tj "
        + "ET EMC")
    #expect(
      reading.words.map(\.text) == ["keber\u{ad}hasilan", "sub-unit", "-", "lain"])
    #expect(reading.painted.count == 6)
  }

  @Test func whoseWordsAre() throws {
    let reading = try read(
      "/Artifact<</Type/Pagination>>BDC \(line("1", y: 10))EMC /P<</MCID 4>>BDC "
        + "\(line("isi", y: 300))EMC \(line("lain", y: 200))")
    #expect(reading.words.map(\.owner) == [.artifact, .element(mark: 4), .nothing])
  }

  @Test func pathsAndPictures() throws {
    let reading = try read(
      "1 0 0 RG 2 w 10 10 m 20 30 l 40 50 60 70 80 90 c S\n5 5 20 30 re f\n"
        + "q 100 0 0 50 30 200 cm /X0 Do Q\nq /M gs 0 -100 50 0 30 200 cm /X0 Do Q\n")
    #expect(reading.painted.map(\.kind) == [.line, .line, .picture, .picture])
    #expect(
      reading.painted.map { points($0.box) } == [
        "9,309 81,391", "5,365 25,395", "30,150 130,200", "30,200 80,300",
      ])
    #expect(Set(reading.painted.map(\.digest)).count == 4)
  }

  /// What is not drawn alike has not the same digest.
  @Test(arguments: [
    ("0 0 m 9 9 l S", "0 0 m 9 8 l S"), ("0 0 m 9 9 l S", "2 w 0 0 m 9 9 l S"),
    ("0 0 m 9 9 l S", "0 0 m 9 9 l B"), ("0 0 m 9 9 l S", "[3 2]0 d 0 0 m 9 9 l S"),
    ("0 0 m 9 9 l S", "1 J 0 0 m 9 9 l S"), ("0 0 m 9 9 l f", "/M gs 0 0 m 9 9 l f"),
    (line("a", y: 9), "101.5 Tz " + line("a", y: 9)),
    (line("a", y: 9), "1 0 0 rg " + line("a", y: 9)), (line("a", y: 9), "1 Ts " + line("a", y: 9)),
    (line("ab", y: 9), "BT /F0 10 Tf 30 9 Td [\(shown("a"))1\(shown("b"))]TJ ET"),
  ])
  func digests(_ one: String, _ other: String) throws {
    #expect(try read(one).painted.map(\.digest) != read(other).painted.map(\.digest))
    #expect(try read(one).painted == read(one).painted)
  }

  /// Words are heard as the structure has them, each once.
  @Test func readingOrder() throws {
    var file = HandMadePages(
      "/P<</MCID 0>>BDC \(line("dua", y: 300))EMC /P<</MCID 1>>BDC \(line("satu", y: 200))EMC "
        + "/Artifact<<>>BDC \(line("hiasan", y: 100))EMC",
      "/P<</MCID 0>>BDC \(line("tiga", y: 300))EMC")
    #expect(try reader(file.bytes).wordsInReadingOrder() == [])
    let pages = try PDFFile(file.bytes).pageReferences
    file.structure = [
      "K": [
        "K": [
          ["Pg": .reference(pages[0]), "K": [1, 0, ["MCID": 1], ["Obj": 7]]],
          ["Pg": .reference(pages[0]), "K": [["Pg": .reference(pages[1]), "MCID": 0]]],
        ]
      ]
    ]
    #expect(
      try reader(file.bytes).wordsInReadingOrder().map(\.text) == ["satu", "dua", "tiga"])
  }
}

extension PDFFile {
  fileprivate var pageReferences: [PDFReference] {
    get throws {
      let root = try dictionary(trailer["Root"])
      let kids = try dictionary(root?["Pages"])?["Kids"]?.array
      return (kids ?? []).compactMap(\.reference)
    }
  }
}
