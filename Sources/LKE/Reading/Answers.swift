internal import Diagnostics
internal import Evaluation
internal import Records
internal import Sheets

/// The answers and evidence of a draft, with the codes that the scheme has.
struct Answers {
  private(set) var cells: [RawAnswer] = []
  private(set) var bukti: [String: String] = [:]
  private(set) var catatan: [Kolom: [String: String]] = [:]
  private let codes: CodeBook
  private let findings: Findings

  init(of draft: EvaluasiDraft, _ record: RecordView, _ scheme: Scheme, _ findings: Findings) {
    codes = CodeBook(scheme)
    self.findings = findings
    let typed = TypedCodes(draft, record)
    if let other = typed.scheme(insteadOf: scheme, codes) {
      findings.error(
        at: typed.place, .lkeOtherScheme(found: other, said: scheme.id),
        hint: .lkeOtherSchemeHint(other))
    } else if let table = draft.table {
      take(table)
    } else {
      for (kolom, node) in columns("jawaban", record) {
        for answer in node.entries { self.answer(answer, kolom) }
      }
      bukti = record.node("bukti").map(remarks) ?? [:]
      for (kolom, node) in columns("catatan", record) { catatan[kolom] = remarks(node) }
    }
  }
}

// From the tree of YAML or JSON.
extension Answers {
  /// The groups of a key, each of whom it is.
  private func columns(_ key: String, _ record: RecordView) -> [(kolom: Kolom, node: TreeNode)] {
    (record.node(key)?.entries ?? []).compactMap { entry in
      let kolom = Kolom.allCases.first { $0.rawValue.lowercased() == entry.key.lowercased() }
      guard let kolom else {
        let isCode = codes.code(entry.key) != nil
        findings.error(
          at: entry.keyPlace, .lkeUnknownColumn(String(entry.key.prefix(60))),
          hint: isCode ? .lkeCodeOutsideColumn : .lkeKnownColumns)
        return nil
      }
      guard !entry.value.isEmpty else { return nil }
      guard case .mapping = entry.value.content else {
        findings.error(
          at: entry.keyPlace, .recordWantsGroup("\(key).\(entry.key)"),
          hint: .recordWantsGroupHint)
        return nil
      }
      return (kolom, entry.value)
    }
  }

  private mutating func answer(_ entry: TreeNode.Entry, _ kolom: Kolom) {
    let code = codes.code(entry.key) ?? entry.key
    switch entry.value.content {
    case .mapping(let counts):
      for count in counts where !count.value.isEmpty {
        add(count.value, code: code, cacah: count.key, kolom)
      }
    default:
      guard !entry.value.isEmpty else { return known(entry) }
      add(entry.value, code: code, cacah: nil, kolom)
    }
  }

  /// A code without an answer must be one all the same.
  private func known(_ entry: TreeNode.Entry) {
    guard codes.code(entry.key) == nil else { return }
    findings.error(
      at: entry.keyPlace, .jawabanNoCode(String(entry.key.prefix(60))),
      hint: findings.meant(entry.key, among: codes.names))
  }

  private mutating func add(_ node: TreeNode, code: String, cacah: String?, _ kolom: Kolom) {
    guard let text = node.text else {
      return findings.tellNoText(node, code)
    }
    cells.append(
      RawAnswer(code: code, cacah: cacah, kolom: kolom, text: text, place: node.place))
  }

  /// Evidence or remarks, by code.
  private func remarks(_ node: TreeNode) -> [String: String] {
    node.entries.filter { !$0.value.isEmpty }.reduce(into: [:]) { remarks, entry in
      guard let code = codes.code(entry.key), let text = entry.value.text else {
        known(entry)
        if entry.value.text == nil { findings.tellNoText(entry.value, entry.key) }
        return
      }
      findings.tellWrongNames(in: text, at: entry.value.place)
      remarks[code] = text
    }
  }
}

// From the rows of a sheet.
extension Answers {
  private mutating func take(_ table: AnswerTable) {
    var seen: [String: Place] = [:]
    for row in table.rows { take(row, &seen) }
    let found = Set(table.rows.compactMap { codes.meaning($0.code)?.butir })
    let missing = codes.butir.filter { !found.contains($0) }
    if !missing.isEmpty { findings.warn(at: table.place, .lkeMissingRows(missing)) }
  }

  private mutating func take(_ row: AnswerTable.Row, _ seen: inout [String: Place]) {
    guard let code = codes.meaning(row.code) else {
      return findings.error(
        at: row.place, .jawabanNoCode(String(row.code.prefix(60))),
        hint: findings.meant(row.code, among: codes.names))
    }
    if let first = seen.updateValue(row.place, forKey: code.name) {
      return findings.error(
        at: row.place, .lkeCodeTwice(code.name, first.cell?.name), hint: .dropOne())
    }
    guard let butir = code.butir else {
      for answer in row.answers where !answer.text.isEmpty {
        findings.error(
          at: answer.place, .lkeAnswerOnHeading(code.name), hint: .lkeAnswerOnHeadingHint)
      }
      return
    }
    for answer in row.answers {
      let noNumber = code.cacah != nil || codes.wantsNumber(butir) ? answer.noNumber : nil
      if let fault = answer.fault ?? noNumber {
        findings.error(at: answer.place, fault.message, hint: fault.hint)
      } else {
        var cell = RawAnswer(
          code: butir, cacah: code.cacah, kolom: answer.kolom,
          text: answer.isPercent && !codes.isRatio(butir) ? answer.percentText : answer.text,
          place: answer.place)
        cell.isShown = answer.isShown
        cells.append(cell)
      }
    }
    for remark in row.bukti { bukti[butir] = joined(bukti[butir], remark) }
    for (kolom, remark) in row.catatan {
      catatan[kolom, default: [:]][butir] = joined(catatan[kolom]?[butir], remark)
    }
  }

  /// What was said before, and a remark that can be read.
  private func joined(_ before: String?, _ remark: AnswerTable.Remark) -> String? {
    switch remark.text {
    case .success(let words):
      findings.tellWrongNames(in: words, at: remark.place)
      if let said = remark.said { findings.add(said) }
      return [before, words].compactMap(\.self).joined(separator: "; ")
    case .failure(let fault):
      findings.error(at: remark.place, fault.message, hint: fault.hint)
      return before
    }
  }
}

extension TreeNode {
  fileprivate var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }
}
