internal import Bahasa
internal import Diagnostics
internal import Evaluation

/// What a head over a column of a table of answers says: of what it is, and whose.
enum AnswerHead: Equatable {
  /// Nil: “Jawaban” and no more.
  case answers(Kolom?)
  /// What answers are worth: “Nilai TPI”, “Hasil TPI”.
  case points(Kolom)
  /// Nil: “Catatan” and no more.
  case remarks(Kolom?)
  /// Of somebody whom it does not name, or of several.
  case somebodys
  case other

  init(_ head: String) {
    let words = AnswerHead.words(head)
    let kolom = AnswerHead.evaluator(words)
    switch words.first ?? "" {
    case "catatan": self = .remarks(kolom)
    case "jawaban" where words.count == 1: self = .answers(nil)
    case "jawaban", "penilaian", "evaluasi", "verifikasi", "reviu", "isian":
      self = kolom.map { .answers($0) } ?? .somebodys
    case "hasil": self = kolom.map { .points($0) } ?? .somebodys
    case "nilai", "skor", "poin": self = kolom.map { .points($0) } ?? .other
    default:
      self = AnswerHead.isBare(words) && !AnswerHead.isOffice(words) ? .answers(kolom) : .other
    }
  }

  /// Whose all that stands below it is: “TPI” over “Jawaban” and “Catatan”.
  static func group(_ head: String) -> Kolom? {
    if case .answers(let kolom) = AnswerHead(head) { return kolom }
    let words = words(head)
    return isBare(words) ? evaluator(words) : nil
  }

  /// Whether a head of answers may as well be one of names: “Provinsi”.
  static func isAlsoAnOffice(_ head: String) -> Bool {
    let words = words(head)
    return isBare(words) && evaluator(words) == .provinsi && !words.contains("pendahuluan")
  }

  /// The head that one with a slip in it probably means.
  static func near(_ head: String) -> String? {
    let names = Kolom.allCases.map(\.rawValue)
    return suggestion(
      for: head, among: names + names.flatMap { ["Jawaban \($0)", "Penilaian \($0)"] },
      within: head.count < 10 ? 1 : 2)
  }
}

extension AnswerHead {
  private static func words(_ head: String) -> [String] {
    let words = withoutPoints(
      head.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return words.joined(separator: " ").replacing("tim penilai internal", with: "tpi")
      .replacing("tim penilai nasional", with: "tpn").split(separator: " ").map(String.init)
      .filter { Int($0) == nil }
  }

  /// “T.P.I.” and “T P I” are one word.
  private static func withoutPoints(_ words: [String]) -> [String] {
    guard words.count > 1, words.allSatisfy({ $0.count == 1 }) else { return words }
    return [words.joined()]
  }

  /// Nil when the words name nobody, or several.
  private static func evaluator(_ words: [String]) -> Kolom? {
    let named = Set(words.compactMap { evaluators[$0] })
    return named.count == 1 ? named.first : nil
  }

  private static let evaluators: [String: Kolom] = [
    "mandiri": .mandiri, "unit": .mandiri, "satker": .mandiri, "pendahuluan": .provinsi,
    "provinsi": .provinsi, "prov": .provinsi, "tpi": .tpi, "tpn": .tpn,
  ]

  private static func isBare(_ words: [String]) -> Bool {
    evaluator(words) != nil && words.allSatisfy { evaluators[$0] != nil || besides.contains($0) }
  }

  private static let besides: Set = ["kpu", "kip", "oleh", "dari", "kerja", "kolom"]

  /// “Unit” alone names an office.
  private static func isOffice(_ words: [String]) -> Bool {
    evaluator(words) == .mandiri && !words.contains("mandiri")
  }
}
