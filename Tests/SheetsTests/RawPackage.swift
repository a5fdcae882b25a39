import Diagnostics
import Sheets
import TestSupport

/// An XLSX file made by hand from its parts.
struct RawPackage {
  var parts: [(name: String, bytes: [UInt8])] = []

  /// A workbook of one sheet, “Data”.
  ///
  /// - Parameters:
  ///   - rows: what stands in `sheetData`.
  ///   - tail: what stands behind it.
  init(
    rows: String, tail: String = "", strings: String? = nil, styles: String? = nil,
    workbookPr: String = ""
  ) {
    self["_rels/.rels"] = """
      <Relationships xmlns="\(Self.relationships)"><Relationship Id="r1" \
      Type="\(Self.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    self["xl/workbook.xml"] = """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\(workbookPr)<sheets>\
      <sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>
      """
    self["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(Self.relationships)">\
      <Relationship Id="r1" Type="\(Self.office)/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r2" Type="\(Self.office)/sharedStrings" Target="sharedStrings.xml"/>\
      <Relationship Id="r3" Type="\(Self.office)/styles" Target="/xl/styles.xml"/></Relationships>
      """
    self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(strings ?? "")</sst>"
    self["xl/styles.xml"] = "<styleSheet xmlns=\"\(Self.main)\">\(styles ?? "")</styleSheet>"
    self["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(Self.main)"><sheetData>\(rows)</sheetData>\(tail)</worksheet>
      """
  }

  init(parts: [(name: String, bytes: [UInt8])] = []) { self.parts = parts }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  subscript(name: String) -> String {
    get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }
    set {
      let part = (name, Array(newValue.utf8))
      if let index = parts.firstIndex(where: { $0.name == name }) {
        parts[index] = part
      } else {
        parts.append(part)
      }
    }
  }

  func without(_ name: String) -> RawPackage {
    var copy = self
    copy.parts.removeAll { $0.name == name }
    return copy
  }

  var bytes: [UInt8] {
    var zip = RawZip()
    for part in parts { zip.store(part.bytes, as: part.name) }
    return zip.bytes
  }

  /// Every cell on a line, or what is said of the file.
  var said: String { saidOf(bytes, file: "a.xlsx") }
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
