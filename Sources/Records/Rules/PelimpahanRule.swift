internal import Diagnostics

/// u.b. is second-level delegation: it stands under an a.n. line only.
enum PelimpahanRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for person in record.people where !person.has("atas_nama") {
      guard let typed = person.typed("untuk_beliau") else { continue }
      findings.error(
        at: typed.place, .pelimpahanWithoutAtasNama(person.path),
        hint: .pelimpahanWithoutAtasNamaHint)
    }
  }
}
