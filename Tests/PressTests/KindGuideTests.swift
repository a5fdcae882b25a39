import Diagnostics
import Fields
import Foundation
import Press
import TestSupport
import Testing

/// The guides that lie with the bundled kinds.
@Suite struct KindGuideTests {
  /// The guide of every bundled kind ends in it, in the guide's language.
  @Test(arguments: House.kinds)
  func ofABundledKind(_ name: String) throws {
    let path = "Templates/\(name)/README.md"
    let guide = try String(contentsOfFile: "\(House.root)/\(path)", encoding: .utf8)
    let language: Language = guide.contains("\n## Keys\n") ? .english : .indonesian
    let page = try House.press.get().kinds.named(name).page(in: language)
    let heading = try #require(
      guide.firstRange(of: "## \(page.dropFirst(3).prefix { $0 != "\n" })\n"))
    try assertPage(guide[..<heading.lowerBound] + page, at: path)
  }

  /// Each tells what it is for, shows a page, and says how to make one and many: of rows, where
  /// no list must be said.
  @Test(arguments: House.kinds)
  func aBundledGuideIsWhole(_ name: String) throws {
    let guide = try String(
      contentsOfFile: "\(House.root)/Templates/\(name)/README.md", encoding: .utf8)
    let kind = try House.press.get().kinds.named(name)
    let standsInRows = !kind.keys.contains { key in
      if case .groups = key.shape { key.isRequired } else { false }
    }
    var wanted = ["    piagam new --template \(name) ", "    piagam batch "]
    if !kind.standsForOthers {
      wanted += ["](halaman.png)"]
      wanted += standsInRows ? ["    piagam register new --template \(name) "] : []
      let listing = try House.press.get().template(name).listing
      wanted += listing.designs.map { "`\($0.name)`" }
    }
    #expect(wanted.filter { !guide.contains($0) } == [])
    let wording = guide.contains("\n## Keys\n") ? "## Wording" : "## Naskah"
    #expect(guide.contains("\n\(wording)\n\n"))
  }
}
