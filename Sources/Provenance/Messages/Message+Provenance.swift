internal import Diagnostics

/// PDF files that are no documents of ours, or cannot be read.
extension Message {
  static func provenanceNotPDF() -> Message {
    Message("provenance.not-pdf", id: "ini bukan berkas PDF", en: "this is no PDF file")
  }

  static func provenanceNotPDFHint() -> Message {
    Message(
      "provenance.not-pdf-hint", id: "sebut PDF buatan Piagam, misalnya sambas.pdf",
      en: "name a PDF that Piagam made, such as sambas.pdf")
  }

  static func provenanceForeign() -> Message {
    Message(
      "provenance.foreign",
      id: "PDF ini tidak menyebut dari apa ia dibuat: bukan buatan Piagam, atau tanpa lampirannya",
      en: "this PDF does not say what it was made from: Piagam did not make it, or left that out")
  }

  static func provenanceForeignHint() -> Message {
    Message(
      "provenance.foreign-hint",
      id: "pakai PDF yang dibuat oleh piagam render dengan --standard a-3a",
      en: "use a PDF made by piagam render with --standard a-3a")
  }

  static func provenanceMerged(_ documents: Int) -> Message {
    Message(
      "provenance.merged",
      id: "ini gabungan halaman \(documents) dokumen untuk dicetak; tidak ada rekaman di dalamnya",
      en: "this is the pages of \(documents) documents to print; there is no record in it")
  }

  static func provenanceMergedHint() -> Message {
    Message(
      "provenance.merged-hint", id: "pakai dokumennya sendiri, di folder yang dibuat piagam batch",
      en: "use the document itself, in the folder that piagam batch made")
  }

  static func provenanceEncrypted() -> Message {
    Message(
      "provenance.encrypted", id: "PDF ini disandikan, sehingga isinya tidak dapat dibaca",
      en: "this PDF is encrypted, and what is in it cannot be read")
  }

  static func provenanceEncryptedHint() -> Message {
    Message(
      "provenance.encrypted-hint", id: "pakai berkas seperti waktu dibuat, tanpa kata sandi",
      en: "use the file as it was made, without a password")
  }

  static func provenanceDamaged(_ offset: Int) -> Message {
    Message(
      "provenance.damaged", id: "PDF ini rusak di sekitar bita \(offset)",
      en: "this PDF is damaged near byte \(offset)")
  }

  static func provenanceUnsupported(_ name: String) -> Message {
    Message(
      "provenance.unsupported", id: "PDF ini memakai “\(name)”, yang tidak dibaca oleh Piagam",
      en: "this PDF uses “\(name)”, which Piagam does not read")
  }

  static func provenanceTooMuch() -> Message {
    Message(
      "provenance.too-much", id: "PDF ini memuat jauh lebih banyak daripada dokumen mana pun",
      en: "this PDF holds far more than any document does")
  }

  static func provenanceAskForIt() -> Message {
    Message(
      "provenance.ask-for-it", id: "pakai berkas seperti waktu dibuat, misalnya dari arsip",
      en: "use the file as it was made, such as that of the archive")
  }
}

/// What is wrong with a manifest.
extension Message {
  static func provenanceOtherVersion(_ version: String) -> Message {
    Message(
      "provenance.other-version", id: "susunan lampiran ini versi \(version), yang belum dikenal",
      en: "the manifest's layout is of version \(version), which is not known")
  }

  static func provenanceNewerPiagam() -> Message {
    Message(
      "provenance.newer-piagam", id: "pakai Piagam versi yang membuat berkas ini, atau sesudahnya",
      en: "use the Piagam that made the file, or a later one")
  }

  static func provenanceMissingKey(_ key: String) -> Message {
    Message(
      "provenance.missing-key", id: "di sini tidak ada “\(key)”", en: "there is no “\(key)” here")
  }

  static func provenanceUnknownKey(_ key: String) -> Message {
    Message(
      "provenance.unknown-key", id: "“\(key)” tidak dikenal di sini",
      en: "“\(key)” is not known here")
  }

  static func provenanceWrongValue(_ key: String, _ value: String) -> Message {
    Message(
      "provenance.wrong-value", id: "“\(value)” tidak dapat menjadi nilai “\(key)”",
      en: "“\(value)” cannot be the value of “\(key)”")
  }

  static func provenanceNameTwice(_ name: String) -> Message {
    Message(
      "provenance.name-twice", id: "“\(name)” disebut dua kali", en: "“\(name)” stands here twice")
  }

  static func provenanceNoRecord() -> Message {
    Message(
      "provenance.no-record", id: "rekaman dokumen ini tidak ada di dalamnya",
      en: "the document's record is not in it")
  }
}
