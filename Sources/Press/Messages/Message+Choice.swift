package import Diagnostics

/// Files, and the choice of template, design and paper.
extension Message {
  static func pressUnreadable(_ reason: Message) -> Message {
    Message(
      "press.unreadable", id: "berkas tidak dapat dibaca: \(reason.indonesian)",
      en: "the file cannot be read: \(reason.english)")
  }

  package static func pressUnwritable(_ reason: Message) -> Message {
    Message(
      "press.unwritable", id: "berkas tidak dapat ditulis: \(reason.indonesian)",
      en: "the file cannot be written: \(reason.english)")
  }

  static func pressOtherName() -> Message {
    Message(
      "press.other-name", id: "pilih nama lain; berkas yang sudah ada tidak ditimpa",
      en: "choose another name; a file that is there is not replaced")
  }

  package static func pressAnotherName() -> Message {
    Message("press.another-name", id: "pilih nama lain", en: "choose another name")
  }

  static func pressNotAFile() -> Message {
    Message("press.not-a-file", id: "ini bukan berkas biasa", en: "this is not a regular file")
  }

  static func pressNotAFileHint() -> Message {
    Message(
      "press.not-a-file-hint", id: "sebut berkasnya, misalnya folder/sambas.yaml",
      en: "name a file, such as folder/sambas.yaml")
  }

  static func pressNoTemplates() -> Message {
    Message(
      "press.no-templates", id: "di sini tidak ada folder templat",
      en: "there is no template folder here")
  }

  package static func pressNoFonts() -> Message {
    Message(
      "press.no-fonts", id: "di sini tidak ada folder fon", en: "there is no folder of fonts here")
  }

  package static func pressSayWhere() -> Message {
    Message(
      "press.say-where", id: "tunjukkan tempatnya dengan --templates dan --fonts",
      en: "say where they are with --templates and --fonts")
  }

  static func pressTwins(_ name: String) -> Message {
    Message(
      "press.twins",
      id: "di folder ini ada dua “\(name)”: keduanya tampak sama, tetapi tersimpan berbeda",
      en: "there are two “\(name)” in this folder, which look alike and are stored differently")
  }

  static func pressOtherNames() -> Message {
    Message(
      "press.other-names", id: "beri salah satunya nama lain", en: "give one of them another name")
  }

  static func pressUnknownTemplate(_ name: String) -> Message {
    Message(
      "press.unknown-template", id: "templat “\(name)” tidak ada",
      en: "there is no template “\(name)”")
  }

  static func pressStandsForOthers(_ kind: String) -> Message {
    Message(
      "press.stands-for-others", id: "rekaman “\(kind)” tidak dicetak sendiri",
      en: "a record “\(kind)” is not printed itself")
  }

  static func pressStandsForOthersHint(_ name: String) -> Message {
    Message(
      "press.stands-for-others-hint",
      id: "buat semua dokumennya dengan: piagam batch \(name) --out folder",
      en: "make all of its documents with: piagam batch \(name) --out folder")
  }

  static func pressUnknownKind(_ name: String) -> Message {
    Message(
      "press.unknown-kind", id: "tidak ada jenis rekaman “\(name)”",
      en: "there is no kind of record “\(name)”")
  }

  static func pressOwnKinds() -> Message {
    Message(
      "press.own-kinds",
      id: "sebut folder jenis buatan sendiri dengan --templates; yang bawaan: piagam templates",
      en: "name the folder of a kind of your own with --templates; bundled ones: piagam templates")
  }

  static func pressUnknownFieldOf(_ kind: String, _ name: String) -> Message {
    Message(
      "press.unknown-field-of", id: "jenis “\(kind)” tidak mempunyai isian “\(name)”",
      en: "the kind “\(kind)” has no field “\(name)”")
  }

  static func pressNoKindName(_ name: String) -> Message {
    Message(
      "press.no-kind-name", id: "“\(name)” tidak dapat menjadi nama jenis dokumen",
      en: "“\(name)” cannot be the name of a kind of document")
  }

  static func pressNoKindNameHint() -> Message {
    Message(
      "press.no-kind-name-hint", id: "pakai huruf kecil, angka dan “-”, diawali huruf",
      en: "use lower-case letters, digits and “-”, a letter first")
  }

  static func pressKindThere(_ name: String) -> Message {
    Message(
      "press.kind-there", id: "jenis “\(name)” sudah ada", en: "there is a kind “\(name)” already")
  }

  static func pressUnknownDesign(_ name: String, template: String) -> Message {
    Message(
      "press.unknown-design", id: "templat “\(template)” tidak mempunyai rancangan “\(name)”",
      en: "the template “\(template)” has no design “\(name)”")
  }

  static func pressUnknownPaper(_ name: String, design: String) -> Message {
    Message(
      "press.unknown-paper", id: "rancangan “\(design)” tidak menyediakan kertas “\(name)”",
      en: "the design “\(design)” has no page for the paper “\(name)”")
  }

  static func pressNoKind() -> Message {
    Message(
      "press.no-kind", id: "berkas ini tidak menyebut jenisnya (kunci “jenis”)",
      en: "this file does not say of which kind it is (the key “jenis”)")
  }

  static func pressOtherKind(_ kind: String, template: String, wants: String) -> Message {
    Message(
      "press.other-kind",
      id: "berkas ini rekaman jenis “\(kind)”; templat “\(template)” untuk jenis “\(wants)”",
      en: "this file is a record of the kind “\(kind)”; "
        + "the template “\(template)” is for “\(wants)”")
  }

  /// - Parameter demand: the template's own condition, as its file has it.
  static func pressNotFor(_ template: String, demand: String) -> Message {
    Message(
      "press.not-for",
      id: "templat “\(template)” tidak untuk rekaman ini; syaratnya: \(demand)",
      en: "the template “\(template)” is not for this record; it asks for: \(demand)")
  }

  static func pressNoForms(_ kind: String) -> Message {
    Message(
      "press.no-forms", id: "bentuk hanya untuk piagam; berkas ini rekaman jenis “\(kind)”",
      en: "forms are for charters only; this file is a record of the kind “\(kind)”")
  }

  static func pressLeaveOut(_ option: String) -> Message {
    Message("press.leave-out", id: "hapus \(option)", en: "leave \(option) out")
  }

  static func pressSayTemplate(_ name: String) -> Message {
    Message(
      "press.say-template", id: "pakai --template \(name)", en: "use --template \(name)")
  }

  static func pressOfNoRegister(_ option: String) -> Message {
    Message(
      "press.of-no-register", id: "\(option) hanya untuk register dan rekap",
      en: "\(option) is for registers and recaps only")
  }

  static func pressOneNumber(_ nomor: String, _ kind: String, _ count: Int) -> Message {
    Message(
      "press.one-number",
      id: "nomor “\(nomor.prefix(60))” diketik untuk \(count) dokumen “\(kind)”",
      en: "the number “\(nomor.prefix(60))” is typed for \(count) documents “\(kind)”")
  }

  static func pressOneNumberHint() -> Message {
    Message(
      "press.one-number-hint",
      id: "tulis polanya dengan {urut}, misalnya {urut}/PP.06/{wilayah}/{tahun}: setiap dokumen "
        + "mendapat nomornya sendiri",
      en: "write its pattern with {urut}, such as {urut}/PP.06/{wilayah}/{tahun}: each document "
        + "is given a number of its own")
  }
}
