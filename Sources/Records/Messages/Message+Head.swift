package import Diagnostics

/// The keys of records of results, and what is wrong with them.
extension Message {
  static func aboutJenisHasil(_ jenis: String) -> Message {
    about(
      "jenis-hasil", "jenis berkas; selalu “\(jenis)”", "the kind of record; always “\(jenis)”")
  }

  static let aboutSatkerDinilai = about(
    "satker-dinilai", "kantor yang dinilai", "the office that is evaluated")
  static let aboutTahun = about("tahun", "tahun yang dinilai", "the year that is evaluated")
  static let aboutTanggalLaporan = about(
    "tanggal-laporan", "tanggal laporan", "the date of the report")
  static let aboutPenandaLaporan = about(
    "penanda-laporan", "yang menandatangani laporan", "who signs the report")
  static let aboutContoh = about(
    "contoh", "ya jika angkanya hanya contoh; setiap halaman lalu menyatakannya",
    "ya when the figures are made up; every page then says so")
  static let aboutSkema = about(
    "skema",
    "peraturan yang dipakai menilai: 90/2021, 10/2019, 52/2014, atau berkas .skema di folder ini",
    "the regulation that is scored against: 90/2021, 10/2019, 52/2014, or a .skema file in this "
      + "folder")
  static let aboutTarget = about(
    "target", "predikat yang dituju, WBK jika tidak diisi",
    "the predikat aimed at, WBK when it is not given")
  static let aboutKolom = about(
    "kolom",
    "kolom yang ditampilkan laporan; jika tidak diisi, kolom terakhir (Mandiri, TPI, TPN) yang "
      + "lengkap, atau yang terakhir berisi jawaban jika tidak ada yang lengkap",
    "the column that reports show; when it is not given, the last one (Mandiri, TPI, TPN) that "
      + "is complete, or the last with an answer when none is")
  static let aboutPenyebutNol = about(
    "penyebut-nol",
    "nilai persentase yang penyebutnya nol: penuh, nol, atau kosong (dianggap belum dijawab)",
    "what a percentage over zero scores: penuh (in full), nol (nothing) or kosong (unanswered)")
  static let aboutSudahWBK = about(
    "sudah-wbk", "ya jika satker sudah berpredikat WBK", "ya when the office already holds WBK")
  static let aboutUraian = about(
    "uraian", "berkas teks berisi bunyi resmi butir, di folder berkas ini",
    "a text file with the official wording of the questions, in this file's folder")
  static let aboutJawaban = about(
    "jawaban", "jawaban menurut kolom (mandiri, tpi, tpn), lalu menurut kode butir",
    "the answers by column (mandiri, tpi, tpn), then by the code of the question")
  static let aboutBukti = about(
    "bukti", "bukti atau catatan menurut kode butir", "evidence or remarks by code")
}

extension Message {
  package static func tahunForm(_ typed: String, first: Int) -> Message {
    Message(
      "records.tahun", id: "“\(typed)” bukan tahun empat angka mulai \(first)",
      en: "“\(typed)” is no year of four digits from \(first) on")
  }

  static func recordKeyTwice(_ label: String, _ cell: String) -> Message {
    Message(
      "records.key-twice", id: "“\(label)” sudah diisi di \(cell)",
      en: "“\(label)” is given in \(cell) already")
  }
}
