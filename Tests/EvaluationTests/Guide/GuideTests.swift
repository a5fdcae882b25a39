import Evaluation
import Foundation
import Testing

/// The guide to Evaluation shows code that runs and what it really says.
@Suite struct GuideTests {
  private let guide: String
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init() throws {
    guide = try GuideTests.text("Sources/Evaluation/Evaluation.docc/Evaluation.md")
  }

  @Test func theExampleIsTheCode() throws {
    let code = try GuideTests.text("Tests/EvaluationTests/Guide/Verdicts.swift")
    #expect(guide.contains("```swift\n\(code)```\n"), "\(code)")
  }

  @Test func theExampleSaysSo() throws {
    let lines = try told(Sheets.allB(), .mandiri, Sheets.scheme.get())
    let shown = lines.joined(separator: "\n")
    #expect(guide.contains("```\n\(shown)\n```\n"), "\(shown)")
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
