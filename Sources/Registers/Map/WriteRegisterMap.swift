internal import Bahasa
public import Diagnostics
internal import Evaluation
public import Records
internal import Sheets

/// A map of a register's columns as they are read without one, for its keeper to correct.
///
/// - Parameter sheet: nil: the one that looks like a register.
/// - Throws: `Faults(.record)` when there is no table, no such sheet or no row of headings.
/// - Returns: YAML.
public func registerMap(of record: OpenedRecord, sheet name: String?) throws(Faults) -> String {
  guard let workbook = try record.workbook() else {
    throw Faults(
      .record, at: Place(file: record.source.name), .registerMapNoTable,
      hint: .registerMapNoTableHint)
  }
  let headings = Headings.of(try Scheme.permenPANRB90())
  let sheet = try RegisterTable(workbook, headings).sheet(named: name, Findings())
  guard let head = HeadingRows(sheet, headings) else {
    throw Faults(
      .record, at: sheet.place, .registerNoHeadings(HeadingRows.searched),
      hint: .registerHeadings(Array(headings.known.prefix(6))))
  }
  let (first, last) = (head.rows.lowerBound, head.rows.upperBound)
  var lines = [
    "# Arti kolom register. Perbaiki yang salah, lalu jalankan piagam check dengan --map, atau",
    "# sebut berkas ini pada “peta” di berkas rekap. “\(RegisterMap.skip)”: tidak dibaca.",
  ]
  lines += sheet.name.map { ["lembar: \(quoted($0))"] } ?? []
  lines += ["baris: \(first == last ? "\(first)" : "\(first)-\(last)")", "kolom:"]
  var written: Set<String> = []
  for column in head.columns {
    guard let heading = head.headings(over: column).first,
      written.insert(folded(heading)).inserted
    else { continue }
    lines.append("  \(quoted(heading)): \(meaning(heading, head.meanings[column], headings))")
  }
  lines.append("# Arti yang dikenal:")
  lines += headings.known.map { "#   \($0)" }
  return lines.joined(separator: "\n") + "\n"
}

/// What a column means; a guess is marked as one.
private func meaning(
  _ heading: String, _ kolom: RegisterColumn?, _ headings: Headings
) -> String {
  if let kolom { return quoted(headings.name(kolom)) }
  return headings.near(heading).map { "\(quoted($0))    # dikira; periksa" }
    ?? "\(RegisterMap.skip)    # tidak dikenal"
}

/// In double quotes, as YAML and JSON have them.
private func quoted(_ text: String) -> String {
  let plain = text.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
  let marked = plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"" + marked.unicodeScalars.map(escaped).joined() + "\""
}

/// What would move a terminal's cursor or turn its direction, by its number.
private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch ForbiddenCharacter(scalar) {
  case .control, .direction:
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  case .hidden, .lost, nil: return String(scalar)
  }
}
