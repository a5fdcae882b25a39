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

  /// Of templates in their own folder, or in what it shares with others; of that, in any.
  private func users(of folder: String) throws -> String {
    let users = folder == Self.lender ? Self.folders : [folder, Self.lender]
    return try users.map { try files($0).values.joined() }.joined()
  }

  private static let lender = "bersama"

  @Test(arguments: folders)
  func everyPartIsInserted(_ folder: String) throws {
    let text = try files(folder).values.joined()
    let unused = names(text, /<part name="([^"]*)"/)
      .subtracting(names(try users(of: folder), /\b(?:part|use)="([^"]*)"/))
    #expect(unused.sorted() == [])
  }

  /// A design's styles are used in its own file or in shared parts.
  @Test(arguments: folders)
  func everyStyleIsUsed(_ folder: String) throws {
    let files = try files(folder)
    let shared =
      folder == Self.lender
      ? try users(of: folder)
      : (files["template.xml"] ?? "") + (try self.files(Self.lender).values.joined())
    for (name, text) in files where name != "template.xml" {
      let used = names(text + shared, /\b(?:style|base)="([^"]*)"/)
      let unused = names(text, /<style name="([^"]*)"/).subtracting(used)
      #expect(unused.sorted() == [], "\(name)")
    }
  }
}
