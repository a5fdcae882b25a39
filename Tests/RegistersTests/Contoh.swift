import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets

/// Small recaps, worked out by hand.
enum Contoh {
  static func scheme() throws -> Scheme { try Scheme.permenPANRB90() }

  /// Figures in points: six areas, then IPAK, capaian, IPKP; "" is missing.
  static func figures(_ text: String, sudahWBK: Bool = false) throws -> ScoreSummary {
    let values = text.split(separator: " ").map { Rational($0) }
    return ScoreSummary(
      recorded: try scheme(), area: Array(values[0..<6]),
      indikator: [[values[6], values[7]], [values[8]]], sudahWBK: sudahWBK)
  }

  static func row(
    _ kode: String, sudah: Bool = true, tanggal: String? = "2022-03-09", _ figures: String? = nil,
    wbk: Bool? = nil
  ) throws -> RegisterRow {
    RegisterRow(
      wilayah: Wilayah(kode: kode)!,
      pencanangan: Pencanangan(
        sudah: sudah, tanggal: sudah ? tanggal.flatMap { CalendarDate(iso: $0) } : nil),
      sudahWBK: wbk, nilai: try figures.map { try self.figures($0) },
      place: Place(file: "register.csv", cell: .init(name: "A\(kode.suffix(2))")))
  }

  static func head(
    _ provinsi: String? = "61", _ order: RekapOrder = .kode, target: Target = .wbk
  ) throws -> RekapHead {
    RekapHead(
      wilayah: provinsi.flatMap { Wilayah(kode: $0) }, tahun: 2022,
      tanggal: CalendarDate(iso: "2022-12-20")!, kota: "Pontianak", target: target,
      scheme: try scheme(), order: order)
  }

  /// 40 + 18,25 + 16,75 = 75: meets WBK, at the very minimum.
  static let passing = "4,8 4,2 6 6 9 10 15,75 2,5 16,75"
  /// 36 + 18,25 + 14 = 68,25: every minimum but the total and the pengungkit.
  static let short = "4,8 4,2 6 6 9 6 15,75 2,5 14"
  /// 60 + 22,5 + 17,5 = 100.
  static let best = "8 7 10 10 15 10 17,5 5 17,5"
}

/// A recap all of whose files are LKE.
func readRekap(
  _ record: OpenedRecord, _ choice: RegisterChoice = RegisterChoice(),
  readLKE: @escaping @Sendable (RecordSource, LKEColumns) throws(Faults) -> LKEResult
) throws(Faults) -> (rekap: Rekap, warnings: [Diagnostic], places: any RecordPlaces) {
  let reader = LKEReader(accepting: { _ in true }) { (record, columns) throws(Faults) in
    try readLKE(record.source, columns)
  }
  return try readRekap(record, choice, readLKE: reader)
}
