internal import Frames
internal import Measures

/// Fills one region with a table's rows.
struct TablePage {
  let table: Table
  let region: Region
  let setter: TableSetter
  /// The step with which the page begins, and where its cells go on when
  /// the page before ended inside it.
  private let first: Int
  private let inner: [Resume?]?
  private let isRepeated: Bool
  private let header: TableBand?
  private var sheet: TableSheet
  /// How many bands stand before the first row.
  private var lead = 0

  init(
    table: Table, region: Region, setter: TableSetter, _ token: Resume?
  ) throws(Reason) {
    self.table = table
    self.region = region
    self.setter = setter
    (first, inner) = table.start(token)
    isRepeated = token != nil
    header = table.header.isEmpty ? nil : try setter.band(table.header, isHeader: true)
    sheet = TableSheet(style: table.style, width: setter.columns.width)
  }

  /// Places rows until one does not fit.
  mutating func filled() throws(Reason) -> Outcome {
    if isRepeated && first == table.course.steps.count { return .complete(sheet.frame(0)) }
    sheet = try leading(at: first, inside: inner != nil, isRepeated: isRepeated)
    lead = sheet.count
    for index in table.course.steps.indices.dropFirst(first) {
      sheet.add(try band(index))
      if sheet.height > region.height { return try broken(at: index) }
    }
    return .whole(sheet.frame(sheet.count), in: region)
  }
}

extension Table {
  fileprivate func start(_ token: Resume?) -> (Int, [Resume?]?) {
    switch token {
    case .child(let step, .cells(let cells)): (step, cells)
    case .child(let step, _): (step, nil)
    case .finished: (course.steps.count, nil)
    default: (0, nil)
    }
  }
}

// What stands above and below the rows.
extension TablePage {
  /// What stands above step `index` when a page begins with it.
  private func leading(
    at index: Int, inside: Bool, isRepeated: Bool
  ) throws(Reason) -> TableSheet {
    var sheet = TableSheet(style: table.style, width: setter.columns.width)
    if let header { sheet.add(isRepeated ? header.repeated : header) }
    if let line = try carried(table.carry?.brought, before: index) { sheet.add(line) }
    guard let group = table.course.continuedGroup(at: index, inside: inside) else {
      return sheet
    }
    for row in table.groups[group].continued { sheet.add(try setter.band([row]).repeated) }
    return sheet
  }

  /// The last line of a page that ends before step `index` or inside it.
  private func foot(before index: Int) throws(Reason) -> TableBand? {
    try carried(table.carry?.forward, before: index)
  }

  private func carried(_ line: CarriedLine?, before index: Int) throws(Reason) -> TableBand? {
    let count = table.course.bodyBefore[index]
    guard count > 0, count < table.course.bodyCount else { return nil }
    switch line {
    case .rows(let rows)?: return try setter.band([rows[count]]).repeated
    case .slot(let number, let row)?: return try setter.slot(number, like: row, count: count)
    case nil: return nil
    }
  }
}

// The rows.
extension TablePage {
  private func band(_ index: Int) throws(Reason) -> TableBand {
    let row = table.course.steps[index].row
    guard index == first, let inner else { return try setter.band([row]) }
    let endless = Region.unbounded(width: region.width, fit: region.fit)
    return try setter.part(of: row, in: endless, from: inner).0
  }

  /// The outcome when step `index`, the last in the sheet, goes beyond the
  /// region.
  private func broken(at index: Int) throws(Reason) -> Outcome {
    var reason = Reason(.height(needed: sheet.height, left: region.height))
    if try isTooHigh(index) {
      do throws(Reason) {
        return try split(index)
      } catch {
        if error.isFinal { throw error }
        reason = error
      }
    }
    if let stop = try stop(upTo: index, mayTear: false) { return stop }
    guard region.isFresh, index > first else { throw reason }
    // Keeps yield where no later region helps, and so does a row that
    // leaves no room for the line below it.
    if let stop = try stop(upTo: index, mayTear: true) { return stop }
    return try split(first)
  }

  /// The page that ends as late as possible, but before step `index`. It ends earlier where that
  /// leaves more rows with a heading or totals, and less than a third of a page empty.
  private func stop(upTo index: Int, mayTear: Bool) throws(Reason) -> Outcome? {
    let course = table.course
    let latest = region.isShortened ? min(index, course.steps.count - 2) : index
    let white = region.full / 3
    var late: Outcome?
    for stop in stride(from: latest, to: first, by: -1) {
      guard mayTear || course.mayBreak(before: stop) else { continue }
      let count = lead + stop - first
      if late != nil, region.height - sheet.height(of: count) > white { return late }
      let foot = try foot(before: stop)
      guard sheet.height(of: count, foot: foot) <= region.height else { continue }
      let page = Outcome.partial(sheet.frame(count, foot: foot), .child(stop, nil))
      if mayTear || course.leavesCompany(before: stop) { return page }
      late = late ?? page
    }
    // The table, or what is left of it, may as well begin on the next page.
    let mayWait = !region.isFresh && !region.isShortened && region.height <= white
    return mayWait ? nil : late
  }

  /// Whether step `index` goes beyond an untouched page, together with the
  /// rows before that it must not be torn from.
  private func isTooHigh(_ index: Int) throws(Reason) -> Bool {
    if index == first && inner != nil { return true }
    let start = table.course.unitStart(of: index, from: first)
    var page =
      start == first
      ? sheet.prefix(lead) : try leading(at: start, inside: false, isRepeated: true)
    for step in start...index { page.add(sheet.bands[lead + step - first]) }
    let foot = try foot(before: index + 1)
    return page.height(of: page.count, foot: foot) > region.full
  }

  /// The page that ends inside step `index`.
  private func split(_ index: Int) throws(Reason) -> Outcome {
    var sheet = sheet.prefix(lead + index - first)
    let (band, rest) = try part(of: index, below: sheet)
    sheet.add(band)
    if rest.contains(where: { $0 != .finished }) {
      let frame = sheet.frame(sheet.count, foot: try foot(before: index))
      return .partial(frame, .child(index, .cells(rest)))
    }
    // White at the end of its cells vanished, so that all of it went in.
    if index + 1 == table.course.steps.count { return .complete(sheet.frame(sheet.count)) }
    let frame = sheet.frame(sheet.count, foot: try foot(before: index + 1))
    return .partial(frame, .child(index + 1, nil))
  }

  /// What of step `index` fits below a sheet and above the forward line,
  /// and where each cell goes on.
  private func part(
    of index: Int, below sheet: TableSheet
  ) throws(Reason) -> (TableBand, [Resume]) {
    let row = table.course.steps[index].row
    let used = try heightBeside(row, at: index, below: sheet)
    // Fresh when no other row stands above.
    let rows = (sheet.ends.last ?? .zero) - (sheet.prefix(lead).ends.last ?? .zero)
    let cells = Region(
      width: region.width, height: max(.zero, region.height - used),
      full: max(.zero, region.full - used + rows), fit: region.fit)
    do throws(Reason) {
      let part = try setter.part(of: row, in: cells, from: index == first ? inner : nil)
      if used <= region.height { return part }
      throw Reason(.height(needed: .zero, left: .zero))
    } catch {
      guard case .height(let needed, _) = error.kind else { throw error }
      throw error.with(.height(needed: needed + used, left: region.height))
    }
  }

  /// The height that everything but the cells takes when the page ends
  /// inside a row below a sheet, or right after it.
  private func heightBeside(
    _ row: TableRow, at index: Int, below sheet: TableSheet
  ) throws(Reason) -> Length {
    var shell = sheet
    shell.add(TableBand(emptyLike: row))
    return max(
      shell.height(of: shell.count, foot: try foot(before: index)),
      shell.height(of: shell.count, foot: try foot(before: index + 1)))
  }
}

extension TableBand {
  /// A band without height that has the rules of a row.
  fileprivate init(emptyLike row: TableRow) {
    self.init(
      height: .zero, content: [], fills: [], rules: [], uprights: [], above: row.above,
      below: row.below)
  }
}
