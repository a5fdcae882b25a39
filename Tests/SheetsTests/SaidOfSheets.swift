import Diagnostics
import Sheets
import TestSupport

extension RawPackage {
  /// Every cell on a line, or what is said of the file.
  var said: String { saidOf(bytes, file: "a.xlsx") }
}

extension RawOpenDocument {
  var said: String { saidOf(bytes, file: "a.ods") }
}

/// Every cell on a line, "C7 = …", or the whole messages, in Indonesian.
func saidOf(_ bytes: [UInt8], file: String) -> String {
  saidOf(bytes, file: file) { $0.sheets.map(\.description).joined(separator: "\n---\n") }
}

/// What is said of a workbook, or the whole messages, in Indonesian.
func saidOf(_ bytes: [UInt8], file: String, _ workbook: (Workbook) -> String) -> String {
  do throws(Faults) {
    return workbook(try readWorkbook(bytes, file: file))
  } catch {
    return error.diagnostics.map { $0.text(in: .indonesian) }.joined(separator: "\n")
  }
}
