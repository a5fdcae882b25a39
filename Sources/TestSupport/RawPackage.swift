/// An XLSX file made by hand from its parts.
public struct RawPackage: Sendable {
  public var parts: [(name: String, bytes: [UInt8])] = []

  /// A workbook of one sheet, “Data”.
  ///
  /// - Parameters:
  ///   - rows: what stands in `sheetData`.
  ///   - tail: what stands behind it.
  public init(
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

  public init(parts: [(name: String, bytes: [UInt8])] = []) { self.parts = parts }

  public static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  public static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  public static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  public subscript(name: String) -> String {
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

  public func without(_ name: String) -> RawPackage {
    var copy = self
    copy.parts.removeAll { $0.name == name }
    return copy
  }

  public var bytes: [UInt8] {
    var zip = RawZip()
    for part in parts { zip.store(part.bytes, as: part.name) }
    return zip.bytes
  }
}
