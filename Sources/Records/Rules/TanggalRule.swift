internal import Bahasa
internal import Diagnostics

/// Dates can be read in one way only, and exist. There is no clock here: a
/// date may lie in the future.
enum TanggalRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for group in [record] + record.groups("dasar") {
      guard let typed = group.typed("tanggal") else { continue }
      let path = group.path("tanggal")
      switch TypedDate(typed.text) {
      case .day: break
      case .nonexistent: findings.error(at: typed.place, .dateNonexistent(typed.text, path: path))
      case .slashes(let isAmbiguous):
        findings.error(
          at: typed.place, .dateSlashes(typed.text, path: path, isAmbiguous: isAmbiguous),
          hint: .dateFormsHint)
      case .unreadable, .wrongDay:
        findings.error(
          at: typed.place, .dateUnreadable(typed.text, path: path), hint: .dateFormsHint)
      }
    }
  }
}
