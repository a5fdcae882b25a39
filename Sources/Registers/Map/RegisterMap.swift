internal import Diagnostics
internal import Fields
internal import Records
internal import Sheets

/// What the keeper of a register says of its table: the sheet, the rows of its head, and
/// what the columns mean that cannot be guessed.
struct RegisterMap {
  private(set) var sheet: String?
  private(set) var rows: ClosedRange<Int>?
  private(set) var columns: [Entry] = []

  struct Entry {
    var heading: String
    /// Nil: not read.
    var kolom: RegisterColumn?
    var place: Place
  }

  /// The word for a column that is not read.
  static let skip = "lewati"

  /// Rows that can be a head are these.
  private static let rowLimit = 1000

  /// - Throws: every fault of the file at once, with its line.
  init(_ source: RecordSource, _ headings: Headings) throws(Faults) {
    let findings = Findings()
    let root = try OpenedRecord(source).tree(findings)
    SchemaCheck.run(root, RegisterMap.keys, file: source.name, findings)
    guard let record = RecordView(root, RegisterMap.keys) else { throw findings.faults() }
    sheet = record.text("lembar")
    if let typed = record.typed("baris") { rows = RegisterMap.rows(typed, findings) }
    if case .mapping(let entries)? = record.node("kolom")?.content {
      columns = entries.map { RegisterMap.entry($0, headings, findings) }
      checkTwice(headings, findings)
    }
    try findings.check()
  }

  /// Whoever writes a heading means one that stands there, over one column.
  func check(against head: HeadingRows, _ findings: Findings) {
    let there = head.columns.map(head.headings)
    let folds = there.map { Set($0.map(folded)) }
    for entry in columns {
      let heading = folded(entry.heading)
      let whole = zip(there, folds).filter { $1.contains(heading) }.compactMap { $0.0.first }
      if whole.isEmpty {
        findings.error(
          at: entry.place, .registerMapNoHeading(String(entry.heading.prefix(60))),
          hint: findings.meant(entry.heading, among: Array(there.joined().prefix(200))))
      } else if whole.count > 1, let kolom = entry.kolom, !kolom.isRepeatable,
        whole.allSatisfy({ folded($0) != heading })
      {
        findings.error(
          at: entry.place,
          .registerMapManyHeadings(String(entry.heading.prefix(60)), count: whole.count),
          hint: .registerMapWhole(whole))
      }
    }
  }

  /// Two headings of one meaning.
  private func checkTwice(_ headings: Headings, _ findings: Findings) {
    var first: [RegisterColumn: String] = [:]
    for entry in columns {
      guard let kolom = entry.kolom, !kolom.isRepeatable else { continue }
      guard let other = first[kolom.subject] else {
        first[kolom.subject] = entry.heading
        continue
      }
      findings.error(
        at: entry.place,
        .registerMapTwice(headings.name(kolom), String(other.prefix(60))),
        hint: .registerMapTwiceHint)
    }
  }
}

extension RegisterMap {
  private static let keys = [
    RecordKey("lembar", .text(limit: 60), about: .registerMapSheet, example: "Data ZI 2022"),
    RecordKey("baris", .text(limit: 20), about: .registerMapRows, example: "5-6"),
    RecordKey("kolom", .open, about: .registerMapColumns),
  ]

  /// "5" or "5-6".
  private static func rows(_ typed: Typed, _ findings: Findings) -> ClosedRange<Int>? {
    let numbers = typed.text.split { $0 == "-" || $0 == "–" }.map { Int($0.trimmed) }
    if let first = numbers.first ?? nil, let last = numbers.last ?? nil, numbers.count <= 2,
      1 <= first, first <= last, last < first + HeadingRows.most, last <= rowLimit
    {
      return first...last
    }
    findings.error(
      at: typed.place, .registerMapBadRows(typed.text), hint: .registerMapBadRowsHint)
    return nil
  }

  private static func entry(
    _ entry: TreeNode.Entry, _ headings: Headings, _ findings: Findings
  ) -> Entry {
    guard let typed = entry.value.text else {
      findings.tellNoText(entry.value, entry.key)
      return Entry(heading: entry.key, kolom: nil, place: entry.keyPlace)
    }
    let kolom = headings[typed]
    if kolom == nil, folded(typed) != skip {
      let known = headings.known + [skip]
      findings.error(
        at: entry.value.place, .registerMapUnknown(String(typed.prefix(60))),
        hint: suggestion(for: typed, among: known).map { .didYouMean($0) }
          ?? .registerMapUnknownHint)
    }
    return Entry(heading: entry.key, kolom: kolom, place: entry.keyPlace)
  }
}
