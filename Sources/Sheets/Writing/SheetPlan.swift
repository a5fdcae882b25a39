/// A sheet to be written. Rows and columns count from 1.
public struct SheetPlan: Hashable, Sendable {
  public var name: String
  /// From column A on.
  public var columns: [ColumnPlan]
  /// In any order; of two for the same place the later one stands.
  public var cells: [CellPlan] = []
  /// In points; all others fit their text.
  public var rowHeights: [Int: Double] = [:]
  /// How many rows and columns stay in view while one scrolls.
  public var frozenRows = 0
  public var frozenColumns = 0
  /// Ranges of more than one cell, which do not overlap; the first cell of
  /// each holds the value.
  public var merged: [CellRange] = []
  public var entries: [EntryRule] = []
  public var marks: [MarkRule] = []
  /// Against slips, without a password: cells whose style is not `isEntry`
  /// cannot be changed.
  public var isProtected = false
  public var page = PagePlan()

  public init(name: String, columns: [ColumnPlan] = []) {
    self.name = name
    self.columns = columns
  }

  /// Puts a value into a cell.
  public mutating func put(
    _ content: CellContent, row: Int, column: Int, style: CellStyle = .plain
  ) {
    cells.append(CellPlan(row: row, column: column, content: content, style: style))
  }
}

extension SheetPlan {
  /// Makes a row as high as the longest of its texts needs when it is wrapped:
  /// not every spreadsheet does so by itself.
  ///
  /// - Parameter lineHeight: in points.
  public mutating func fitHeight(row: Int, lineHeight: Double = 15) {
    let lines = cells.filter { $0.row == row }.map { cell -> Int in
      guard case .text(let text) = cell.content, columns.indices.contains(cell.column - 1)
      else { return 1 }
      // Letters are a little narrower than the digits that columns count.
      let letters = columns[cell.column - 1].width / 0.9 * 11 / cell.style.size
      return SheetPlan.lines(of: text, most: Int(letters))
    }
    guard let most = lines.max(), most > 1 else { return }
    rowHeights[row] = Double(most) * lineHeight + 3
  }

  /// Broken at blanks.
  private static func lines(of text: String, most: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      if used > 0, used + 1 + word.count > most {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word.count
    }
    return lines
  }
}

/// A column of a plan.
public struct ColumnPlan: Hashable, Sendable {
  /// In digits of the default font, as spreadsheets measure.
  public var width: Double
  /// Of the cells for which the plan has none.
  public var style: CellStyle

  public init(width: Double, style: CellStyle = .plain) {
    self.width = width
    self.style = style
  }
}

/// How a sheet is printed: landscape, as wide as the paper, as many pages as
/// it takes.
public struct PagePlan: Hashable, Sendable {
  public enum Paper: Hashable, Sendable {
    /// 210 × 297 mm.
    case a4
    /// 215 × 330 mm: spreadsheets know it as Folio, 8½ × 13 inches.
    case f4
  }

  public var paper: Paper
  public var isLandscape: Bool
  /// The first rows, up to this one, are printed on every page; 0 for none.
  public var repeatedRows: Int
  /// In the code of spreadsheets: "&LPiagam&RHalaman &P dari &N"; at most 255 characters.
  public var footer: String?

  public init(
    paper: Paper = .a4, isLandscape: Bool = true, repeatedRows: Int = 0, footer: String? = nil
  ) {
    self.paper = paper
    self.isLandscape = isLandscape
    self.repeatedRows = repeatedRows
    self.footer = footer
  }
}

extension String {
  /// As words of a footer: an ampersand begins a code there, and all of it must be short.
  package var footerText: String { String(prefix(60)).replacing("&", with: "&&") }
}
