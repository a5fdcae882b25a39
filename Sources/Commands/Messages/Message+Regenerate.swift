internal import Diagnostics

/// Documents that are made anew from what is inside them.
extension Message {
  static func helpRegenerate() -> Message {
    Message(
      "help.regenerate", id: "Membuat ulang PDF buatan Piagam dari isinya dan membandingkannya.",
      en: "Makes PDF files of Piagam anew from what is inside them, and compares.")
  }

  static func helpRegenerateExamples() -> Message {
    Message(
      "help.regenerate-examples",
      id: """
        Rekaman di dalam PDF dirender lagi dengan templat dan huruf yang ada sekarang.
        Hasilnya sama byte demi byte, atau disebut mengapa berbeda: versi, templat,
        huruf, skema, isi yang diubah; kata-kata dan bagian halaman yang berbeda.

        Kode keluar: 0 semua sama; 3 ada yang berbeda, atau tidak berisi rekaman;
        yang lain seperti pada piagam render.

        Contoh:
          piagam regenerate sambas.pdf
          piagam regenerate arsip/2022 --output ulang
        """,
      en: """
        The record inside is rendered again by today's templates and fonts. What
        comes out is the same, byte for byte, or it is told why not: version,
        template, face, scheme, contents that were altered; with the words and
        the parts of pages that differ.

        Exit codes: 0 all are the same; 3 some differ or have no record inside;
        others as for piagam render.

        Examples:
          piagam regenerate sambas.pdf
          piagam regenerate archive/2022 --output again
        """)
  }

  static func helpRegenerateOutput() -> Message {
    Message(
      "help.regenerate-output", id: "Folder untuk PDF yang dibuat ulang; semula tidak disimpan.",
      en: "A folder for what is made anew; by default it is not kept.")
  }

  static func regenerated(_ file: String, isIdentical: Bool) -> Message {
    Message(
      "commands.regenerated", id: "\(file): \(isIdentical ? "sama byte demi byte" : "berbeda")",
      en: "\(file): \(isIdentical ? "identical" : "differs")")
  }
}
