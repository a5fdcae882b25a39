internal import Bahasa
package import Diagnostics
internal import Fields
package import Sheets

// What the cells of a sheet say of a key.

extension Sheet.Row {
  /// The key whose label stands in that column, from 1, and the value right of it.
  /// A value that cannot be read is told of when a key wants it.
  ///
  /// - Parameter lines: the keys that there are.
  /// - Returns: nil when the cell is empty.
  package func keyRow(
    labelAt column: Int, among lines: KeyLines, _ findings: Findings
  ) -> KeyRow? {
    guard let label = self[column] else { return nil }
    var row = KeyRow(
      label: "\(label.value)", labelPlace: label.place, value: "",
      valuePlace: place(column: column + 1))
    guard let cell = self[column + 1] else { return row }
    guard let line = lines[row.label] else {
      row.value = "\(cell.value)"
      return row
    }
    do throws(CellFault) {
      row.value = try line.text(of: cell)
      if line.path == ["satker", "kode"], case .number = cell.value { row.checkKode(findings) }
      if let remark = cell.remark { findings.add(remark) }
      if let hour = cell.lateHour {
        findings.warn(at: row.valuePlace, .dateLateHour(hour), hint: .dateLateHourHint)
      }
    } catch .keptAsNumber where line.key.name == "nip" {
      row.value = nil
      findings.error(
        at: row.valuePlace, .sheetKeptAsNumber("NIP"), hint: .sheetKeptAsNumberHint)
    } catch {
      row.value = nil
      findings.error(at: row.valuePlace, error.message, hint: error.hint)
    }
    return row
  }
}

extension KeyRow {
  /// A code of an office that a spreadsheet took for a number.
  fileprivate mutating func checkKode(_ findings: Findings) {
    guard let typed = value else { return }
    let possible = Wilayah.kode(cut: typed)
    value = possible == nil ? typed.replacing(",", with: ".") : nil
    guard let possible else { return }
    findings.error(at: valuePlace, .registerCutKode(typed, possible), hint: .registerKodeAsText)
  }
}

extension KeyLine {
  /// The value as it would stand in a file of text.
  fileprivate func text(of cell: Sheet.Cell) throws(CellFault) -> String {
    switch cell.value {
    case .date(let date): return date.iso
    case .text, .number, .fault: return try cell.text()
    case .flag(let flag):
      guard case .choice(YesNo.words) = key.shape else { throw .notText(flag) }
      return YesNo(flag).rawValue
    }
  }
}
