import Diagnostics

/// Names, places and offices are words: a bare number is what a link to an empty cell leaves.
enum AngkaRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    check(record, ["kota", "tempat"], findings)
    for person in record.people { check(person, ["nama", "jabatan", "instansi"], findings) }
  }

  private static func check(_ group: RecordView, _ keys: [String], _ findings: Findings) {
    for key in keys {
      guard let typed = group.typed(key), typed.text.isBareNumber else { continue }
      findings.warn(
        at: typed.place, .recordBareNumber(typed.text, path: group.path(key)),
        hint: .recordCopiedHint)
    }
  }
}

extension String {
  /// Figures and marks alone.
  package var isBareNumber: Bool {
    utf8.allSatisfy { $0 < 0x40 } && contains(where: \.isNumber)
  }
}
