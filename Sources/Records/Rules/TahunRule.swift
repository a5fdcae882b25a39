internal import Diagnostics

/// tahun is a year of four digits in which there was an LKE: 2012 or later.
enum TahunRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let typed = record.typed("tahun") else { return }
    let isYear = typed.text.utf8.count == 4 && (Int(typed.text) ?? 0) >= first
    if !isYear { findings.error(at: typed.place, .tahunForm(typed.text, first: first)) }
  }

  /// PermenPANRB 60/2012 began it.
  private static let first = 2012
}
