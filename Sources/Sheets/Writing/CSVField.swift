/// A table as CSV: semicolons, as spreadsheets here write it, and a byte order mark, by which
/// they know UTF-8.
package func csvText(_ rows: [[String]]) -> String {
  let style = CSVStyle([])
  return "\u{FEFF}" + rows.map(style.row).joined()
}
