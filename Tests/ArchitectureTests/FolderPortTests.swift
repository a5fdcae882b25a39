import Testing

/// Whatever a record names is read through `Folder`.
@Suite struct FolderPortTests {
  /// By their path are read: fonts, the record itself, a scheme that a user names.
  @Test func pathsAreForWhatNoRecordNames() {
    let readers = SourceFile.all.filter { file in
      file.room != "Files" && file.lines.contains { $0.contains("readFile(") }
    }
    #expect(
      readers.map(\.name).sorted() == [
        "LKE/Workbook/Prefill+Asked.swift", "Press/RecordSource+File.swift",
        "Typefaces/FontFile.swift", "Typefaces/FontFolder.swift", "Typefaces/Hyphenation.swift",
      ])
  }
}
