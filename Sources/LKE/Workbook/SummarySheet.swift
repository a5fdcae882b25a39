internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Sheets

/// The sheet “Rekap”: areas and conditions of all columns, live.
struct SummarySheet {
  let prefill: Prefill
  let rows: AnswerRows

  static let nama = "Rekap"
  /// What the conditions are compared with: the cell that holds the target.
  private static let target = IdentitySheet.address("target")
  private static let widths: [Double] = [8, 60, 10] + Kolom.allCases.flatMap { _ in [15, 10] }
  /// Of the first column of answers; each has points and percent.
  private static let firstColumn = 4

  init(_ prefill: Prefill) {
    self.prefill = prefill
    rows = AnswerRows(prefill.scheme)
  }

  private static func column(_ kolom: Kolom) -> Int { firstColumn + 2 * kolom.position }

  var plan: SheetPlan {
    var sheet = SheetPlan(
      name: SummarySheet.nama, columns: SummarySheet.widths.map { ColumnPlan(width: $0) })
    sheet.put(.text("Rekapitulasi nilai"), row: 1, column: 1, style: CellStyles.title)
    sheet.put(
      .text("\(prefill.scheme.nama). Syarat dibandingkan dengan nilai yang belum dibulatkan."),
      row: 2, column: 1)
    var row = 4
    scores(&sheet, &row)
    row += 1
    conditions(&sheet, &row)
    sheet.isProtected = true
    sheet.page = PagePlan(paper: .a4, isLandscape: true, footer: "&RHalaman &P dari &N")
    return sheet
  }
}

// Areas, parts and total.
extension SummarySheet {
  private func scores(_ sheet: inout SheetPlan, _ row: inout Int) {
    heads(["", "Komponen", "Bobot"] + Kolom.allCases.flatMap { [$0.rawValue, "%"] }, row, &sheet)
    row += 1
    for area in prefill.scheme.pengungkit.areas.indices {
      let entry = prefill.scheme.pengungkit.areas[area]
      let head = Nilai(kode: entry.code, label: entry.label, bobot: entry.bobot.value)
      line(head, at: row, &sheet) { areaSum(area, $0) }
      row += 1
    }
    for (index, level) in lines {
      let entry = rows.rows[index]
      let head = Nilai(label: entry.uraian, bobot: entry.bobot ?? .zero, level: level)
      line(head, at: row, &sheet) {
        (reference(index, $0), prefill.score($0)?.nilai(kode: entry.kode))
      }
      row += 1
    }
  }

  /// Pengungkit, then hasil with its groups, then the total.
  private var lines: [(Int, AnswerRow.Level)] {
    let groups = prefill.scheme.hasil.kelompok.compactMap { rows.index($0.code) }
    return [(rows.pengungkit, .area)] + groups.map { ($0, .butir) }
      + [(rows.hasil, .area), (rows.total, .total)]
  }

  private func reference(_ index: Int, _ kolom: Kolom) -> String {
    "=\(LKESheet.address(index, kolom))"
  }

  private func areaSum(_ area: Int, _ kolom: Kolom) -> (String, Rational?) {
    let part = prefill.scheme.pengungkit
    let cells = part.aspek.compactMap { rows.index("\($0.code).\(part.areas[area].code)") }
      .map { LKESheet.address($0, kolom) }
    let all = cells.joined(separator: ",")
    return (
      "=IF(COUNT(\(all))=\(cells.count),ROUND(SUM(\(all)),10),\"\(CellState.incomplete)\")",
      prefill.score(kolom)?.nilai(area: area)
    )
  }

  /// A row of points.
  private struct Nilai {
    var kode = ""
    var label: String
    var bobot: Rational
    var level = AnswerRow.Level.butir
  }

  private func line(
    _ head: Nilai, at row: Int, _ sheet: inout SheetPlan,
    _ points: (Kolom) -> (formula: String, value: Rational?)
  ) {
    let (level, bobot) = (head.level, head.bobot)
    sheet.put(.text(head.kode), row: row, column: 1, style: CellStyles.text(level))
    sheet.put(.text(head.label), row: row, column: 2, style: CellStyles.text(level))
    sheet.put(.number(bobot), row: row, column: 3, style: CellStyles.number(level))
    for kolom in Kolom.allCases {
      let column = SummarySheet.column(kolom)
      let (formula, value) = points(kolom)
      let cell = cellName(row: row, column: column)
      sheet.put(
        .formula(formula, result: value.map { .number($0) } ?? .text(CellState.incomplete)),
        row: row, column: column, style: CellStyles.number(level))
      sheet.put(
        .formula(
          "=IF(ISNUMBER(\(cell)),\(cell)/\(bobot.exact),\"\")",
          result: value.map { .number($0 / bobot) } ?? .text("")),
        row: row, column: column + 1, style: CellStyles.number(level, "0.00%"))
    }
  }

  private func heads(_ texts: [String], _ row: Int, _ sheet: inout SheetPlan) {
    for (index, text) in texts.enumerated() {
      sheet.put(.text(text), row: row, column: index + 1, style: CellStyles.heading)
    }
  }
}

// Conditions of the target that the sheet “Identitas” names.
extension SummarySheet {
  private func conditions(_ sheet: inout SheetPlan, _ row: inout Int) {
    heads(["Syarat", "Yang dinilai", "Minimum"], row, &sheet)
    for kolom in Kolom.allCases {
      status(.text(kolom.rawValue), kolom, at: row, &sheet, style: CellStyles.heading)
    }
    let first = row + 1
    for syarat in prefill.scheme.syarat {
      switch syarat.subject {
      case .setiapArea:
        for area in prefill.scheme.pengungkit.areas.indices {
          row += 1
          let entry = prefill.scheme.pengungkit.areas[area]
          let asked = Asked(
            syarat: syarat, text: entry.label, area: area, scale: entry.bobot.value)
          condition(asked, at: row, &sheet) {
            String(areaSum(area, $0).0.dropFirst())
          }
        }
      case .predikatSebelumnya:
        row += 1
        earlier(syarat, row, &sheet)
      default:
        row += 1
        guard let index = index(syarat.subject) else { continue }
        let label = index == rows.total ? "Nilai total" : rows.rows[index].uraian
        condition(Asked(syarat: syarat, text: label), at: row, &sheet) {
          LKESheet.address(index, $0)
        }
      }
    }
    row += 1
    conclusion(first...(row - 1), row, &sheet)
    mark(first...row, &sheet)
  }

  private func index(_ subject: Syarat.Subject) -> Int? {
    let hasil = prefill.scheme.hasil
    switch subject {
    case .total: return rows.total
    case .pengungkit: return rows.pengungkit
    case .kelompok(let group): return rows.index(hasil.kelompok[group].code)
    case .indikator(let group, let entry):
      return rows.index(hasil.kelompok[group].indikator[entry].code)
    case .setiapArea, .predikatSebelumnya: return nil
    }
  }

  private func label(_ syarat: Syarat, _ text: String, at row: Int, _ sheet: inout SheetPlan) {
    sheet.put(.text(syarat.nomor), row: row, column: 1, style: CellStyles.cell)
    sheet.put(.text(text), row: row, column: 2, style: CellStyles.cell)
  }

  /// A condition, what it is about, and what its minimum is a share of.
  private struct Asked {
    var syarat: Syarat
    var text: String
    /// Index of the area, where it is about one.
    var area: Int?
    var scale: Rational = 1
  }

  private func condition(
    _ asked: Asked, at row: Int, _ sheet: inout SheetPlan, _ points: (Kolom) -> String
  ) {
    let syarat = asked.syarat
    label(syarat, asked.text, at: row, &sheet)
    let minimum = Target.allCases.map { (syarat.minimum[$0]?.value).map { $0 * asked.scale } }
    let shown = Target.allCases.firstIndex(of: prefill.target).flatMap { minimum[$0] }
    let texts = minimum.map { $0?.exact ?? "\"\"" }
    sheet.put(
      .formula(
        "=IF(\(SummarySheet.target)=\"WBBM\",\(texts[1]),\(texts[0]))",
        result: shown.map { .number($0) } ?? .text("")),
      row: row, column: 3, style: CellStyles.number(.butir))
    for kolom in Kolom.allCases {
      let (cell, least) = (points(kolom), cellName(row: row, column: 3))
      let formula =
        "=IF(\(least)=\"\",\"–\",IF(ISNUMBER(\(cell)),IF(ROUND(\(cell),9)>=ROUND(\(least),9),"
        + "\"Memenuhi\",\"Belum\"),\"\(CellState.incomplete)\"))"
      let result = FormulaResult.text(verdict(kolom, syarat, area: asked.area))
      status(.formula(formula, result: result), kolom, at: row, &sheet)
    }
  }

  /// What the formula gives for the answers that stand in the sheet.
  private func verdict(_ kolom: Kolom, _ syarat: Syarat, area: Int? = nil) -> String {
    guard syarat.minimum[prefill.target] != nil else { return "–" }
    let rows = prefill.score(kolom)?.verdict(prefill.target).rows ?? []
    let row = rows.first { $0.nomor == syarat.nomor && $0.area == area }
    return switch row?.status {
    case .memenuhi: "Memenuhi"
    case .kurang, .tanpaPredikat: "Belum"
    case .belumDapatDinilai, nil: CellState.incomplete
    }
  }

  private func earlier(_ syarat: Syarat, _ row: Int, _ sheet: inout SheetPlan) {
    label(syarat, Message.syaratPredikat.indonesian, at: row, &sheet)
    sheet.put(.blank, row: row, column: 3, style: CellStyles.cell)
    let holds = IdentitySheet.address("sudah_wbk")
    let names = Target.allCases.filter { syarat.minimum[$0] != nil }
    let isAsked = names.map { "\(SummarySheet.target)=\"\($0.rawValue)\"" }.joined(separator: ",")
    for kolom in Kolom.allCases {
      let formula = "=IF(OR(\(isAsked)),IF(\(holds)=\"ya\",\"Memenuhi\",\"Belum\"),\"–\")"
      let result = FormulaResult.text(verdict(kolom, syarat))
      status(.formula(formula, result: result), kolom, at: row, &sheet)
    }
  }

  private func conclusion(_ all: ClosedRange<Int>, _ row: Int, _ sheet: inout SheetPlan) {
    sheet.put(.blank, row: row, column: 1, style: CellStyles.text(.total))
    sheet.put(.text("Syarat nilai"), row: row, column: 2, style: CellStyles.text(.total))
    sheet.put(
      .formula("=\(SummarySheet.target)", result: .text(prefill.target.rawValue)), row: row,
      column: 3,
      style: CellStyles.text(.total))
    for kolom in Kolom.allCases {
      let column = columnName(SummarySheet.column(kolom))
      let range = "\(column)\(all.lowerBound):\(column)\(all.upperBound)"
      let verdict = prefill.score(kolom)?.verdict(prefill.target).conclusion
      let result =
        verdict == .memenuhi
        ? "Memenuhi" : verdict == .belumMemenuhi ? "Belum memenuhi" : CellState.incomplete
      let formula =
        "=IF(COUNTIF(\(range),\"\(CellState.incomplete)\")>0,\"\(CellState.incomplete)\","
        + "IF(COUNTIF(\(range),\"Belum\")>0,\"Belum memenuhi\",\"Memenuhi\"))"
      status(
        .formula(formula, result: .text(result)), kolom, at: row, &sheet,
        style: CellStyles.text(.total))
    }
  }

  private func status(
    _ formula: CellContent, _ kolom: Kolom, at row: Int, _ sheet: inout SheetPlan,
    style: CellStyle = CellStyles.cell
  ) {
    let column = SummarySheet.column(kolom)
    let centered = style.with { $0.horizontal = .center }
    sheet.put(formula, row: row, column: column, style: centered)
    sheet.put(.blank, row: row, column: column + 1, style: centered)
    sheet.merged.append(CellRange(rows: row...row, columns: column...column + 1))
  }

  private func mark(_ all: ClosedRange<Int>, _ sheet: inout SheetPlan) {
    let columns = SummarySheet.firstColumn...SummarySheet.widths.count
    let range = CellRange(rows: all, columns: columns)
    let cell = cellName(row: all.lowerBound, column: SummarySheet.firstColumn)
    sheet.marks = [
      MarkRule(
        range: range, formula: "=\(cell)=\"Memenuhi\"",
        style: .plain.with {
          $0.fill = 0xE2EFDA
          $0.color = 0x1E4620
        }),
      MarkRule(
        range: range, formula: "=OR(\(cell)=\"Belum\",\(cell)=\"Belum memenuhi\")",
        style: .plain.with {
          $0.fill = 0xFCE4D6
          $0.color = 0x833C0B
          $0.isBold = true
        }),
    ]
  }
}
