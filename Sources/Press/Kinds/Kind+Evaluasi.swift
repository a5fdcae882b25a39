internal import Composition
internal import Diagnostics
internal import LKE
internal import Records
internal import Templates

extension Kind {
  /// One office's answers to the LKE, scored.
  public static let evaluasi: Kind = {
    var kind = Kind(
      "evaluasi", fields: RecordFields.evaluasi, standardTemplate: "laporan-hasil-evaluasi"
    ) { record, _ throws(Faults) in
      let (evaluasi, places) = try readEvaluasiAndPlaces(record)
      guard let filling = Filling(evaluasi) else {
        throw Faults(.internal, at: Place(file: record.source.name), .recordIncomplete)
      }
      return ReadRecord(filling, evaluasi.warnings, places)
    }
    kind.claim = { $0.isLembarJawaban ? .sure : .none }
    return kind
  }()
}
