import Diagnostics

/// Service numbers.
extension Message {
  static func nipLength(_ count: Int) -> Message {
    Message(
      "records.nip-length", id: "NIP memiliki 18 angka, di sini \(count)",
      en: "a NIP has 18 digits, here are \(count)")
  }

  static var nipNotDigits: Message {
    Message(
      "records.nip-not-digits", id: "NIP hanya berisi angka dan spasi",
      en: "a NIP consists of digits and spaces only")
  }

  static var nipForm: Message {
    Message(
      "records.nip-form",
      id: "susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)",
      en: "its parts: birth date, TMT, sex, serial number (19671110 199203 1 001)")
  }

  static var nipIsNIK: Message {
    Message(
      "records.nip-is-nik", id: "nomor 16 angka ini tampaknya NIK, bukan NIP",
      en: "this number of 16 digits seems to be a NIK, not a NIP")
  }

  static var nipIsNIKHint: Message {
    Message(
      "records.nip-is-nik-hint",
      id: "NIK adalah data pribadi dan tidak boleh dicetak pada piagam; hapus",
      en: "a NIK is personal data and must not be printed on a charter; delete it")
  }

  static func nipBirth(_ digits: String) -> Message {
    Message(
      "records.nip-birth", id: "tanggal lahir “\(digits)” di dalam NIP tidak ada dalam kalender",
      en: "the birth date “\(digits)” in the NIP does not exist")
  }

  static func nipMonth(_ digits: String) -> Message {
    Message(
      "records.nip-month",
      id: "“\(digits)” di dalam NIP bukan bulan TMT (01–12) dan bukan kode PPPK (21–29)",
      en: "“\(digits)” in the NIP is neither a month of TMT (01–12) nor a PPPK code (21–29)")
  }

  static func nipBeforeBirth(_ digits: String) -> Message {
    Message(
      "records.nip-before-birth", id: "TMT “\(digits)” di dalam NIP mendahului tanggal lahir",
      en: "the TMT “\(digits)” in the NIP lies before the birth date")
  }

  static func nipSex(_ digit: String) -> Message {
    Message(
      "records.nip-sex", id: "angka jenis kelamin di dalam NIP adalah 1 atau 2, di sini “\(digit)”",
      en: "the digit for the sex in a NIP is 1 or 2, here it is “\(digit)”")
  }

  static var nipSerial: Message {
    Message(
      "records.nip-serial", id: "nomor urut di akhir NIP dimulai dari 001",
      en: "the serial number at the end of a NIP begins with 001")
  }

  static func nipYoung(_ age: Int) -> Message {
    Message(
      "records.nip-young",
      id: "menurut NIP ini orangnya diangkat pada umur \(age) tahun; periksa lagi",
      en: "by this NIP the person was appointed at the age of \(age); check it")
  }

  static func nipAndNRP(_ path: String) -> Message {
    Message(
      "records.nip-and-nrp", id: "“\(path)” memuat NIP dan NRP sekaligus; hapus salah satu",
      en: "“\(path)” has both NIP and NRP; delete one of them")
  }

  static var nipOfKetua: Message {
    Message(
      "records.nip-of-ketua", id: "Ketua dan Anggota KPU bukan ASN dan tidak memiliki NIP",
      en: "chair and members of KPU are no civil servants and have no NIP")
  }

  static var pangkatOfKetua: Message {
    Message(
      "records.pangkat-of-ketua", id: "Ketua dan Anggota KPU bukan ASN dan tidak memiliki pangkat",
      en: "chair and members of KPU are no civil servants and have no rank")
  }

  static var nipOfKetuaHint: Message {
    Message(
      "records.nip-of-ketua-hint", id: "hapus baris ini, kecuali memang harus dicetak",
      en: "delete this line unless it must really be printed")
  }

  static var nrpHint: Message {
    Message(
      "records.nrp-hint", id: "tulis angkanya saja, misalnya 78010203",
      en: "write the digits only, such as 78010203")
  }

  static func nrpForm(_ typed: String) -> Message {
    Message(
      "records.nrp-form",
      id: "NRP “\(typed)” tidak berupa angka", en: "the NRP “\(typed)” is no number")
  }

  static func nrpLength(_ count: Int) -> Message {
    Message(
      "records.nrp-length", id: "NRP anggota Polri memiliki 8 angka, di sini \(count)",
      en: "an NRP of Polri has 8 digits, here are \(count)")
  }
}
