public import Frames
public import Measures

/// Rows of cells in columns over as many pages as they take: a repeated
/// header, groups with headings and subtotals, sums carried over.
///
/// Rules and fills are artifacts below the text, which is read row by row.
/// What is repeated on a later page is an artifact as well. The whole is
/// made an element by `Tagged`. The rules of breaking are worked out in the
/// guide, `Tables.md`.
public struct Table: Block {
  /// `.share` divides what fixed columns leave; there are no gutters.
  public let columns: [TrackWidth]
  /// At the top of every page, in one piece.
  public let header: [TableRow]
  public let groups: [TableGroup]
  /// Totals of the whole table, after the last group.
  public let closing: [TableRow]
  public let carry: TableCarry?
  public let style: TableStyle
  /// The rows one after the other, as tokens count them.
  let course: TableCourse
  let points: TablePoints

  public init(
    columns: [TrackWidth], header: [TableRow] = [], groups: [TableGroup],
    closing: [TableRow] = [], carry: TableCarry? = nil, style: TableStyle = TableStyle()
  ) {
    self.columns = columns
    self.header = header
    self.groups = groups
    self.closing = closing
    self.carry = carry
    self.style = style
    self.course = TableCourse(groups, closing, hasHeader: !header.isEmpty)
    self.points = TablePoints(course.steps.map(\.row), in: columns.count)
  }

  /// A table without groups.
  public init(
    columns: [TrackWidth], header: [TableRow] = [], rows: [TableRow],
    closing: [TableRow] = [], carry: TableCarry? = nil, style: TableStyle = TableStyle()
  ) {
    self.init(
      columns: columns, header: header, groups: [TableGroup(rows)], closing: closing,
      carry: carry, style: style)
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      let setter = try setter(in: region.width, region.fit)
      var page = try TablePage(table: self, region: region, setter: setter, token)
      return try page.filled()
    } catch {
      return .refused(error)
    }
  }

  /// A carried line as it stands in a slot of this width.
  ///
  /// - Throws: a reason of width.
  public func line(_ row: TableRow, in width: Length, _ fit: Fit = .natural) throws(Reason) -> Frame
  {
    let band = try setter(in: width, fit).band([row])
    return Frame(size: Size(width: width, height: band.height), items: band.content).untagged
  }

  private func setter(in width: Length, _ fit: Fit) throws(Reason) -> TableSetter {
    TableSetter(
      columns: try TableColumns(columns, in: width, fit), points: points, style: style, fit: fit)
  }
}
