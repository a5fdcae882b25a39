internal import Bahasa
internal import Diagnostics

/// tahun is a year of four digits in which there is an LKE.
enum TahunRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let typed = record.typed("tahun") else { return }
    guard typed.text.utf8.count == 4, let year = Int(typed.text), TypedDate.years.contains(year)
    else { return findings.error(at: typed.place, .tahunForm(typed.text)) }
  }
}
