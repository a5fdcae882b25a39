import Diagnostics

/// What goes wrong with a batch as a whole.
extension Message {
  static func batchPatternEnding(_ pattern: String) -> Message {
    Message(
      "batch.pattern-ending", id: "pola nama “\(pattern)” harus berakhiran .pdf",
      en: "the name pattern “\(pattern)” must end in .pdf")
  }

  static func batchPatternFolder(_ pattern: String) -> Message {
    Message(
      "batch.pattern-folder", id: "pola nama “\(pattern)” menunjuk ke luar foldernya",
      en: "the name pattern “\(pattern)” leads out of its folder")
  }

  static func batchPatternBrace(_ pattern: String) -> Message {
    Message(
      "batch.pattern-brace", id: "kurung kurawal di pola nama “\(pattern)” tidak berpasangan",
      en: "a brace in the name pattern “\(pattern)” has no other")
  }

  static func batchPatternField(_ field: String) -> Message {
    Message(
      "batch.pattern-field", id: "“{\(field)}” tidak dikenal di dalam pola nama",
      en: "“{\(field)}” is not known in a name pattern")
  }

  static func batchPatternExample() -> Message {
    Message(
      "batch.pattern-example", id: "contoh: {kode}-{nama|slug}-{templat}.pdf",
      en: "example: {kode}-{nama|slug}-{templat}.pdf")
  }

  static func batchFolderBusy() -> Message {
    Message(
      "batch.folder-busy", id: "batch lain sedang bekerja di folder ini",
      en: "another batch is at work in this folder")
  }

  static func batchFolderBusyHint() -> Message {
    Message(
      "batch.folder-busy-hint", id: "tunggu sampai selesai, atau pakai folder lain",
      en: "wait until it is done, or take another folder")
  }

  static func batchSameName(_ path: String, _ record: String) -> Message {
    Message(
      "batch.same-name", id: "“\(path)” akan menjadi nama dua dokumen; yang kedua dari “\(record)”",
      en: "“\(path)” would be the name of two documents; the second is of “\(record)”")
  }

  static func batchSameNameHint() -> Message {
    Message(
      "batch.same-name-hint",
      id: "hapus rekaman yang kembar, atau bedakan namanya, misalnya --name "
        + "'{kode}-{rekaman}-{templat}.pdf'",
      en: "remove the record that is there twice, or tell their names apart, such as --name "
        + "'{kode}-{rekaman}-{templat}.pdf'")
  }

  static func batchChanged() -> Message {
    Message(
      "batch.changed",
      id: "rekaman ini, atau berkas yang disebutnya, berubah selama batch berjalan",
      en: "this record, or a file that it names, changed while the batch ran")
  }

  static func batchChangedHint() -> Message {
    Message("batch.changed-hint", id: "jalankan batch sekali lagi", en: "run the batch again")
  }
}
