internal import Bahasa
internal import Diagnostics

/// A stated weekday is that of the date. A contradiction is refused, not
/// corrected: nobody but the writer knows which of the two is wrong.
enum HariRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let typed = record.typed("hari") else { return }
    guard let hari = Hari(tertulis: typed.text) else {
      return findings.error(
        at: typed.place, .dateUnknownDay(typed.text),
        hint: .meant(typed.text, among: Hari.allCases.map(\.nama)))
    }
    guard let date = record.typed("tanggal").flatMap({ TypedDate($0.text).date }),
      date.hari != hari
    else { return }
    findings.error(
      at: typed.place, .dateWrongDay(hari.nama, date: date.panjang, right: date.hari.nama),
      hint: .dateWrongDayHint)
  }
}
