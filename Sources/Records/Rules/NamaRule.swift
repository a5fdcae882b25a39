internal import Bahasa
package import Diagnostics
internal import Sheets

/// A person's name is one: no “Nama Ketua”, no dash, no “ttd.” before it.
enum NamaRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    var letters = NameLetters()
    for nama in record.people.compactMap({ $0.typed("nama") }) {
      findings.tellNoName(nama.text, at: nama.place)
      letters.add(nama.text, at: nama.place)
    }
    letters.tell(findings)
  }
}

/// Names that were typed in small letters, or in capitals where others are not.
package struct NameLetters {
  private var told: [(name: String, letters: PersonName.Letters, place: Place)] = []
  private var hasOthers = false

  package init() {}

  package mutating func add(_ name: String, at place: Place) {
    // Most names have both, and a register has thousands of them.
    let isCapital = { (byte: UInt8) in 0x41...0x5A ~= byte }
    let isLikely =
      !name.utf8.contains(where: isCapital)
      || zip(name.utf8, name.utf8.dropFirst()).contains { isCapital($0) && isCapital($1) }
    guard isLikely, let letters = PersonName(name).letters else { return hasOthers = true }
    guard NoName(name) == nil, !TypedText.isTrace(name) else { return }
    told.append((name, letters, place))
  }

  package func tell(_ findings: Findings) {
    let hasOthers = hasOthers || told.contains { $0.letters == .small }
    for (name, letters, place) in told where hasOthers || letters == .small {
      findings.warn(
        at: place, letters == .small ? .namaSmall(name) : .namaCapital(name),
        hint: .textRepairHint(PersonName(name).hurufAwalBesar))
    }
  }
}

extension Findings {
  /// What stands where a person's name should, when it is none.
  package func tellNoName(_ text: String, at place: Place) {
    switch NoName(text) {
    case .blank: error(at: place, .textPlaceholder(text), hint: .textPlaceholderHint)
    case .likelyBlank: warn(at: place, .textLikelyPlaceholder(text), hint: .textPlaceholderHint)
    case .formula: error(at: place, .namaFormula(text), hint: .namaFormulaHint)
    case .signed(let name): warn(at: place, .namaSigned(text), hint: .textRepairHint(name))
    case nil: break
    }
  }
}
