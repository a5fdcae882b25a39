package import Diagnostics

/// Joining results, the head of a recap.
extension Message {
  static func rekapTwoLKE(_ nama: String, _ kode: String, _ file: String) -> Message {
    Message(
      "registers.two-lke", id: "LKE \(nama) (\(kode)) sudah ada di \(file)",
      en: "the LKE of \(nama) (\(kode)) is in \(file) already")
  }

  static func rekapNotInRegister(
    _ nama: String, _ kode: String, _ register: String
  ) -> Message {
    Message(
      "registers.not-in-register",
      id: "\(nama) (\(kode)) tidak ada dalam \(register)",
      en: "\(nama) (\(kode)) is not in \(register)")
  }

  static var rekapNotInRegisterHint: Message {
    Message(
      "registers.not-in-register-hint",
      id: "tambahkan satkernya ke register, atau keluarkan berkas LKE ini",
      en: "add the office to the register, or take this LKE file out")
  }

  static func rekapOtherScheme(_ found: String, _ wanted: String) -> Message {
    Message(
      "registers.other-scheme", id: "LKE ini dinilai menurut \(found), rekapnya menurut \(wanted)",
      en: "this LKE is scored by \(found), the recap is by \(wanted)")
  }

  static func rekapOtherWeights(_ id: String) -> Message {
    Message(
      "registers.other-weights",
      id: "berkas skema “\(id)” LKE ini berbeda bobot atau syaratnya dengan milik rekap",
      en: "the file of the scheme “\(id)” of this LKE has other weights or conditions than the "
        + "recap's")
  }

  static var rekapOneScheme: Message {
    Message(
      "registers.one-scheme", id: "satu rekap memakai satu skema; perbaiki “skema” salah satunya",
      en: "a recap has one scheme; correct “skema” of one of them")
  }

  static func rekapOtherYear(_ found: Int, _ wanted: Int) -> Message {
    Message(
      "registers.other-year", id: "LKE ini untuk tahun \(found), rekapnya untuk tahun \(wanted)",
      en: "this LKE is of the year \(found), the recap of \(wanted)")
  }

  static var rekapExampleFigures: Message {
    Message(
      "registers.example-figures",
      id: "LKE ini berisi data contoh, padahal rekapnya bukan rekap contoh",
      en: "the figures of this LKE are examples, but the recap is not marked as one")
  }

  static var rekapExampleFiguresHint: Message {
    Message(
      "registers.example-figures-hint",
      id: "tulis “contoh: ya” di rekapnya, atau keluarkan berkas LKE ini",
      en: "write “contoh: ya” in the recap, or take this LKE file out")
  }

  static func rekapOtherWBK(_ nama: String, _ place: String) -> Message {
    Message(
      "registers.other-wbk",
      id: "predikat WBK \(nama) menurut LKE ini bertentangan dengan \(place)",
      en: "whether \(nama) holds WBK contradicts \(place)")
  }

  static func rekapTwoSources(_ nama: String, _ place: String) -> Message {
    Message(
      "registers.two-sources",
      id: "nilai \(nama) tercatat di \(place) dan berbeda dengan LKE ini",
      en: "the figures of \(nama) are recorded in \(place) and differ from this LKE")
  }

  static var rekapTwoSourcesHint: Message {
    Message(
      "registers.two-sources-hint",
      id: "kosongkan nilainya di register: yang dihitung dari LKE lebih teliti",
      en: "leave the figures in the register empty: those of the LKE are exact")
  }

  package static func rekapEmptyColumn(_ kolom: String, _ found: String) -> Message {
    Message(
      "registers.empty-column",
      id: "LKE ini tanpa jawaban di kolom \(kolom); jawabannya di kolom \(found)",
      en: "this LKE has no answers in the column \(kolom); it has in \(found)")
  }

  package static var rekapEmptyColumnHint: Message {
    Message(
      "registers.empty-column-hint",
      id: "satu rekap memakai satu kolom; perbaiki “kolom” rekapnya, atau keluarkan berkas ini",
      en: "a recap has one column; correct “kolom” of the recap, or take this file out")
  }

  static var rekapScope: Message {
    Message(
      "registers.scope", id: "tulis satu dari dua: “provinsi” (kode) atau “nasional: ya”",
      en: "give one of the two: “provinsi” (a code) or “nasional: ya”")
  }

  static func rekapNoProvince(_ kode: String) -> Message {
    Message(
      "registers.no-province", id: "“\(kode)” bukan kode provinsi",
      en: "“\(kode)” is not the code of a province")
  }

  static var rekapPathOutsideHint: Message {
    Message(
      "registers.path-outside-hint", id: "salin ke folder berkas ini, lalu sebut namanya saja",
      en: "copy it into this file's folder, and give its name only")
  }

  static var rekapNoLKEHint: Message {
    Message(
      "registers.no-lke-hint", id: "letakkan LKE di sana (XLSX, ODS, CSV, YAML, atau JSON)",
      en: "put LKE there (XLSX, ODS, CSV, YAML or JSON)")
  }

  static func rekapPassedFiles(_ names: [String]) -> Message {
    let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return Message(
      "registers.passed-files",
      id: "\(names.count) berkas di folder ini dilewati karena bukan LKE: \(list)",
      en: (names.count == 1 ? "a file" : "\(names.count) files")
        + " of this folder passed over, being no LKE: \(list)"
    ).listing(names, shown: 5)
  }

  static var rekapPassedFilesHint: Message {
    Message(
      "registers.passed-files-hint",
      id: "LKE mempunyai lembar “LKE” atau judul kolom jawaban; sebut berkasnya sendiri di “lke” "
        + "jika memang LKE",
      en: "an LKE has a sheet “LKE” or the headings of answers; name the file itself in “lke” if "
        + "it is one")
  }

  static func rekapPathOutside(_ path: String) -> Message {
    Message(
      "registers.path-outside", id: "“\(path)” harus nama berkas atau folder di folder berkas ini",
      en: "“\(path)” must be a file or folder in this file's folder")
  }

  static func rekapNoLKE(_ path: String) -> Message {
    Message(
      "registers.no-lke", id: "folder “\(path)” tanpa berkas LKE", en: "no LKE file is in “\(path)”"
    )
  }

  /// Why an LKE is left out, as the recap's own record says it.
  static func rekapSaid(_ reason: String) -> Message {
    Message("registers.lke-said", id: reason, en: reason)
  }

  /// - Parameter more: how many faults the file has besides.
  static func rekapLKELeftOut(_ fault: Message, more: Int) -> Message {
    let rest = more > 0 ? (" (dan \(more) galat lain)", " (and \(more) more errors)") : ("", "")
    return Message(
      "registers.lke-left-out", id: "LKE ini tidak ikut direkap: \(fault.indonesian)\(rest.0)",
      en: "the recap leaves this LKE out: \(fault.english)\(rest.1)")
  }

  /// - Parameter satker: each with how many answers it lacks; the first twenty are told.
  static func rekapIncomplete(_ satker: [(nama: String, count: Int)]) -> Message {
    let shown = satker.prefix(20)
    let rest = max(0, satker.count - 20)
    return Message(
      "registers.incomplete",
      id: "\(satker.count) satker belum dinilai karena isiannya belum lengkap: "
        + shown.map { "\($0.nama) kurang \($0.count)" }.joined(separator: ", ")
        + (rest > 0 ? ", dan \(rest) lainnya" : ""),
      en: (satker.count == 1 ? "an office has" : "\(satker.count) offices have")
        + " no score, for entries are missing: "
        + shown.map { "\($0.nama) lacks \($0.count)" }.joined(separator: ", ")
        + (rest > 0 ? ", and \(rest) more" : "")
    ).listing(satker.map { "\($0.nama): \($0.count)" }, shown: 20)
  }

  static var rekapIncompleteHint: Message {
    Message(
      "registers.incomplete-hint", id: "butirnya disebut oleh: piagam lke nilai",
      en: "which they are says: piagam lke nilai")
  }

  static var rekapLateDateHint: Message {
    Message(
      "registers.late-date-hint", id: "periksa tanggal itu, dan tanggal rekap",
      en: "look at that date, and at the date of the recap")
  }

  static var rekapIncompleteRowsHint: Message {
    Message(
      "registers.incomplete-rows-hint", id: "isi angkanya yang masih kosong di register",
      en: "fill in the figures that the register lacks")
  }

  static func rekapDeclaredIn(_ year: Int, _ tahun: Int) -> Message {
    Message(
      "registers.declared-in",
      id: "pencanangannya tahun \(year), sedangkan rekap ini tahun \(tahun)",
      en: "it declared in \(year), and the recap is about \(tahun)")
  }

  static var rekapDeclaredInHint: Message {
    Message(
      "registers.declared-in-hint", id: "periksa tahun tanggalnya; biarkan jika memang demikian",
      en: "look at the year of its date; leave it when it is right")
  }

  static func rekapLateDate(_ nama: String, _ date: String) -> Message {
    Message(
      "registers.late-date", id: "\(nama) mencanangkan pada \(date), sesudah tanggal rekap",
      en: "\(nama) declared on \(date), after the date of the recap")
  }

  static func rekapNoFile(_ path: String) -> Message {
    Message(
      "registers.no-file", id: "berkas atau folder “\(path)” tidak dapat dibaca",
      en: "the file or folder “\(path)” cannot be read")
  }

  static func rekapMissingFile(_ path: String) -> Message {
    Message(
      "registers.missing-file", id: "berkas atau folder “\(path)” tidak ada",
      en: "there is no file or folder “\(path)”")
  }

  static func rekapNoHead(isCSV: Bool) -> Message {
    isCSV
      ? Message(
        "registers.no-head", id: "CSV hanya memuat register, tanpa tahun, tanggal, dan kota rekap",
        en: "a CSV holds the register only, not the year, date and town of a recap")
      : Message(
        "registers.no-head", id: "tidak ada lembar “Rekap” dengan tahun, tanggal, dan kota rekap",
        en: "there is no sheet “Rekap” with the year, date and town of the recap")
  }

  static func rekapNoHeadHint(isCSV: Bool) -> Message {
    isCSV
      ? Message(
        "registers.no-head-hint",
        id: "buat berkas YAML dengan “jenis: rekap” yang menyebut CSV ini pada “register”",
        en: "make a YAML file with “jenis: rekap” that names this CSV as its “register”")
      : Message(
        "registers.no-head-hint",
        id:
          "salin lembar “Rekap” dari register baru: "
          + "piagam register new --provinsi 61 -o baru.xlsx",
        en:
          "copy the sheet “Rekap” of a new register: "
          + "piagam register new --provinsi 61 -o baru.xlsx"
      )
  }

  static var rekapNoProvinceHint: Message {
    Message(
      "registers.no-province-hint", id: "kode provinsi dua angka, misalnya 61 (Kalimantan Barat)",
      en: "the code of a province has two digits, such as 61 (Kalimantan Barat)")
  }

  package static var rekapLKEWithoutSatker: Message {
    Message(
      "registers.lke-without-satker", id: "LKE ini tidak menyebut kode satkernya",
      en: "this LKE does not give the code of its office")
  }

  package static var rekapLKEWithoutSatkerHint: Message {
    Message(
      "registers.lke-without-satker-hint",
      id: "isi “satker.kode”, misalnya 61.01; lembar kementerian dijadikan LKE dahulu dengan "
        + "piagam lke import",
      en: "give “satker.kode”, such as 61.01")
  }
}
