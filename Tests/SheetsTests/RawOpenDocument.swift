import Diagnostics
import Sheets

/// An ODS file made by hand: a package of the parts that are read.
struct RawOpenDocument {
  /// What stands in the first table.
  var rows: String
  var tableName = "Data"
  var styles = ""
  var manifest = ""
  /// What stands beside that table.
  var others = ""

  init(rows: String) { self.rows = rows }

  var content: String {
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

  var package: RawPackage {
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

  var bytes: [UInt8] { package.bytes }
  var said: String { saidOf(bytes, file: "a.ods") }
}

/// A cell of text.
func openText(_ text: String, _ attributes: String = "") -> String {
  "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p>"
    + "</table:table-cell>"
}
