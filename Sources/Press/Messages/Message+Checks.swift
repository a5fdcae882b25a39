package import Diagnostics

/// What is said of a record that is read, and not printed.
extension Message {
  package static func pressGood(_ path: String) -> Message {
    Message("commands.good", id: "\(path): baik", en: "\(path): good")
  }

  static func pressCommonGood(_ file: String) -> Message {
    Message(
      "press.common-good", id: "\(file): baik, nilai bersama sebuah batch",
      en: "\(file): good, common values of a batch")
  }

  static func pressCommonAlone() -> Message {
    Message(
      "press.common-alone", id: "berkas ini berisi nilai bersama; tidak ada dokumen darinya saja",
      en: "this file holds common values; no document is made of it alone")
  }

  static func pressCommonAloneHint(_ file: String) -> Message {
    Message(
      "press.common-alone-hint", id: "jalankan: piagam batch register.csv --with \(file) --out …",
      en: "run: piagam batch register.csv --with \(file) --out …")
  }

  static func pressNoRecords() -> Message {
    Message(
      "press.no-records", id: "di dalam folder ini tidak ada deklarasi, LKE, atau register",
      en: "there is no declaration, LKE or register in this folder")
  }

  static func pressNoRecordsHint() -> Message {
    Message(
      "press.no-records-hint",
      id: "nama rekaman berakhiran .yaml, .json, .xlsx, .ods, atau .csv",
      en: "the name of a record ends in .yaml, .json, .xlsx, .ods or .csv")
  }

  package static func pressRefusedRows() -> Message {
    Message(
      "press.refused-rows",
      id: "tabel baris yang ditolak ini dilewati; di dalam folder tabel seperti itu tidak dibaca",
      en: "this table of refused rows is passed over: in a folder none is read")
  }

  package static func pressRefusedRowsHint() -> Message {
    Message(
      "press.refused-rows-hint",
      id: "sesudah diperbaiki, jadikan masukan dengan menyebut berkasnya sendiri",
      en: "once it is corrected, give the file itself as an input")
  }

  static func pressNoDocuments() -> Message {
    Message(
      "press.no-documents", id: "di dalam folder ini tidak ada PDF",
      en: "there is no PDF in this folder")
  }

  static func pressNoDocumentsHint() -> Message {
    Message(
      "press.no-documents-hint", id: "nama PDF berakhiran .pdf",
      en: "the name of a PDF ends in .pdf")
  }

  static func pressRegisterGood(
    _ path: String, satker: Int, sudah: Int, bernilai: Int, belumLengkap: Int
  ) -> Message {
    let open = belumLengkap > 0
    return Message(
      "commands.register-good",
      id: "\(path): baik; \(satker) satker, \(sudah) sudah mencanangkan, \(bernilai) bernilai"
        + (open ? ", \(belumLengkap) belum lengkap" : ""),
      en: "\(path): good; \(satker) offices, \(sudah) have declared, \(bernilai) have a score"
        + (open ? ", \(belumLengkap) have only part of one" : ""))
  }

  /// What `render` would refuse is said by a check.
  static func pressLoneRegisterGood(_ good: Message) -> Message {
    Message(
      "commands.lone-register-good", id: "\(good.indonesian); untuk mencetaknya perlu rekap",
      en: "\(good.english); to print it, a recap is needed")
  }

  static var nilaiOfRegister: Message {
    Message(
      "commands.nilai-of-register", id: "berkas ini register atau rekap, bukan LKE",
      en: "this file is a register or a recap, not an LKE")
  }

  static func nilaiCheckInstead(_ path: String) -> Message {
    Message(
      "commands.nilai-check-instead", id: "jalankan: piagam check \(path)",
      en: "run: piagam check \(path)")
  }
}
