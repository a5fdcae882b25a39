import Foundation
import TestSupport
import Testing

/// The guide to a kind of document of one's own, followed as it stands in an empty folder.
@Suite struct NewKindGuideTests {
  private static func page(_ name: String) -> String {
    "Sources/DefinedRecords/DefinedRecords.docc/\(name)"
  }

  /// What the page shows is what is made.
  @Test(arguments: zip(["JenisBaru.md", "NewKind.md"], ["id_ID.UTF-8", "en_US.UTF-8"]))
  func itIsFollowed(_ name: String, language: String) throws {
    let transcript = try Transcript(of: Self.page(name))
    #expect(transcript.steps.count == 32)
    let folder = try TemporaryFolder()
    try transcript.follow(in: folder, language: language)
    let picture = try Data(
      contentsOf: URL(fileURLWithPath: "\(PiagamRun.root)/\(Self.page("SuratTugas.png"))"))
    #expect(try folder.bytes("tugas.png") == picture)
  }

  @Test func bothLanguagesDoTheSame() throws {
    let (one, other) = try (
      Transcript(of: Self.page("JenisBaru.md")), Transcript(of: Self.page("NewKind.md"))
    )
    #expect(one.steps.map(\.deed) == other.steps.map(\.deed))
  }
}
