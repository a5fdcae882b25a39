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
    row.value = cell.value(of: line, findings)
    return row
  }
}

extension Sheet.Cell {
  /// What it says of a key; nil when that cannot be read, which is told.
  package func value(of line: KeyLine, _ findings: Findings) -> String? {
    do throws(CellFault) {
      let text = try line.text(of: self)
      if let remark { findings.add(remark) }
      if let hour = lateHour {
        findings.warn(at: place, .dateLateHour(hour), hint: .dateLateHourHint)
      }
      if line.isKodeOfSatker, case .number = value { return kode(text, findings) }
      return text
    } catch .keptAsNumber where line.key.name == "nip" {
      findings.error(at: place, .sheetKeptAsNumber("NIP"), hint: .sheetKeptAsNumberHint)
    } catch {
      findings.error(at: place, error.message, hint: error.hint)
    }
    return nil
  }

  /// A code of an office that a spreadsheet took for a number.
  private func kode(_ typed: String, _ findings: Findings) -> String? {
    guard let possible = Wilayah.kode(cut: typed) else {
      return typed.replacing(",", with: ".")
    }
    findings.error(at: place, .registerCutKode(typed, possible), hint: .registerKodeAsText)
    return nil
  }
}

extension KeyLine {
  fileprivate var isKodeOfSatker: Bool { path.suffix(2) == ["satker", "kode"] }

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
