internal import Bahasa
internal import Diagnostics
internal import Fields
internal import Records
internal import Sheets
internal import Templates

/// The headings of a table whose rows are records, and what each column says.
struct RowHeadings: Sendable {
  /// The number of their row.
  let row: Int
  /// By column, from 1.
  let lines: [Int: KeyLine]
  /// The column of what was wrong with rows that were refused before; nil in any other table.
  let galat: Int?

  /// Headings stand among so many rows.
  static let searched = 30

  /// The first row in which so many headings stand that are known, or one of a kind with one.
  ///
  /// - Returns: nil when there is none.
  init?(_ sheet: Sheet, _ lines: KindLines, atLeast count: Int = 2, _ findings: Findings) {
    let wanted = min(count, lines.count)
    guard
      let row = sheet.rows.prefix(RowHeadings.searched).first(where: { row in
        row.cells.count { lines["\($0.value)"] != nil } >= wanted
      })
    else { return nil }
    self.row = row.number
    galat = row.cells.first { "\($0.value)".trimmed == RefusedRows.galat }?.column
    var known: [Int: KeyLine] = [:]
    var unknown: [Sheet.Cell] = []
    for cell in row.cells {
      let label = "\(cell.value)".trimmed
      guard let line = lines[label] else {
        unknown.append(cell)
        continue
      }
      if let first = known.first(where: { $0.value.path == line.path }) {
        findings.error(
          at: cell.place, .recordKeyTwice(label, cellName(row: row.number, column: first.key)),
          hint: .dropOne())
      }
      known[cell.column] = line
    }
    let paths = Set(known.values.map(\.path))
    for cell in unknown {
      lines.tell(unknown: "\(cell.value)".trimmed, at: cell.place, besides: paths, findings)
    }
    self.lines = known
  }
}

extension [Sheet] {
  /// The first one that has headings; rows on others are told of.
  ///
  /// - Parameter hint: what helps, given the names of those others.
  func likely(
    _ lines: KindLines, atLeast count: Int = 2, _ findings: Findings,
    hint: ([String]) -> Message
  ) -> Sheet? {
    let likely = filter { RowHeadings($0, lines, atLeast: count, Findings()) != nil }
    let unread = likely.dropFirst().compactMap(\.name)
    if let found = likely.first, !unread.isEmpty {
      findings.warn(at: found.place, .definedOthersUnread(unread), hint: hint(unread))
    }
    return likely.first
  }
}

/// What a heading may say: the label of a key, its path, and of who a record is told by also what
/// stands in it alone: “Nama”, “NIP”.
struct KindLines: Sendable {
  private let lines: [KeyLine]
  let known: KeyLines
  private let short: [String: KeyLine]
  /// Those that a new table has.
  let labels: [String]

  /// Of groups of the same keys.
  init(_ keys: [RecordKey]) {
    lines = keys.lines
    labels = lines.map(\.label)
    known = KeyLines(lines)
    short = KindLines.short(lines)
  }

  init(_ kind: DefinedKind) {
    lines = KindLines.lines(of: kind)
    labels = kind.columns.map(\.label)
    known = KeyLines(lines)
    let whose = Set(kind.definition.fields.filter(\.identifies).map(\.name))
    short = KindLines.short(lines.filter { $0.path.count == 2 && whose.contains($0.path[0]) })
  }

  private static func short(_ own: [KeyLine]) -> [String: KeyLine] {
    Dictionary(
      own.flatMap { line in
        ([line.key.label] + habits[line.key.name, default: []]).map { (hurufDanAngka($0), line) }
      }
    ) { first, _ in first }
  }

  /// What offices write above columns of persons besides, by the name of the key.
  private static let habits = [
    "nama": ["Nama lengkap", "Nama pegawai", "Nama dan gelar", "Nama lengkap dan gelar"],
    "pangkat": [
      "Pangkat/Gol.", "Pangkat/Golongan", "Pangkat/Gol. Ruang", "Pangkat/Golongan Ruang",
    ],
  ]

  /// The keys of a kind that can stand in a row.
  static func lines(of kind: DefinedKind) -> [KeyLine] {
    kind.fields.keys.filter { $0.name != "jenis" && $0.name != "versi" }.lines + kind.named
  }

  var count: Int { lines.count }

  subscript(label: String) -> KeyLine? { known[label] ?? short[hurufDanAngka(label)] }

  func near(_ label: String) -> String? { known.near(label) }

  /// Tells of a heading that is none of these. It is no slip in one that stands there besides.
  fileprivate func tell(
    unknown label: String, at place: Place, besides known: Set<[String]>, _ findings: Findings
  ) {
    guard !["no", "no.", "nomor urut", "galat"].contains(label.lowercased()) else { return }
    if let near = near(label), !(self[near].map { known.contains($0.path) } ?? false) {
      findings.error(at: place, .definedUnknownColumn(label), hint: .didYouMean(near))
    } else {
      findings.warn(at: place, .definedUnknownColumn(label), hint: .known(labels))
    }
  }
}
