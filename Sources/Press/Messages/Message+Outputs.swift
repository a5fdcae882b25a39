package import Diagnostics

/// Files to be made, and what they may not replace.
extension Message {
  package static func outputTwice(_ path: String, _ a: String, _ b: String) -> Message {
    Message(
      "commands.same-output",
      id: "“\(a)” dan “\(b)” akan menjadi berkas yang sama, “\(path)”",
      en: "“\(a)” and “\(b)” would become the same file, “\(path)”")
  }

  package static func outputTwiceHint() -> Message {
    Message(
      "commands.same-output-hint",
      id: "beri nama lain kepada salah satunya, atau jalankan satu per satu dengan --output",
      en: "give one of them another name, or run them one by one with --output")
  }

  package static func outputReplacesRecord(_ path: String) -> Message {
    Message(
      "commands.replaces-record", id: "keluaran “\(path)” akan menimpa berkas rekaman",
      en: "the output “\(path)” would replace a record file")
  }

  package static func outputReplacesInput(_ path: String, of record: String) -> Message {
    Message(
      "commands.replaces-input",
      id: "keluaran “\(path)” akan menimpa berkas yang dipakai oleh “\(record)”",
      en: "the output “\(path)” would replace a file that “\(record)” uses")
  }

  package static func outputRegisterEnding(_ path: String) -> Message {
    Message(
      "commands.register-ending", id: "“\(path)” harus berakhiran .xlsx atau .csv",
      en: "“\(path)” must end in .xlsx or .csv")
  }

  static func outputImportEnding(_ path: String) -> Message {
    Message(
      "commands.import-ending",
      id: "“\(path)” harus berakhiran .xlsx, .csv, .yaml, .json, atau .soal.csv",
      en: "“\(path)” must end in .xlsx, .csv, .yaml, .json or .soal.csv")
  }

  static func outputWorkbookEnding(_ path: String) -> Message {
    Message(
      "output.workbook-ending", id: "“\(path)” harus berakhiran .xlsx",
      en: "“\(path)” must end in .xlsx")
  }

  static func outputNoWorkbook() -> Message {
    Message(
      "output.no-workbook",
      id: "--workbook hanya untuk rekap: rekaman jenis ini tidak berisi tabel",
      en: "--workbook is for recaps only: a record of this kind has no table")
  }
}
