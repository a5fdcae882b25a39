internal import Diagnostics
internal import Evaluation
internal import Files
internal import JSON
internal import LKE
internal import Records
internal import Registers
internal import Templates

extension LKEReader {
  static let standard = LKEReader(accepting: \.mayBeAnswers, read: readLKEResult)
}

/// Reads one LKE file for a recap, in the columns that the recap shows.
///
/// - Throws: what `readEvaluasi` throws, and a fault when the file does not
///   say whose it is or has answers in other columns only.
@Sendable private func readLKEResult(
  _ record: OpenedRecord, _ columns: LKEColumns
) throws(Faults) -> LKEResult {
  let (kolom, source) = (columns.kolom, record.source)
  let evaluasi = try readEvaluasi(record, for: .nilai)
  let place = Place(file: source.name)
  guard let wilayah = evaluasi.head.satker?.kode.flatMap({ Wilayah(kode: $0) }) else {
    throw Faults(.record, at: place, .rekapLKEWithoutSatker, hint: .rekapLKEWithoutSatkerHint)
  }
  let answered = evaluasi.answers.kolom
  guard answered.isEmpty || answered.contains(kolom) else {
    throw Faults(
      .record, at: place,
      .rekapEmptyColumn(kolom.rawValue, answered.map(\.rawValue).joined(separator: ", ")),
      hint: .rekapEmptyColumnHint)
  }
  let score = try Score(evaluasi.answers, kolom, evaluasi.scheme)
  let other = columns.banding.flatMap { answered.contains($0) ? evaluasi.score($0) : nil }
  var warnings = evaluasi.warnings
  if other == nil, let banding = columns.banding {
    warnings.append(Diagnostic(.warning, at: place, .kolomComparedWithNothing(banding)))
  }
  var result = LKEResult(
    wilayah: wilayah, summary: ScoreSummary(score), pembanding: other.map { ScoreSummary($0) },
    tahun: evaluasi.head.tahun, contoh: evaluasi.head.isContoh, place: place, warnings: warnings)
  result.source = LKEResult.AnswerSource(evaluasi, source, columns)
  return result
}

extension LKEResult.AnswerSource {
  fileprivate init(_ evaluasi: Evaluasi, _ source: RecordSource, _ columns: LKEColumns) {
    self.init()
    if let path = evaluasi.head.lines["skema"], Scheme.isFile(path) {
      skema = { try? source.folder.read(path, limit: RecordSource.textLimit) }
    }
    // A recap holds hundreds: evidence and remarks are not kept in memory for it.
    var evaluasi = evaluasi
    (evaluasi.bukti, evaluasi.catatan, evaluasi.warnings) = ([:], [:], [])
    let shown = [columns.kolom, columns.banding].compactMap(\.self)
    record = { [evaluasi] skema in
      let satker = evaluasi.head.satker?.kode.map { JSON.Member("kode", .text($0)) }
      let head = [
        JSON.Member("jenis", .text(Kind.evaluasi.name.rawValue)),
        JSON.Member("satker", .object([satker].compactMap(\.self))),
        evaluasi.head.tahun.map { JSON.Member("tahun", .text(String($0))) },
        evaluasi.head.isContoh ? JSON.Member("contoh", .text("ya")) : nil,
      ].compactMap(\.self)
      let answers = evaluasi.json(skema: skema ?? evaluasi.scheme.id, columns: shown)
      return Array("\(JSON.object(head + answers))\n".utf8)
    }
  }
}
