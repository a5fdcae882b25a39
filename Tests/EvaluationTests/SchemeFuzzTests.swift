import Diagnostics
import Evaluation
import Foundation
import Measures
import TestSupport
import Testing

/// Spoilt files of schemes are refused with a sentence, or they work in all that follows.
@Suite struct SchemeFuzzTests {
  private static let words = [
    "0", "1", "-", "–", "?", "%", "=", "60%", "1/3", "999999999999999999", "0,00000000000000001",
    "predikat", "area", "total", "A", "B.I", "A.I.1.i", "rasio", "skala", "YT", "(", ")", "/", "\"",
    "\u{85}", "\u{FEFF}", "ß", "🏛", String(repeating: "9", count: 400),
  ]

  /// The whole road of a scheme: empty sheet, full sheet, verdicts, the shortest way.
  private func use(_ scheme: Scheme) throws {
    var low = AnswerSheet()
    var high = AnswerSheet()
    for butir in scheme.butir {
      low[butir.code] = answer(butir, isBest: false)
      high[butir.code] = answer(butir, isBest: true)
    }
    for target in Target.allCases {
      #expect(
        try !Score(AnswerSheet(), .mandiri, scheme).verdict(target).rows.isEmpty
          || !scheme.syarat.contains { $0.minimum[target] != nil })
      let best = try Score(high, .mandiri, scheme)
      #expect(best.total == 100)
      #expect(best.verdict(target).rows.allSatisfy { $0.status.isMet || $0.minimum == nil })
      _ = try low.jalan(.mandiri, target, scheme)
    }
  }

  private func answer(_ butir: Butir, isBest: Bool) -> Jawaban? {
    switch butir.kind {
    case .pilihan(_, let choices):
      (isBest ? choices.first : choices.last).map { .pilihan($0.jawaban) }
    case .rasio: .rasio(isBest ? 1 : 0)
    case .indeks(let scale): .indeks(isBest ? scale : .zero)
    case .nilai(let bobot): .nilai(isBest ? bobot : .zero)
    }
  }

  /// Whether it was read.
  private func read(_ text: String) throws -> Scheme? {
    do throws(Faults) {
      return try Scheme.read(text, file: "s")
    } catch {
      #expect(!error.diagnostics.isEmpty && error.status == .record)
      for diagnostic in error.diagnostics { _ = diagnostic.text(in: .indonesian) }
      return nil
    }
  }

  @Test func spoiltLines() throws {
    let texts = [SchemeFaultTests.small, Scheme.bundledText("10/2019") ?? ""]
    var random = SeededGenerator(seed: 7)
    var accepted: Set<String> = []
    for round in 0..<1500 {
      var lines = texts[round % 5 == 0 ? 1 : 0].split(separator: "\n").map(String.init)
      for _ in 0...random.below(2) { spoil(&lines, &random) }
      let text = lines.joined(separator: "\n")
      if let scheme = try read(text), accepted.insert(text).inserted { try use(scheme) }
    }
    // Not all may be refused, or nothing was tried.
    #expect(accepted.count > 50)
  }

  private func spoil(_ lines: inout [String], _ random: inout SeededGenerator) {
    let line = random.below(lines.count)
    switch random.below(6) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[random.below(lines.count)], at: line)
    case 2: lines.swapAt(line, random.below(lines.count))
    default:
      var words = lines[line].split(separator: " ").map(String.init)
      guard !words.isEmpty else { return }
      let word = Self.words[random.below(Self.words.count)]
      let index = random.below(words.count)
      if random.below(3) == 0 { words.insert(word, at: index) } else { words[index] = word }
      lines[line] = words.joined(separator: " ")
    }
  }

  @Test func spoiltBytes() throws {
    let good = Array((Scheme.bundledText("90/2021") ?? "").utf8)
    var random = SeededGenerator(seed: 90)
    for _ in 0..<100 {
      var bytes = good
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      }
      _ = try read(String(decoding: bytes, as: UTF8.self))
    }
  }
}
