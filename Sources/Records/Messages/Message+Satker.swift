package import Diagnostics

/// The office and its code.
extension Message {
  static var satkerPusatHasNoKode: Message {
    Message(
      "records.pusat-has-no-kode", id: "KPU tingkat pusat tidak memakai kode wilayah",
      en: "the national office has no area code")
  }

  static var satkerPusatHasNoKodeHint: Message {
    Message(
      "records.pusat-has-no-kode-hint", id: "hapus “kode”, atau perbaiki “tingkat”",
      en: "delete “kode”, or correct “tingkat”")
  }

  static var satkerPusatHint: Message {
    Message(
      "records.pusat-hint", id: "untuk KPU Republik Indonesia tulis “tingkat: pusat”",
      en: "for the national office write “tingkat: pusat”")
  }

  static func satkerPusatName(_ nama: String) -> Message {
    Message(
      "records.pusat-name", id: "“\(nama)” bukan nama KPU tingkat pusat",
      en: "“\(nama)” is not the name of the national office")
  }

  static var satkerPusatNameHint: Message {
    Message(
      "records.pusat-name-hint", id: "tulis “KPU Republik Indonesia”, atau hapus “tingkat: pusat”",
      en: "write “KPU Republik Indonesia”, or delete “tingkat: pusat”")
  }

  package static func satkerUnknownKode(_ kode: String) -> Message {
    Message(
      "records.unknown-kode", id: "kode wilayah “\(kode)” tidak ada dalam daftar Kemendagri",
      en: "the area code “\(kode)” is not in the list of the Ministry of Home Affairs")
  }

  package static var satkerKemenkeuKode: Message {
    Message(
      "records.kemenkeu-kode",
      id: "enam angka adalah kode satker Kemenkeu; yang diminta kode Kemendagri, misalnya 61.01",
      en: "six digits are a treasury code; the code of the Ministry of Home Affairs looks "
        + "like 61.01")
  }

  package static func satkerKodeOf(_ nama: String, _ kode: String) -> Message {
    Message(
      "records.kode-of", id: "kode \(nama) adalah \(kode)", en: "the code of \(nama) is \(kode)")
  }

  package static func satkerOldKode(_ lama: KodeLama) -> Message {
    Message(
      "records.old-kode",
      id: "\(lama.kode) adalah kode \(lama.wilayah.nama) sampai \(lama.sampai); kini "
        + lama.wilayah.kode,
      en: "\(lama.kode) was the code of \(lama.wilayah.nama) until \(lama.sampai); it is "
        + "\(lama.wilayah.kode) now")
  }

  static func satkerKodesIn(_ provinsi: String, first: String, last: String) -> Message {
    Message(
      "records.kodes-in", id: "kode di \(provinsi) terletak antara \(first) dan \(last)",
      en: "the codes in \(provinsi) lie between \(first) and \(last)")
  }

  package static var satkerKodeForm: Message {
    Message(
      "records.kode-form",
      id: "kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)",
      en: "a province has two digits (61), a regency or city a dot (61.01)")
  }

  static func satkerTingkatMismatch(
    _ tingkat: String, kode: String, nama: String
  ) -> Message {
    Message(
      "records.tingkat-mismatch",
      id: "tingkat “\(tingkat)” bertentangan dengan kode \(kode) (\(nama))",
      en: "the level “\(tingkat)” contradicts the code \(kode) (\(nama))")
  }

  static func satkerTingkatHint(_ tingkat: String) -> Message {
    Message(
      "records.tingkat-hint",
      id: "tulis “tingkat: \(tingkat)”, hapus baris ini, atau perbaiki kodenya",
      en: "write “tingkat: \(tingkat)”, delete this line, or correct the code")
  }

  package static func satkerNameMismatch(_ typed: String, kode: String, nama: String) -> Message {
    Message(
      "records.name-mismatch", id: "nama “\(typed)” bertentangan dengan kode \(kode) (\(nama))",
      en: "the name “\(typed)” contradicts the code \(kode) (\(nama))")
  }

  static func satkerNameWithoutLevel(_ typed: String) -> Message {
    Message(
      "records.name-without-level",
      id: "nama “\(typed)” dapat berarti kabupaten atau kota",
      en: "the name “\(typed)” can mean a regency or a city")
  }

  package static func satkerRightName(_ nama: String) -> Message {
    Message("records.right-name", id: "tulis “\(nama)”", en: "write “\(nama)”")
  }

  static func satkerPrinted(_ nama: String) -> Message {
    Message(
      "records.printed", id: "yang dicetak: “\(nama)”", en: "what is printed: “\(nama)”")
  }

  static var satkerKPUD: Message {
    Message(
      "records.kpud",
      id: "“KPUD” bukan nama resmi; sejak 2007 namanya KPU Provinsi dan KPU Kabupaten/Kota",
      en: "“KPUD” is not a legal name; since 2007 the offices are KPU Provinsi and KPU "
        + "Kabupaten/Kota")
  }

  static var satkerKIPOutsideAceh: Message {
    Message(
      "records.kip-outside-aceh", id: "Komisi Independen Pemilihan (KIP) hanya ada di Aceh",
      en: "a Komisi Independen Pemilihan (KIP) exists in Aceh only")
  }

  static var satkerKPUInAceh: Message {
    Message(
      "records.kpu-in-aceh", id: "di Aceh nama lembaganya Komisi Independen Pemilihan (KIP)",
      en: "in Aceh the body is called Komisi Independen Pemilihan (KIP)")
  }

  static var satkerAceh: Message {
    Message(
      "records.aceh", id: "nama kantor ini menurut UU 11/2006 tanpa “Provinsi”",
      en: "by law 11/2006 this office is called so without “Provinsi”")
  }

  static func satkerOtherFile(
    _ path: String, other: String, kode: String, nama: String
  ) -> Message {
    Message(
      "records.other-file",
      id: "“\(path)” bernama \(other), tetapi kode di dalamnya \(kode) (\(nama))",
      en: "“\(path)” is named after \(other), but the code in it is \(kode) (\(nama))")
  }

  static var satkerOtherFileHint: Message {
    Message(
      "records.other-file-hint", id: "periksa kode satkernya; jika benar, ganti nama berkasnya",
      en: "check the office's code; when it is right, give the file another name")
  }

  static func satkerOldName(_ typed: String) -> Message {
    Message(
      "records.old-name", id: "“\(typed)” memakai nama atau ejaan lama",
      en: "“\(typed)” uses an old name or spelling")
  }

  static func satkerOtherSpelling(_ typed: String) -> Message {
    Message(
      "records.other-spelling",
      id: "“\(typed)” dieja lain daripada dalam daftar Kemendagri",
      en: "“\(typed)” is spelt otherwise than in the list of the Ministry of Home Affairs")
  }

  static func instansiOther(_ jabatan: String, own: String) -> Message {
    Message(
      "records.other-office", id: "“\(jabatan)” bukan pejabat \(own)",
      en: "“\(jabatan)” is no official of \(own)")
  }

  static func instansiOtherHint(_ part: OfficePart) -> Message {
    part == .own
      ? Message(
        "records.other-office-hint",
        id: "perbaiki jabatan atau kode satkernya; atasan dan kantor lain ditulis sebagai "
          + "mengetahui atau saksi",
        en: "correct the office held or the code; who is above, or of another office, is named as "
          + "mengetahui or saksi")
      : Message(
        "records.other-office-above-hint",
        id: "perbaiki jabatan atau kodenya; yang menandatangani kantor itu sendiri atau atasannya",
        en: "correct the office held or the code; that office itself signs, or one above it")
  }

  static func wrongName(_ wrong: String) -> Message {
    Message(
      "records.wrong-name", id: "“\(wrong)” bukan nama atau ejaan resmi",
      en: "“\(wrong)” is not the legal name or spelling")
  }

  static func wrongNameHint(_ right: String) -> Message {
    Message(
      "records.wrong-name-hint", id: "yang resmi: “\(right)”",
      en: "the legal one: “\(right)”")
  }

  package static func registerCutKode(_ typed: String, _ possible: [String]) -> Message {
    let indonesian = possible.joined(separator: " atau ")
    return Message(
      "registers.cut-kode",
      id: "kode “\(typed)” kurang satu angka"
        + (possible.isEmpty ? "" : ": dapat berarti \(indonesian)"),
      en: "the code “\(typed)” lacks a digit"
        + (possible.isEmpty ? "" : ": it can mean \(possible.joined(separator: " or "))"))
  }

  package static var registerKodeAsText: Message {
    Message(
      "registers.kode-as-text", id: "ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya",
      en: "set the format of the column to Text, then type the code again")
  }
}
