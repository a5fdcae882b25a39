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
    let evaluasi = RecordSchema.paths(of: RecordSchema.evaluasi)
    for (path, key) in RecordSchema.paths + evaluasi {
      let isOpen = key.shape == .open || key.name == "komitmen"
      #expect(!key.about.english.isEmpty && !key.about.indonesian.isEmpty, "\(path)")
      #expect(key.example.isEmpty == !key.keys.isEmpty || isOpen, "\(path)")
    }
  }
}
