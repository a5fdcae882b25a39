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
    _ file: RecordFile, satker: String?, tahun: Int?, target: Target?, kolom: Kolom?
  ) throws(Faults) {
    let asked = try AskedHead(satker: satker, tahun: tahun, target: target, kolom: kolom)
    let record = OpenedRecord(try file.source())
    evaluasi = try readEvaluasi(record, for: .nilai, asked)
    warnings = evaluasi.warnings
  }

  /// The file; its ending says what it is: .xlsx, .csv, .yaml of ours, .json of the
  /// ministry's interface, .soal.csv by `soal_id`.
  ///
  /// - Returns: besides, what has no place in it.
  public func file(at path: String) throws(Faults) -> (file: OutputFile, dropped: [Message]) {
    // What goes to standard output is a table of text.
    let name = isStandard(path) ? "-.csv" : path.lowercased()
    if name.hasSuffix(".json") {
      return (
        OutputFile(path: path, bytes: Array("\(try json())\n".utf8)),
        evaluasi.droppedColumns + evaluasi.onlyShares + evaluasi.droppedKeys(isOurs: false)
          + evaluasi.carriedPolicy
      )
    }
    if name.hasSuffix(".soal.csv") {
      let dropped = evaluasi.onlyShares + evaluasi.droppedKeys(isOurs: true) + evaluasi.droppedUnit
      return (OutputFile(path: path, bytes: Array(try evaluasi.soalCSV().utf8)), dropped)
    }
    guard [".xlsx", ".csv", ".yaml", ".yml"].contains(where: name.hasSuffix) else {
      throw Faults(.usage, .outputImportEnding(path))
    }
    let bytes = try making(path) { () throws(Faults) in try Prefill(evaluasi).bytes(name) }
    return (
      OutputFile(path: path, bytes: bytes),
      evaluasi.droppedKeys(isOurs: true) + evaluasi.droppedUnit
    )
  }

  private func json() throws(Faults) -> JSON {
    let answers = try evaluasi.soal().map { answer in
      JSON.object(
        [JSON.Member(SoalKey.id, .number(answer.id))]
          + answer.parts.map { JSON.Member($0.key, .optional($0.text)) })
    }
    let policy = evaluasi.policy.map { JSON.Member($0.key, .text($0.value)) }
    return .object(
      [
        JSON.Member("unit_id", evaluasi.unit?.id.map { JSON($0) } ?? .null),
        JSON.Member(
          "nama_unit", .optional(evaluasi.unit?.name ?? evaluasi.head.satker?.namaPendek)),
        JSON.Member("tahun", .optional(evaluasi.head.tahun)),
      ] + policy + [JSON.Member("answers", .list(answers))])
  }
}

extension JSON {
  fileprivate init(_ id: MinistryUnit.ID) {
    switch id {
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    }
  }
}
