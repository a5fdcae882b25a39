package import Composition
package import Diagnostics
internal import Fields
package import LKE
internal import Records
internal import Templates

extension Kind {
  /// One office's answers to the LKE, scored.
  public static let evaluasi: Kind = {
    var kind = Kind(
      "evaluasi", fields: Laporan.fields, standardTemplate: "laporan-hasil-evaluasi"
    ) { record, _ throws(Faults) in
      let (evaluasi, places) = try readEvaluasiAndPlaces(record)
      guard let filling = try Filling(evaluasi) else {
        throw Faults(.internal, at: Place(file: record.source.name), .recordIncomplete)
      }
      return ReadRecord(filling, evaluasi.warnings, places, look: evaluasi.head.look)
    }
    kind.claim = { $0.isAnswerSheet ? .sure : .none }
    return kind
  }()
}

extension Filling {
  /// Nil without office, year, date or town, which a record that is read for a
  /// report has.
  package init?(_ evaluasi: Evaluasi) throws(Faults) {
    guard let laporan = try Laporan(evaluasi) else { return nil }
    self.init(
      kind: Kind.evaluasi.name, author: laporan.satker.nama, date: laporan.tanggal,
      values: Laporan.fields.value(of: laporan))
  }
}
