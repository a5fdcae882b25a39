internal import Diagnostics

/// `piagam preview`.
extension Message {
  static func helpPreview() -> Message {
    Message(
      "help.preview", id: "Membuat satu lembar gambar dokumen yang paling mungkin bermasalah.",
      en: "Makes one sheet with pictures of the documents that are likeliest to go wrong.")
  }

  static func helpPreviewExamples() -> Message {
    Message(
      "help.preview-examples",
      id: """
        Untuk dilihat sebelum batch: dari setiap jenis rekaman yang pertama, nama
        satker dan nama orang terpanjang, yang bertanda tangan dan komitmen
        terbanyak, dan teks terbanyak. Semua rekaman diperiksa; yang salah disebut,
        selebihnya tetap digambar. Apakah semuanya muat: piagam batch … --plan.

        Contoh:
          piagam preview samples/kalbar-2022 --output pratinjau.pdf
          piagam preview register.xlsx --with bersama.yaml --output pratinjau.png
        """,
      en: """
        To look at before a batch: of each kind of record the first, the longest
        names of an office and of a person, the most who sign, the most commitments
        and the most text. All records are checked; what is wrong is told, and the
        others are shown all the same. Whether all fit: piagam batch … --plan.

        Examples:
          piagam preview samples/kalbar-2022 --output preview.pdf
          piagam preview register.xlsx --with common.yaml --output preview.png
        """)
  }

  static func helpPreviewOutput() -> Message {
    Message(
      "help.preview-output", id: "Lembarnya: berkas .pdf satu halaman, atau gambar .png.",
      en: "The sheet: a .pdf file of one page, or a .png picture.")
  }

  static func previewEnding(_ path: String) -> Message {
    Message(
      "commands.preview-ending", id: "“\(path)” harus berakhiran .pdf atau .png",
      en: "“\(path)” must end in .pdf or .png")
  }

  static func previewEnded(_ shown: Int, of records: Int, refused: Int) -> Message {
    Message(
      "commands.preview-ended",
      id: "\(shown) dokumen dari \(records) rekaman digambar, \(refused) ditolak",
      en:
        "\(shown) \(shown == 1 ? "document" : "documents") of "
        + "\(records) \(records == 1 ? "record" : "records") shown, \(refused) refused")
  }
}
