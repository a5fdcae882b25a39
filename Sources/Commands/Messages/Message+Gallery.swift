internal import Diagnostics

/// `piagam templates gallery`.
extension Message {
  static func helpGallery() -> Message {
    Message(
      "help.gallery", id: "Membuat halaman bergambar dari semua templat, rancangan, dan kertas.",
      en: "Makes a page with pictures of every template, design and paper.")
  }

  static func helpGalleryExamples() -> Message {
    Message(
      "help.gallery-examples",
      id: """
        Setiap templat digambar dari rekaman pertama yang dapat dicetak dengannya:
        rekaman sendiri, atau salah satu contoh; dari rekaman kegiatan, semua
        suratnya. Halamannya, index.html, tidak memakai skrip dan dapat dibuka
        tanpa jaringan.

        Contoh:
          piagam templates gallery sambas.yaml lke/sambas.csv --output galeri
          piagam templates gallery kegiatan/ --output galeri
        """,
      en: """
        Every template is drawn from the first record that it prints: one's own,
        or one of the samples; from an event's record, all of its papers. The
        page, index.html, has no scripts and opens without a network.

        Examples:
          piagam templates gallery sambas.yaml lke/sambas.csv --output gallery
          piagam templates gallery kegiatan/ --output gallery
        """)
  }

  static func helpGalleryRecords() -> Message {
    Message(
      "help.gallery-records",
      id: "Rekaman yang digambar, satu dari setiap jenis yang diinginkan; atau foldernya.",
      en: "The records to draw, one of each kind that is wanted; or a folder of them.")
  }

  static func helpGalleryOutput() -> Message {
    Message(
      "help.gallery-output", id: "Folder untuk index.html dan gambar-gambarnya.",
      en: "A folder for index.html and its pictures.")
  }

  static func galleryMade(_ page: String, pictures: Int) -> Message {
    Message(
      "commands.gallery-made", id: "\(page)  \(pictures) gambar",
      en: "\(page)  \(pictures) pictures")
  }
}
