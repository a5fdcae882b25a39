internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Records
internal import Sheets

/// The columns of a table of answers, by what stands over each and below it: the answers of one
/// evaluator are never taken for another's, nor passed over.
struct AnswerColumns {
  typealias Column = (kolom: Kolom, column: Int)
  typealias Rows = LazyFilterSequence<Sheet.Rows>

  struct Head {
    var name: String
    /// What stands over it, where heads take two rows.
    var above: String?
    var column: Int
    /// Whether sheets show it beside what is read.
    var isShown: Bool { Heading.isShown(name) }
  }

  private(set) var answers: [Column] = []
  private(set) var points: [Column] = []
  private var typedRemarks: [(kolom: Kolom?, column: Int)] = []
  /// Answers, but whose?
  private var asked: [Head] = []
  /// Nobody knows what.
  private var others: [Head] = []
  /// More than one of a kolom.
  private var twice: [(head: Head, kolom: Kolom, first: Int)] = []
  /// Of the columns in which something stands below.
  private let contents: [Int: ColumnContent]

  /// - Parameters:
  ///   - rows: what stands below.
  ///   - kolom: whose a column is that does not say it, where no other does.
  init(_ heads: [Head], _ rows: Rows, unnamed kolom: Kolom?) {
    contents = ColumnContent.all(rows)
    var named: [(head: Head, kolom: Kolom)] = []
    var unnamed: [Head] = []
    for head in heads {
      let below = contents[head.column] ?? ColumnContent()
      if head.isShown {
        if below.areAnswers { asked.append(head) }
        continue
      }
      let group = head.above.flatMap(AnswerHead.group)
      switch AnswerHead(head.name) {
      case .answers(let own):
        guard let owner = own ?? group else {
          unnamed.append(head)
          continue
        }
        let isOffice = AnswerHead.isAlsoAnOffice(head.name) && below.namesOffices
        if isOffice { others.append(head) } else { named.append((head, owner)) }
      case .points(let owner) where below.hasChoices: named.append((head, owner))
      case .points(let owner): points.append((owner, head.column))
      case .remarks where below.areAnswers: asked.append(head)
      case .remarks(let owner): typedRemarks.append((owner ?? group, head.column))
      case .somebodys where below.hasLetters: asked.append(head)
      case .other where below.areAnswers: asked.append(head)
      case .other where below.hasChoices && AnswerHead.near(head.name) != nil: asked.append(head)
      case .somebodys, .other: others.append(head)
      }
    }
    take(named)
    guard let first = unnamed.first else { return }
    let owner = named.isEmpty ? kolom ?? .mandiri : .mandiri
    let isTaken = answers.contains { $0.kolom == owner }
    if isTaken || unnamed.count > 1 {
      asked += unnamed
    } else {
      answers.insert((owner, first.column), at: 0)
    }
  }

  /// Of several columns of one kolom those count in which something stands.
  private mutating func take(_ named: [(head: Head, kolom: Kolom)]) {
    for (head, kolom) in named {
      guard let index = answers.firstIndex(where: { $0.kolom == kolom }) else {
        answers.append((kolom, head.column))
        continue
      }
      if contents[answers[index].column] == nil {
        answers[index].column = head.column
      } else if contents[head.column] != nil {
        twice.append((head, kolom, answers[index].column))
      }
    }
  }
}

extension AnswerColumns {
  /// Of several that do not say whose they are, each is of the answers left of it.
  var remarks: [Column] {
    let isAlone = typedRemarks.count { $0.kolom == nil } == 1
    let first = answers.first?.kolom ?? .mandiri
    return typedRemarks.map { owner, column in
      (owner ?? (isAlone ? first : self.owner(leftOf: column)), column)
    }
  }

  /// A column of points that does not say whose: of the one column of answers left of it.
  func points(in column: Int) -> Column? {
    let left = answers.filter { $0.column < column }
    return left.count == 1 ? (left[0].kolom, column) : nil
  }

  /// Whose answers stand nearest on the left of a column; left of all, the first.
  func owner(leftOf column: Int) -> Kolom {
    let left = answers.filter { $0.column < column }.max { $0.column < $1.column }
    return (left ?? answers.first)?.kolom ?? .mandiri
  }

  /// Be it of somebody who is not known.
  var holdAnswers: Bool { !answers.isEmpty || !asked.isEmpty }

  /// Errors of columns that hold answers of which it is not known whose they are.
  func tellUnsure(_ sheet: Sheet, row: Int, _ findings: Findings) {
    for head in asked {
      findings.error(
        at: sheet.place(row: row, column: head.column),
        .lkeWhoseAnswers(String(head.name.singleLine.prefix(60))),
        hint: AnswerHead.near(head.name).map { .didYouMean($0) } ?? .lkeWhoseAnswersHint)
    }
    for (head, kolom, first) in twice {
      findings.error(
        at: sheet.place(row: row, column: head.column),
        .lkeColumnTwice(kolom, "\(columnName(first))\(row)"), hint: .lkeColumnTwiceHint)
    }
  }

  /// Warns of columns of one's own in which something stands, all at once; of those without a
  /// head only when that can be answers.
  ///
  /// - Parameter first: columns left of it are none of answers.
  func tellOthers(_ sheet: Sheet, row: Int, from first: Int, _ findings: Findings) {
    let own = others.filter { contents[$0.column] != nil }
    let known = Set(sheet.row(row)?.cells.map(\.column) ?? [])
    let nameless = contents.filter { column, content in
      column >= first && content.hasLetters && !known.contains(column)
    }.sorted { $0.key < $1.key }
    for (column, content) in nameless where content.areAnswers {
      findings.error(
        at: sheet.place(row: row, column: column), .lkeWhoseAnswers(columnName(column)),
        hint: .lkeWhoseAnswersHint)
    }
    let names =
      own.map { "“\($0.name.singleLine.prefix(60))” (\(columnName($0.column)))" }
      + nameless.map { columnName($0.key) }
    guard !names.isEmpty else { return }
    findings.warn(at: sheet.place(ofRow: row), .ownColumns(names), hint: .lkeReadColumns)
  }
}

extension String {
  fileprivate var singleLine: String { replacing("\n", with: " ") }
}

/// What stands below a head: whether it can be answers, or names of offices.
private struct ColumnContent {
  private var choices: Set<String> = []
  private var hasOffices = false
  /// Texts, and those of them that answer a question.
  private var count = (texts: 0, answers: 0)

  /// So many filled cells show what a column holds.
  private static let enough = 400
  private var seen = 0

  /// Of every column in which something stands.
  static func all(_ rows: AnswerColumns.Rows) -> [Int: ColumnContent] {
    var all: [Int: ColumnContent] = [:]
    for row in rows {
      for cell in row.cells { all[cell.column, default: ColumnContent()].add(cell) }
    }
    return all
  }

  private mutating func add(_ cell: Sheet.Cell) {
    guard seen < ColumnContent.enough else { return }
    seen += 1
    guard case .text(let text) = cell.value, text.utf8.count <= 80 else { return }
    let word = hurufDanAngka(text)
    count.texts += 1
    if ColumnContent.words.contains(word) || ColumnContent.letters.contains(word) {
      choices.insert(word)
      count.answers += 1
    } else if !hasOffices {
      hasOffices = !Wilayah.bernama(SatkerName(text).wilayah).isEmpty
    }
  }

  var hasChoices: Bool { !choices.isEmpty }

  /// More than yes and no, which columns of one's own hold as well.
  var hasLetters: Bool { !choices.isDisjoint(with: ColumnContent.letters) }

  /// Whatever its head says: of many texts nearly all answer a question, letters among them.
  var areAnswers: Bool {
    hasLetters && count.answers >= ColumnContent.many && count.answers * 10 >= count.texts * 9
  }

  private static let many = 8

  var namesOffices: Bool { hasOffices && !hasChoices }

  private static let words: Set = ["ya", "tidak", "y", "t", "tdk"]
  private static let letters: Set = ["a", "b", "c", "d", "e"]
}
