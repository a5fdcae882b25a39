package import Composition
package import Diagnostics
internal import Evaluation
internal import Fields
internal import JSON
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
      var read = ReadRecord(filling, evaluasi.warnings, places, look: evaluasi.head.look)
      read.enclose = { [source = record.source] enclosure, view, mentions in
        evaluasi.add(to: &enclosure, view, source, withBukti: mentions.has(anyNamed: "bukti"))
      }
      return read
    }
    kind.claim = { $0.isAnswerSheet ? .sure : .none }
    return kind
  }()
}

extension Evaluasi {
  fileprivate func add(
    to enclosure: inout Enclosure, _ view: RecordView, _ source: RecordSource, withBukti: Bool
  ) {
    let skema = enclosure.name(scheme, text: view.skemaFile(of: source))
    enclosure.set(json(skema: skema))
    enclosure.set("kolom", kolom.rawValue)
    enclosure.set("banding", kolomBanding?.rawValue)
    if let uraian = view.file("uraian", of: source) {
      enclosure.set("uraian", enclosure.add("uraian", "txt", uraian))
    }
    if withBukti, let bukti = jsonOfBukti { enclosure.set([bukti]) }
  }
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
