public import Diagnostics
internal import Sheets

/// Evidence of any number of LKE as an XLSX file, a row for each thing that is named and for
/// each answer without any.
///
/// - Throws: `Faults(.file)` when there is no room to write.
public func buktiWorkbook(_ lists: [DaftarBukti]) throws(Faults) -> [UInt8] {
  let table = FigureTable<EvidenceRow>(
    [
      .text("Berkas LKE", 24) { $0.list.berkas }, .text("Satker", 30) { $0.list.satker },
      .text("Kode", 13) { $0.butir.code }, .text("Butir", 44) { $0.butir.label },
      .text("Jawaban", 14) { $0.butir.isDijawab ? "dijawab" : "belum dijawab" },
      .text("Bukti", 44) { $0.bukti?.text.inCell },
      .text("Keadaan", 17) { ($0.bukti?.keadaan.message ?? .buktiBelumAda).indonesian },
      .text("Saran", 40) { $0.bukti?.keadaan.saran?.indonesian.inCell },
    ], fixed: 3)
  let rows = lists.flatMap { list in
    list.butir.flatMap { butir in
      (butir.bukti.isEmpty ? [nil] : butir.bukti.map(Optional.some)).map {
        EvidenceRow(list: list, butir: butir, bukti: $0)
      }
    }
  }
  return try writeWorkbook(
    WorkbookPlan(
      title: "Bukti LKE Zona Integritas", author: "Piagam", created: WorkbookPlan.noDate,
      sheets: [table.sheet("Bukti", rows)], isResult: true))
}

private struct EvidenceRow {
  var list: DaftarBukti
  var butir: DaftarBukti.Butir
  /// Nil for an answer without any.
  var bukti: Bukti?
}

extension String {
  /// A cell holds 32,767 characters.
  fileprivate var inCell: String {
    unicodeScalars.count <= 16_000
      ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(16_000))) + "…"
  }
}
