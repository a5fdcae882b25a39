import Diagnostics

/// Faults of a scheme's file, questions, weights and conditions.
extension Message {
  static var skemaQuestionAlone: Message {
    Message(
      "evaluation.question-alone", id: "soal harus berada di bawah baris “sub”",
      en: "a question must stand below a line “sub”")
  }

  static var skemaIndicatorAlone: Message {
    Message(
      "evaluation.indicator-alone", id: "indikator harus berada di bawah baris “kelompok”",
      en: "an indicator must stand below a line “kelompok”")
  }

  static var skemaNameAlone: Message {
    Message(
      "evaluation.name-alone",
      id: "sebutan hanya boleh mengikuti baris “kelompok” atau “indikator”",
      en: "other names may only follow a line “kelompok” or “indikator”")
  }

  static var skemaFormulaAlone: Message {
    Message(
      "evaluation.formula-alone",
      id: "rumus hanya boleh mengikuti satu soal atau indikator jenis rasio",
      en: "a formula may only follow one question or indicator of the type rasio")
  }

  static func skemaCountAlone(_ keyword: String) -> Message {
    Message(
      "evaluation.count-alone", id: "“\(keyword)” hanya boleh mengikuti baris “rumus”",
      en: "“\(keyword)” may only follow a line “rumus”")
  }

  static var skemaSoalAlone: Message {
    Message(
      "evaluation.soal-alone",
      id: "“soal_id” ditulis satu kali, di bawah soal atau indikator dan rumusnya",
      en: "“soal_id” is written once, below a question or an indicator and its formula")
  }

  static func skemaNoSoal(_ code: String) -> Message {
    Message(
      "evaluation.no-soal",
      id: "soal_id “\(code)” tidak lengkap: satu untuk setiap jawaban, satu untuk setiap cacah",
      en: "the soal_id of “\(code)” are not complete: one for each answer, one for each count")
  }

  static func skemaFormula(_ text: String) -> Message {
    Message(
      "evaluation.formula", id: "rumus “\(text)” tidak dapat dibaca",
      en: "the formula “\(text)” cannot be read")
  }

  static func skemaNoFormula(_ code: String) -> Message {
    Message(
      "evaluation.no-formula", id: "“\(code)” adalah rasio, tetapi tidak ada rumusnya",
      en: "“\(code)” is a ratio but has no formula")
  }

  static func skemaUnknownType(_ type: String) -> Message {
    Message(
      "evaluation.unknown-type", id: "jenis jawaban “\(type)” tidak dikenal",
      en: "the type of answers “\(type)” is not known")
  }

  static var skemaScoresNotFalling: Message {
    Message(
      "evaluation.scores-not-falling", id: "nilai jawaban harus menurun dari yang terbaik",
      en: "the scores of answers must fall from the best one on")
  }

  static var skemaFirstScore: Message {
    Message(
      "evaluation.first-score", id: "jawaban terbaik harus bernilai 1",
      en: "the best answer must score 1")
  }

  static func skemaWeights(_ name: String, sum: String, expected: String) -> Message {
    Message(
      "evaluation.weights", id: "bobot (\(name)) berjumlah \(sum), seharusnya \(expected)",
      en: "the weights (\(name)) add up to \(sum.en), not to \(expected.en)")
  }

  static func skemaCount(_ name: String, found: Int, expected: Int) -> Message {
    Message(
      "evaluation.count", id: "banyaknya “\(name)” \(found), seharusnya \(expected)",
      en: "the number of “\(name)” is \(found), not \(expected)")
  }

  static func skemaUnknownCondition(_ name: String) -> Message {
    Message(
      "evaluation.unknown-condition", id: "syarat menyebut “\(name)”, yang tidak ada dalam skema",
      en: "the condition names “\(name)”, which is not in the scheme")
  }

  static func skemaUnreachable(most: String) -> Message {
    Message(
      "evaluation.unreachable", id: "minimum melebihi nilai tertinggi yang mungkin, \(most)",
      en: "the minimum is above the highest possible value, \(most.en)")
  }
}
