import Diagnostics

/// Evidence that an LKE names.
extension Message {
  static var buktiAda: Message { Message("lke.bukti-ada", id: "ada", en: "there") }

  static var buktiTidakAda: Message {
    Message("lke.bukti-tidak-ada", id: "tidak ada", en: "not there")
  }

  static var buktiTautan: Message { Message("lke.bukti-tautan", id: "tautan", en: "link") }

  static var buktiKeterangan: Message {
    Message("lke.bukti-keterangan", id: "keterangan", en: "words")
  }

  static var buktiBelumAda: Message {
    Message("lke.bukti-belum-ada", id: "belum ada bukti", en: "no evidence yet")
  }

  static var buktiDiLuar: Message {
    Message(
      "lke.bukti-di-luar",
      id: "yang dilihat hanya folder LKE dan yang di bawahnya; salin berkasnya ke sana",
      en: "only the folder of the LKE and those below are looked at; copy the file there")
  }

  /// - Parameter found: `buktiJumlah`.
  static func buktiRingkasan(answered: Int, without: Int, _ found: Message) -> Message {
    Message(
      "lke.bukti-ringkasan",
      id: "\(answered) butir dijawab, \(without) di antaranya tanpa bukti. Bukti yang disebut: "
        + found.indonesian + ".",
      en: "Entries answered: \(answered), of them without evidence: \(without). Evidence named: "
        + found.english + ".")
  }

  static func buktiJumlah(ada: Int, tidakAda: Int, tautan: Int, keterangan: Int) -> Message {
    Message(
      "lke.bukti-jumlah",
      id: "\(ada) berkas ada, \(tidakAda) berkas tidak ada, \(tautan) tautan, "
        + "\(keterangan) keterangan",
      en: "files there \(ada), files not there \(tidakAda), links \(tautan), "
        + "other words \(keterangan)")
  }
}
