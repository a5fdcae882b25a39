internal import Diagnostics

/// An NRP consists of digits (the navy and the air force put a letter behind a
/// slash); that of Polri has eight.
enum NRPRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for person in record.people {
      guard let typed = person.typed("nrp") else { continue }
      let number = typed.text.filter { $0 != " " }
      if !isNumber(number) {
        findings.error(at: typed.place, .nrpForm(typed.text), hint: .nrpHint)
      } else if isPolri(person), number.count != 8 {
        findings.warn(at: typed.place, .nrpLength(number.count))
      }
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && !parts[0].isEmpty
      && parts[0].utf8.allSatisfy { (48...57).contains($0) }
      && parts.dropFirst().allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
  }

  private static func isPolri(_ person: RecordView) -> Bool {
    let text = ["jabatan", "instansi", "pangkat"].compactMap { person.typed($0)?.text }
      .joined(separator: " ").lowercased()
    return ["polres", "polsek", "polda", "polri", "kapol", "kepolisian", "akbp", "kombes"]
      .contains { text.contains($0) }
  }
}
