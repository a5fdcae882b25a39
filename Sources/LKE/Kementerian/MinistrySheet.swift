internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Sheets

/// A sheet of the ministry as rows with codes. Questions are found by the numerals of their
/// headings, their place in the group and what may be answered, never by the row alone; what
/// cannot be placed is refused.
struct MinistrySheet {
  let sheet: Sheet
  private let heading: MinistryHeading
  private let scheme: Scheme
  private let findings: Findings
  private(set) var table: AnswerTable
  private var part = ""
  private var middle = ""
  private var area = ""
  /// The code of the group that is being read, and what was found in it.
  private var group: String?
  private var questions: [Question] = []

  private struct Question {
    var row: MinistryRow
    var asked: String
    var counts: [MinistryRow] = []
  }

  init(
    _ sheet: Sheet, under heading: MinistryHeading, _ scheme: Scheme, _ findings: Findings
  ) {
    self.sheet = sheet
    self.heading = heading
    self.scheme = scheme
    self.findings = findings
    table = AnswerTable(place: sheet.place)
    for row in sheet.rows where row.number > heading.row { take(MinistryRow(row, heading)) }
    close()
  }

  private mutating func take(_ row: MinistryRow) {
    tellLostWords(row)
    switch row.role {
    case .heading(let numeral): open(numeral, row)
    case .question(let asked): questions.append(Question(row: row, asked: asked))
    case .count where questions.isEmpty: refuse([row])
    case .count: questions[questions.count - 1].counts.append(row)
    case .total(let total):
      close()
      group = nil
      take(total, row)
    case .nothing: refuse([row])
    }
  }

  private mutating func take(_ total: MinistryRow.Total, _ row: MinistryRow) {
    if let cell = heading.points.flatMap({ row.cells[$0] }), cell.amount != nil {
      findings.warn(at: cell.place, .ministryWhosePoints, hint: .ministryWhosePointsHint)
    }
    guard let (kolom, column) = heading.nilai, let cell = row.cells[column],
      let value = cell.amount
    else { return }
    table.official.append(.init(of: total, kolom: kolom, value: value, place: cell.place))
  }
}

// Headings.
extension MinistrySheet {
  private mutating func open(_ numeral: String, _ row: MinistryRow) {
    let isCapital = numeral.allSatisfy(\.isUppercase)
    if isCapital, numeral.allSatisfy({ "IVX".contains($0) }) {
      close()
      (middle, area) = ("\(part).\(numeral)", "")
      group = scheme.hasil.kelompok.contains { $0.code == middle } ? middle : nil
    } else if isCapital, numeral.count == 1 {
      close()
      (part, middle, area, group) = (numeral, "", "", nil)
    } else if numeral.allSatisfy(\.isNumber) {
      close()
      (area, group) = (numeral, nil)
    } else {
      close()
      group = named(row) ?? "\(middle).\(area).\(numeral)"
    }
  }

  /// The sub-component of the area whose name stands there, whatever its numeral.
  private func named(_ row: MinistryRow) -> String? {
    scheme.pengungkit.subs.first {
      $0.code.hasPrefix("\(middle).\(area).") && hurufDanAngka($0.label) == row.label
    }?.code
  }

  private mutating func close() {
    defer { questions = [] }
    let butir = group.map(entries) ?? []
    guard let rows = placed(butir) else {
      return refuse(questions.flatMap { [$0.row] + $0.counts })
    }
    for (entry, question) in zip(butir, rows) {
      guard let question else { continue }
      take(entry, question)
    }
  }

  private func entries(_ code: String) -> [Butir] {
    scheme.pengungkit.subs.first { $0.code == code }?.butir
      ?? scheme.hasil.kelompok.first { $0.code == code }?.indikator.map(\.butir) ?? []
  }

  /// A question for each entry, or none where its row is gone: by place while the kinds of
  /// answers agree, else by letter; nil when neither is certain.
  private func placed(_ butir: [Butir]) -> [Question?]? {
    let asked = questions.filter { question in
      question.asked != "%" || !question.counts.isEmpty || answered(question.row)
        || butir.contains { $0.takes("%") }
    }
    if asked.count == butir.count, zip(butir, asked).allSatisfy({ $0.takes($1.asked) }) {
      return asked
    }
    var found: [Question?] = []
    for entry in butir {
      let letter = entry.code.split(separator: ".").last.map(String.init)
      let own = asked.filter { $0.row.numeral == letter && entry.takes($0.asked) }
      guard own.count <= 1 else { return nil }
      found.append(own.first)
    }
    let placed = found.compactMap(\.self).count
    if placed < asked.count, placed == butir.count, !butir.isEmpty {
      tellOwn(
        asked.filter { question in
          !found.contains { $0?.row.cells.number == question.row.cells.number }
        })
      return found
    }
    return placed == asked.count && !butir.isEmpty ? found : nil
  }

  /// Questions that stand among all those of the scheme.
  private func tellOwn(_ questions: [Question]) {
    for question in questions {
      findings.warn(
        at: question.row.cells.place, .ministryOwnQuestion, hint: .ministryOwnQuestionHint)
    }
  }
}

// Answers.
extension MinistrySheet {
  private mutating func take(_ butir: Butir, _ question: Question) {
    guard case .rasio = butir.kind else { return append(butir.code, question.row) }
    let names = butir.soal.compactMap(\.cacah)
    // The sum of those who must report stands above its parts.
    let isSum = { (row: MinistryRow) in
      question.counts.count == names.count + 1 && row.label.contains("yangharusmelaporkan")
    }
    let counts = question.counts.filter { !isSum($0) }
    let hasCounts = counts.contains(where: answered)
    guard counts.count == names.count || !hasCounts else { return refuse(question.counts) }
    append(butir.code, question.row, hasCounts: hasCounts)
    for sum in question.counts where isSum(sum) { append(butir.code, besides: sum) }
    for (name, row) in zip(names, counts) {
      append(CodeBook.code(butir.code, cacah: name), row)
    }
    guard case .rasio(let formula) = butir.kind, hasCounts else { return }
    for sum in question.counts where isSum(sum) {
      compare(
        sum,
        Array(zip(names, counts)).filter { name, _ in
          formula.denominator.contains { $0.nama == name }
        }.map(\.1))
    }
  }

  /// The parts count; a sum above them that is another is told of.
  private func compare(_ sum: MinistryRow, _ parts: [MinistryRow]) {
    for (_, column) in heading.jawaban {
      guard let cell = sum.cells[column], let shown = cell.amount else { continue }
      let right = parts.compactMap { $0.cells[column]?.amount }.sum()
      guard shown != right else { continue }
      findings.warn(
        at: cell.place,
        .ministryOtherSum(shown: shown.exactText(places: 0), right: right.exactText(places: 0)))
    }
  }

  /// - Parameter hasCounts: whether what it shows is computed of those below.
  private mutating func append(_ code: String, _ row: MinistryRow, hasCounts: Bool = false) {
    var result = words(code, row)
    for (kolom, column) in heading.jawaban {
      guard let cell = row.cells[column], !cell.isUnfilled else { continue }
      var answer = AnswerTable.Answer(kolom, cell)
      answer.isShown = hasCounts
      // What a formula does not say is no fault beside its counts.
      if !hasCounts || answer.fault == nil { result.answers.append(answer) }
    }
    table.rows.append(result)
  }

  /// The evidence and remarks of a sum that is not read: the question's.
  private mutating func append(_ code: String, besides sum: MinistryRow) {
    let words = words(code, sum)
    guard let last = table.rows.indices.last else { return }
    table.rows[last].bukti += words.bukti
    table.rows[last].catatan += words.catatan
  }

  private func words(_ code: String, _ row: MinistryRow) -> AnswerTable.Row {
    var result = AnswerTable.Row(code: code, place: row.cells.place)
    result.bukti = heading.bukti.compactMap { row.cells[$0] }.map(AnswerTable.Remark.init)
    result.catatan = heading.catatan.compactMap { kolom, column in
      row.cells[column].map { (kolom, AnswerTable.Remark($0)) }
    }
    return result
  }

  private func answered(_ row: MinistryRow) -> Bool {
    heading.jawaban.contains { row.cells[$0.column].map { !$0.isUnfilled } ?? false }
  }

  /// Nor are evidence and remarks at a heading, or at a row among questions that is none.
  private func tellLostWords(_ row: MinistryRow) {
    switch row.role {
    case .heading: break
    case .nothing where group != nil: break
    case .nothing, .question, .count, .total: return
    }
    for column in heading.bukti + heading.catatan.map(\.column) {
      guard let cell = row.cells[column] else { continue }
      findings.warn(at: cell.place, .ministryLostWords, hint: .ministryLostWordsHint)
    }
  }

  /// An answer whose question is not known is never dropped in silence.
  private func refuse(_ rows: [MinistryRow]) {
    for row in rows where row.role != .nothing || row.label.isEmpty || answered(row) {
      for (_, column) in heading.jawaban {
        guard let cell = row.cells[column], !cell.isUnfilled else { continue }
        findings.error(at: cell.place, .ministryNotPlaced("\(cell.value)"), hint: .ministryPlaces)
      }
    }
  }
}

extension Sheet.Cell {
  /// What the ministry's formulas show for no answer.
  fileprivate var isUnfilled: Bool {
    ["blmdiisi", "belumdiisi"].contains(hurufDanAngka("\(value)"))
  }
}
