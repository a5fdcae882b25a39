import Diagnostics
import Records
import TestSupport
import Testing

/// The page of the record says all keys that there are.
@Suite struct RecordPageTests {
  @Test func thePageIsComplete() throws {
    try assertPage(RecordPage.text, at: "Sources/Records/Records.docc/Record.md")
  }

  @Test func everyKeyIsDescribed() {
    for (path, key) in RecordSchema.paths {
      #expect(!key.about.english.isEmpty && !key.about.indonesian.isEmpty, "\(path)")
      #expect(key.example.isEmpty == !key.keys.isEmpty || key.name == "komitmen", "\(path)")
    }
  }
}
