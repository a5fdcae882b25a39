internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Records

/// The answers of the ministry's interface: a list by `soal_id` under “answers”.
struct AnswerTree {
  private let entries: [TreeNode.Entry]
  private let answers: [TreeNode]

  /// Nil for any other record.
  init?(_ root: TreeNode) {
    guard case .mapping(let entries) = root.content,
      !entries.contains(where: { $0.key == "jenis" }),
      case .list(let answers)? = entries.first(where: { $0.key == "answers" })?.value.content
    else { return nil }
    self.entries = entries
    self.answers = answers
  }

  private static let heads = Set(
    ["unit_id", "nama_unit", "tahun", "answers"] + Evaluasi.policyKeys)

  /// What the file says of its office and year, before what a user says.
  private func head(_ asked: AskedHead, _ findings: Findings) -> AskedHead {
    var head = AskedHead()
    head.tahun = text("tahun").flatMap { Int($0) }
    let found = offices
    if found.count == 1 { head.satker = found[0] }
    if let name = node("nama_unit"), found.count != 1, let satker = asked.satker,
      !found.contains(satker)
    {
      findings.warn(
        at: name.place, .ministryOtherUnit(name.text ?? "", satker), hint: .ministryOtherUnitHint)
    }
    return head.filled(from: asked)
  }

  /// The codes that the name of the unit can mean.
  private var offices: [String] {
    let words = (text("nama_unit") ?? "").words().drop { $0.lowercased() == "sekretariat" }
    // Its province may stand behind it.
    let own = words.prefix { !["provinsi", "prov", "prov."].contains($0.lowercased()) }
    return [words, own].lazy.map { words in
      Wilayah.bernama(SatkerName(words.joined(separator: " ")).wilayah).map(\.kode)
    }.first { !$0.isEmpty } ?? []
  }

  /// How the interface calls the unit.
  private var unit: MinistryUnit {
    var unit = MinistryUnit(name: text("nama_unit"))
    if let node = node("unit_id"), case .scalar(let text, let isQuoted) = node.content {
      unit.id = isQuoted ? .text(text) : Int(text).map { .number($0) } ?? .text(text)
    }
    return unit
  }

  func draft(
    _ asked: AskedHead, at place: Place, _ findings: Findings
  ) throws(Faults) -> EvaluasiDraft {
    let book = try SoalBook()
    let policy = entries.filter { Evaluasi.policyKeys.contains($0.key) }
    let root = TreeNode(content: .mapping(policy), place: place)
    return EvaluasiDraft(
      root: head(asked, findings).completed(root, skema: book.scheme.id),
      table: table(book, at: place, findings), lacksHead: true, unit: unit)
  }

  private func table(_ book: SoalBook, at place: Place, _ findings: Findings) -> AnswerTable {
    var table = AnswerTable(place: place)
    var passed = Set(entries.map(\.key)).subtracting(Self.heads)
    for node in answers {
      guard case .mapping(let entries) = node.content else {
        findings.error(at: node.place, .ministryWantsAnswer, hint: .ministryAnswerForm)
        continue
      }
      passed.formUnion(unread(entries, findings))
      guard let id = entries.first(where: { $0.key == SoalKey.id })?.value else {
        findings.error(at: node.place, .ministryWantsAnswer, hint: .ministryAnswerForm)
        continue
      }
      guard let code = id.text.flatMap(book.code) else {
        findings.error(at: id.place, .ministryNoSoal(id.text ?? ""), hint: .ministrySoalHint)
        continue
      }
      table.rows.append(row(code, entries, at: node.place, findings))
    }
    if !passed.isEmpty { findings.warn(at: place, .ministryPassedOver(passed.sorted())) }
    return table
  }
}

extension AnswerTree {
  private func node(_ key: String) -> TreeNode? {
    entries.first { $0.key == key }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  private func text(_ key: String) -> String? { node(key)?.text }

  /// The keys of an answer that are not read; one that may be of answers is refused.
  private func unread(_ entries: [TreeNode.Entry], _ findings: Findings) -> [String] {
    let names = Kolom.allCases.map(SoalKey.jawaban)
    return entries.compactMap { entry in
      guard entry.key != SoalKey.id, entry.key != SoalKey.bukti else { return nil }
      switch AnswerHead(entry.key) {
      case .answers(_?), .remarks(_?): return nil
      case .answers(nil), .somebodys:
        findings.error(
          at: entry.keyPlace, .lkeWhoseAnswers(String(entry.key.prefix(60))),
          hint: findings.meant(entry.key, among: names))
        return nil
      case .remarks(nil), .points, .other: return entry.key
      }
    }
  }

  private func row(
    _ code: String, _ entries: [TreeNode.Entry], at place: Place, _ findings: Findings
  ) -> AnswerTable.Row {
    var row = AnswerTable.Row(code: code, place: place)
    for entry in entries where !entry.value.isEmpty {
      let head = entry.key == SoalKey.bukti ? nil : AnswerHead(entry.key)
      guard entry.key == SoalKey.bukti || head?.kolom != nil else { continue }
      guard let text = entry.value.text else {
        findings.tellNoText(entry.value, entry.key)
        continue
      }
      switch head {
      case .answers(let kolom?):
        row.answers.append(AnswerTable.Answer(kolom: kolom, text: text, place: entry.value.place))
      case .remarks(let kolom?):
        row.catatan += [AnswerTable.Remark(entry.value)].compactMap(\.self).map { (kolom, $0) }
      default: row.bukti += [AnswerTable.Remark(entry.value)].compactMap(\.self)
      }
    }
    return row
  }
}

extension AnswerHead {
  /// Whose answers or remarks it says.
  fileprivate var kolom: Kolom? {
    switch self {
    case .answers(let kolom), .remarks(let kolom): kolom
    case .points, .somebodys, .other: nil
    }
  }
}
