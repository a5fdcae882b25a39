extension [Diagnostic] {
  /// As many as help whoever reads them, and how many more there are: of like ones in a column
  /// three and where the others are, of one warning of many files the first; no warning takes the
  /// place of an error.
  public var shown: [Diagnostic] {
    let folded = together.folded
    let errors = folded.count { $0.severity == .error && $0.more == 0 }
    let first = folded.filter { $0.more == 0 }
      .first(errors: Shown.limit, warnings: Swift.max(0, Shown.limit - errors))
    let hidden = folded.count { $0.more == 0 } - first.count + reduce(0) { $0 + $1.more }
    guard hidden > 0 else { return first }
    let isOfErrors = errors > Shown.limit || contains { $0.more > 0 && $0.severity == .error }
    return first + [Diagnostic(isOfErrors ? .error : .warning, more: hidden)]
  }
}

extension [Diagnostic] {
  /// A warning of more than two files is said of the first, with the names of the others.
  private var together: [Diagnostic] {
    var files: [[Message?]: [String]] = [:]
    for diagnostic in self {
      guard let (words, file) = diagnostic.warned, files[words]?.last != file else { continue }
      files[words, default: []].append(file)
    }
    var told: Set<[Message?]> = []
    return compactMap { diagnostic in
      guard let (words, file) = diagnostic.warned, let files = files[words], files.count > 2 else {
        return diagnostic
      }
      guard file == files[0] else { return nil }
      guard told.insert(words).inserted else { return diagnostic }
      var diagnostic = diagnostic
      let others = files.dropFirst().compactMap { $0.split(separator: "/").last.map(String.init) }
      diagnostic.message = .alsoIn(diagnostic.message, others)
      return diagnostic
    }
  }

  private var folded: [Diagnostic] {
    let likenesses = map(Likeness.init)
    let counts = Dictionary(likenesses.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    var (met, places): ([Likeness: Int], [Likeness: Int]) = ([:], [:])
    var cells: [Likeness: ColumnCells] = [:]
    var last: [Likeness: String] = [:]
    var shown: [Diagnostic] = []
    for (diagnostic, likeness) in zip(self, likenesses) {
      guard let likeness, let count = counts[likeness], count > Shown.like + 2 else {
        shown.append(diagnostic)
        continue
      }
      met[likeness, default: 0] += 1
      if met[likeness, default: 0] <= Shown.like {
        shown.append(diagnostic)
        last[likeness] = diagnostic.place?.cell?.name
      } else if places[likeness] != nil, let more = ColumnCells(of: diagnostic) {
        cells[likeness]?.add(more)
      } else {
        places[likeness] = shown.count
        cells[likeness] = ColumnCells(of: diagnostic)
        shown.append(
          Diagnostic(
            diagnostic.severity, at: diagnostic.place,
            .likeFindings(
              count - Shown.like, last[likeness].flatMap(ColumnCells.init)?.shortName ?? "")))
      }
    }
    for (likeness, index) in places { shown[index].place?.cell?.name = cells[likeness]?.name }
    return shown
  }
}

extension Diagnostic {
  /// The words of a warning, and the file that it is of.
  fileprivate var warned: (words: [Message?], file: String)? {
    guard severity == .warning, let file = place?.file else { return nil }
    return ([message, hint], file)
  }
}

private enum Shown {
  /// Beyond this many a list helps nobody.
  static let limit = 50
  /// Of those that are alike.
  static let like = 3
}

/// What like findings share: the sentence, but for its words, and the column.
private struct Likeness: Hashable {
  let severity: Severity
  let key: String
  let file: String
  let sheet: String?
  let column: Substring

  init?(_ diagnostic: Diagnostic) {
    guard let place = diagnostic.place, let cells = ColumnCells(of: diagnostic),
      !cells.column.isEmpty
    else { return nil }
    severity = diagnostic.severity
    key = diagnostic.message.key
    file = place.file
    sheet = place.cell?.sheet
    column = cells.column
  }
}
