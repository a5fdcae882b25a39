import Diagnostics

/// What a row says of a declaration, and its figures.
extension Message {
  static func registerWord(_ typed: String, _ column: String) -> Message {
    Message(
      "registers.word", id: "“\(typed)” pada kolom “\(column)” tidak dikenal",
      en: "“\(typed)” in the column “\(column)” is not known")
  }

  static var registerStatusHint: Message {
    Message(
      "registers.status-hint", id: "tulis “sudah” atau “belum”", en: "write “sudah” or “belum”")
  }

  static var registerYesNo: Message {
    Message("registers.yes-no", id: "tulis “ya” atau “tidak”", en: "write “ya” or “tidak”")
  }

  static var registerBelumWithDate: Message {
    Message(
      "registers.belum-with-date", id: "statusnya “belum”, tetapi tanggal pencanangannya ada",
      en: "the status is “belum”, but there is a date of the declaration")
  }

  static var registerBelumWithDateHint: Message {
    Message(
      "registers.belum-with-date-hint",
      id: "tulis “sudah”, atau hapus tanggalnya; rencana tanggal letakkan di kolom “Keterangan”",
      en: "write “sudah”, or delete the date; a planned date belongs in “Keterangan”")
  }

  static var registerShares: Message {
    Message(
      "registers.shares", id: "nilai areanya paling besar 1: tampaknya perbandingan, bukan poin",
      en: "its areas have at most 1: these are probably shares, not points")
  }

  static var registerSharesHint: Message {
    Message(
      "registers.shares-hint", id: "tulis poinnya, atau persennya dengan tanda persen: 81%",
      en: "write the points, or the percentage with its sign: 81%")
  }

  static func registerLowIndex(_ name: String, _ scale: String) -> Message {
    Message(
      "registers.low-index",
      id: "“\(name)” di bawah 1 pada skala \(scale): tampaknya perbandingan, bukan indeks",
      en: "“\(name)” is below 1 on a scale of \(scale): it is probably a share, not an index")
  }

  static func registerLowIndexHint(_ scale: String) -> Message {
    Message(
      "registers.low-index-hint",
      id: "tulis indeksnya: perbandingan itu dikalikan \(scale)",
      en: "write the index: that share times \(scale)")
  }

  static func registerMonthFirst(_ typed: String) -> Message {
    Message(
      "registers.month-first",
      id: "kolom ini memuat tanggal bulan/hari (\(typed)), maka yang di sini mungkin terbalik",
      en: "this column has a date with the month first (\(typed)), so this one may be too")
  }

  static var registerMonthFirstHint: Message {
    Message(
      "registers.month-first-hint",
      id: "tulis semuanya tanggal dahulu, misalnya 09-03-2022, atau 9 Maret 2022",
      en: "write all of them with the day first, such as 09-03-2022, or 9 Maret 2022")
  }

  static var registerSudahWithoutDate: Message {
    Message(
      "registers.sudah-without-date", id: "statusnya “sudah”, tetapi tanggal pencanangannya kosong",
      en: "the status is “sudah”, but there is no date of the declaration")
  }

  static var registerSudahWithoutDateHint: Message {
    Message(
      "registers.sudah-without-date-hint",
      id: "isi tanggalnya; jika pencanangannya belum berlangsung, tulis “belum”",
      en: "fill in the date; if there was no declaration yet, write “belum”")
  }

  static func registerNoStatus(_ kode: [String]) -> Message {
    let shown = kode.prefix(20).joined(separator: ", ") + (kode.count > 20 ? ", …" : "")
    return Message(
      "registers.no-status",
      id: "\(kode.count) satker tanpa status dihitung belum mencanangkan: \(shown)",
      en: (kode.count == 1 ? "an office" : "\(kode.count) offices")
        + " without a status: counted as not having declared: \(shown)"
    ).listing(kode, shown: 20)
  }

}

extension Message {
  static func registerPercent(_ value: String, _ column: String) -> Message {
    Message(
      "registers.percent", id: "“\(column)”: \(value) di luar rentang 0% sampai 100%",
      en: "“\(column)”: \(value.en) is outside 0% to 100%")
  }

  static var registerPercentHint: Message {
    Message(
      "registers.percent-hint", id: "persen dihitung dari bobotnya; paling banyak 100",
      en: "the percentage is of the weight; 100 at the most")
  }

  static func registerNotNumber(_ typed: String, _ column: String) -> Message {
    Message(
      "registers.not-number", id: "“\(typed)” pada kolom “\(column)” bukan bilangan",
      en: "“\(typed)” in the column “\(column)” is not a number")
  }

  static var registerPercentExample: Message {
    Message(
      "registers.percent-example", id: "tulis persen dari 0 sampai 100, misalnya 85,50",
      en: "write a percentage from 0 to 100, such as 85.50")
  }

  static func registerShare(_ value: String, _ column: String) -> Message {
    Message(
      "registers.share", id: "“\(column)”: \(value) terlalu kecil untuk persen",
      en: "“\(column)”: \(value.en) is too small for a percentage")
  }

  static func registerShareHint(_ percent: String) -> Message {
    Message(
      "registers.share-hint", id: "jika yang dimaksud \(percent)%, tulis \(percent)",
      en: "if \(percent.en)% is meant, write \(percent.en)")
  }

  static func registerPoints(_ value: String, _ column: String, most: String) -> Message {
    Message(
      "registers.points", id: "“\(column)”: \(value) di luar rentang 0 sampai \(most) (bobotnya)",
      en: "“\(column)”: \(value.en) is outside 0 to \(most.en) (its weight)")
  }

  static func registerPointsHint(_ column: String) -> Message {
    Message(
      "registers.points-hint",
      id: "jika angkanya persen, tulis judul kolomnya “\(column) (%)”",
      en: "if the figure is a percentage, write the heading “\(column) (%)”")
  }

  static func registerIndex(_ value: String, _ column: String, most: String) -> Message {
    Message(
      "registers.index", id: "“\(column)”: indeks \(value) di luar rentang 0 sampai \(most)",
      en: "“\(column)”: the index \(value.en) is outside 0 to \(most.en)")
  }

  static func registerIndexHint(_ column: String) -> Message {
    Message(
      "registers.index-hint",
      id: "jika angkanya poin dari bobot, tulis judul kolomnya “\(column) (poin)”",
      en: "if the figure is points of the weight, write the heading “\(column) (poin)”")
  }

  static func registerLetter(_ typed: String, _ column: String) -> Message {
    Message(
      "registers.letter", id: "“\(typed)” bukan jawaban untuk “\(column)”",
      en: "“\(typed)” is no answer to “\(column)”")
  }

  static func registerLetterHint(_ list: String) -> Message {
    Message(
      "registers.letter-hint", id: "tulis huruf atau poinnya: \(list)",
      en: "write the letter or its points: \(list.en)")
  }
}

extension Message {
  static func registerSum(_ column: String, _ given: String, _ computed: String) -> Message {
    Message(
      "registers.sum", id: "“\(column)” tertulis \(given), tetapi jumlah bagiannya \(computed)",
      en: "“\(column)” says \(given.en), but its parts add up to \(computed.en)")
  }

  static var registerSumHint: Message {
    Message(
      "registers.sum-hint",
      id: "perbaiki nilainya, atau kosongkan kolom jumlah: Piagam menghitungnya",
      en: "correct the figures, or leave the sum empty: Piagam computes it")
  }

  static func registerSumRounded(
    _ column: String, _ given: String, _ computed: String
  ) -> Message {
    Message(
      "registers.sum-rounded",
      id: "“\(column)” tertulis \(given); jumlah bagiannya, yang sudah dibulatkan, \(computed)",
      en: "“\(column)” says \(given.en); its parts, which were rounded, add up to \(computed.en)")
  }

  static func registerSumPrinted(_ computed: String) -> Message {
    Message(
      "registers.sum-printed", id: "yang dipakai: \(computed)", en: "what is used: \(computed.en)")
  }

  static func registerLoneSum(_ column: String) -> Message {
    Message(
      "registers.lone-sum", id: "“\(column)” terisi, tetapi bagian-bagiannya kosong",
      en: "“\(column)” is given, but its parts are empty")
  }

  static var registerLoneSumHint: Message {
    Message(
      "registers.lone-sum-hint",
      id:
        "isi nilai setiap area, IPAK, capaian kinerja, dan IPKP: syarat WBK/WBBM dinilai satu "
        + "per satu",
      en: "give every area, IPAK, capaian kinerja and IPKP: the conditions are compared one by one")
  }
}

/// What links to empty cells leave.
extension Message {
  static var registerZeros: Message {
    Message(
      "registers.zeros", id: "semua bagian nilai ini 0: belum dinilai?",
      en: "every part of this score is 0: not scored yet?")
  }

  static var registerZerosHint: Message {
    Message(
      "registers.zeros-hint",
      id: "jika belum dinilai, kosongkan: nol dihitung dalam rata-rata dan peringkat",
      en: "if so, leave the cells empty: a zero counts in means and ranks")
  }

  static func registerBareNumber(_ typed: String, _ column: String) -> Message {
    Message(
      "registers.bare-number", id: "“\(typed)” pada kolom “\(column)” hanya angka",
      en: "“\(typed)” in the column “\(column)” is only a number")
  }

  static var registerBareNumberHint: Message {
    Message(
      "registers.bare-number-hint",
      id: "ketik isinya; sel yang terhubung ke sel kosong menjadi 0: kosongkan",
      en: "type what is meant; a cell that is linked to an empty one becomes 0: leave it empty")
  }
}
