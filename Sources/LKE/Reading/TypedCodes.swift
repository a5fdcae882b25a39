internal import Diagnostics
internal import Evaluation
internal import Records

/// The codes that a draft has answers for, whatever scheme they are of.
struct TypedCodes {
  /// Of the first one.
  let place: Place
  private let codes: [String]

  init(_ draft: EvaluasiDraft, _ record: RecordView) {
    let found =
      draft.table.map { $0.rows.map { ($0.code, $0.place) } }
      ?? TypedCodes.inTree(record.node("jawaban"))
    codes = found.map(\.0)
    place = found.first?.1 ?? record.place
  }

  /// The bundled scheme whose rows these are when they are not of the one that the
  /// record names: one sentence then says more than a fault a row. Headings do not
  /// count: what takes an answer in one scheme may be a heading in another.
  func scheme(insteadOf scheme: Scheme, _ book: CodeBook) -> String? {
    var best: (name: String?, count: Int) = (nil, max(TypedCodes.fewest, 2 * count(book)))
    for name in Scheme.bundledNames where name != scheme.id && codes.count > best.count {
      guard let other = try? Scheme.bundled(name) else { continue }
      let found = count(CodeBook(other))
      if found > best.count && 2 * found >= codes.count { best = (name, found) }
    }
    return best.name
  }
}

extension TypedCodes {
  /// Fewer rows may be slips.
  private static let fewest = 10

  private func count(_ book: CodeBook) -> Int { codes.count { book.meaning($0)?.butir != nil } }

  private static func inTree(_ node: TreeNode?) -> [(String, Place)] {
    guard case .mapping(let columns)? = node?.content else { return [] }
    return columns.flatMap { column -> [(String, Place)] in
      guard case .mapping(let answers) = column.value.content else { return [] }
      return answers.map { ($0.key, $0.keyPlace) }
    }
  }
}
