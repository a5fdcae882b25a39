internal import Diagnostics

/// Each form has what it needs: a salinan its pengesah, a bertanda the signer's image.
/// What it does not print may stand in the record for the other forms.
enum BentukRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    switch chosen.bentuk {
    case .salinan:
      guard !record.has("pengesah") else { return }
      findings.error(
        at: record.keyPlace("bentuk"), .bentukWantsPengesah, hint: .bentukWantsPengesahHint)
    case .bertanda: needsImage(record, findings)
    case .asli:
      // Who names no form may have forgotten it.
      if !chosen.isSaid { tellUnprinted(record, findings) }
    }
  }

  private static func needsImage(_ record: RecordView, _ findings: Findings) {
    guard let signer = record.group("penanda_tangan"), !signer.has("gambar_tanda_tangan") else {
      return
    }
    findings.error(
      at: signer.place, .bentukWantsImage(signer.path("gambar_tanda_tangan")),
      hint: .bentukWantsImageHint)
  }

  /// One of each kind is enough.
  private static func tellUnprinted(_ record: RecordView, _ findings: Findings) {
    let images = record.people.lazy.flatMap { person in
      person.pathKeys.filter(person.has).map { (person.path($0), person.keyPlace($0)) }
    }
    if let (path, place) = images.first {
      findings.warn(at: place, .bentukUnsaid(path), hint: .bentukUnsaidHint(.bertanda))
    }
    if record.has("pengesah") {
      findings.warn(
        at: record.keyPlace("pengesah"), .bentukUnsaid("pengesah"),
        hint: .bentukUnsaidHint(.salinan))
    }
  }
}
