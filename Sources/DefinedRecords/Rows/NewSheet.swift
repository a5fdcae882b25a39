package import Diagnostics
internal import Fields
package import Records
internal import Sheets
internal import Templates

// A table to fill in: a row a document.
extension DefinedKind {
  /// The file: a sheet of rows, named after the kind, and one of what they have in common; of a
  /// text the headings alone.
  ///
  /// - Parameter satker: stands among the common values where it is known.
  /// - Throws: `Faults(.file)` when there is no room to write.
  package func sheet(of satker: Satker?, isCSV: Bool) throws(Faults) -> [UInt8] {
    guard !isCSV else { return Array(csvText([columns.map(\.label)]).utf8) }
    return try writeWorkbook(
      WorkbookPlan(
        title: definition.summary.indonesian, author: "Piagam", created: WorkbookPlan.noDate,
        sheets: [rowSheet, commonSheet(satker)]))
  }

  /// The same table of rows that were refused.
  package var refusedRows: RefusedRows.Form {
    RefusedRows.Form(
      sheet: definition.kind.rawValue,
      columns: columns.map { RefusedRows.Column($0.label, width: $0.width) })
  }

  static let commonSheetName = "Bersama"

  /// What tells a document from others comes first; persons by name, NIP, rank and office.
  var columns: [KeyLine] {
    let whose = Set(definition.fields.filter(\.identifies).map(\.name))
    let own = lines.filter { whose.contains($0.path[0]) && !Self.rare.contains($0.key.name) }
    let office = definition.office ?? ""
    let others = lines.filter {
      $0.path.count == 1 && !whose.contains($0.path[0]) && $0.path[0] != office
        && !Self.looks.contains($0.path[0])
    }
    return own + others
  }

  /// Persons have cells for what is said of them.
  private var lines: [KeyLine] {
    KindLines.lines(of: self).filter {
      $0.key.matter != .orang && $0.key.name != DefinedKind.peopleKey
    }
  }

  private static let rare: Set = [
    "atas_nama", "untuk_beliau", "status", "gambar_tanda_tangan", "cap", "mewakili", "nrp",
  ]
  private static let looks: Set = ["rancangan", "kertas", DefinedKind.formKey]

  private var rowSheet: SheetPlan {
    let columns = columns
    var sheet = SheetPlan(
      name: definition.kind.rawValue,
      columns: columns.map { ColumnPlan(width: $0.width, style: $0.style) })
    for (index, line) in columns.enumerated() {
      sheet.put(.text(line.label), row: 1, column: index + 1, style: .heading)
      if let entry = line.entry(CellRange(rows: 2...1000, columns: index + 1...index + 1)) {
        sheet.entries.append(entry)
      }
    }
    sheet.frozenRows = 1
    sheet.rowHeights[1] = 32
    sheet.page = PagePlan(
      paper: .f4, isLandscape: true, repeatedRows: 1, footer: "&L&A&RHalaman &P dari &N")
    return sheet
  }

  /// Keys and values: what the rows do not say.
  private func commonSheet(_ satker: Satker?) -> SheetPlan {
    var sheet = SheetPlan(
      name: DefinedKind.commonSheetName,
      columns: [ColumnPlan(width: 34), ColumnPlan(width: 44), ColumnPlan(width: 70)])
    sheet.put(
      .text("Nilai bersama: berlaku untuk setiap baris yang tidak mengisinya sendiri"), row: 1,
      column: 1, style: .plain.with { $0.isBold = true })
    let whose = Set(definition.fields.filter(\.identifies).map(\.name))
    let common = lines.filter { line in
      !whose.contains(line.path[0]) && !Self.rare.contains(line.key.name)
    }
    sheet.put(common, from: 3, refusal: KeyLine.refusal) { (value($0, satker), $0.style) }
    return sheet
  }

  private func value(_ line: KeyLine, _ satker: Satker?) -> Sheets.CellContent {
    guard let satker, line.path.first == definition.office, line.path.count == 2 else {
      return .blank
    }
    switch line.path[1] {
    case "kode": return satker.kode.map { Sheets.CellContent.text($0) } ?? .blank
    case "nama": return .text(satker.namaPendek)
    case "tingkat": return .text(satker.tingkat.rawValue)
    default: return .blank
    }
  }
}

extension KeyLine {
  fileprivate var width: Double {
    switch key.shape {
    case .text(let limit): min(44, max(12, Double(limit) / 6))
    case .texts: 40
    default: 14
    }
  }

  /// Numbers that people type stay as they are typed.
  fileprivate var style: CellStyle {
    .plain.with {
      $0.line = .hair
      $0.vertical = .top
      $0.isEntry = true
      if ["nip", "nrp", "kode", "nomor"].contains(key.name) {
        $0.format = "@"
      } else {
        $0.isWrapped = true
      }
    }
  }

  fileprivate static let refusal = EntryRule.Prompt(
    title: "Periksa isian", text: "Pilih salah satu dari daftar.")

  fileprivate func entry(_ range: CellRange) -> EntryRule? {
    offered.map { EntryRule(range: range, kind: .list($0), refusal: KeyLine.refusal) }
  }
}
