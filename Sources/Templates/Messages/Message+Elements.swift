package import Diagnostics

/// Faults of template files. Their readers write templates, so the words
/// are those of the vocabulary.
extension Message {
  package static func templateMissingFile(_ file: String) -> Message {
    Message(
      "template.missing-file", id: "berkas “\(file)” tidak ada dalam folder templat",
      en: "there is no file “\(file)” in the template's folder")
  }

  static func templateAddFile(_ file: String) -> Message {
    Message(
      "template.add-file", id: "letakkan “\(file)” di folder ini, bukan sebagai tautan",
      en: "put “\(file)” into this folder, not as a link")
  }

  static func templateLargeFile(_ file: String) -> Message {
    let limit = TemplateLimit.file >> 20
    return Message(
      "template.large-file", id: "berkas “\(file)” lebih besar dari \(limit) MiB",
      en: "the file “\(file)” is larger than \(limit) MiB")
  }

  static func templateManyDesigns(_ limit: Int) -> Message {
    Message(
      "template.many-designs", id: "templat ini mempunyai lebih dari \(limit) rancangan",
      en: "this template has more than \(limit) designs")
  }

  static func templateDivide() -> Message {
    Message(
      "template.divide",
      id: "bagi templat ini menjadi beberapa templat, masing-masing di foldernya",
      en: "divide this template into several, each in a folder of its own")
  }

  static func templateTooMuch(_ limit: Int) -> Message {
    Message(
      "template.too-much",
      id: "isi berkas ini, dengan semua bagian yang disisipkan, lebih dari \(limit) unsur",
      en: "what this file holds, with all parts that are inserted, is more than \(limit) elements")
  }

  static func templateInsertLess() -> Message {
    Message(
      "template.insert-less",
      id:
        "sisipkan lebih sedikit bagian: bagian yang menyisipkan dua bagian melipatgandakan isinya",
      en: "insert fewer parts: one that inserts two parts multiplies what there is")
  }

  static func templateLongText(_ limit: Int) -> Message {
    Message(
      "template.long-text",
      id: "teks ini lebih panjang dari \(limit) potongan (unsur, atau 64 huruf)",
      en: "this text is longer than \(limit) pieces (elements, or 64 letters)")
  }

  static func templateParagraphs() -> Message {
    Message(
      "template.paragraphs", id: "bagi menjadi beberapa paragraf: <p>…</p><p>…</p>",
      en: "divide it into several paragraphs: <p>…</p><p>…</p>")
  }

  static func templateDeepRepetition(_ limit: Int) -> Message {
    Message(
      "template.deep-repetition", id: "pengulangan ini berada dalam \(limit) pengulangan lain",
      en: "this repetition stands in \(limit) others")
  }

  static func templateRepeatLess() -> Message {
    Message(
      "template.repeat-less",
      id: "kurangi <each> yang bersarang: setiap tingkat melipatgandakan isi dokumen",
      en: "nest fewer <each>: every level multiplies what the document holds")
  }

  static func templateRoot(_ found: String, wanted: String) -> Message {
    Message(
      "template.root", id: "unsur akar harus <\(wanted)>, bukan <\(found)>",
      en: "the root element must be <\(wanted)>, not <\(found)>")
  }

  static func templateUnknownElement(_ name: String) -> Message {
    Message(
      "template.unknown-element", id: "unsur <\(name)> tidak dikenal",
      en: "unknown element <\(name)>")
  }

  static func templateMisplacedElement(_ name: String, in parent: String) -> Message {
    Message(
      "template.misplaced-element", id: "<\(name)> tidak boleh berada dalam <\(parent)>",
      en: "<\(name)> may not stand in <\(parent)>")
  }

  static func templateText(in parent: String) -> Message {
    Message(
      "template.text", id: "teks tidak boleh berada langsung dalam <\(parent)>",
      en: "text may not stand directly in <\(parent)>")
  }

  static func templateUnknownAttribute(_ name: String, of element: String) -> Message {
    Message(
      "template.unknown-attribute", id: "atribut “\(name)” tidak dikenal pada <\(element)>",
      en: "unknown attribute “\(name)” on <\(element)>")
  }

  static func templateMissingAttribute(_ name: String, of element: String) -> Message {
    Message(
      "template.missing-attribute", id: "<\(element)> memerlukan atribut “\(name)”",
      en: "<\(element)> needs the attribute “\(name)”")
  }

  static func templateAttributeValue(_ value: String, wanted: Wanted) -> Message {
    Message(
      "template.attribute-value", id: "“\(value)” bukan \(wanted.indonesian)",
      en: "“\(value)” is not \(wanted.english)")
  }

  static func templateUnknownStyle(_ name: String) -> Message {
    Message(
      "template.unknown-style", id: "gaya “\(name)” tidak didefinisikan",
      en: "style “\(name)” is not defined")
  }

  static func templateUnknownPart(_ name: String) -> Message {
    Message(
      "template.unknown-part", id: "bagian “\(name)” tidak didefinisikan",
      en: "part “\(name)” is not defined")
  }

  static func templateUnknownRecord(_ word: String) -> Message {
    Message(
      "template.unknown-record", id: "tidak ada rekaman jenis “\(word)”",
      en: "there are no records of the kind “\(word)”")
  }

  static func templateRecursivePart(_ name: String) -> Message {
    Message(
      "template.recursive-part", id: "bagian “\(name)” memuat dirinya sendiri",
      en: "part “\(name)” contains itself")
  }

  static func templateRecursivePartHint() -> Message {
    Message(
      "template.recursive-part-hint", id: "hapus <insert> ini dari bagian itu",
      en: "take this <insert> out of that part")
  }

  static func templateTwice(_ kind: String, _ name: String) -> Message {
    Message(
      "template.twice", id: "<\(kind)> “\(name)” didefinisikan dua kali",
      en: "<\(kind)> “\(name)” is defined twice")
  }

  static func templateUnknownFace(_ face: String) -> Message {
    Message(
      "template.unknown-face", id: "huruf “\(face)” tidak ada dalam folder Fonts",
      en: "the face “\(face)” is not in the folder Fonts")
  }

  static func templateStyleIncomplete(_ name: String, missing: String) -> Message {
    Message(
      "template.style-incomplete",
      id: "gaya “\(name)” tidak menetapkan “\(missing)”, juga tidak melalui base",
      en: "style “\(name)” does not set “\(missing)”, nor does its base")
  }

  static func templateLacks(_ element: String, in parent: String) -> Message {
    Message(
      "template.lacks", id: "<\(parent)> memerlukan paling sedikit satu <\(element)>",
      en: "<\(parent)> needs at least one <\(element)>")
  }

  static func templateOnlyOnce(_ element: String, in parent: String) -> Message {
    Message(
      "template.only-once", id: "<\(element)> hanya boleh satu dalam <\(parent)>",
      en: "only one <\(element)> may stand in <\(parent)>")
  }

  static func templateNoRoom(_ what: String, on paper: String) -> Message {
    Message(
      "template.no-room", id: "“\(what)” tidak menyisakan ruang di kertas \(paper)",
      en: "“\(what)” leaves no room on \(paper) paper")
  }

  static func templateNoRoomHint() -> Message {
    Message(
      "template.no-room-hint", id: "kecilkan ukurannya, atau pakai kertas yang lebih besar",
      en: "make it smaller, or use a larger paper")
  }

  static func templateTextHint() -> Message {
    Message(
      "template.text-hint", id: "tulis <p style=\"…\">teks</p>", en: "write <p style=\"…\">text</p>"
    )
  }

  static func templateStyleHint() -> Message {
    Message(
      "template.style-hint",
      id: "misalnya: <style name=\"isi\" font=\"TeX Gyre Bonum\" size=\"11pt\" leading=\"14pt\"/>",
      en: "as in: <style name=\"isi\" font=\"TeX Gyre Bonum\" size=\"11pt\" leading=\"14pt\"/>")
  }

  static func templateRowWidthHint() -> Message {
    Message(
      "template.row-width-hint", id: "tambah atau hapus sel; span=\"2\" mengisi dua kolom",
      en: "add or drop cells; span=\"2\" fills two columns")
  }

  static func templateRowWidth(_ count: Int, columns: Int) -> Message {
    Message(
      "template.row-width", id: "baris ini mengisi \(count) kolom; tabelnya \(columns) kolom",
      en: "this row fills \(count) columns; its table has \(columns)")
  }

  static func templateExactlyOne(_ a: String, _ b: String, of element: String) -> Message {
    Message(
      "template.exactly-one", id: "<\(element)> memerlukan tepat satu dari “\(a)” dan “\(b)”",
      en: "<\(element)> needs exactly one of “\(a)” and “\(b)”")
  }

  static func templateSaysNothing(_ name: String) -> Message {
    Message(
      "template.says-nothing", id: "“\(name)” kosong; pembaca layar tidak membacakan apa-apa",
      en: "“\(name)” is empty; a screen reader has nothing to read out")
  }

  static func templateMayBeBlank(_ name: String) -> Message {
    Message(
      "template.may-be-blank",
      id: "“\(name)” kosong bila tidak satu pun bagiannya dicetak; dokumen seperti itu ditolak",
      en: "“\(name)” is empty where none of its parts is printed; such a document is refused")
  }

  static func templateSayHint() -> Message {
    Message(
      "template.say-hint", id: "tulis paling sedikit satu kata tetap, di luar <when> dan <each>",
      en: "write at least one word of its own, outside of <when> and <each>")
  }

  static func templateNoHeadCells() -> Message {
    Message(
      "template.no-head-cells",
      id: "tabel ini tidak mempunyai sel kepala; pembaca layar tidak dapat menyebut kolom dan "
        + "baris sebuah sel",
      en: "this table has no head cells; a screen reader cannot say which column and row a cell "
        + "is of")
  }

  static func templateHeadCellsHint() -> Message {
    Message(
      "template.head-cells-hint",
      id: "tulis <head><row><cell>Kode</cell></row></head>, atau head=\"yes\" pada sel yang "
        + "menamai barisnya",
      en: "write <head><row><cell>Kode</cell></row></head>, or head=\"yes\" at the cell that names "
        + "its row")
  }

  static func templateSilentPicture() -> Message {
    Message(
      "template.silent-picture",
      id: "gambar dari rekaman ini tidak mempunyai “alt”; pembaca layar melewatinya",
      en: "this picture of the record has no “alt”; a screen reader passes it over")
  }

  static func templateSilentPictureHint() -> Message {
    Message(
      "template.silent-picture-hint", id: "tulis apa yang tampak, misalnya alt=\"Logo instansi\"",
      en: "write what it shows, such as alt=\"Logo instansi\"")
  }

  static func templateFieldAtEdge() -> Message {
    Message(
      "template.field-at-edge",
      id: "tanda tangan di kepala atau kaki halaman tidak dapat dibubuhkan secara elektronik",
      en: "what is to be signed in a header or footer cannot be signed electronically")
  }

  static func templateFieldAtEdgeHint() -> Message {
    Message(
      "template.field-at-edge-hint", id: "pindahkan <signatures> ke luar <header> dan <footer>",
      en: "move <signatures> out of <header> and <footer>")
  }

  static func templateLinkAtEdge() -> Message {
    Message(
      "template.link-at-edge", id: "“link” di kepala atau kaki halaman tidak menuju ke mana pun",
      en: "a “link” in a header or footer leads nowhere")
  }

  static func templateLinkAtEdgeHint() -> Message {
    Message(
      "template.link-at-edge-hint", id: "pindahkan paragrafnya ke luar <header> dan <footer>",
      en: "move the paragraph out of <header> and <footer>")
  }

  /// What a template says of itself; where it says it in one language only, that is shown.
  static func summary(_ words: String, en english: String?) -> Message {
    Message("template.summary", id: words, en: english ?? words)
  }

  /// What an attribute should have been, in words.
  struct Wanted: Hashable, Sendable {
    var indonesian: String
    var english: String

    init(id indonesian: String, en english: String) {
      self.indonesian = indonesian
      self.english = english
    }
  }
}
