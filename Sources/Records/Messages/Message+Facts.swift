import Diagnostics

/// Dates, letters, people and the form of the document.
extension Message {
  static func dateNonexistent(_ typed: String, path: String) -> Message {
    Message(
      "records.date-nonexistent", id: "tanggal “\(typed)” pada “\(path)” tidak ada dalam kalender",
      en: "the date “\(typed)” in “\(path)” does not exist")
  }

  static func dateUnreadable(_ typed: String, path: String) -> Message {
    Message(
      "records.date-unreadable", id: "“\(typed)” pada “\(path)” tidak dapat dibaca sebagai tanggal",
      en: "“\(typed)” in “\(path)” cannot be read as a date")
  }

  static var dateFormsHint: Message {
    Message(
      "records.date-forms", id: "tulis 2022-03-09, 9-3-2022 (tanggal dahulu), atau 9 Maret 2022",
      en: "write 2022-03-09, 9-3-2022 (day first) or 9 Maret 2022")
  }

  static func recordBareNumber(_ typed: String, path: String) -> Message {
    Message(
      "records.bare-number", id: "“\(typed.prefix(60))” pada “\(path)” hanya angka",
      en: "“\(typed.prefix(60))” in “\(path)” is only a number")
  }

  static func kotaSmall(_ typed: String) -> Message {
    Message(
      "records.kota-small", id: "nama kota “\(typed)” diawali huruf kecil",
      en: "the town “\(typed)” begins with a small letter")
  }

  static func kotaOther(_ typed: String, _ own: String) -> Message {
    Message(
      "records.kota-other", id: "“\(typed)” adalah daerah lain daripada \(own)",
      en: "“\(typed)” is another area than \(own)")
  }

  static var kotaOtherHint: Message {
    Message(
      "records.kota-other-hint",
      id: "“kota” adalah tempat penandatanganan; biarkan jika memang di sana",
      en: "“kota” is where it is signed; leave it when that was there")
  }

  static func namaSigned(_ typed: String) -> Message {
    Message(
      "records.nama-signed", id: "“\(typed)” memuat tanda bahwa sudah ditandatangani",
      en: "“\(typed)” says beside the name that it was signed")
  }

  static func namaFormula(_ typed: String) -> Message {
    Message(
      "records.nama-formula", id: "“\(typed)” bukan nama: lembar kerja membacanya sebagai rumus",
      en: "“\(typed)” is no name: a spreadsheet takes it for a formula")
  }

  static var namaFormulaHint: Message {
    Message(
      "records.nama-formula-hint", id: "tulis nama orangnya, tanpa tanda di depannya",
      en: "write the person's name, without the mark before it")
  }

  static func namaSmall(_ typed: String) -> Message {
    Message(
      "records.nama-small", id: "nama “\(typed)” ditulis dengan huruf kecil seluruhnya",
      en: "the name “\(typed)” is written in small letters throughout")
  }

  static func namaCapital(_ typed: String) -> Message {
    Message(
      "records.nama-capital",
      id: "nama “\(typed)” ditulis dengan huruf besar seluruhnya, nama lainnya tidak",
      en: "the name “\(typed)” is written in capitals throughout, other names are not")
  }

  static func dateUnknownDay(_ typed: String) -> Message {
    Message(
      "records.unknown-day",
      id: "“\(typed)” bukan nama hari", en: "“\(typed)” is no day of the week")
  }

  static func dateWrongDay(_ day: String, date: String, right: String) -> Message {
    Message(
      "records.wrong-day",
      id: "hari “\(day)” bertentangan dengan tanggal \(date), yang jatuh pada hari \(right)",
      en: "the day “\(day)” contradicts the date \(date), which is a \(right)")
  }

  static var dateWrongDayHint: Message {
    Message(
      "records.wrong-day-hint", id: "perbaiki hari atau tanggalnya; “hari” juga boleh dihapus",
      en: "correct the day or the date; “hari” may also be deleted")
  }

  static var dateOwnDayHint: Message {
    Message(
      "records.own-day-hint", id: "perbaiki hari atau tanggalnya; harinya juga boleh dihapus",
      en: "correct the day or the date; the day may also be deleted")
  }

  static func predikatTwice(_ predikat: String) -> Message {
    Message(
      "records.predikat-twice", id: "predikat “\(predikat)” ditulis dua kali",
      en: "the predikat “\(predikat)” is given twice")
  }

  static func dasarDateAndYear(_ path: String) -> Message {
    Message(
      "records.dasar-date-and-year", id: "“\(path)” memuat tanggal dan tahun sekaligus",
      en: "“\(path)” has both a date and a year")
  }

  static var dasarDateAndYearHint: Message {
    Message(
      "records.dasar-date-and-year-hint",
      id: "surat memakai “tanggal”, peraturan memakai “tahun”; hapus salah satu",
      en: "a letter has “tanggal”, a regulation “tahun”; delete one of them")
  }

  static var dasarIsYoungerHint: Message {
    Message(
      "records.dasar-is-younger-hint", id: "periksa tanggal pencanangan, dan tahun dasar itu",
      en: "look at the date of the declaration, and at the year of that basis")
  }

  static func dasarYear(_ typed: String) -> Message {
    Message(
      "records.dasar-year", id: "“\(typed)” bukan tahun; tulis empat angka, misalnya 2021",
      en: "“\(typed)” is no year; write four digits such as 2021")
  }

  static func dasarIsYounger(_ dasar: String, than day: String) -> Message {
    Message(
      "records.dasar-is-younger",
      id: "dasar ini (\(dasar)) lebih baru daripada pencanangan (\(day))",
      en: "this basis (\(dasar)) is younger than the declaration (\(day))")
  }

  static var ruleAsksForNoWitness: Message {
    Message(
      "records.rule-asks-for-no-witness",
      id: "Permenpan RB 90/2021 tidak meminta piagam atau saksi; yang dimintanya pencanangan oleh "
        + "pimpinan dan pakta integritas seluruh pegawai",
      en: "PermenPANRB 90/2021 asks for no charter and no witnesses; it asks for a declaration by "
        + "the head and for integrity pacts of all staff")
  }

  static var ruleAsksForNoWitnessHint: Message {
    Message(
      "records.rule-asks-for-no-witness-hint",
      id: "sebut dalam “dasar” juga surat yang meminta saksi",
      en: "name in “dasar” the letter that asks for witnesses, too")
  }

  static var saksiIsSignerHint: Message {
    Message(
      "records.saksi-is-signer-hint", id: "hapus dari daftar saksi, atau perbaiki namanya",
      en: "drop it from the witnesses, or correct the name")
  }

  static func saksiIsSigner(_ nama: String) -> Message {
    Message(
      "records.saksi-is-signer", id: "“\(nama)” menjadi saksi atas tanda tangannya sendiri",
      en: "“\(nama)” is a witness to their own signature")
  }

  static func saksiTwice(_ nama: String) -> Message {
    Message(
      "records.saksi-twice", id: "“\(nama)” tercantum dua kali sebagai saksi",
      en: "“\(nama)” is listed twice as a witness")
  }

  static func pelimpahanWithoutAtasNama(_ path: String) -> Message {
    Message(
      "records.untuk-beliau-alone",
      id: "“\(path)” memakai u.b. (untuk_beliau) tanpa a.n. (atas_nama)",
      en: "“\(path)” uses u.b. (untuk_beliau) without a.n. (atas_nama)")
  }

  static var pelimpahanWithoutAtasNamaHint: Message {
    Message(
      "records.untuk-beliau-alone-hint", id: "tambahkan “atas_nama” atau hapus “untuk_beliau”",
      en: "add “atas_nama” or delete “untuk_beliau”")
  }

  static var bentukWantsPengesah: Message {
    Message(
      "records.wants-pengesah", id: "bentuk salinan memerlukan “pengesah”",
      en: "the form salinan needs “pengesah”")
  }

  static var bentukWantsPengesahHint: Message {
    Message(
      "records.wants-pengesah-hint",
      id: "tambahkan pengesah dengan nama dan jabatan pejabat yang mengesahkan salinan",
      en: "add pengesah with name and office of the official who certifies the copy")
  }

  static func bentukUnsaid(_ path: String) -> Message {
    Message(
      "records.bentuk-unsaid",
      id: "“\(path)” tidak dicetak: bentuknya asli, karena rekaman ini tidak menyebut “bentuk”",
      en: "“\(path)” is not printed: the form is asli, since this record does not say “bentuk”")
  }

  static func bentukUnsaidHint(_ bentuk: Bentuk) -> Message {
    Message(
      "records.bentuk-unsaid-hint",
      id: "tulis “bentuk: \(bentuk.rawValue)”, atau “bentuk: asli” jika memang demikian",
      en: "write “bentuk: \(bentuk.rawValue)”, or “bentuk: asli” when it is meant so")
  }

  static func bentukWantsImage(_ path: String) -> Message {
    Message(
      "records.wants-image", id: "bentuk bertanda memerlukan “\(path)”",
      en: "the form bertanda needs “\(path)”")
  }

  static var bentukWantsImageHint: Message {
    Message(
      "records.wants-image-hint",
      id: "sebutkan berkas gambar tanda tangan, atau pakai bentuk asli",
      en: "name the file of the scanned signature, or use the form asli")
  }
}
