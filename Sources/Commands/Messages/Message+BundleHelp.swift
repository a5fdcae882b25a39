import Diagnostics

/// Help and talk of files of all documents of a batch.
extension Message {
  static func helpBundleMerge() -> Message {
    Message(
      "help.batch-merge",
      id: "Satu PDF untuk percetakan: halaman semua dokumen menurut urutan namanya, dengan "
        + "penanda bagi masing-masing.",
      en: "One PDF for a print shop: the pages of all documents in the order of their names, "
        + "with a bookmark for each.")
  }

  static func helpBundleDuplex() -> Message {
    Message(
      "help.batch-duplex",
      id: "Dengan --merge: halaman kosong di belakang dokumen berhalaman ganjil, untuk cetak "
        + "bolak-balik.",
      en: "With --merge: a blank page behind a document with an odd number of pages, for "
        + "printing on both sides.")
  }

  static func helpBundleZip() -> Message {
    Message(
      "help.batch-zip",
      id: "Satu ZIP untuk dikirim: semua dokumen, SHA256SUMS, dan manifest.jsonl.",
      en: "One ZIP to send: all documents, SHA256SUMS and manifest.jsonl.")
  }

  static func bundleMerged(
    _ path: String, _ documents: Int, pages: Int, blanks: Int
  ) -> Message {
    let empty = (
      id: blanks > 0 ? ", \(blanks) di antaranya kosong" : "",
      en: blanks > 0 ? ", \(blanks) of them blank" : ""
    )
    return Message(
      "commands.bundle-merged", id: "\(path): \(documents) dokumen, \(pages) halaman\(empty.id)",
      en: "\(path): \(documents) documents, \(pages) pages\(empty.en)")
  }

  static func bundleZipped(_ path: String, _ documents: Int) -> Message {
    Message(
      "commands.bundle-zipped", id: "\(path): \(documents) dokumen",
      en: "\(path): \(documents) documents")
  }
}
