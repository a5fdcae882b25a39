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
    for _ in 0..<100 {
      let text = randomText(&random)
      let columns = 6 + random.below(8)
      let oracle = Oracle(text: Array(text), columns: columns, alignment: alignment)
      let lines = try? paragraph(text, alignment).lines(in: .pt(10 * columns))
      let best = oracle.least()
      #expect(lines == nil ? best == nil : oracle.cost(lines!) == best, "\(text) in \(columns)")
    }
  }

  private func randomText(_ random: inout SeededGenerator) -> String {
    (0..<1 + random.below(5)).map { _ in
      let syllables = (0..<1 + random.below(2) + random.below(2)).map { _ in
        String(repeating: "x", count: 1 + random.below(4))
      }
      return syllables.joined(separator: "\u{ad}")
    }.joined(separator: " ")
  }
}

/// Demerits by brute force, in cells of one character.
private struct Oracle {
  let text: [Character]
  let columns: Int
  let alignment: TextAlignment

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

  func cost(_ lines: [LineMeasure]) -> Int? { cost(lines.map(\.text)) }

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

  private func cost(_ lines: [String]) -> Int? {
    var sum = 0
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      guard let width = widthCost(line, isLast) else { return nil }
      sum += width
      let hyphen = alignment == .justified ? 2_500 : 40_000
      let follows = index > 0 && lines[index - 1].hasSuffix("-")
      if line.hasSuffix("-") { sum += hyphen }
      if follows && (line.hasSuffix("-") || isLast) { sum += 12 * hyphen }
      if isLast, index > 0, alignment != .center {
        let isShort = 6 * line.count < columns
        let isWord = !line.contains(" ") && 4 * line.count < columns
        sum += isWord ? (isShort ? 48 : 16) * hyphen : (isShort ? 8 * hyphen : 0)
      }
    }
    return sum
  }

  private func widthCost(_ line: String, _ isLast: Bool) -> Int? {
    let measure = LineMeasure(
      text: line, natural: .pt(10 * line.count), measure: .pt(10 * columns),
      spaces: 0, spaceWidth: .pt(10 * line.count { $0 == " " }), isLast: isLast)
    if alignment == .justified {
      return measure.badness.map { (10 + $0) * (10 + $0) }
    }
    let slack = columns - line.count
    if slack < 0 { return nil }
    if isLast && alignment != .center { return 0 }
    return (1000 * slack / columns) * (1000 * slack / columns)
  }
}
