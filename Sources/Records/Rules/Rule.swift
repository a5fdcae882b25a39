internal import Diagnostics

/// One rule about what a record says. Shapes have been checked before; a rule
/// looks only at values that are there and tells what is wrong with them.
protocol Rule: SendableMetatype {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings)
}

/// The form that the document takes, and whether the user or the record says so.
struct ChosenBentuk {
  var bentuk: Bentuk
  var isSaid: Bool

  init(_ record: RecordView, chosen: Bentuk?) {
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
