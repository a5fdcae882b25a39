import Flow
import Foundation
import Frames
import Measures
import TestSupport
import Testing

/// The guide shows what the code really does: every example is made here
/// and must stand in `Flow.docc` as it is.
@Suite struct GuideTests {
  @Test(arguments: GuideExample.all)
  func stands(_ example: GuideExample) throws {
    let guide = try text("Sources/Flow/Flow.docc/\(example.page).md")
    let shown = try example.make()
    #expect(guide.contains("```\n\(shown)```\n"), "\(example.name):\n\(shown)")
  }

  @Test func theRecipeIsTheCode() throws {
    let guide = try text("Sources/Flow/Flow.docc/AddABlock.md")
    for file in ["AtLeast", "AtLeastTests"] {
      let code = try text("Tests/FlowTests/\(file).swift")
      #expect(guide.contains("```swift\n\(code)```\n"), "\(file)")
    }
  }

  @Test func everyBlockIsListed() throws {
    let guide = try text("Sources/Flow/Flow.docc/Flow.md")
    let folder = root.appendingPathComponent("Sources/Flow")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      guard name.hasSuffix(".swift") else { continue }
      for line in try text("Sources/Flow/\(name)").split(separator: "\n") {
        guard line.hasPrefix("public struct"),
          line.contains(": Block") || line.contains(": Wrapper")
        else { continue }
        let block = line.split(separator: " ")[2].prefix { $0 != ":" }
        #expect(guide.contains("| `\(block)"), "\(block)")
      }
    }
  }

  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
