/// An ODS file made by hand: a package of the parts that are read.
public struct RawOpenDocument: Sendable {
  /// What stands in the first table.
  public var rows: String
  public var tableName = "Data"
  public var styles = ""
  public var manifest = ""
  /// What stands beside that table.
  public var others = ""

  public init(rows: String) { self.rows = rows }

  public var content: String {
    let namespaces = ["office", "table", "text", "style", "draw"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    return """
      <office:document-content \(namespaces.joined(separator: " ")) \
      xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">\
      <office:automatic-styles>\(styles)</office:automatic-styles><office:body>\
      <office:spreadsheet><table:table table:name="\(tableName)">\(rows)</table:table>\(others)\
      </office:spreadsheet></office:body></office:document-content>
      """
  }

  public var package: RawPackage {
    var package = RawPackage(parts: [])
    package["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet"
    package["content.xml"] = content
    package["META-INF/manifest.xml"] = """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <manifest:file-entry manifest:full-path="content.xml">\(manifest)</manifest:file-entry>\
      </manifest:manifest>
      """
    return package
  }

  public var bytes: [UInt8] { package.bytes }
}

/// A cell of text.
public func openText(_ text: String, _ attributes: String = "") -> String {
  "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p>"
    + "</table:table-cell>"
}
