import Diagnostics
import Fields
import LKE
import Records
import Registers
import TestSupport
import Testing

/// The page of the record says all keys that there are.
@Suite struct RecordPageTests {
  @Test func thePageIsComplete() throws {
    try assertPage(RecordPage.text, at: "Sources/Records/Records.docc/Record.md")
  }

  @Test func everyKeyIsDescribed() {
    let all = [Declaration.fields.keys, Laporan.fields.keys, PrintedRekap.fields.keys]
    for (path, key) in all.flatMap(\.paths) {
      let isOpen = key.shape == .open || key.name == "komitmen"
      #expect(!key.about.english.isEmpty && !key.about.indonesian.isEmpty, "\(path)")
      #expect(key.example.isEmpty == !key.keys.isEmpty || isOpen, "\(path)")
    }
  }
}
