internal import Bahasa
package import Diagnostics
internal import Sheets

/// A person's name is one: no “Nama Ketua”, no dash, no “ttd.” before it.
enum NamaRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for person in record.people {
      if let nama = person.typed("nama") { findings.tellNoName(nama.text, at: nama.place) }
    }
  }
}

extension Findings {
  /// What stands where a person's name should, when it is none.
  package func tellNoName(_ text: String, at place: Place) {
    switch NoName(text) {
    case .blank: error(at: place, .textPlaceholder(text), hint: .textPlaceholderHint)
    case .likelyBlank: warn(at: place, .textLikelyPlaceholder(text), hint: .textPlaceholderHint)
    case .signed(let name): warn(at: place, .namaSigned(text), hint: .textRepairHint(name))
    case nil: break
    }
  }
}
