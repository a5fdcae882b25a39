import Testing

/// Whatever a record names is read through `Folder`.
@Suite struct FolderPortTests {
  /// By their path are read: fonts, the record itself, a scheme that a user names; what a batch
  /// made; and, to know whether it changed, what a record names or a template is made of.
  @Test func pathsAreForWhatNoRecordNames() {
    let readers = SourceFile.all.filter { file in
      !["Files", "TestSupport", "bench"].contains(file.room)
        && file.lines.contains {
          $0.contains("readFile(") || $0.contains("fopen(") || $0.contains("FileManager")
        }
    }
    #expect(
      readers.map(\.name).sorted() == [
        "Batch/Manifest/FileThere.swift", "Batch/Record/BatchRecord.swift",
        "LKE/Workbook/Prefill+Asked.swift", "Press/Outputs/Journal.swift",
        "Press/Press+Digests.swift", "Press/RecordSource+File.swift",
        "Typefaces/FontFile.swift", "Typefaces/FontFolder.swift", "Typefaces/Hyphenation.swift",
      ])
  }
}
