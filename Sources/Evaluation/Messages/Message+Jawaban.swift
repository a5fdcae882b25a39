package import Diagnostics
package import Measures

/// Faults of answers. Numbers come as Indonesian text.
extension Message {
  package static func jawabanNoCode(_ code: String) -> Message {
    Message(
      "evaluation.no-code", id: "kode “\(code)” tidak ada dalam skema",
      en: "the code “\(code)” is not in the scheme")
  }

  static func jawabanUnknown(_ answer: String, _ code: String) -> Message {
    Message(
      "evaluation.unknown-answer", id: "“\(answer)” bukan pilihan jawaban untuk \(code)",
      en: "“\(answer)” is no answer to \(code)")
  }

  static func jawabanKnown(_ list: String) -> Message {
    Message("evaluation.known-answers", id: "pilihannya: \(list)", en: "possible are: \(list)")
  }

  static func jawabanWrongKind(_ code: String) -> Message {
    Message(
      "evaluation.wrong-kind", id: "jawaban ini bukan jenis jawaban untuk \(code)",
      en: "this is not the kind of answer that \(code) takes")
  }

  static func jawabanOutside(_ value: String, _ code: String, most: String) -> Message {
    Message(
      "evaluation.outside", id: "\(code): \(value) di luar rentang 0 sampai \(most)",
      en: "\(code): \(value.en) is outside 0 to \(most.en)")
  }

  /// What an SKM value is as an index, exactly; nil for a number that is none.
  package static func jawabanSKM(_ skm: Rational, scale: Rational) -> Message? {
    let divisor = 100 / scale
    guard skm >= divisor, skm <= 100 else { return nil }
    let sum =
      "\(skm.exactText()) ÷ \(divisor.exactText(places: 0)) = \((skm / divisor).exactText())"
    return Message(
      "evaluation.skm", id: "jika \(skm.exactText()) adalah nilai SKM (25–100), isilah \(sum)",
      en: "if \(skm.exactText().en) is an SKM value (25–100), enter \(sum.en)")
  }

  static func jawabanUnreadable(_ text: String, _ code: String) -> Message {
    Message(
      "evaluation.unreadable", id: "“\(text)” tidak dapat dibaca sebagai jawaban untuk \(code)",
      en: "“\(text)” cannot be read as an answer to \(code)")
  }

  static var jawabanShareHint: Message {
    Message(
      "evaluation.share-hint", id: "isilah cacahnya, atau persentasenya, misalnya 80%",
      en: "enter the counts, or the percentage, such as 80%")
  }

  /// - Parameter most: what is possible: the example is nine tenths of it.
  package static func jawabanNumberHint(most: Rational) -> Message {
    let example = (most * Rational(9, over: 10)).text()
    return Message(
      "evaluation.number-hint",
      id: "tulis angka dari 0 sampai \(most.text()), misalnya \(example)",
      en: "write a number from 0 to \(most.text().en), such as \(example.en)")
  }

  static func jawabanSeveral(_ text: String, _ code: String) -> Message {
    Message(
      "evaluation.several",
      id: "“\(text)” memuat lebih dari satu jawaban untuk \(code); pilih satu",
      en: "“\(text)” is more than one answer to \(code); choose one")
  }

  package static func jawabanReadAs(_ text: String, _ read: String) -> Message {
    Message(
      "evaluation.read-as", id: "“\(text)” dibaca “\(read)”; selebihnya tidak dibaca",
      en: "“\(text)” is read as “\(read)”; the rest is not read")
  }

  static func jawabanBoth(_ text: String, _ code: String) -> Message {
    Message(
      "evaluation.both", id: "\(code): persentase (\(text)) dan cacahnya sama-sama diisi",
      en: "\(code): the percentage (\(text)) and its counts are both filled in")
  }

  static var jawabanBothHint: Message {
    Message(
      "evaluation.both-hint",
      id: "isi salah satu: kosongkan persentase ini supaya cacahnya yang dihitung, atau "
        + "kosongkan cacahnya",
      en: "fill in one: leave this percentage empty so that the counts are used, or leave the "
        + "counts empty")
  }

  /// A count, or several that are added up: "lhkpn_sudah", 90.
  struct Counted {
    var terms: String
    var value: Int
  }

  static func cacahAbove(_ code: String, _ done: Counted, of due: Counted) -> Message {
    Message(
      "evaluation.count-above",
      id: "\(code): \(done.value) (\(done.terms)) lebih dari \(due.value) (\(due.terms)); dihitung "
        + "100%",
      en: "\(code): \(done.value) (\(done.terms)) is more than \(due.value) (\(due.terms)); it "
        + "counts as 100%")
  }

  static var cacahAboveHint: Message {
    Message(
      "evaluation.count-above-hint",
      id: "periksa cacahnya, dan apakah tidak tertukar", en: "check the counts, and their order")
  }

  static func cacahBelowParts(_ code: String, _ given: Counted, parts: Counted) -> Message {
    Message(
      "evaluation.count-below-parts",
      id: "\(code): \(given.value) (\(given.terms)) kurang dari \(parts.value) (\(parts.terms))",
      en: "\(code): \(given.value) (\(given.terms)) is less than \(parts.value) (\(parts.terms))")
  }

  static func cacahOtherShare(_ code: String, shown: String, right: String) -> Message {
    Message(
      "evaluation.other-share",
      id: "\(code): persentase di lembar ini \(shown), tetapi cacahnya menghasilkan \(right)",
      en: "\(code): the percentage on this sheet is \(shown.en), but its counts give \(right.en)")
  }

  static var cacahOtherShareHint: Message {
    Message(
      "evaluation.other-share-hint",
      id: "yang dihitung cacahnya; perbaiki yang salah",
      en: "the counts are used; correct what is wrong")
  }

  static func cacahReplaced(
    _ name: String, _ code: String, by terms: String, value: Int
  ) -> Message {
    Message(
      "evaluation.count-replaced",
      id: "\(code): “\(name)” tidak diisi; dihitung \(terms) = \(value), cara lembar lama",
      en: "\(code): “\(name)” is not given; \(terms) = \(value) stands for it, as in older sheets")
  }

  static func cacahReplacedHint(_ name: String) -> Message {
    Message(
      "evaluation.count-replaced-hint",
      id: "isi “\(name)”: formulir kementerian membagi dengan jumlah yang harus ditindaklanjuti",
      en: "fill in “\(name)”: the ministry's form divides by those that must be dealt with")
  }

  static func jawabanTwice(_ code: String, _ column: String) -> Message {
    Message(
      "evaluation.answer-twice", id: "\(code) dijawab dua kali dalam kolom \(column)",
      en: "\(code) is answered twice in the column \(column)")
  }

  static func cacahUnknown(_ name: String, _ code: String) -> Message {
    Message(
      "evaluation.unknown-count", id: "“\(name)” bukan cacah untuk \(code)",
      en: "“\(name)” is no count of \(code)")
  }

  static func cacahOutside(_ name: String, _ code: String) -> Message {
    Message(
      "evaluation.count-outside", id: "\(code): cacah “\(name)” negatif atau terlalu besar",
      en: "\(code): the count “\(name)” is negative or too large")
  }

  static func cacahUnreadable(_ text: String, _ name: String, _ code: String) -> Message {
    Message(
      "evaluation.count-unreadable", id: "\(code): “\(text)” bukan cacah untuk “\(name)”",
      en: "\(code): “\(text)” is no count for “\(name)”")
  }

  static var cacahWhole: Message {
    Message(
      "evaluation.count-whole", id: "cacah ditulis sebagai bilangan bulat, misalnya 12",
      en: "counts are whole numbers such as 12")
  }

  static func cacahNegative(_ code: String) -> Message {
    Message(
      "evaluation.count-negative", id: "\(code): penyebutnya kurang dari nol",
      en: "\(code): the denominator is below zero")
  }

  static func cacahContradiction(_ code: String, _ above: Int) -> Message {
    Message(
      "evaluation.count-contradiction",
      id: "\(code): penyebutnya nol, tetapi pembilangnya \(above); periksa cacahnya",
      en: "\(code): the denominator is zero but the numerator is \(above); check the counts")
  }

  static func cacahFormula(_ formula: String) -> Message {
    Message(
      "evaluation.count-formula", id: "rumusnya: \(formula)", en: "its formula is: \(formula)")
  }
}
