package import Diagnostics

/// Notes on scores, conditions, verdicts.
extension Message {
  static func belumDijawab(_ code: String) -> Message {
    Message("evaluation.unanswered", id: "\(code) belum dijawab", en: "\(code) is not answered")
  }

  /// A figure that a register should have.
  static func belumTercatat(_ code: String) -> Message {
    Message("evaluation.unrecorded", id: "\(code) belum tercatat", en: "\(code) is not recorded")
  }

  static func belumCacah(_ code: String, _ names: String) -> Message {
    Message(
      "evaluation.counts-missing", id: "\(code): cacah belum lengkap (\(names))",
      en: "\(code): counts are missing (\(names))")
  }

  static func belumPolicy(_ code: String) -> Message {
    Message(
      "evaluation.zero-open",
      id: "\(code): penyebutnya nol; tentukan nilainya (“penuh” atau “nol”)",
      en: "\(code): the denominator is zero; say what it scores (“penuh” or “nol”)")
  }

  package static func kolomComparedWithNothing(_ kolom: Kolom) -> Message {
    Message(
      "evaluation.compared-nothing",
      id: "kolom \(kolom.rawValue) belum berisi jawaban; tidak ada yang dibandingkan",
      en: "the column \(kolom.rawValue) has no answers yet; nothing is compared")
  }

  package static func kolomComparedWithItself(_ kolom: Kolom) -> Message {
    Message(
      "evaluation.compared-itself",
      id: "pembandingnya kolom yang sama, \(kolom.rawValue); tidak ada yang dibandingkan",
      en: "it is compared with the same column, \(kolom.rawValue); nothing is compared")
  }

  package static var kolomComparedHint: Message {
    Message(
      "evaluation.compared-hint",
      id: "sebutkan dua kolom yang berisi, misalnya kolom TPI dengan banding Mandiri",
      en: "name two columns that have answers, such as kolom TPI with banding Mandiri")
  }

  static func catatanCapped(_ code: String, _ share: String) -> Message {
    Message(
      "evaluation.capped", id: "\(code): \(share) dihitung 100%",
      en: "\(code): \(share.en) counts as 100%")
  }

  static func catatanFloored(_ code: String, _ share: String) -> Message {
    Message(
      "evaluation.floored", id: "\(code): \(share) dihitung 0%",
      en: "\(code): \(share.en) counts as 0%")
  }

  static func catatanRise(_ code: String) -> Message {
    Message(
      "evaluation.rise", id: "\(code): penyebutnya nol dan pembilangnya negatif; dihitung 0%",
      en: "\(code): the denominator is zero and the numerator negative; counts as 0%")
  }

  /// - Parameter pengungkit: nil where the sheet divides by zero.
  static func lembarResmi(_ pengungkit: String?) -> Message {
    guard let pengungkit else {
      return Message(
        "evaluation.official-none",
        id: "Bukan hasil penilaian: lembar kementerian menunjukkan #DIV/0! pada pengungkit, karena "
          + "ada sub-komponen yang seluruhnya kosong.",
        en: "Not a result: the ministry's sheet shows #DIV/0! as pengungkit, since a sub-component "
          + "has no answer at all.")
    }
    return Message(
      "evaluation.official",
      id: "Bukan hasil penilaian: lembar kementerian, yang tidak menghitung butir kosong, "
        + "menunjukkan pengungkit \(pengungkit).",
      en: "Not a result: the ministry's sheet, which leaves out what is not answered, shows "
        + "\(pengungkit.en) as pengungkit.")
  }

  static func catatanZeroRule(_ code: String) -> Message {
    Message(
      "evaluation.zero-rule",
      id: "\(code): penyebut dan pembilangnya nol; dinilai penuh menurut lembar kementerian",
      en: "\(code): numerator and denominator are zero; scored in full as the ministry's sheet does"
    )
  }

  static func catatanZeroFull(_ code: String) -> Message {
    Message(
      "evaluation.zero-full",
      id: "\(code): penyebutnya nol; dinilai penuh menurut ketentuan pengisi",
      en: "\(code): the denominator is zero; scored in full by the record's policy")
  }

  static func catatanZeroNone(_ code: String) -> Message {
    Message(
      "evaluation.zero-none", id: "\(code): penyebutnya nol; dinilai nol menurut ketentuan pengisi",
      en: "\(code): the denominator is zero; scored zero by the record's policy")
  }
}

// Conditions and verdicts. A score never earns a predikat: it meets
// conditions.

extension Message {
  package static var syaratTotal: Message {
    Message("evaluation.total", id: "Nilai total", en: "Total score")
  }

  /// The scheme's own name for what is compared, in both languages.
  static func syaratNamed(_ label: String) -> Message {
    Message("evaluation.condition", id: label, en: label)
  }

  package static var syaratPredikat: Message {
    Message(
      "evaluation.earlier-predikat", id: "Sudah berpredikat WBK", en: "Holds WBK already")
  }

  package static var syaratTanpaPredikat: Message {
    Message(
      "evaluation.no-earlier-predikat", id: "Belum berpredikat WBK", en: "Does not hold WBK yet")
  }

  static func verdictMet(_ target: String, _ scheme: String) -> Message {
    Message(
      "evaluation.met", id: "memenuhi syarat nilai menuju \(target) menurut \(scheme)",
      en: "meets the score conditions towards \(target) of \(scheme)")
  }

  /// The scores would do.
  static func verdictPredikat(_ target: String, _ scheme: String) -> Message {
    Message(
      "evaluation.predikat-missing",
      id: "memenuhi semua syarat nilai menuju \(target) menurut \(scheme), "
        + "tetapi belum berpredikat WBK",
      en: "meets every score condition towards \(target) of \(scheme), but does not hold WBK yet")
  }

  static func verdictNotMet(
    _ target: String, _ scheme: String, failed: Int, of all: Int
  ) -> Message {
    Message(
      "evaluation.not-met",
      id: "belum memenuhi syarat nilai menuju \(target) menurut \(scheme): "
        + "\(failed) dari \(all) syarat belum terpenuhi",
      en: "does not yet meet the score conditions towards \(target) of \(scheme): "
        + "\(failed) of \(all) conditions are not met")
  }

  static func verdictOpen(_ target: String, missing: Int) -> Message {
    Message(
      "evaluation.open",
      id: "belum dapat dinilai terhadap syarat menuju \(target): \(missing) butir belum lengkap",
      en: "cannot yet be compared with the conditions towards \(target): "
        + "\(missing) entries are not complete")
  }

  /// The same sentence where figures of the scheme are not confirmed.
  static func verdictIndicative(_ sentence: Message) -> Message {
    Message(
      sentence.key, id: sentence.indonesian + " (indikatif)", en: sentence.english + " (indicative)"
    )
  }
}
