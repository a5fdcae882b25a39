import Diagnostics

/// What a row lacks to be a declaration.
extension Message {
  static func piagamMissing(_ heading: String) -> Message {
    Message(
      "registers.piagam-missing", id: "untuk piagam, “\(heading)” belum ada",
      en: "a charter lacks “\(heading)”")
  }

  static func piagamMissingHint(_ heading: String, _ key: String, hasColumn: Bool) -> Message {
    Message(
      "registers.piagam-missing-hint",
      id: (hasColumn ? "isi sel ini" : "tambahkan kolom “\(heading)”")
        + ", atau tulis “\(key)” di berkas nilai bersama (--with)",
      en: (hasColumn ? "fill in this cell" : "add a column “\(heading)”")
        + ", or write “\(key)” in the file of common values (--with)")
  }

  static func piagamWithoutJabatan(_ typed: String) -> Message {
    Message(
      "registers.piagam-without-jabatan", id: "jabatan “\(typed)” belum disebut",
      en: "the office of “\(typed)” is not said")
  }

  static var piagamPersonHint: Message {
    Message(
      "registers.piagam-person-hint",
      id: "tulis “Nama – Jabatan”; jika hanya jabatannya yang diketahui, “– Jabatan”",
      en: "write “Nama – Jabatan”; if only the office is known, “– Jabatan”")
  }

  static func piagamDasar(_ typed: String) -> Message {
    Message(
      "registers.piagam-dasar",
      id: "“\(String(typed.prefix(60)))” tidak terbaca sebagai dasar piagam",
      en: "“\(String(typed.prefix(60)))” cannot be read as what a charter rests on")
  }

  static var piagamDasarHint: Message {
    Message(
      "registers.piagam-dasar-hint",
      id: "tulis “Surat Ketua KPU Provinsi Nomor 13/PW.01/61/2022 tanggal 8 Februari 2022” atau “… "
        + "Nomor 90 Tahun 2021”",
      en: "write “Surat Ketua KPU Provinsi Nomor 13/PW.01/61/2022 tanggal 8 Februari 2022” or “… "
        + "Nomor 90 Tahun 2021”")
  }
}
