internal import Composition
import Diagnostics
internal import Flow

/// What does not fit a page. Lengths come as millimetres with a decimal point.
extension Message {
  static func compositionHeight(
    _ block: String, needed: String, left: String, _ way: GivenWay
  ) -> Message {
    let (id, en) = tried(way)
    return Message(
      "composition.height",
      id: "halaman penuh pada blok “\(block)”: diperlukan \(comma(needed)) mm, "
        + "tersedia \(comma(left)) mm" + (id.isEmpty ? "" : ", walaupun \(list(id, and: "dan"))"),
      en: "the page is full at the block “\(block)”: \(needed) mm is needed, \(left) mm is there"
        + (en.isEmpty ? "" : ", although \(list(en, and: "and"))"))
  }

  /// What has given way, in both languages.
  private static func tried(_ way: GivenWay) -> (id: [String], en: [String]) {
    var (id, en): ([String], [String]) = ([], [])
    func add(_ percent: Int, _ indonesian: String, _ english: String) {
      guard percent < 100 else { return }
      id.append("\(indonesian) sampai \(percent)%")
      en.append("\(english) to \(percent)%")
    }
    add(way.fit.white, "ruang kosong sudah dikurangi", "the white was reduced")
    add(way.fit.leading, "baris sudah dirapatkan", "the leading was reduced")
    add(way.fit.size, "huruf sudah diperkecil", "the type was shrunk")
    if way.overflow > 0 {
      id.append("susunan lain sudah dicoba")
      en.append("other arrangements were tried")
    }
    return (id, en)
  }

  private static func list(_ parts: [String], and: String) -> String {
    guard parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " \(and) \(parts[parts.count - 1])"
  }

  static func compositionWidth(
    _ text: String, _ block: String, needed: String, measure: String
  ) -> Message {
    Message(
      "composition.width",
      id: "“\(text)” dalam blok “\(block)” lebarnya \(comma(needed)) mm dan tidak dapat "
        + "dipenggal; "
        + "lebar baris \(comma(measure)) mm",
      en: "“\(text)” in the block “\(block)” is \(needed) mm wide and cannot be broken; "
        + "the line is \(measure) mm wide")
  }

  /// Of pictures and columns, whose width the template gives.
  static func compositionNoText(
    _ block: String, needed: String, measure: String
  ) -> Message {
    Message(
      "composition.no-text",
      id: "gambar atau kolom dalam blok “\(block)” lebarnya \(comma(needed)) mm; "
        + "yang tersedia \(comma(measure)) mm",
      en: "a picture or the columns in the block “\(block)” are \(needed) mm wide; "
        + "\(measure) mm is there")
  }

  static func compositionNoPages(_ design: String) -> Message {
    Message(
      "composition.no-pages",
      id: "rancangan “\(design)” tidak mempunyai lembar untuk rekaman ini",
      en: "the design “\(design)” has no sheet for this record")
  }

  /// Of texts for those who cannot see the page.
  static func compositionBlank(_ attribute: String, of block: String) -> Message {
    Message(
      "composition.blank", id: "“\(attribute)” pada blok “\(block)” kosong untuk rekaman ini",
      en: "“\(attribute)” of the block “\(block)” is empty for this record")
  }

  static func compositionNoBookmark(_ title: String) -> Message {
    Message(
      "composition.no-bookmark", id: "“link” menuju penanda “\(title)”, yang tidak ada",
      en: "“link” leads to the bookmark “\(title)”, which there is none of")
  }

  static func compositionBookmark() -> Message {
    Message(
      "composition.bookmark",
      id: "tulis bookmark yang sama pada tujuannya, atau cetak paragraf ini hanya bila tujuannya "
        + "ada",
      en: "write the same bookmark where it leads, or print this paragraph only where that is")
  }

  static func compositionTooMuch(_ limit: Int) -> Message {
    Message(
      "composition.too-much",
      id: "dokumen ini akan berisi lebih dari \(limit) unsur dan potongan teks",
      en: "this document would hold more than \(limit) elements and pieces of text")
  }

  static func compositionLongText(_ limit: Int) -> Message {
    Message(
      "composition.long-text", id: "teks ini akan terdiri atas lebih dari \(limit) potongan",
      en: "this text would be made of more than \(limit) pieces")
  }

  static func compositionRepeatLess() -> Message {
    Message(
      "composition.repeat-less",
      id: "kurangi <each> yang bersarang dalam templat, atau pendekkan daftar dalam rekaman",
      en: "nest fewer <each> in the template, or shorten the list in the record")
  }

  static func compositionOtherDesign() -> Message {
    Message(
      "composition.other-design", id: "pilih rancangan atau kertas lain, atau perbaiki templatnya",
      en: "choose another design or paper, or mend the template")
  }

  static func compositionMakeRoom() -> Message {
    Message(
      "composition.make-room",
      id: "pendekkan teksnya, kurangi isinya (komitmen, dasar, saksi), atau pilih kertas lain, "
        + "misalnya --paper A3",
      en: "shorten the text, put less into the record (commitments, legal bases, witnesses), or "
        + "choose another paper, such as --paper A3")
  }

  /// Of records whose lists nobody can shorten.
  static func compositionShorten() -> Message {
    Message(
      "composition.shorten",
      id: "pendekkan teks yang panjang, atau pilih rancangan atau kertas lain (piagam templates)",
      en: "shorten long texts, or choose another design or paper (piagam templates)")
  }

  /// Indonesian writes a decimal comma.
  static func comma(_ number: String) -> String {
    String(number.map { $0 == "." ? "," : $0 })
  }
}
