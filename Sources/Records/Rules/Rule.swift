package import Diagnostics
internal import Fields

/// One rule about what a record says. Shapes have been checked before; a rule
/// looks only at values that are there and tells what is wrong with them.
protocol Rule: SendableMetatype {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings)
}

/// The form that the document takes, and whether the user or the record says so.
package struct ChosenBentuk {
  package var bentuk: Bentuk
  var isSaid: Bool

  package init(_ record: RecordView, chosen: Bentuk?) {
    bentuk = chosen ?? record.typed("bentuk").flatMap { Bentuk(rawValue: $0.text) } ?? .asli
    isSaid = chosen != nil || record.has("bentuk")
  }
}

/// All rules. The order is that of the reports for one and the same place.
let allRules: [any Rule.Type] = [
  KodeRule.self, TingkatRule.self, SatkerNameRule.self, KotaRule.self, KotaSatkerRule.self,
  TanggalRule.self, HariRule.self,
  PredikatRule.self, DasarRule.self, NIPRule.self, NRPRule.self, KetuaRule.self,
  SaksiRule.self, InstansiRule.self, PelimpahanRule.self, BentukRule.self,
  OfficialNameRule.self, AngkaRule.self, NamaRule.self,
]

/// The rules about what every record has in its head.
let headRules: [any Rule.Type] = [
  KodeRule.self, TingkatRule.self, SatkerNameRule.self, KotaRule.self, TahunRule.self,
  TanggalRule.self, NIPRule.self, NRPRule.self, KetuaRule.self, InstansiLaporanRule.self,
  PelimpahanRule.self,
  OfficialNameRule.self, AngkaRule.self, NamaRule.self,
]

/// The rules about persons, offices and names in records whose keys are data; what its type asks
/// of a value its reader tells.
private let commonRules: [any Rule.Type] = [
  DasarRule.self, NIPRule.self, NRPRule.self, KetuaRule.self, SaksiRule.self,
  PelimpahanRule.self, OfficialNameRule.self, AngkaRule.self, NamaRule.self,
]

private let officeRules: [any Rule.Type] = [KodeRule.self, TingkatRule.self, SatkerNameRule.self]

extension RecordView {
  /// Tells what is wrong with persons, offices and letters of a record whose keys are data.
  ///
  /// - Parameter bentuk: nil of a kind without forms.
  package func checkCommon(_ bentuk: ChosenBentuk?, _ findings: Findings) {
    let chosen = bentuk ?? ChosenBentuk(self, chosen: nil)
    for group in holders(of: .satker) {
      for rule in officeRules { rule.check(group, chosen, findings) }
    }
    for rule in commonRules { rule.check(self, chosen, findings) }
    if bentuk != nil { BentukRule.check(self, chosen, findings) }
  }

  /// The groups, the whole among them, in which something is described.
  private func holders(of matter: RecordKey.Matter) -> [RecordView] {
    let inner = keys.flatMap { key in
      key.matter == nil
        ? [group(key.name)].compactMap(\.self) + groups(key.name) : []
    }
    return (keys.contains { $0.matter == matter } ? [self] : [])
      + inner.flatMap { $0.holders(of: matter) }
  }
}
