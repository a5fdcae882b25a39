internal import Sheets

/// The headings of a sheet: one row of them or two, below title lines.
struct HeadingRows {
  /// Title lines stand above the headings; not more than this many.
  static let searched = 15

  /// The number of the row; a second one may follow.
  let first: Int
  let last: Int
  private let sheet: Sheet
  private let headings: Headings

  /// The row in which most headings are known, and a code among them if
  /// possible; nil when no row has two.
  init?(_ sheet: Sheet, _ headings: Headings) {
    var best: (row: Int, weight: Int)?
    for row in sheet.rows.prefix(while: { $0.number <= HeadingRows.searched }) {
      let known = Set(row.cells.compactMap { headings[$0.value.description] })
      let weight = known.count + (known.contains(.kode) ? 100 : 0)
      if known.count >= 2, weight > best?.weight ?? 0 { best = (row.number, weight) }
    }
    guard let best else { return nil }
    self.sheet = sheet
    self.headings = headings
    first = best.row
    last = HeadingRows.last(from: best.row, sheet, headings)
  }

  /// What stands over a column: the upper heading, the lower one, and both.
  func spellings(_ column: Int) -> [String] {
    let upper = upperText(column)
    let lower = last > first ? sheet[row: first + 1, column: column].flatMap(text) : nil
    guard let lower else { return [upper].compactMap { $0 } }
    return [upper.map { "\($0) \(lower)" }, lower].compactMap { $0 }
  }

  /// Every column over which a heading stands.
  var columns: [Int] {
    let upper = sheet.row(first)?.cells.map(\.column) ?? []
    let lower = last > first ? sheet.row(first + 1)?.cells.map(\.column) ?? [] : []
    return Set(upper + lower).sorted()
  }
}

extension HeadingRows {
  /// The upper heading, which may stand over several columns: merged, or with
  /// nothing in the cells after it and headings below.
  private func upperText(_ column: Int) -> String? {
    if let cell = sheet.shown(row: first, column: column) { return text(cell) }
    guard last > first, sheet[row: first + 1, column: column] != nil else { return nil }
    let left = sheet.row(first)?.cells.last { $0.column < column }
    return left.flatMap(text)
  }

  private func text(_ cell: Sheet.Cell) -> String? {
    cell.value.description.replacing("\n", with: " ")
  }

  /// A second row of headings has no code and mostly known headings: the first office
  /// may lack its code. A row of column numbers, 1, 2, 3 …, is passed over.
  private static func last(from row: Int, _ sheet: Sheet, _ headings: Headings) -> Int {
    let codes = sheet.row(row)?.cells.first { headings[$0.value.description] == .kode }?.column
    guard let codes, let below = sheet.row(row + 1), below[codes] == nil,
      !sheet.isNumbering(below)
    else { return row }
    let texts = below.cells.allSatisfy {
      switch $0.value {
      case .text, .number: true
      default: false
      }
    }
    let known = below.cells.count { cell in
      let upper = sheet.row(row)?.cells.last { $0.column <= cell.column }
      return headings["\(cell.value)"] != nil
        || upper.map { headings["\($0.value) \(cell.value)"] != nil } == true
    }
    let isName = sheet.row(row)?.cells.contains {
      headings[$0.value.description] == .nama && below[$0.column] != nil
    }
    return texts && isName != true && 2 * known >= below.cells.count ? row + 1 : row
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
