import Diagnostics
import Measures

/// Turns cells into answers, keeping every fault.
struct JawabanReader {
  private let butir: [String: Butir]
  private let codes: [String]
  private(set) var answers: [Kolom: [String: Jawaban]] = [:]
  let findings = Findings()
  private var counted: [Asked: CountCheck] = [:]
  /// What has counts, wherever these stand.
  private var hasCounts: Set<Asked> = []

  private struct Asked: Hashable, Comparable {
    var code: String
    var kolom: Kolom

    static func < (one: Asked, other: Asked) -> Bool {
      (one.code, one.kolom.rawValue) < (other.code, other.kolom.rawValue)
    }

    init(_ cell: RawAnswer) { (code, kolom) = (cell.code, cell.kolom) }
  }

  init(_ scheme: Scheme) {
    let all = scheme.butir
    codes = all.map(\.code)
    butir = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
  }

  mutating func read(_ cells: [RawAnswer]) {
    hasCounts = Set(cells.filter(isCount).map(Asked.init))
    for cell in cells { read(cell) }
    for (asked, check) in counted.sorted(by: { $0.key < $1.key }) {
      guard let answer = answers[asked.kolom]?[asked.code] else { continue }
      check.tell(answer, findings)
    }
  }

  private func isCount(_ cell: RawAnswer) -> Bool {
    guard case .rasio(let formula)? = butir[cell.code]?.kind else { return false }
    return cell.cacah.map(formula.cacah.contains) == true && !cell.text.trimmed.isEmpty
  }

  private mutating func read(_ cell: RawAnswer) {
    let text = cell.text.trimmed
    guard let butir = butir[cell.code] else {
      return fault(cell, .jawabanNoCode(cell.code), findings.meant(cell.code, among: codes))
    }
    guard !text.isEmpty else { return }
    if let name = cell.cacah { return count(text, of: name, in: cell, butir) }
    if cell.isShown || hasCounts.contains(Asked(cell)) { return share(text, cell, butir) }
    guard answers[cell.kolom]?[butir.code] == nil else {
      return fault(cell, .jawabanTwice(butir.code, cell.kolom.rawValue), nil)
    }
    guard let answer = jawaban(text, butir) else {
      return fault(cell, .jawabanUnreadable(text, butir.code), hint(butir))
    }
    if case .pilihan(let read) = answer, case .pilihan(_, let choices) = butir.kind {
      let typed = TypedChoice(text, choices.map(\.jawaban))
      if typed.isSeveral {
        return fault(
          cell, .jawabanSeveral(text, butir.code),
          .jawabanKnown(choices.map(\.jawaban).joined(separator: ", ")))
      }
      if typed.hasMore { findings.warn(at: cell.place, .jawabanReadAs(text, read)) }
    }
    if let wrong = butir.fault(of: answer) { return fault(cell, wrong.message, wrong.hint) }
    answers[cell.kolom, default: [:]][butir.code] = answer
  }
}

extension JawabanReader {
  private func fault(_ cell: RawAnswer, _ message: Message, _ hint: Message?) {
    findings.error(at: cell.place, message, hint: hint)
  }

  /// A percentage beside its counts: one that only shows them is held against them.
  private mutating func share(_ text: String, _ cell: RawAnswer, _ butir: Butir) {
    guard cell.isShown else {
      return fault(cell, .jawabanBoth(text, butir.code), .jawabanBothHint)
    }
    guard case .rasio(let share)? = jawaban(text, butir) else { return }
    let asked = Asked(cell)
    counted[asked, default: CountCheck(butir)].shown = (share > 1 ? share / 100 : share, cell.place)
  }

  private mutating func count(
    _ text: String, of name: String, in cell: RawAnswer, _ butir: Butir
  ) {
    guard case .rasio(let formula) = butir.kind else {
      return fault(cell, .jawabanWrongKind(butir.code), nil)
    }
    guard let number = whole(text, cell) else {
      return fault(cell, .cacahUnreadable(text, name, butir.code), .cacahWhole)
    }
    guard formula.cacah.contains(name), number >= 0 else {
      let wrong = butir.fault(of: .cacah([name: number]))
      return fault(cell, wrong?.message ?? .jawabanWrongKind(butir.code), wrong?.hint)
    }
    var counts: [String: Int] = [:]
    switch answers[cell.kolom]?[butir.code] {
    case .cacah(let before): counts = before
    case nil: break
    default: return fault(cell, .jawabanTwice(butir.code, cell.kolom.rawValue), nil)
    }
    guard counts.updateValue(number, forKey: name) == nil else {
      return fault(cell, .jawabanTwice("\(butir.code) \(name)", cell.kolom.rawValue), nil)
    }
    answers[cell.kolom, default: [:]][butir.code] = .cacah(counts)
    counted[Asked(cell), default: CountCheck(butir)].add(name, at: cell.place)
  }

  private func jawaban(_ text: String, _ butir: Butir) -> Jawaban? {
    switch butir.kind {
    case .pilihan(_, let choices):
      return .pilihan(TypedChoice(text, choices.map(\.jawaban)).answer)
    case .rasio:
      guard text.hasSuffix("%") else { return Rational(text).map { .rasio($0) } }
      return Rational(String(text.dropLast()).trimmed).map { .rasio($0 / 100) }
    case .indeks: return Rational(text).map { .indeks($0) }
    case .nilai: return Rational(text).map { .nilai($0) }
    }
  }

  /// A count, with a word behind it: "20 orang".
  private func whole(_ text: String, _ cell: RawAnswer) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]),
      parts[1].allSatisfy({ $0.isLetter || $0 == " " })
    else { return nil }
    findings.warn(at: cell.place, .jawabanReadAs(text, "\(number)"))
    return number
  }

  private func hint(_ butir: Butir) -> Message? {
    switch butir.kind {
    case .pilihan: nil
    case .rasio: .jawabanShareHint
    case .indeks(let most), .nilai(let most): .jawabanNumberHint(most: most)
    }
  }
}
