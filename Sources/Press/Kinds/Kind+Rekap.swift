package import Composition
internal import Diagnostics
internal import Fields
internal import Records
package import Registers
internal import Templates

extension Kind {
  /// A register of offices with their results. Any table may be one: its reader says what
  /// it lacks.
  public static let rekap: Kind = {
    var kind = Kind(
      "rekap", fields: PrintedRekap.fields, standardTemplate: "rekap-provinsi"
    ) { record, _ throws(Faults) in
      let (rekap, warnings, places) = try readRekap(record, readLKE: hasilLKE)
      return ReadRecord(
        Filling(rekap), warnings, places,
        standardTemplate: rekap.head.isNasional ? "rekap-nasional" : nil)
    }
    kind.claim = { $0.isRegister ? .sure : $0.source.isTable ? .perhaps : .none }
    kind.summary = { record throws(Faults) in
      let check = try RegisterCheck(record, readLKE: hasilLKE)
      let name = record.source.name
      return RecordCheck(
        name,
        .pressRegisterGood(
          name, satker: check.satker, sudah: check.sudah, bernilai: check.bernilai,
          belumLengkap: check.belumLengkap),
        [
          "offices": check.satker, "declared": check.sudah, "scored": check.bernilai,
          "incomplete": check.belumLengkap,
        ], check.warnings)
    }
    return kind
  }()
}

extension Filling {
  package init(_ rekap: Rekap) {
    let wilayah = rekap.head.wilayah
    self.init(
      kind: Kind.rekap.name, author: wilayah.map { Satker($0).nama } ?? "Komisi Pemilihan Umum",
      date: rekap.head.tanggal, values: PrintedRekap.fields.value(of: PrintedRekap(rekap)))
  }
}
