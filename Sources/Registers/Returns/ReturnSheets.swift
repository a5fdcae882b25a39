public import Diagnostics
internal import Records
internal import Sheets

/// What is wrong, a workbook an office, ready to be sent back.
///
/// - Parameters:
///   - diagnostics: of any number of files.
///   - read: gives a file's bytes by the path in its places; nil when it cannot.
/// - Returns: workbooks by their names, without duplicates; each with at most so many rows as
///   findings are kept, and how many more there are.
/// - Throws: `Faults(.file)` when there is no room to write.
public func returnSheets(
  _ diagnostics: [Diagnostic], read: (String) -> [UInt8]?
) throws(Faults) -> [(name: String, bytes: [UInt8])] {
  var files: [String: ReturnSource] = [:]
  var rows: [Returned.Receiver: [Returned]] = [:]
  var more: [Returned.Receiver: Int] = [:]
  var places = 0
  for diagnostic in diagnostics {
    guard let place = diagnostic.place else { continue }
    let source = files[place.file] ?? ReturnSource(place.file, read(place.file))
    files[place.file] = source
    for place in place.cells {
      places += 1
      let receiver = places > ReturnSource.mostPlaces ? source.whole : source.receiver(of: place)
      if rows[receiver, default: []].count < Findings.limit {
        rows[receiver, default: []].append(source.returned(diagnostic, at: place))
      } else {
        more[receiver, default: 0] += 1
      }
    }
  }
  for (receiver, count) in more {
    let rest = Diagnostic(.warning, more: count)
    rows[receiver]?.append(Returned(diagnostic: rest, place: Place(file: ""), typed: nil))
  }
  var made: [(name: String, bytes: [UInt8])] = []
  for (receiver, rows) in rows.sorted(by: { $0.key.name < $1.key.name }) {
    made.append(("perbaikan-\(receiver.name).xlsx", try writeWorkbook(plan(rows, receiver))))
  }
  return made
}

private func plan(_ rows: [Returned], _ receiver: Returned.Receiver) -> WorkbookPlan {
  let table = FigureTable<Returned>(
    [
      .text("Berkas", 24) { $0.place.file }, .text("Lembar", 12) { $0.place.cell?.sheet },
      .text("Sel", 10) { $0.place.cell?.name ?? $0.place.line.map { "baris \($0)" } },
      .text("Yang tertulis", 30) { $0.typed },
      .text("Jenis", 11) { $0.diagnostic.severity.label.indonesian },
      .text("Yang perlu diperbaiki", 60) { $0.diagnostic.message.indonesian },
      .text("Saran dan contoh", 50) { $0.diagnostic.hint?.indonesian },
    ], fixed: 3)
  return WorkbookPlan(
    title: "Perbaikan \(receiver.title)", author: "Piagam",
    created: WorkbookPlan.noDate, sheets: [table.sheet("Perbaikan", rows)], isResult: true)
}
