public import Diagnostics
public import Evaluation
internal import JSON
internal import LKE
internal import Records

/// Answers of any file that is read, to be written as another.
public struct ImportedLKE: Sendable {
  public let warnings: [Diagnostic]
  private let evaluasi: Evaluasi

  /// - Throws: what reading the file throws; `Faults(.usage)` for a code or year that there
  ///   is not.
  public init(
    _ path: String, satker: String?, tahun: Int?, target: Target?, kolom: Kolom?
  ) throws(Faults) {
    let asked = try AskedHead(satker: satker, tahun: tahun, target: target, kolom: kolom)
    let record = OpenedRecord(try RecordSource(file: path))
    evaluasi = try readEvaluasi(record, for: .nilai, asked)
    warnings = evaluasi.warnings
  }

  /// The file; its ending says what it is: .xlsx, .csv, .yaml of ours, .json of the
  /// ministry's interface, .soal.csv by `soal_id`.
  ///
  /// - Returns: besides, what has no place in it.
  public func file(at path: String) throws(Faults) -> (file: OutputFile, dropped: Message?) {
    let name = path.lowercased()
    if name.hasSuffix(".json") {
      return (
        OutputFile(path: path, bytes: Array("\(try json())\n".utf8)), evaluasi.onlyShares
      )
    }
    if name.hasSuffix(".soal.csv") {
      return (OutputFile(path: path, bytes: Array(try csv().utf8)), evaluasi.onlyShares)
    }
    return (OutputFile(path: path, bytes: try Prefill(evaluasi).bytes(path)), evaluasi.droppedHead)
  }

  private func json() throws(Faults) -> JSON {
    let answers = try evaluasi.soal().map { answer -> JSON in
      [
        "soal_id": .number(answer.id), "jawaban_unit": .optional(answer.unit),
        "jawaban_tpi": .optional(answer.tpi), "catatan_unit": .optional(answer.catatanUnit),
        "bukti_dukung_unit": .optional(answer.buktiUnit),
        "catatan_tpi": .optional(answer.catatanTPI),
      ]
    }
    return [
      // The ministry's own number of a unit, which only it knows.
      "unit_id": .null, "nama_unit": .optional(evaluasi.head.satker?.namaPendek),
      "tahun": .optional(evaluasi.head.tahun), "answers": .list(answers),
    ]
  }

  private func csv() throws(Faults) -> String {
    let head = [
      "soal_id", "kode", "jawaban_unit", "jawaban_tpi", "catatan_unit", "bukti_dukung_unit",
      "catatan_tpi",
    ]
    let rows = try evaluasi.soal().map { answer in
      [
        "\(answer.id)", answer.code, answer.unit, answer.tpi, answer.catatanUnit,
        answer.buktiUnit, answer.catatanTPI,
      ].map { $0 ?? "" }
    }
    let lines = ([head] + rows).map { $0.map(\.csvField).joined(separator: ";") + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }
}
