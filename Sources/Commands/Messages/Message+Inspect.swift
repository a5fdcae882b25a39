internal import Diagnostics

/// Documents that were made, read again.
extension Message {
  static func helpInspect() -> Message {
    Message(
      "help.inspect", id: "Menyebut dari apa PDF buatan Piagam dibuat, dan apakah masih asli.",
      en: "Tells what PDF files of Piagam were made from, and whether they are as made.")
  }

  static func helpInspectExamples() -> Message {
    Message(
      "help.inspect-examples",
      id: """
        Yang diperiksa: perubahan setelah dibuat, pengenal, lampiran, gambar,
        metadata, dan apakah PDF/A yang disebut dipatuhi sejauh tampak pada
        susunannya. Tanda tangan elektronik disebut, tetapi tidak diuji.

        Kode keluar: 0 semua seperti waktu dibuat; 3 ada yang berubah, rusak,
        disandikan, atau bukan buatan Piagam; 8 ada yang tidak dapat dibaca.

        Contoh:
          piagam inspect sambas.pdf
          piagam inspect arsip/2022 --json
        """,
      en: """
        Looked at are updates since it was made, its identifier, attached files,
        pictures, metadata, and whether it keeps the PDF/A that it claims, as far
        as its structure shows. Signatures are named and not verified.

        Exit codes: 0 all are as they were made; 3 some are altered, damaged,
        encrypted or not of Piagam; 8 some cannot be read.

        Examples:
          piagam inspect sambas.pdf
          piagam inspect archive/2022 --json
        """)
  }

  static func helpExtract() -> Message {
    Message(
      "help.extract", id: "Mengeluarkan rekaman dan gambar dari PDF buatan Piagam.",
      en: "Takes the record and its pictures out of a PDF of Piagam.")
  }

  static func helpExtractExamples() -> Message {
    Message(
      "help.extract-examples",
      id: """
        Foldernya dapat dirender lagi; perintahnya disebut. Berkas yang sudah ada
        tidak diganti. Kode keluar seperti pada piagam inspect, tetapi PDF yang
        berubah hanya diperingatkan.

        Contoh:
          piagam extract sambas.pdf
          piagam extract sambas.pdf --output rekaman/sambas
        """,
      en: """
        The folder renders again; the command is told. No file that is there is
        replaced. Exit codes are those of piagam inspect, but an altered PDF is
        only warned of.

        Examples:
          piagam extract sambas.pdf
          piagam extract sambas.pdf --output records/sambas
        """)
  }

  static func commandsRenderAgain(_ command: String) -> Message {
    Message(
      "commands.render-again", id: "Untuk membuatnya lagi: \(command)",
      en: "To make it again: \(command)")
  }

  static func commandsInspected(_ total: Int, good: Int) -> Message {
    Message(
      "commands.inspected", id: "\(total) PDF: \(good) seperti waktu dibuat, \(total - good) tidak",
      en: "\(total) PDF files: \(good) as they were made, \(total - good) not")
  }

  static var inspectLabels: Message {
    Message(
      "commands.inspect-labels",
      id: "dokumen|satker|nomor|rekaman|templat|pembuat|standar|keadaan",
      en: "document|office|number|record|template|made by|standard|state")
  }

  static var inspectMergeLabels: Message {
    Message("commands.inspect-merge-labels", id: "isi|pembuat|keadaan", en: "holds|made by|state")
  }

  static func inspectMerge(_ documents: Int, pages: Int) -> Message {
    Message(
      "commands.inspect-merge",
      id: "\(documents) dokumen, \(pages) halaman; tanpa rekaman: ada di dokumennya sendiri",
      en: "\(documents) documents, \(pages) pages; no records: these are in the documents")
  }

  static func inspectStandard(_ claims: [String], isKept: Bool?) -> Message {
    let names = claims.joined(separator: ", ")
    guard let isKept else {
      return Message("commands.inspect-plain", id: "tidak disebut", en: "none is claimed")
    }
    return Message(
      "commands.inspect-standard", id: "\(names): \(isKept ? "" : "tidak ")dipatuhi",
      en: "\(names): \(isKept ? "" : "not ")kept")
  }

  static func inspectUnaltered() -> Message {
    Message("commands.inspect-unaltered", id: "seperti waktu dibuat", en: "as it was made")
  }

  static func inspectAltered() -> Message {
    Message(
      "commands.inspect-altered", id: "berubah sejak dibuat", en: "altered since it was made")
  }

  static func inspectSigned(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(
      "commands.inspect-signed",
      id: "seperti waktu dibuat, lalu ditandatangani (\(names.count)): \(list); tidak diuji",
      en: "as it was made, then signed (\(names.count)): \(list); not verified")
  }
}
