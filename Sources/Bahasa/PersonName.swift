/// A name as typed, with its gelar told apart: "Prof. Dr. H. Abdul Rahman, S.H., M.H.".
///
/// Nothing is changed or put in order; the words only learn what they are.
/// Gelar before the name are known words ("Dr.", "Hj.") or ranks ("AKBP",
/// "Letkol Czi"); gelar behind it are what follows the first comma, and short
/// forms with full stops at the end where the comma was forgotten.
public struct PersonName: Hashable, Sendable {
  public var gelarDepan: [String]
  /// The person's own words, without the comma before gelar.
  public var nama: String
  /// Without commas: ["S.H.", "M.H."].
  public var gelarBelakang: [String]
  private var words: [Word]

  public init(_ typed: String) {
    words = PersonName.classified(typed.split(separator: " ").map(String.init))
    gelarDepan = words.filter { $0.part == .depan }.map(\.text)
    nama = words.filter { $0.part == .nama }.map { $0.text.filter { $0 != "," } }
      .joined(separator: " ")
    gelarBelakang = words.filter { $0.part == .belakang }.map(\.text).joined(separator: " ")
      .split(separator: ",").map { $0.drop(while: { $0 == " " }) }.filter { !$0.isEmpty }
      .map(String.init)
  }

  /// The name with no-break spaces (U+00A0) after gelar before it, within a
  /// gelar behind it, and after an initial: a line can break between the
  /// person's own words and before a whole gelar.
  public var berlem: String {
    guard var result = words.first?.text else { return "" }
    for (word, next) in zip(words, words.dropFirst()) {
      result += (PersonName.isGlued(word, next) ? "\u{A0}" : " ") + next.text
    }
    return result
  }

  /// How the person's own words are written; nil as names are.
  public var letters: Letters? {
    let letters = nama.filter { $0.isUppercase || $0.isLowercase }
    guard letters.count > 2 else { return nil }
    return letters.allSatisfy(\.isLowercase)
      ? .small : letters.allSatisfy(\.isUppercase) ? .capital : nil
  }

  public enum Letters: Hashable, Sendable { case small, capital }

  /// With a capital at the beginning of each of the person's own words.
  public var hurufAwalBesar: String {
    words.map { $0.part == .nama ? PersonName.berawalBesar($0.text) : $0.text }
      .joined(separator: " ")
  }

  private static func berawalBesar(_ word: String) -> String {
    let small = word.lowercased()
    return ["bin", "binti"].contains(small)
      ? small
      : small.split(separator: "-").map { berhurufAwalBesar(String($0)) }
        .joined(separator: "-")
  }

  /// The name in capitals, its gelar as they are.
  public var hurufBesar: String {
    words.map { $0.part == .nama ? $0.text.uppercased() : $0.text }.joined(separator: " ")
  }
}

extension PersonName {
  private enum Part: Hashable { case depan, nama, belakang }

  private struct Word: Hashable {
    var text: String
    var part: Part
  }

  private static func classified(_ texts: [String]) -> [Word] {
    let front = leading(texts)
    let comma = texts.firstIndex { $0.hasSuffix(",") }.map { $0 + 1 } ?? texts.count
    let back = min(max(comma, front), trailing(texts, after: front))
    return texts.enumerated().map { index, text in
      Word(text: text, part: index < front ? .depan : index < back ? .nama : .belakang)
    }
  }

  /// How many words are gelar before the name; never all of them.
  private static func leading(_ texts: [String]) -> Int {
    let count = texts.prefix { Bahasa.gelarDepan.contains($0) || pangkatDepan.contains($0) }.count
    return count < texts.count ? count : 0
  }

  /// Where the short forms at the end begin; one word of the name stays.
  private static func trailing(_ texts: [String], after front: Int) -> Int {
    var start = texts.count
    while start > front + 1, isBertitik(texts[start - 1].filter { $0 != "," }) { start -= 1 }
    return start
  }

  private static func isGlued(_ word: Word, _ next: Word) -> Bool {
    let isInitial = word.text.count == 2 && word.text.hasSuffix(".")
    let isInGelar =
      word.part == .belakang && next.part == .belakang && !word.text.hasSuffix(",")
    return word.part == .depan || isInGelar || isInitial
  }
}
