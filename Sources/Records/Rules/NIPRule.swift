internal import Bahasa
internal import Diagnostics
internal import Sheets

/// A NIP has 18 digits that make sense: birth date, TMT (or PPPK code), sex, serial.
enum NIPRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for person in record.people {
      guard let typed = person.typed("nip") else { continue }
      if let nrp = person.typed("nrp") { findings.error(at: nrp.place, .nipAndNRP(person.path)) }
      report(typed, findings)
    }
  }
}

extension NIPRule {
  private static func report(_ typed: Typed, _ findings: Findings) {
    let digits = typed.text.filter { $0 != " " }
    // "1,96711E+17": what a spreadsheet makes of it.
    if digits.wholeMatch(of: /[0-9]([.,][0-9]+)?[Ee]\+?[0-9]+/) != nil {
      return findings.error(
        at: typed.place, .sheetKeptAsNumber("NIP"), hint: .sheetKeptAsNumberHint)
    }
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return findings.error(at: typed.place, .nipNotDigits, hint: .nipForm)
    }
    if digits.count == 16 {
      // The number must not stand on the screen either.
      var place = typed.place
      place.excerpt = nil
      findings.error(at: place, .nipIsNIK, hint: .nipIsNIKHint)
    } else if let nip = NIP(digits) {
      for fault in nip.faults {
        findings.error(at: typed.place, message(fault, nip), hint: .nipForm)
      }
      if nip.faults.isEmpty, let age = nip.age, age < 18 {
        findings.warn(at: typed.place, .nipYoung(age))
      }
    } else {
      findings.error(at: typed.place, .nipLength(digits.count), hint: .nipForm)
    }
  }

  private static func message(_ fault: NIP.Fault, _ nip: NIP) -> Message {
    switch fault {
    case .birth: .nipBirth(nip.birthText)
    case .month: .nipMonth(nip.monthText)
    case .appointment: .nipBeforeBirth(nip.appointmentText)
    case .sex: .nipSex(nip.sexText)
    case .serial: .nipSerial
    }
  }
}
