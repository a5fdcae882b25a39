import Diagnostics

/// The keys of the record of a recap.
extension Message {
  static let aboutProvinsi = about(
    "provinsi", "kode provinsi yang direkap; untuk semua provinsi pakai “nasional: ya”",
    "the code of the province; for all provinces use “nasional: ya”")
  static let aboutNasional = about(
    "nasional", "ya jika rekap meliputi semua provinsi", "ya when the recap is of all provinces")
  static let aboutTahunRekap = about(
    "tahun-rekap", "tahun rekap", "the year of the recap")
  static let aboutTanggalRekap = about(
    "tanggal-rekap", "tanggal rekap", "the date of the recap")
  static let aboutKolomRekap = about(
    "kolom-rekap", "kolom LKE yang direkap untuk semua satker, Mandiri jika tidak diisi",
    "the column of the LKE that is shown of every office, Mandiri when it is not given")
  static let aboutUrutan = about(
    "urutan", "urutan satker: menurut kode atau menurut nilai; kode jika tidak diisi",
    "the order of the offices, by code or by total; by code when it is not given")
  static let aboutRegister = about(
    "register", "berkas register (XLSX atau CSV) di folder berkas ini",
    "the file of the register (XLSX or CSV) in this file's folder")
  static let aboutLKE = about(
    "lke", "berkas LKE, atau folder berisi berkas-berkas LKE, di folder berkas ini",
    "LKE files, or folders of them, in this file's folder")
}
