import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// The page of reference of a kind follows from its fields alone.
@Suite struct KindPageTests {
  /// Of the tests' own folder, with a field of every type, and one that stands for others.
  @Test(arguments: ["serba", "acara"], Language.allCases)
  func ofAKindOfTheTests(_ name: String, _ language: Language) throws {
    let kind = try House.pressOfDefinedKinds().kinds.named(name)
    try assertGolden(kind.page(in: language), named: "page-of-\(name)-\(language.rawValue)")
  }

  @Test func forPrograms() throws {
    let kind = try House.pressOfDefinedKinds().kinds.named("serba")
    try assertGolden("\(kind.json)\n", named: "page-of-serba-json")
  }

  /// A charter's kind goes by its template's name, too.
  @Test func ofTheOthers() throws {
    let kinds = try House.press.get().kinds
    let page = try kinds.named("pencanangan").page(in: .english)
    #expect(page == (try kinds.named("piagam-pencanangan").page(in: .english)))
    #expect(page.hasPrefix("## Keys\n\n| Key | Holds | Required | For example | Meaning |\n"))
    #expect(
      refusal { _ = try kinds.named("sptj") }
        == "galat: tidak ada jenis rekaman “sptj”\n  saran: maksud Anda “sptjm”?")
  }
}
