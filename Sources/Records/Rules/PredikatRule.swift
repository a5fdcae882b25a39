internal import Diagnostics

/// Every predikat is named once.
enum PredikatRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    var seen: Set<String> = []
    for typed in record.texts("predikat_dituju") where !seen.insert(typed.text).inserted {
      findings.error(at: typed.place, .predikatTwice(typed.text), hint: .dropOne())
    }
  }
}
