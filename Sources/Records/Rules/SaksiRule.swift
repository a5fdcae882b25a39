internal import Bahasa
internal import Diagnostics

/// Nobody witnesses twice, or witnesses their own signature.
enum SaksiRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    let signer = record.group("penanda_tangan")?.typed("nama").map { bare($0.text) }
    var seen: Set<String> = []
    for saksi in record.groups("saksi") {
      guard let nama = saksi.typed("nama") else { continue }
      let person = bare(nama.text)
      if person == signer {
        findings.warn(at: nama.place, .saksiIsSigner(nama.text), hint: .saksiIsSignerHint)
      } else if !seen.insert(person).inserted {
        findings.warn(at: nama.place, .saksiTwice(nama.text), hint: .dropOne())
      }
    }
  }

  /// The name without gelar, case and spaces.
  private static func bare(_ name: String) -> String {
    PersonName(name).nama.lowercased().filter { !$0.isWhitespace }
  }
}
