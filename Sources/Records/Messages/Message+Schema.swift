package import Diagnostics

/// Keys, shapes and lengths.
extension Message {
  static func recordNoPattern(_ path: String) -> Message {
    Message(
      "records.no-pattern", id: "“\(path)” tidak diisi dari register nomor",
      en: "“\(path)” is filled in by no register of numbers")
  }

  static var recordNoPatternHint: Message {
    Message(
      "records.no-pattern-hint",
      id: "ketik isinya; sisipan seperti {urut} dan {tahun} hanya untuk “nomor” dokumen ini",
      en: "type it; inserts like {urut} and {tahun} are for this document's own “nomor” only")
  }

  static var recordIsNoMapping: Message {
    Message(
      "records.is-no-mapping", id: "berkas deklarasi berisi baris “kunci: nilai”, bukan ini",
      en: "a declaration file holds lines of “key: value”, not this")
  }

  static func recordUnknownKey(_ key: String, in group: String) -> Message {
    group.isEmpty
      ? Message(
        "records.unknown-key", id: "kunci “\(key)” tidak dikenal",
        en: "unknown key “\(key)”")
      : Message(
        "records.unknown-key", id: "kunci “\(key)” tidak dikenal di dalam “\(group)”",
        en: "unknown key “\(key)” in “\(group)”")
  }

  static func recordMissing(_ path: String) -> Message {
    Message("records.missing", id: "“\(path)” belum ada", en: "“\(path)” is missing")
  }

  static func recordEmpty(_ path: String) -> Message {
    Message("records.empty", id: "“\(path)” masih kosong", en: "“\(path)” is empty")
  }

  static var recordDropLine: Message {
    Message(
      "records.drop-line", id: "isi nilainya atau hapus baris ini",
      en: "fill in the value or delete this line")
  }

  static func recordExample(_ about: Message, _ example: String) -> Message {
    Message(
      "records.example", id: "\(about.indonesian); contoh: \(example)",
      en: "\(about.english); example: \(example)")
  }

  static func recordPlaceholder(_ path: String) -> Message {
    Message(
      "records.placeholder", id: "“\(path)” belum diisi",
      en: "“\(path)” is not filled in yet")
  }

  package static func recordTooLong(_ path: String, count: Int, limit: Int) -> Message {
    Message(
      "records.too-long",
      id: "“\(path)” terlalu panjang: \(count) karakter, paling banyak \(limit)",
      en: "“\(path)” is too long: \(count) characters, at most \(limit)")
  }

  package static func recordTooMany(_ path: String, count: Int, limit: Int) -> Message {
    Message(
      "records.too-many", id: "“\(path)” memuat \(count) butir, paling banyak \(limit)",
      en: "“\(path)” has \(count) items, at most \(limit)")
  }

  static func recordOneLine(_ path: String) -> Message {
    Message(
      "records.one-line", id: "“\(path)” harus berupa satu baris teks",
      en: "“\(path)” must be one line of text")
  }

  static var recordOneLineHint: Message {
    Message(
      "records.one-line-hint", id: "untuk teks panjang pakai “>-”, bukan “|”",
      en: "for long text use “>-”, not “|”")
  }

  static func recordUnknownWord(_ word: String, path: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      "records.unknown-word", id: "“\(word)” tidak dikenal untuk “\(path)”; pilihannya: \(list)",
      en: "“\(word)” is unknown for “\(path)”; choose from: \(list)")
  }

  package static func recordWantsText(_ path: String) -> Message {
    Message(
      "records.wants-text", id: "“\(path)” harus berupa teks, bukan daftar atau kelompok",
      en: "“\(path)” must be text, not a list or a group")
  }

  package static func recordWantsGroup(_ path: String) -> Message {
    Message(
      "records.wants-group", id: "“\(path)” harus berupa kelompok “kunci: nilai”",
      en: "“\(path)” must be a group of “key: value”")
  }

  package static var recordWantsGroupHint: Message {
    Message(
      "records.wants-group-hint",
      id: "tulis isinya di baris-baris berikut, menjorok dua spasi, misalnya “nama: …”",
      en: "write its parts on the following lines, indented by two spaces, such as “nama: …”")
  }

  static func recordWantsList(_ path: String) -> Message {
    Message(
      "records.wants-list", id: "“\(path)” harus berupa daftar",
      en: "“\(path)” must be a list")
  }

  static var recordWantsListHint: Message {
    Message(
      "records.wants-list-hint", id: "awali setiap butir dengan “- ”",
      en: "begin every item with “- ”")
  }
}
