import Flow
import Frames
import Measures
import TestSupport
import Testing

/// The lines that total fit chooses.
@Suite struct TotalFitTests {
  /// Greedy breaking takes "aaa bb" first and pays for it with "cc".
  @Test func looksAhead() throws {
    let lines = try paragraph("aaa bb cc ddddd", .left).lines(in: .pt(60))
    #expect(lines.map(\.text) == ["aaa", "bb cc", "ddddd"])
  }

  @Test func balancesCentredTitles() throws {
    let lines = try paragraph("satu dua tiga empat lima", .center).lines(in: .pt(200))
    #expect(lines.map(\.text) == ["satu dua tiga", "empat lima"])
  }

  @Test func leftAlignedTextFillsItsLines() throws {
    let lines = try paragraph("satu dua tiga empat lima enam", .left).lines(in: .pt(200))
    #expect(lines.map(\.text) == ["satu dua tiga empat", "lima enam"])
  }

  @Test func leavesNoWordAlone() throws {
    let lines = try paragraph("satu dua tiga empat lima", .left).lines(in: .pt(200))
    #expect(lines.map(\.text) == ["satu dua tiga", "empat lima"])
  }

  /// In a narrow cell one word fills a quarter of a line.
  @Test func inACellOneWordMayStandLast() throws {
    let lines = try paragraph("Rudi Handoko, Ketua", .left).lines(in: .pt(170))
    #expect(lines.map(\.text) == ["Rudi Handoko,", "Ketua"])
  }

  /// "9 dd" is torn where nothing else fits.
  @Test(arguments: [
    (TextAlignment.left, "aa bb cc ee ff gg 9 dd hh ii jj"),
    (.center, "aa bb cc ee ff 9 dd hh ii jj kk ll"),
    (.justified, "a b c e f g h i j 9 dd hh ii jj"),
  ])
  func tearsReluctantly(_ alignment: TextAlignment, _ text: String) throws {
    func firstLine(_ worth: ShapedText.Break.Worth, _ columns: Int) throws -> String? {
      let text = paragraph(text, alignment, worth: worth)
      return try text.lines(in: .pt(10 * columns)).first?.text
    }
    #expect(try firstLine(.usual, 20)?.hasSuffix("9") == true)
    #expect(try firstLine(.reluctant, 20)?.hasSuffix("9") == false)
    let narrow = paragraph("9 dd", alignment, worth: .reluctant)
    #expect(try narrow.lines(in: .pt(30)).map(\.text) == ["9", "dd"])
  }

  @Test func avoidsARunt() throws {
    // The last line would be "e", shorter than a sixth of 150.
    let lines = try paragraph("a a bb c dd ccc e", .left).lines(in: .pt(150))
    #expect(lines.map(\.text) == ["a a bb c dd", "ccc e"])
  }

  @Test func theNumbersOfALine() throws {
    // "a b c dddd": 100 in 110, 30 of spaces stretch by 15: 10/15 of it.
    let line = try paragraph("a b c dddd eeeee", .justified).lines(in: .pt(110))[0]
    #expect(
      line
        == LineMeasure(
          text: "a b c dddd", natural: .pt(100), measure: .pt(110), spaces: 3,
          spaceWidth: .pt(30), isLast: false))
    #expect(line.ratio == 682)
    #expect(line.badness == 29)
  }

  @Test func anOverfullLineHasNoBadness() {
    let line = LineMeasure(
      text: "a a", natural: .pt(30), measure: .pt(20), spaces: 1, spaceWidth: .pt(10),
      isLast: false)
    #expect(line.badness == nil)
  }

  /// Against every way to break 100 small paragraphs, by the rules as the
  /// guide states them, counted anew here.
  @Test(arguments: TextAlignment.allCases)
  func isOptimal(_ alignment: TextAlignment) throws {
    var random = SeededGenerator(seed: 42)
    for expansion in [0, 0, 20, 60] {
      for _ in 0..<60 {
        let text = randomText(&random, words: 7)
        let columns = 6 + random.below(8)
        let oracle = Oracle(Array(text), columns: columns, alignment, expansion: expansion)
        let block = paragraph(text, alignment, expansion: expansion)
        let lines = try? block.lines(in: .pt(10 * columns))
        let best = oracle.least()
        #expect(
          lines == nil ? best == nil : oracle.cost(lines!.map(\.text)) == best,
          "\(text) in \(columns), \(expansion)")
      }
    }
  }

  /// The same where lines follow the sense.
  @Test(arguments: TextAlignment.allCases)
  func isOptimalBySense(_ alignment: TextAlignment) throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      let text = randomText(&random, words: 6)
      let columns = 8 + random.below(8)
      let oracle = Oracle(Array(text), columns: columns, alignment, followsSense: true)
      let lines = try? senseParagraph(text, alignment).lines(in: .pt(10 * columns))
      let best = oracle.least()
      #expect(
        lines == nil ? best == nil : oracle.cost(lines!.map(\.text)) == best,
        "\(text) in \(columns)")
    }
  }

  @Test func linesEndWhereTheSenseAllows() throws {
    for alignment in [TextAlignment.left, .center] {
      let lines = try senseParagraph("aaa aaaa dan bb", alignment).lines(in: .pt(120))
      #expect(lines.map(\.text) == ["aaa aaaa", "dan bb"])
    }
    // Where there is no such place, and in justified text, as ever.
    let plain = try senseParagraph("satu tua tiga empat lima", .center).lines(in: .pt(200))
    #expect(plain.map(\.text) == ["satu tua tiga", "empat lima"])
  }

  /// A line that has to end inside an office ends before the region's name, not in it.
  @Test func namesOfRegionsStayWhole() throws {
    var region = paragraph("aa bbb dd eeee", .left, worth: .region)
    #expect(try region.lines(in: .pt(100)).map(\.text) == ["aa bbb dd", "eeee"])
    region.setting.followsSense = true
    #expect(try region.lines(in: .pt(100)).map(\.text) == ["aa bbb", "dd eeee"])
  }

  /// Not “Sekretaris | KPU | Kabupaten Aceh …”, but “Sekretaris | KPU Kabupaten | Aceh …”.
  @Test func noShortWordIsAloneAmidOthers() throws {
    let shaped = SquareShaper.text("ss k dddddd rrrrrrrrrrrrrr")
    let breaks: [ShapedText.Break] = [
      .init(offset: 3, kind: .mandatory), .init(offset: 5, kind: .space, worth: .sense),
      .init(offset: 12, kind: .space, worth: .region),
    ]
    var setting = Paragraph.Setting(alignment: .center, leading: .pt(10))
    setting.followsSense = true
    let office = Paragraph(
      ShapedText(
        runs: shaped.runs, breaks: breaks, ascent: shaped.ascent, descent: shaped.descent), setting)
    #expect(
      try office.lines(in: .pt(220)).map(\.text) == ["ss", "k dddddd", "rrrrrrrrrrrrrr"])
  }

  /// "aa bbb cc" fills 10 cells of 9 with letters 1/8 wider or with spaces.
  @Test func lettersGiveWayBeforeSpaces() throws {
    let width = Length.pt(92)
    let lines = try paragraph("aa bbb cc dddd", .justified, expansion: 40).lines(in: width)
    #expect(lines[0].expansion == 28)
    #expect(lines[0].spacing == 1002)
    let narrow = try paragraph("aa bbb cc dddd", .justified, expansion: 40).lines(in: .pt(88))
    #expect(narrow[0].expansion == -29)
    #expect(narrow[0].spacing == 1001)
    let wide = try paragraph("aa bbb cc dddd", .justified, expansion: 40).lines(in: .pt(100))
    #expect(wide[0].expansion == 40)
    #expect(wide[0].spacing == 1360)
  }

  private func randomText(_ random: inout SeededGenerator, words: Int) -> String {
    (0..<1 + random.below(words)).map { _ in
      let syllables = (0..<1 + random.below(2) + random.below(2)).map { _ in
        String(repeating: random.below(4) == 0 ? "d" : "x", count: 1 + random.below(4))
      }
      let mark = ["", "", "", ",", ".", "”"][random.below(6)]
      return (random.below(6) == 0 ? "“" : "") + syllables.joined(separator: "\u{ad}") + mark
    }.joined(separator: " ")
  }
}

/// Demerits by brute force, in cells of one character.
private struct Oracle {
  let text: [Character]
  let columns: Int
  let alignment: TextAlignment
  let expansion: Int
  let followsSense: Bool

  init(
    _ text: [Character], columns: Int, _ alignment: TextAlignment, expansion: Int = 0,
    followsSense: Bool = false
  ) {
    (self.text, self.columns, self.alignment) = (text, columns, alignment)
    self.expansion = expansion
    let hasSense = zip(text, text.dropFirst()).contains { $0 == " " && $1 == "d" }
    self.followsSense = followsSense && hasSense && alignment != .justified
  }

  /// The least sum over all sets of breaks; nil when none fits.
  func least() -> Int? {
    let places = text.indices.filter { text[$0] == " " || text[$0] == "\u{ad}" }
    var best: Int?
    for set in 0..<(1 << places.count) {
      let chosen = places.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
      if let cost = cost(lines(chosen)), cost < best ?? Int.max { best = cost }
    }
    return best
  }

  private func lines(_ breaks: [Int]) -> [String] {
    var lines: [String] = []
    var start = 0
    for place in breaks + [text.count] {
      let hyphen = place < text.count && text[place] == "\u{ad}" ? "-" : ""
      lines.append(String(text[start..<place].filter { $0 != "\u{ad}" }) + hyphen)
      start = place + 1
    }
    return lines
  }

  func cost(_ lines: [String]) -> Int? {
    var sum = 0
    var above: Int?
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      guard let (width, fitness) = widthCost(line, isLast) else { return nil }
      sum += width
      if alignment == .justified, let above, abs(above - fitness) > 1 { sum += 10_000 }
      above = fitness
      if followsSense, !isLast, line.hasSuffix("-") || !lines[index + 1].hasPrefix("d") {
        sum += 1_000_000
      } else if followsSense, !isLast, index > 0, !line.contains(" "),
        4 * natural(line) < 10 * columns
      {
        sum += 300_000
      }
      let hyphen = alignment == .justified ? 4_900 : 40_000
      let follows = index > 0 && lines[index - 1].hasSuffix("-")
      if line.hasSuffix("-") { sum += hyphen }
      if follows && (line.hasSuffix("-") || isLast) { sum += 12 * hyphen }
      if isLast, index > 0, alignment != .center {
        let length = natural(line)
        let isShort = 6 * length < 10 * columns
        let isWord = !line.contains(" ") && 4 * length < 10 * columns
        sum += isWord ? (isShort ? 48 : 16) * hyphen : (isShort ? 8 * hyphen : 0)
      }
    }
    return sum
  }

  /// In points, without what hangs in the margins.
  private func natural(_ line: String) -> Int {
    guard alignment == .justified else { return 10 * line.count }
    let quotes: [Character] = ["“", "”"]
    let before = quotes.contains(line.first ?? " ") ? 5 : 0
    let after = ["-", ",", "."].contains(line.last) ? 7 : quotes.contains(line.last ?? " ") ? 5 : 0
    return 10 * line.count - before - after
  }

  /// With the class of the line.
  private func widthCost(_ line: String, _ isLast: Bool) -> (Int, Int)? {
    let spaces = 10 * line.count { $0 == " " }
    let slack = 1024 * (10 * columns - natural(line))
    if alignment == .justified {
      let room = 1024 * (natural(line) - spaces) * expansion / 1000
      let rest = slack - min(room, max(-room, slack))
      let measure = LineMeasure(
        text: line, natural: .pt(10 * columns) - Length(units: rest), measure: .pt(10 * columns),
        spaces: 0, spaceWidth: .pt(spaces), isLast: isLast)
      guard let ratio = measure.ratio, let badness = measure.badness else { return nil }
      let fitness = ratio < -512 ? 0 : ratio <= 512 ? 1 : ratio <= 1024 ? 2 : 3
      return ((10 + badness) * (10 + badness), fitness)
    }
    if slack < 0 { return nil }
    if isLast && alignment != .center { return (0, 1) }
    let thousandths = 1000 * slack / (10240 * columns)
    return (thousandths * thousandths, 1)
  }
}
