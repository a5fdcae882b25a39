import Diagnostics

/// Files of all documents of a batch, and why one is not written.
extension Message {
  static func bundleEnding(_ path: String, _ ending: String) -> Message {
    Message(
      "batch.bundle-ending", id: "“\(path)” harus berakhiran \(ending)",
      en: "“\(path)” must end in \(ending)")
  }

  static func bundleDuplexAlone() -> Message {
    Message(
      "batch.duplex-alone", id: "--duplex tidak berarti tanpa --merge",
      en: "--duplex means nothing without --merge")
  }

  static func bundleDuplexHint() -> Message {
    Message(
      "batch.duplex-hint", id: "contoh: --merge cetak.pdf --duplex",
      en: "example: --merge print.pdf --duplex")
  }

  static func bundleOfPart(_ shard: String) -> Message {
    Message(
      "batch.bundle-of-part",
      id: "bagian \(shard) tidak memuat semua dokumen, sehingga tidak digabung",
      en: "part \(shard) has not all documents, and is not merged")
  }

  static func bundleOfPartHint(_ path: String) -> Message {
    let option = path.lowercased().hasSuffix(".zip") ? "--zip" : "--merge"
    return Message(
      "batch.bundle-of-part-hint",
      id: "gabungkan semua bagiannya: piagam batch join … \(option) \(path)",
      en: "join all parts: piagam batch join … \(option) \(path)")
  }

  static func bundleIsDocument(_ path: String) -> Message {
    Message(
      "batch.bundle-is-document", id: "“\(path)” adalah nama sebuah dokumen",
      en: "“\(path)” is the name of a document")
  }

  static func bundleCorrections() -> Message {
    Message(
      "batch.bundle-corrections",
      id: "tabel baris yang ditolak tidak memuat semua dokumen, sehingga tidak digabung",
      en: "a table of refused rows has not all documents, and is not merged")
  }

  static func bundleLacks(_ refused: Int) -> Message {
    Message(
      "batch.bundle-lacks",
      id: "tidak ditulis: \(refused) rekaman ditolak, sehingga dokumennya tidak lengkap",
      en: "not written: \(refused) records were refused, and documents would be missing")
  }

  static func bundleLacksHint() -> Message {
    Message(
      "batch.bundle-lacks-hint", id: "perbaiki rekamannya, lalu jalankan batch sekali lagi",
      en: "mend the records and run the batch again")
  }

  static func bundleEnded() -> Message {
    Message(
      "batch.bundle-ended", id: "tidak ditulis: batch dihentikan sebelum selesai",
      en: "not written: the batch was ended before it was done")
  }

  static func bundleMissing(_ count: Int) -> Message {
    Message(
      "batch.bundle-missing", id: "\(count) dokumen hilang selama batch berjalan",
      en: "\(count) documents vanished while the batch ran")
  }
}
