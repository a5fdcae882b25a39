import Diagnostics
import Evaluation

/// The ministry's own forms.
extension Message {
  static var lkeLacksHead: Message {
    Message(
      "lke.lacks-head",
      id: "lembar ini berisi jawaban saja; satker, tahun, tanggal, dan kota laporan tidak ada di "
        + "dalamnya",
      en: "this sheet holds answers only; office, year, date and town of a report are not in it")
  }

  static var lkeIsDeclaration: Message {
    Message(
      "lke.is-declaration", id: "ini deklarasi pencanangan, bukan isian LKE",
      en: "this is a declaration, not the answers to an LKE")
  }

  static var lkeIsDeclarationHint: Message {
    Message(
      "lke.is-declaration-hint",
      id: "periksa dengan: piagam check BERKAS; isian LKE baru dibuat dengan: piagam lke new",
      en: "check it by: piagam check FILE; make a new sheet of answers by: piagam lke new")
  }

  static func lkeImportInstead(_ file: String) -> Message {
    let name = file.contains(" ") ? "\"\(file)\"" : file
    return Message(
      "lke.import-instead",
      id: "jadikan LKE Piagam, lalu lengkapi: piagam lke import \(name) --satker KODE "
        + "--tahun 2022 -o lke.xlsx",
      en: "make it an LKE of Piagam and complete it: piagam lke import \(name) --satker CODE "
        + "--tahun 2022 -o lke.xlsx")
  }

  static func lkeSaysOther(_ option: String, _ said: String) -> Message {
    Message(
      "lke.says-other", id: "berkas ini sendiri menyebut \(said); “\(option)” tidak dipakai",
      en: "the file itself says \(said); “\(option)” is not used")
  }

  static var lkeSayHead: Message {
    Message(
      "lke.say-head", id: "lembar ini tidak menyebut satker dan tahunnya",
      en: "this sheet does not say its office and year")
  }

  static var lkeSayHeadHint: Message {
    Message(
      "lke.say-head-hint", id: "tambahkan misalnya: --satker 61.01 --tahun 2022",
      en: "add, for example: --satker 61.01 --tahun 2022")
  }

  static func ministryNotPlaced(_ answer: String) -> Message {
    let shown = String(answer.prefix(40))
    return Message(
      "lke.not-placed",
      id: "jawaban “\(shown)” di baris ini tidak diketahui untuk butir yang mana",
      en: "it is not known which question the answer “\(shown)” of this row is for")
  }

  static var ministryPlaces: Message {
    Message(
      "lke.places",
      id: "butir dikenali dari nomor judulnya (I., 1., i.), urutannya, dan “Pilihan Jawaban”; "
        + "samakan baris kelompok ini dengan formulir aslinya",
      en: "questions are known by the numerals of their headings (I., 1., i.), their order and "
        + "“Pilihan Jawaban”; make the rows of this group those of the form")
  }

  static var ministryOwnQuestion: Message {
    Message(
      "lke.own-question", id: "pertanyaan di baris ini tidak ada dalam skema; isinya tidak dibaca",
      en: "the scheme does not have the question of this row; what stands in it is not read")
  }

  static var ministryOwnQuestionHint: Message {
    Message(
      "lke.own-question-hint",
      id: "pastikan butir lain dalam kelompoknya masih urut seperti aslinya",
      en: "see that the others of its group are still in the order of the form")
  }

  static var ministryLostWords: Message {
    Message(
      "lke.lost-words", id: "bukti atau catatan di baris yang bukan butir tidak dibaca",
      en: "evidence or remarks in a row that is no question are not read")
  }

  static var ministryLostWordsHint: Message {
    Message(
      "lke.lost-words-hint", id: "pindahkan ke baris butirnya",
      en: "move them to the row of the question")
  }

  static var ministryWhosePoints: Message {
    Message(
      "lke.whose-points",
      id: "kolom ini tidak menyebut jawaban siapa yang dinilainya; jumlahnya tidak dibandingkan",
      en: "this column does not say whose answers it scores; its totals are not compared")
  }

  static var ministryWhosePointsHint: Message {
    Message(
      "lke.whose-points-hint", id: "tulis misalnya “Nilai TPI” sebagai judulnya",
      en: "head it with “Nilai TPI”, for example")
  }

  static var ministryPengungkit: Message {
    Message("lke.pengungkit", id: "Nilai pengungkit", en: "The score of pengungkit")
  }

  static var ministryHasil: Message {
    Message("lke.hasil", id: "Nilai hasil", en: "The score of hasil")
  }

  static func ministryOtherTotal(_ name: Message, shown: String, right: String) -> Message {
    Message(
      "lke.ministry-total",
      id: "\(name.indonesian) di lembar ini \(shown), tetapi bobot dan jawabannya menghasilkan "
        + right,
      en: "\(name.english) on this sheet is \(shown.en), but its weights and answers give "
        + right.en)
  }

  static func ministryOtherSum(shown: String, right: String) -> Message {
    Message(
      "lke.ministry-sum",
      id:
        "jumlah yang harus melaporkan di sini \(shown), tetapi rinciannya berjumlah \(right); yang "
        + "dipakai adalah rinciannya",
      en: "those who must report are \(shown.en) here, but their parts add up to \(right.en); "
        + "the parts count")
  }

  static func ministryOtherUnit(_ name: String, _ kode: String) -> Message {
    let shown = String(name.prefix(60))
    return Message(
      "lke.other-unit",
      id: "nama_unit di berkas ini “\(shown)”, bukan nama satker \(kode) yang dipakai",
      en: "nama_unit of this file is “\(shown)”, not a name of the office \(kode) that is used")
  }

  static var ministryOtherUnitHint: Message {
    Message(
      "lke.other-unit-hint", id: "periksa “--satker”, atau nama_unit-nya",
      en: "check “--satker”, or nama_unit")
  }

  static var lkeUnitDropped: Message {
    Message(
      "lke.unit-dropped",
      id: "unit_id kementerian tidak ikut ditulis: hanya .json dari .json yang menyimpannya",
      en: "the ministry's unit_id is not written: only .json made of .json keeps it")
  }

  static func lkePolicyCarried(_ keys: [String]) -> Message {
    let list = keys.joined(separator: ", ")
    return Message(
      "lke.policy-carried",
      id: "ikut ditulis, tetapi bukan kunci kementerian: \(list); hapus bila antarmukanya menolak",
      en:
        "written, too, though no keys of the ministry's: \(list); delete them where its interface "
        + "refuses them")
  }

  static func lkeKeysDropped(_ keys: [String]) -> Message {
    let list = keys.joined(separator: ", ")
    return Message(
      "lke.keys-dropped", id: "tidak ikut ditulis: \(list); simpan berkas asalnya",
      en: "not written: \(list); keep the file that they are from")
  }

  static func ministryLeavesOut(_ code: String, _ label: String) -> Message {
    Message(
      "lke.leaves-out",
      id: "rumus lembar ini tidak menghitung \(code) (\(label)); yang dipakai adalah bobot dan "
        + "jawabannya",
      en: "the formula of the sheet leaves out \(code) (\(label)); the weights and answers count")
  }

  static func ministryIncomplete(shown: String) -> Message {
    Message(
      "lke.ministry-incomplete",
      id: "Nilai pengungkit di lembar ini \(shown), tetapi jawabannya belum lengkap",
      en: "The score of pengungkit on this sheet is \(shown.en), but its answers are incomplete")
  }

  static var ministryMeanHint: Message {
    Message(
      "lke.mean-hint", id: "lembar itu tidak menghitung butir yang kosong",
      en: "the sheet leaves out what is not answered")
  }

  static func ministryNoSoal(_ id: String) -> Message {
    let shown = String(id.prefix(40))
    return Message(
      "lke.no-soal", id: "soal_id “\(shown)” tidak ada dalam formulir kementerian",
      en: "the ministry's form has no soal_id “\(shown)”")
  }

  static var ministrySoalHint: Message {
    Message("lke.soal-hint", id: "nomornya 1 sampai 127", en: "the numbers are 1 to 127")
  }

  static var ministryWantsAnswer: Message {
    Message(
      "lke.wants-answer", id: "setiap isi “answers” adalah satu jawaban dengan “soal_id”",
      en: "each member of “answers” is an answer with a “soal_id”")
  }

  static var ministryAnswerForm: Message {
    let form = "{\"\(SoalKey.id)\": 1, \"\(SoalKey.jawaban(.mandiri))\": \"Ya\"}"
    return Message(
      "lke.answer-form", id: "tulis misalnya \(form)", en: "write \(form), for example")
  }

  static func ministryPassedOver(_ keys: [String]) -> Message {
    let list = keys.prefix(6).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    return Message(
      "lke.passed-over", id: "isi jawaban yang tidak dibaca: \(list)",
      en: "not read of the answers: \(list)")
  }

  /// - Parameter codes: of percentages whose counts are not known.
  static func lkeOnlyShares(_ codes: [String]) -> Message {
    let list = codes.joined(separator: ", ")
    return Message(
      "lke.only-shares",
      id: "formulir kementerian meminta cacahnya, bukan persentasenya; tidak ditulis: \(list)",
      en: "the ministry's form asks for counts, not percentages; not written: \(list)")
  }

  /// - Parameter columns: that its form has no place for.
  static func lkeColumnsDropped(_ columns: [Kolom]) -> Message {
    let list = columns.map(\.rawValue)
    return Message(
      "lke.columns-dropped",
      id: "JSON kementerian hanya memuat jawaban unit (Mandiri) dan TPI; kolom "
        + "\(list.joined(separator: " dan ")) tidak ditulis",
      en: "the ministry's JSON holds answers of the unit (Mandiri) and of TPI only; not written: "
        + list.joined(separator: " and "))
  }

  static func lkeSchemeWithoutSoal(_ id: String) -> Message {
    Message(
      "lke.no-soal-scheme", id: "skema \(id) tidak memuat soal_id kementerian",
      en: "the scheme \(id) has no soal_id of the ministry")
  }

  static var lkeSchemeWithoutSoalHint: Message {
    Message(
      "lke.no-soal-scheme-hint", id: "formulir kementerian adalah untuk skema 90/2021",
      en: "the ministry's form is for the scheme 90/2021")
  }

  static func lkeOldScheme(_ old: String, _ new: String, _ tahun: Int) -> Message {
    Message(
      "lke.old-scheme",
      id: "lembar ini memakai skema \(old), padahal penilaian tahun \(tahun) memakai \(new)",
      en: "this sheet is of the scheme \(old), but an evaluation of \(tahun) goes by \(new)")
  }

  static func lkeOldSchemeHint(_ tahun: Int) -> Message {
    Message(
      "lke.old-scheme-hint",
      id: "nilainya tidak dapat dibandingkan dengan yang lain; minta diisi ulang di lembar baru: "
        + "piagam lke new --tahun \(tahun) --output lke.xlsx",
      en: "its score cannot be compared with others; have a new sheet filled in: "
        + "piagam lke new --tahun \(tahun) --output lke.xlsx")
  }
}
