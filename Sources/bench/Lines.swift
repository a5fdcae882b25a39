import Diagnostics
import Flow
import Frames
import Measures
import PDFDocument
import Paint
import Press
import Typefaces

/// The engine's line breaking against Pango's own.
enum Lines: Suite {
  static let name = "lines"
  static let summary = "paragraphs in TeX Gyre Bonum 11 pt, by Pango's greedy breaking and ours"

  static func run(_ bench: Bench) throws -> Report {
    let book = try bench.press().fonts
    let contest = Contest(
      shaper: try PangoShaper(book), greedy: GreedyBreaker(try BareProgram(fonts: book)))
    let entries = try Corpus.paragraphs.enumerated().map { number, text in
      try contest.entry(text, number + 1, Corpus.measures[number % Corpus.measures.count])
    }
    if let path = bench.page {
      let page = try SpecimenPage(contest).document()
      let writer = DocumentWriter(faces: EmbeddableFaces(book), painter: Painter(book: book))
      try deliver(writer.pdf(page, Statement(standard: .plain, producer: "bench")), to: path)
    }
    var report = report(entries)
    let texts = try (Corpus.paragraphs + Corpus.officialese).map {
      try contest.shaper.shape([Span($0, Contest.style)])
    }
    for aim in LineFigures.aims { try LineFigures.report(texts, aim, in: &report) }
    return report
  }
}

extension Lines {
  private static func report(_ entries: [Contest.Entry]) -> Report {
    var report = Report()
    report.add("paragraphs, lines of ours", "\(entries.count), \(total(entries) { $0.ours.count })")
    let ours = total(entries) { $0.ours.squares }
    report.add("sum of squared badness, ours", grouped(ours))
    compare(in: &report, "Pango", entries, ours: ours) { $0.plain }
    compare(in: &report, "Pango with our hyphens", entries, ours: ours) { $0.hyphenated }
    let ratio = { (set: [LineMeasure]) in Double(set.compactMap(\.ratio).max() ?? 0) / 1024 }
    report.add("widest line, ours", Figures(entries.map { ratio($0.ours) }).most.text(2), "ratio")
    report.add("widest line, Pango", Figures(entries.map { ratio($0.plain) }).most.text(2))
    let hyphens = total(entries) { $0.ours.count(where: \.isHyphenated) }
    let greedyHyphens = total(entries) { $0.hyphenated.count(where: \.isHyphenated) }
    report.add("hyphens, ours / Pango's", "\(hyphens) / \(greedyHyphens)")
    return report
  }

  /// Ours must be lower on every paragraph of which the lines are not the same.
  private static func compare(
    in report: inout Report, _ label: String, _ entries: [Contest.Entry], ours: Int,
    _ other: (Contest.Entry) -> [LineMeasure]
  ) {
    let theirs = total(entries) { other($0).squares }
    report.add(
      "sum of squared badness, \(label)", grouped(theirs),
      (Double(theirs) / Double(max(1, ours))).text(1) + " times ours")
    let medians = (
      Figures(entries.map { Double($0.ours.squares) }).median,
      Figures(entries.map { Double(other($0).squares) }).median
    )
    report.add(
      "  median paragraph", grouped(Int(medians.1)),
      (medians.1 / max(1, medians.0)).text(1) + " times ours")
    let different = entries.filter { $0.ours != other($0) }
    let higher = different.filter { $0.ours.squares >= other($0).squares }
    report.assert(
      "  ours lower", higher.isEmpty, "on \(different.count - higher.count)",
      remark: "the same lines on \(entries.count - different.count)")
    for entry in higher {
      let squares = [entry.ours, other(entry)].map { grouped($0.squares) }
      report.add("  paragraph \(entry.number)", squares.joined(separator: " : "))
    }
  }

  private static func total(_ entries: [Contest.Entry], _ number: (Contest.Entry) -> Int) -> Int {
    entries.map(number).reduce(0, +)
  }
}

extension [LineMeasure] {
  /// Squared badness in sum; a line that does not fit counts like the worst.
  var squares: Int {
    reduce(0) { sum, line in
      let badness = line.badness ?? 3_276_800
      return sum + badness * badness
    }
  }
}

/// "1,234,567"
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, digit in
    if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
    text.append(digit.element)
  }
}
