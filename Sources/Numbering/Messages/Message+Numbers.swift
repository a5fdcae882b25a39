package import Diagnostics

/// Numbers of documents, and the classes that they name.
extension Message {
  static func numberBrace(_ text: String) -> Message {
    Message(
      "number.brace", id: "kurung kurawal pada nomor “\(text)” tidak berpasangan",
      en: "a brace of the number “\(text)” has no other")
  }

  static func numberTwice(_ text: String) -> Message {
    Message(
      "number.twice", id: "nomor “\(text)” memuat {urut} lebih dari sekali",
      en: "the number “\(text)” has {urut} more than once")
  }

  static func numberInsert(_ insert: String) -> Message {
    Message(
      "number.insert", id: "nomor tidak mengenal sisipan “{\(insert)}”",
      en: "a number knows no insert “{\(insert)}”")
  }

  static func numberExample() -> Message {
    let example = "{urut:3|Ketua}/PW.02.5-SP/{wilayah}/{bulan-romawi}/{tahun}"
    return Message("number.example", id: "contoh: \(example)", en: "example: \(example)")
  }

  static func numberNoWilayah() -> Message {
    Message(
      "number.no-wilayah", id: "satker ini tidak punya kode untuk {wilayah} pada nomornya",
      en: "this office has no code for {wilayah} in its number")
  }

  static func numberNoWilayahHint() -> Message {
    Message(
      "number.no-wilayah-hint", id: "ketik bagian itu tanpa kurung kurawal",
      en: "type that part without braces")
  }

  package static func numberNeedsRegister() -> Message {
    Message(
      "number.needs-register", id: "{urut} diambil dari register nomor, dan tidak ada yang disebut",
      en: "{urut} is taken from a register of numbers, and none is named")
  }

  package static func numberNeedsRegisterHint() -> Message {
    Message(
      "number.needs-register-hint",
      id: "sebut register satker Anda: --numbers nomor.csv, atau ketik nomornya",
      en: "name your office's register: --numbers nomor.csv, or type the number")
  }

  static func numberTaken(_ nomor: String, at line: String) -> Message {
    Message(
      "number.taken", id: "nomor “\(nomor)” sudah dipakai rekaman lain: \(line)",
      en: "the number “\(nomor)” is another record's: \(line)")
  }

  static func numberTakenHint() -> Message {
    Message(
      "number.taken-hint", id: "pakai nomor lain, atau {urut} untuk nomor berikutnya",
      en: "use another number, or {urut} for the next one")
  }

  static func numberUnknownKlasifikasi(_ kode: String) -> Message {
    Message(
      "number.unknown-klasifikasi", id: "kode klasifikasi “\(kode)” tidak ada dalam daftar KPU",
      en: "the class “\(kode)” is not in KPU's list")
  }

  static func numberUnknownKlasifikasiHint() -> Message {
    Message(
      "number.unknown-klasifikasi-hint", id: "cari kodenya dengan: piagam klasifikasi KATA",
      en: "look for its code with: piagam klasifikasi WORD")
  }
}
