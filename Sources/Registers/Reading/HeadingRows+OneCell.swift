internal import Sheets

extension HeadingRows {
  /// A cell that holds a whole row of headings with what separates them: a CSV file that was
  /// opened with another separator, and saved.
  static func cellOfAll(_ sheet: Sheet, _ headings: Headings) -> Sheet.Cell? {
    let rows = sheet.rows.prefix { $0.number <= searched }
    return rows.lazy.flatMap(\.cells).first { cell in
      [";", ",", "|"].contains { separator in
        let parts = cell.value.description.split(separator: separator)
        return Set(parts.compactMap { headings[String($0)] }).count >= 2
      }
    }
  }
}
