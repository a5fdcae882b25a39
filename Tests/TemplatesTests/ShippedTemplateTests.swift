import Foundation
import Testing

/// What the shipped templates define they also use. (That they are sound is
/// tested where their samples are rendered.)
@Suite struct ShippedTemplateTests {
  static let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates")

  private func files(_ folder: String) throws -> [String: String] {
    let folder = Self.root.appendingPathComponent(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".xml") }.reduce(into: [:]) { files, name in
      files[name] = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
  }

  private func names(_ text: String, _ pattern: Regex<(Substring, Substring)>) -> Set<Substring> {
    Set(text.matches(of: pattern).map(\.output.1))
  }

  @Test(arguments: folders)
  func everyPartIsInserted(_ folder: String) throws {
    let text = try files(folder).values.joined()
    let unused = names(text, /<part name="([^"]*)"/)
      .subtracting(names(text, /\b(?:part|use)="([^"]*)"/))
    #expect(unused.sorted() == [])
  }

  /// A design's styles are used in its own file or in the shared parts.
  @Test(arguments: folders)
  func everyStyleIsUsed(_ folder: String) throws {
    let files = try files(folder)
    for (name, text) in files where name != "template.xml" {
      let used = names(text + (files["template.xml"] ?? ""), /\b(?:style|base)="([^"]*)"/)
      let unused = names(text, /<style name="([^"]*)"/).subtracting(used)
      #expect(unused.sorted() == [], "\(name)")
    }
  }
}
