internal import Diagnostics

/// Each form has what it needs and nothing that it must not show: a salinan its
/// pengesah, a bertanda the signer's image; no signature image where ink belongs.
enum BentukRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    pengesah(record, chosen, findings)
    if chosen.bentuk == .bertanda {
      needsImage(record, findings)
    } else if !chosen.isChosen {
      for person in record.people {
        for key in person.pathKeys where person.has(key) {
          findings.error(
            at: person.keyPlace(key), .bentukForbidsImage(person.path(key), chosen.bentuk.rawValue),
            hint: .bentukForbidsImageHint)
        }
      }
    }
  }

  private static func pengesah(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    let has = record.has("pengesah")
    if chosen.bentuk == .salinan, !has {
      findings.error(
        at: record.keyPlace("bentuk"), .bentukWantsPengesah, hint: .bentukWantsPengesahHint)
    } else if chosen.bentuk != .salinan, has, !chosen.isChosen {
      findings.error(
        at: record.keyPlace("pengesah"), .bentukForbidsPengesah(chosen.bentuk.rawValue),
        hint: .bentukForbidsPengesahHint)
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
}
