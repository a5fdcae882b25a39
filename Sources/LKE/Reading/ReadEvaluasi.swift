public import Diagnostics
internal import Evaluation
internal import Fields
public import Records
internal import Sheets

/// What a record of LKE answers is read for.
public enum ReadingPurpose: Hashable, Sendable {
  /// To see the scores; office, year, date and town may be missing.
  case nilai
  /// To print a report.
  case laporan
}

/// Reads one office's LKE answers: XLSX, CSV, YAML or JSON.
///
/// XLSX is known by its bytes, CSV by its name (".csv", ".tsv", ".txt"); anything
/// else is YAML or JSON. A table's columns are found by their headings and its
/// rows by their codes.
///
/// - Throws: every fault at once with line or cell, status `record`, or `picture`
///   when only the logo is wrong.
///
/// - Parameter asked: what the user says of a file that does not say it itself; such a file has
///   scores, but no report.
public func readEvaluasi(
  _ record: OpenedRecord, for purpose: ReadingPurpose = .laporan, _ asked: AskedHead = .none
) throws(Faults) -> Evaluasi {
  try readEvaluasiAndPlaces(record, for: purpose, asked).evaluasi
}

/// The same, with where its values stand.
public func readEvaluasiAndPlaces(
  _ record: OpenedRecord, for purpose: ReadingPurpose = .laporan, _ asked: AskedHead = .none
) throws(Faults) -> (evaluasi: Evaluasi, places: any RecordPlaces) {
  let findings = Findings()
  let keys = purpose == .laporan ? Laporan.fields.keys : EvaluasiReader.relaxedKeys
  let draft: EvaluasiDraft
  let source = record.source
  guard !source.bytes.isEmpty else {
    throw Faults(
      .record, at: Place(file: source.name), .sheetEmptyFile, hint: .lkeNoTableHint)
  }
  if let workbook = try record.workbook() {
    draft = try TableReader(keys, asked, findings).draft(workbook)
  } else if let tree = AnswerTree(try record.tree(findings)) {
    draft = try tree.draft(asked, at: Place(file: source.name), findings)
  } else {
    let root = try record.tree(findings)
    guard !root.isDeclaration else {
      throw Faults(
        .record, at: Place(file: source.name), .lkeIsDeclaration, hint: .lkeIsDeclarationHint)
    }
    let known = purpose == .laporan ? root : root.withoutPlaceholders
    draft = EvaluasiDraft(root: asked.completed(known ?? root, skema: nil))
  }
  if draft.lacksHead, purpose == .laporan {
    throw Faults(
      .record, at: Place(file: source.name), .lkeLacksHead, hint: .lkeImportInstead(source.name))
  }
  var reader = EvaluasiReader(source: source, keys: keys, asked: asked, findings: findings)
  guard var read = try reader.evaluasi(draft) else { throw findings.faults() }
  read.evaluasi.warnings += asked.contradictions(read.evaluasi.head).map {
    Diagnostic(.warning, at: Place(file: source.name), $0)
  }
  return read
}

extension TreeNode {
  /// Whether it has what only declarations have, and no answers.
  fileprivate var isDeclaration: Bool {
    guard case .mapping(let entries) = content else { return false }
    let keys = Set(entries.map(\.key))
    return !keys.contains("jawaban") && !keys.isDisjoint(with: ["predikat_dituju", "komitmen"])
  }
}

/// A record with its head as a tree and its answers still as they were found.
struct EvaluasiDraft {
  var root: TreeNode
  /// Nil when they lie in the tree, under “jawaban” and “bukti”.
  var table: AnswerTable?
  /// Whether the file says neither office nor year nor scheme.
  var lacksHead: Bool
  /// Of the ministry's JSON.
  var unit: MinistryUnit?

  init(
    root: TreeNode, table: AnswerTable? = nil, lacksHead: Bool = false, unit: MinistryUnit? = nil
  ) {
    self.root = root
    self.table = table
    self.lacksHead = lacksHead
    self.unit = unit
  }
}

extension OpenedRecord {
  /// Whether this is a table of LKE answers and not a register: it has a sheet “LKE” or
  /// the headings of answers, and no sheet “Register”.
  public var isAnswerSheet: Bool {
    guard let workbook = try? workbook() else {
      return (try? tree(Findings())).flatMap { AnswerTree($0) } != nil
    }
    guard workbook["Register"] == nil else { return false }
    return MinistryHeading.find(workbook, .mandiri) != nil
      || workbook[TableReader.answerSheet] != nil
      || workbook.sheets.contains { Heading($0) != nil }
  }

  /// Whether a file that lies among LKE may be one. What can be read and is something else is
  /// none: evidence or figures that Piagam wrote, a table of another kind.
  public var mayBeAnswers: Bool {
    if isResult { return false }
    if isAnswerSheet || word("jenis") == "evaluasi" { return true }
    do throws(Faults) {
      if try workbook() == nil { _ = try tree(Findings()) }
      return false
    } catch {
      return true
    }
  }
}
