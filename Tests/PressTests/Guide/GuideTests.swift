import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Press

/// The guide to Press shows code that runs, and names whatever a face can call.
@Suite struct GuideTests {
  private let guide: String

  init() throws { guide = try GuideTests.text("Sources/Press/Press.docc/Press.md") }

  @Test func theExampleIsTheCode() throws {
    let code = try GuideTests.text("Tests/PressTests/Guide/Batch.swift")
    #expect(guide.contains("```swift\n\(code)```\n"), "\(code)")
  }

  @Test func theExampleRuns() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write(House.record, to: "baik.yaml")
    let wrong = try folder.write(
      House.record.replacing("2022-03-09", with: "2022-02-30"), to: "salah.yaml")
    var told: [String] = []
    try makeAll([wrong, good], in: "\(folder.path)/pdf", with: House.resources) {
      told.append($0.text(in: .english).replacing("\(folder.path)/", with: ""))
    }
    #expect(folder.files == ["baik.yaml", "pdf/baik.pdf", "salah.yaml"])
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("salah.yaml:3:10: error: ") == true, "\(told)")
    #expect(
      throws: Faults(
        .usage, .outputTwice("\(folder.path)/baik.pdf", good, good), hint: .outputTwiceHint())
    ) { try makeAll([good, good], in: folder.path, with: House.resources) { _ in } }
  }

  @Test func everyTypeIsNamed() throws {
    let folder = URL(fileURLWithPath: "\(House.root)/Sources/Press")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let lines = try names.filter { $0.hasSuffix(".swift") }
      .flatMap { try GuideTests.text("Sources/Press/\($0)").split(separator: "\n") }
    let types = lines.filter { $0.hasPrefix("public ") }.compactMap { line -> Substring? in
      let words = line.split { !$0.isLetter && !$0.isNumber }
      let kind = words.firstIndex { ["struct", "class", "enum"].contains($0) }
      return kind.map { words[$0 + 1] }
    }
    #expect(types.count > 10)
    #expect(types.filter { !guide.contains("`\($0)`") } == [])
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(House.root)/\(path)", encoding: .utf8)
  }
}
