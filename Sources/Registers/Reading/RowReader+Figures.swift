internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

extension RowReader {
  /// The figures that the row records; nil when it records none.
  mutating func nilai(_ row: Sheet.Row, _ isWBK: Bool) -> ScoreSummary? {
    let before = findings.errors
    let area = scheme.pengungkit.areas.indices.map { areaPoints(row, $0) }
    let indikator = scheme.hasil.kelompok.indices.map { group in
      scheme.hasil.kelompok[group].indikator.indices.map { indikatorPoints(row, group, $0) }
    }
    let known = area.count { $0 != nil } + indikator.joined().count { $0 != nil }
    guard known > 0 else {
      if findings.errors == before { refuseLoneSum(row) }
      return nil
    }
    tellShares(row, area)
    if known > 1, (area + indikator.joined()).allSatisfy({ $0 ?? 0 == 0 }) { tellZeros(row) }
    let figures = ScoreSummary(
      recorded: scheme, area: area, indikator: indikator, sudahWBK: isWBK)
    for sum in sheet.sums { compare(row, sum, figures) }
    return figures
  }
}

extension RowReader {
  /// Cells that are linked to empty ones show 0.
  private func tellZeros(_ row: Sheet.Row) {
    let cell = row.cells.first { cell in
      sheet.kinds.contains { $0.isFigure && sheet.columns($0).contains(cell.column) }
    }
    findings.warn(at: cell?.place ?? row.place, .registerZeros, hint: .registerZerosHint)
  }

  /// Points of areas that are all at most 1 are probably shares of their weights.
  private func tellShares(_ row: Sheet.Row, _ areas: [Rational?]) {
    guard areas.allSatisfy({ ($0 ?? 0) <= 1 }), areas.contains(where: { ($0 ?? 0) > 0 }) else {
      return
    }
    let cells = areas.indices.compactMap { cell(row, .area($0, .poin)) }
    guard cells.count > 2, cells.count == areas.count(where: { $0 != nil }) else { return }
    findings.warn(at: cells[0].place, .registerShares, hint: .registerSharesHint)
  }

  private mutating func areaPoints(_ row: Sheet.Row, _ index: Int) -> Rational? {
    let bobot = scheme.pengungkit.areas[index].bobot.value
    if let cell = cell(row, .area(index, .persen)) {
      return number(cell, .area(index, .persen)).flatMap { value, isPercent in
        percent(value, isPercent: isPercent, cell, .area(index, .persen)).map { $0 * bobot }
      }
    }
    return cell(row, .area(index, .poin)).flatMap { share($0, of: bobot, .area(index, .poin)) }
  }

  private mutating func indikatorPoints(_ row: Sheet.Row, _ group: Int, _ index: Int) -> Rational? {
    let indikator = scheme.hasil.kelompok[group].indikator[index]
    let bobot = indikator.bobot.value
    let poin = RegisterColumn.indikator(group, index, .poin)
    if let cell = cell(row, poin) { return share(cell, of: bobot, poin) }
    let kolom = RegisterColumn.indikator(group, index, .jawaban)
    guard let cell = cell(row, kolom) else { return nil }
    switch indikator.butir.kind {
    case .pilihan(_, let choices): return letter(cell, choices, of: bobot, kolom)
    case .indeks(let scale):
      guard let value = plain(cell, kolom) else { return nil }
      return pointsOfIndex(value, scale: scale, of: bobot, cell, kolom)
    case .rasio:
      guard let (value, isPercent) = number(cell, kolom) else { return nil }
      return percent(value, isPercent: isPercent, cell, kolom).map { $0 * bobot }
    case .nilai:
      guard let value = plain(cell, kolom) else { return nil }
      return points(value, of: bobot, cell, kolom)
    }
  }

  /// Points, or a percentage of the weight where one is typed.
  private mutating func share(
    _ cell: Sheet.Cell, of bobot: Rational, _ kolom: RegisterColumn
  ) -> Rational? {
    guard let (value, isPercent) = number(cell, kolom) else { return nil }
    return isPercent
      ? percent(value, isPercent: true, cell, kolom).map { $0 * bobot }
      : points(value, of: bobot, cell, kolom)
  }

  /// A number that is no percentage.
  private mutating func plain(_ cell: Sheet.Cell, _ kolom: RegisterColumn) -> Rational? {
    guard let (value, isPercent) = number(cell, kolom) else { return nil }
    guard isPercent else { return value }
    notNumber("\(CellValue.number(value))%", cell, kolom)
    return nil
  }

  /// A number as typed, and whether it is a percentage, as “85%” is 85; nil
  /// for a dash. Ranges are the caller's, who has better hints.
  mutating func number(_ cell: Sheet.Cell, _ kolom: RegisterColumn) -> (Rational, Bool)? {
    do throws(CellFault) {
      let text = try cell.text()
      if RowReader.isNoFigure(text) { return nil }
      return (try cell.number(RowReader.figure), cell.isPercent || text.hasSuffix("%"))
    } catch .notNumber(.text(let typed)) {
      notNumber(typed, cell, kolom)
    } catch {
      findings.add(cell.diagnostic(error))
    }
    return nil
  }

  /// A dash, or “belum dinilai”.
  private static func isNoFigure(_ text: String) -> Bool {
    isDash(text) || text.first?.isLetter == true && answer(text) == false
  }

  private mutating func notNumber(_ typed: String, _ cell: Sheet.Cell, _ kolom: RegisterColumn) {
    findings.error(
      at: cell.place, .registerNotNumber(String(typed.prefix(40)), sheet.headings.name(kolom)),
      hint: example(kolom))
  }

  /// What can stand in a column, with an example.
  private func example(_ kolom: RegisterColumn) -> Message {
    switch kolom {
    case .area(_, .persen): return .registerPercentExample
    case .area(let index, _):
      return .jawabanNumberHint(most: scheme.pengungkit.areas[index].bobot.value)
    case .indikator(let group, let index, let measure):
      let indikator = scheme.hasil.kelompok[group].indikator[index]
      switch (measure, indikator.butir.kind) {
      case (.jawaban, .indeks(let scale)): return .jawabanNumberHint(most: scale)
      case (.jawaban, .rasio): return .registerPercentExample
      default: return .jawabanNumberHint(most: indikator.bobot.value)
      }
    default: return .jawabanNumberHint(most: 100)
    }
  }

  private static let figure = TypedNumber.Wanted(-999...999, countsPercent: true)

  /// A share of 0 to 1 from “92,31” or from a cell shown as per cent. A figure
  /// such as 0,92 in a column of per cent is one that lost its format.
  private mutating func percent(
    _ value: Rational, isPercent: Bool, _ cell: Sheet.Cell, _ kolom: RegisterColumn
  ) -> Rational? {
    guard !value.isNegative && value <= 100 else {
      findings.error(
        at: cell.place, .registerPercent(value.text(), sheet.headings.name(kolom)),
        hint: .registerPercentHint)
      return nil
    }
    guard isPercent || value == 0 || value > 1 else {
      findings.error(
        at: cell.place, .registerShare(value.text(), sheet.headings.name(kolom)),
        hint: .registerShareHint((value * 100).text()))
      return nil
    }
    return value / 100
  }

  private func canBePercent(_ value: Rational, _ kolom: RegisterColumn) -> Bool {
    if case .area = kolom { !value.isNegative && value <= 100 } else { false }
  }

  private mutating func points(
    _ value: Rational, of bobot: Rational, _ cell: Sheet.Cell, _ kolom: RegisterColumn
  ) -> Rational? {
    guard value.isNegative || value > bobot else { return value }
    let name = sheet.headings.name(kolom)
    findings.error(
      at: cell.place, .registerPoints(value.text(above: bobot), name, most: bobot.text()),
      hint: canBePercent(value, kolom) ? .registerPointsHint(name) : nil)
    return nil
  }
}

extension RowReader {
  private mutating func pointsOfIndex(
    _ value: Rational, scale: Rational, of bobot: Rational, _ cell: Sheet.Cell,
    _ kolom: RegisterColumn
  ) -> Rational? {
    guard value.isNegative || value > scale else {
      if value > 0, value < 1, scale > 2 {
        let most = "\(CellValue.number(scale))"
        findings.warn(
          at: cell.place, .registerLowIndex(sheet.headings.name(kolom), most),
          hint: .registerLowIndexHint(most))
      }
      return value / scale * bobot
    }
    let name = sheet.headings.name(kolom)
    let points = value.isNegative || value > bobot ? nil : Message.registerIndexHint(name)
    findings.error(
      at: cell.place, .registerIndex(value.text(above: scale), name, most: scale.text()),
      hint: .jawabanSKM(value, scale: scale) ?? points)
    return nil
  }

  /// A letter, or the points that one of them gives.
  private mutating func letter(
    _ cell: Sheet.Cell, _ choices: [Choice], of bobot: Rational, _ kolom: RegisterColumn
  ) -> Rational? {
    guard let value = value(cell) else { return nil }
    let typed = value.description
    if RowReader.isNoFigure(typed) { return nil }
    if let choice = choices.first(where: { $0.jawaban.lowercased() == typed.lowercased() }) {
      return choice.skor * bobot
    }
    if let points = try? cell.number(.score), choices.contains(where: { $0.skor * bobot == points })
    {
      return points
    }
    findings.error(
      at: cell.place, .registerLetter(String(typed.prefix(40)), sheet.headings.name(kolom)),
      hint: .registerLetterHint(
        choices.map { "\($0.jawaban) (\(($0.skor * bobot).text()))" }.joined(separator: ", ")))
    return nil
  }
}
