internal import Diagnostics
internal import Sheets

extension RegisterSheet {
  /// Warns of a column “Predikat” where charters are made: it is read as what an office holds,
  /// and may as well be what the office aims at.
  func tellPredikat(_ findings: Findings) {
    guard let column = column(.sudahWBK), self.column(.piagam(.predikat)) == nil,
      let place = placeOfHeading("Predikat", over: column)
    else { return }
    findings.warn(at: place, .registerPredikat(), hint: .registerPredikatHint())
  }
}
