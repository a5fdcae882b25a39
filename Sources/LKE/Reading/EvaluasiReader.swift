internal import Diagnostics
internal import Evaluation
internal import Files
internal import Records

/// Makes an evaluation of a draft: head, scheme, answers, evidence.
struct EvaluasiReader {
  let source: RecordSource
  let keys: [RecordKey]
  let findings: Findings

  /// The keys when only the scores are wanted.
  static let relaxedKeys = RecordSchema.relaxed(
    RecordSchema.evaluasi, ["satker", "tahun", "tanggal", "kota"])

  /// Nil when there are faults, which are in `findings`.
  func evaluasi(_ draft: EvaluasiDraft) throws(Faults) -> Evaluasi? {
    SchemaCheck.run(draft.root, keys, file: source.name, findings)
    guard let record = RecordView(draft.root, keys) else { return nil }
    let head = RecordHead(record, folder: source.folder, findings)
    guard let scheme = try scheme(record) else { return nil }
    let answers = Answers(draft, record, scheme, findings)
    let lembar = lembar(answers.cells, scheme, record)
    guard !findings.hasErrors, let lembar else { return nil }
    var evaluasi = try Evaluasi(
      head: head, scheme: scheme, lembar: lembar, bukti: answers.bukti,
      target: record.text("target").flatMap(Target.init(rawValue:)) ?? .wbk,
      kolom: record.text("kolom").flatMap(Kolom.init(rawValue:)))
    draft.table?.compareTotals(evaluasi, findings)
    evaluasi.warnings = findings.sorted
    return evaluasi
  }
}

extension EvaluasiReader {
  private func lembar(
    _ cells: [JawabanMentah], _ scheme: Scheme, _ record: RecordView
  ) -> LembarJawaban? {
    let policy = record.text("penyebut_nol").flatMap(PenyebutNol.init(rawValue:)) ?? .kosong
    do throws(Faults) {
      return try LembarJawaban.read(
        cells, scheme, penyebutNol: policy, sudahWBK: record.isYes("sudah_wbk"))
    } catch {
      findings.add(error.diagnostics)
      return nil
    }
  }

  private func scheme(_ record: RecordView) throws(Faults) -> Scheme? {
    guard let name = record.text("skema"), let scheme = try Scheme.bundled(name) else {
      return nil
    }
    guard let uraian = record.typed("uraian") else { return scheme }
    guard let text = text(of: uraian) else { return scheme }
    do throws(Faults) {
      return try scheme.withUraian(text, file: source.path(beside: uraian.text))
    } catch {
      findings.add(error.diagnostics)
      return scheme
    }
  }

  /// The text of a file in the record's folder.
  private func text(of typed: Typed) -> String? {
    let path = (try? realPath(of: typed.text, inside: source.folder)).flatMap(\.self)
    guard let path, let bytes = try? readFile(path, limit: 1 << 20, followsLinks: false) else {
      findings.error(at: typed.place, .lkeNoUraian(typed.text), hint: .lkeNoUraianHint)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      findings.error(
        at: Place(file: source.path(beside: typed.text), line: line + 1), .recordNotUTF8,
        hint: .recordSaveAsUTF8)
      return nil
    }
    return text
  }
}
