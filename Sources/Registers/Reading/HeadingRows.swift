internal import Sheets

/// The headings of a sheet: one row of them, or up to three, below title lines.
struct HeadingRows {
  /// Title lines stand above the headings; not more than this many.
  static let searched = 30
  /// So many rows of headings at the most.
  static let most = 3
  /// They and the row below them are among so many.
  static let head = searched + most + 1

  let rows: ClosedRange<Int>
  private let sheet: Sheet
  private let headings: Headings
  /// What is known of the columns.
  private(set) var meanings: [Int: RegisterColumn] = [:]

  /// The row in which most headings are known, a code among them if possible, with those
  /// above and below it that belong to it; nil when no row has two.
  init?(_ sheet: Sheet, _ headings: Headings) {
    var best: (row: Int, weight: Int)?
    for row in sheet.rows.prefix(while: { $0.number <= HeadingRows.searched }) {
      let known = Set(row.cells.compactMap { headings[$0.value.description] })
      let weight = known.count + (known.contains(.kode) ? 100 : 0)
      if known.count >= 2, weight > best?.weight ?? 0 { best = (row.number, weight) }
    }
    guard let best else { return nil }
    self.init(sheet, headings, rows: best.row...best.row)
    while let taller = withRowAbove ?? withRowBelow { self = taller }
  }

  /// The rows that somebody names.
  init(_ sheet: Sheet, _ headings: Headings, rows: ClosedRange<Int>) {
    self.sheet = sheet
    self.headings = headings
    self.rows = rows
    for column in columns { meanings[column] = meaning(column) }
  }

  var last: Int { rows.upperBound }

  /// Every column over which a heading stands.
  var columns: [Int] {
    Set(rows.flatMap { sheet.row($0)?.cells.map(\.column) ?? [] }).sorted()
  }

  /// The last column over which one stands; a merged one stands over several.
  var lastColumn: Int? {
    guard var last = columns.last else { return nil }
    while rows.contains(where: { sheet.shown(row: $0, column: last + 1) != nil }) { last += 1 }
    return last
  }

  /// Whether a heading of that name is among them.
  func hold(_ name: String) -> Bool {
    columns.contains { texts(over: $0).contains { folded($0) == folded(name) } }
  }

  /// What stands over a column, from top to bottom.
  func texts(over column: Int) -> [String] {
    var cells: [Sheet.Cell] = []
    for row in rows {
      guard let cell = sheet.shown(row: row, column: column) ?? umbrella(row, column),
        cells.last?.place != cell.place
      else { continue }
      cells.append(cell)
    }
    return cells.map(text)
  }
}

extension HeadingRows {
  /// What a column may be called: all that stands over it, or the lower part of it.
  func headings(over column: Int) -> [String] {
    let texts = texts(over: column)
    return texts.indices.map { texts[$0...].joined(separator: " ") }
  }

  /// An upper heading joined with the lower ones says more than these alone: “Penanda
  /// tangan” over “Nama”. One that has parts of its own is over nothing else.
  private func meaning(_ column: Int) -> RegisterColumn? {
    if let heading = headings(over: column).first(where: headings.isMapped) {
      return headings[heading]
    }
    let texts = texts(over: column)
    for start in texts.indices {
      let heading = texts[start...].joined(separator: " ")
      if headings.isSkipped(heading) { return nil }
      if let known = headings[heading] { return known }
      if let owner = headings[texts[start]], owner.hasParts { return nil }
    }
    return nil
  }

  /// The heading left of an empty cell that stands over this column too: it has headings
  /// below it, as the column has.
  private func umbrella(_ row: Int, _ column: Int) -> Sheet.Cell? {
    guard let left = sheet.row(row)?.cells.last(where: { $0.column < column }) else { return nil }
    let below = rows.filter { $0 > row }.compactMap(sheet.row)
    return [column, left.column].allSatisfy { column in below.contains { $0[column] != nil } }
      ? left : nil
  }

  private func text(_ cell: Sheet.Cell) -> String {
    cell.value.description.replacing("\n", with: " ")
  }

  private func rows(_ rows: ClosedRange<Int>) -> HeadingRows? {
    rows.count <= HeadingRows.most ? HeadingRows(sheet, headings, rows: rows) : nil
  }

  /// With the row above, when columns mean more with it, or other things.
  private var withRowAbove: HeadingRows? {
    guard let row = sheet.row(rows.lowerBound - 1), row.cells.allSatisfy(isWord),
      let taller = rows(row.number...last), taller.meanings != meanings
    else { return nil }
    return Set(taller.meanings.values).count >= Set(meanings.values).count ? taller : nil
  }

  /// With the row below, when it has neither a code nor an office's name, as the first
  /// office may lack its code, and mostly known headings. A row of column numbers,
  /// 1, 2, 3 …, is passed over.
  private var withRowBelow: HeadingRows? {
    guard let row = sheet.row(last + 1), row.cells.allSatisfy(isWord), !sheet.isNumbering(row),
      !row.cells.contains(where: { [.kode, .nama].contains(meanings[$0.column]) }),
      let taller = rows(rows.lowerBound...row.number),
      2 * row.cells.count(where: { taller.meanings[$0.column] != nil }) >= row.cells.count
    else { return nil }
    return taller
  }

  private func isWord(_ cell: Sheet.Cell) -> Bool {
    switch cell.value {
    case .text, .number: true
    case .date, .flag, .fault: false
    }
  }
}

extension Sheet {
  /// A row such as "1 2 3 …" or "(1) (2) (3) …" under the headings.
  func isNumbering(_ row: Sheet.Row) -> Bool {
    let numbers = row.cells.map { cell in
      Int(cell.value.description.filter { $0 != "(" && $0 != ")" })
    }
    return numbers.count > 2 && numbers == Array(1...numbers.count).map { $0 }
  }
}
