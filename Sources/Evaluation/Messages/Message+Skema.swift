package import Diagnostics

/// Faults of a scheme's file.
extension Message {
  package static func skemaUnknown(_ name: String) -> Message {
    Message(
      "evaluation.unknown-scheme", id: "tidak ada skema “\(name)”",
      en: "there is no scheme “\(name)”")
  }

  package static func skemaKnown(_ names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    return Message(
      "evaluation.known-schemes", id: "yang ada: \(list); atau nama berkas .skema",
      en: "known are: \(list); or the name of a .skema file")
  }

  static func skemaIsBundled(_ id: String) -> Message {
    Message(
      "evaluation.bundled-scheme", id: "skema “\(id)” sudah ada di dalam Piagam",
      en: "the scheme “\(id)” comes with Piagam")
  }

  static func skemaOtherName(_ key: String, _ id: String) -> Message {
    Message(
      "evaluation.other-scheme-name",
      id: "tulis yang lain pada baris “\(key)”; untuk skema bawaan cukup nama “\(id)” di rekaman",
      en: "write another in the line “\(key)”; for the bundled scheme a record just says “\(id)”")
  }

  static func skemaUnknownKeyword(_ word: String) -> Message {
    Message(
      "evaluation.unknown-keyword", id: "“\(word)” bukan kata kunci skema",
      en: "“\(word)” is no keyword of a scheme")
  }

  static func skemaKeywordTwice(_ word: String) -> Message {
    Message(
      "evaluation.keyword-twice", id: "“\(word)” ditulis dua kali", en: "“\(word)” is given twice")
  }

  static func skemaShortLine(_ keyword: String) -> Message {
    Message(
      "evaluation.short-line", id: "baris “\(keyword)” belum lengkap",
      en: "the line “\(keyword)” is not complete")
  }

  static func skemaLineForm(_ form: String) -> Message {
    Message("evaluation.line-form", id: "bentuknya: \(form)", en: "its form is: \(form)")
  }

  static func skemaNoFigure(_ word: String) -> Message {
    Message("evaluation.no-figure", id: "“\(word)” bukan angka", en: "“\(word)” is no number")
  }

  static var skemaFigureHint: Message {
    Message(
      "evaluation.figure-hint",
      id: "tulis misalnya 8,00 atau 60%; angka yang belum pasti ditutup tanda tanya: 15?",
      en: "write 8.00 or 60%, for example; an unconfirmed figure ends in a question mark: 15?")
  }

  static func skemaLongFigure(_ word: String) -> Message {
    Message(
      "evaluation.long-figure",
      id: "“\(word)” terlalu panjang: paling banyak \(SchemeLimit.digits) angka, "
        + "\(SchemeLimit.decimals) di antaranya di belakang koma",
      en: "“\(word)” is too long: it may have \(SchemeLimit.digits) digits, "
        + "\(SchemeLimit.decimals) of them behind the comma")
  }

  static var skemaLongFigureHint: Message {
    Message(
      "evaluation.long-figure-hint", id: "bulatkan, misalnya 0,6667", en: "round it: 0.6667")
  }

  static func skemaNoTingkat(_ word: String) -> Message {
    Message(
      "evaluation.no-level", id: "“\(word)” bukan “instansi” atau “unit”",
      en: "“\(word)” is neither “instansi” nor “unit”")
  }

  static func skemaNoTarget(_ word: String) -> Message {
    Message(
      "evaluation.no-target", id: "“\(word)” bukan target: WBK, WBBM, atau WBK,WBBM",
      en: "“\(word)” is no target: WBK, WBBM or WBK,WBBM")
  }

  static func skemaCodeTwice(_ code: String) -> Message {
    Message(
      "evaluation.code-twice", id: "“\(code)” sudah ada di atas",
      en: "“\(code)” stands above already"
    )
  }

  static func skemaCodeGap(_ code: String, expected: String) -> Message {
    Message(
      "evaluation.code-gap", id: "kode “\(code)” tidak berurutan; di sini seharusnya “\(expected)”",
      en: "the code “\(code)” is out of order; “\(expected)” is expected here")
  }

  static func skemaMissing(_ keyword: String) -> Message {
    Message(
      "evaluation.missing", id: "baris “\(keyword)” tidak ada",
      en: "the line “\(keyword)” is missing")
  }

  static var skemaThirdPart: Message {
    Message(
      "evaluation.third-part", id: "skema memuat dua bagian: A pengungkit dan B hasil",
      en: "a scheme has two parts: A pengungkit and B hasil")
  }

  static var skemaLateAspek: Message {
    Message(
      "evaluation.late-aspek", id: "“aspek” ditulis di atas semua area",
      en: "“aspek” is written above all areas")
  }

  static func skemaTooMany(_ what: String, _ limit: Int) -> Message {
    Message(
      "evaluation.too-many", id: "terlalu banyak “\(what)”, paling banyak \(limit)",
      en: "there are too many of “\(what)”; \(limit) are possible")
  }

  static func skemaLongFile(_ limit: Int) -> Message {
    Message(
      "evaluation.long-file", id: "berkas ini berisi lebih dari \(limit) baris",
      en: "this file holds more than \(limit) lines")
  }

  static func skemaLongFileHint() -> Message {
    Message(
      "evaluation.long-file-hint",
      id: "hapus baris kosong dan catatan yang berlebih; satu soal atau jawaban ditulis satu baris",
      en: "remove needless empty lines and remarks; a question or an answer is one line")
  }

  static func skemaLongLine(_ limit: Int) -> Message {
    Message(
      "evaluation.long-line", id: "baris ini lebih dari \(limit) huruf; ringkas isinya",
      en: "this line has more than \(limit) letters; shorten it")
  }

  static func skemaAnswer(_ answer: String) -> Message {
    Message(
      "evaluation.answer", id: "jawaban “\(answer)” tidak dapat dipakai",
      en: "the answer “\(answer)” cannot be used")
  }

  static func skemaAnswerHint(_ width: Int) -> Message {
    Message(
      "evaluation.answer-hint",
      id: "pakai paling banyak \(width) huruf tanpa koma, titik koma, dan tanda kutip; "
        + "huruf besar dan kecil tidak dibedakan",
      en: "use at most \(width) letters without commas, semicolons and quotation marks; "
        + "capitals do not make it another answer")
  }

  static var skemaZero: Message {
    Message(
      "evaluation.zero", id: "bobot dan skala harus lebih dari nol",
      en: "weights and scales must be above zero")
  }

  static func skemaAreaParts(_ count: Int) -> Message {
    Message(
      "evaluation.area-parts", id: "bobot area ditulis dengan \(count) bagian, satu setiap aspek",
      en: "the weight of an area is written with \(count) parts, one for each aspek")
  }

  static var skemaAreaHint: Message {
    Message(
      "evaluation.area-hint", id: "tulis misalnya 8,00=4,00+4,00; dengan satu aspek cukup 8,00",
      en: "write 8.00=4.00+4.00, for example; with one aspek 8.00 is enough")
  }

  static func skemaSubCode(_ code: String) -> Message {
    Message(
      "evaluation.sub-code", id: "aspek atau area untuk “\(code)” tidak ada",
      en: "there is no aspek or area for “\(code)”")
  }

  static var skemaSubCodeHint: Message {
    Message(
      "evaluation.sub-code-hint",
      id: "kode sub-komponen terdiri atas aspek, area, dan nomor: A.II.5.iii",
      en: "the code of a sub-component is aspek, area and number: A.II.5.iii")
  }
}
