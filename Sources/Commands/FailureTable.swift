internal import Batch
internal import Diagnostics
internal import Press
internal import Records
internal import Synchronization

/// Where the rows that a batch refuses go, to be corrected and given to the next one.
final class FailureTable: Sendable {
  private let path: String
  private let form: TableForm
  private let rows = Mutex(RefusedRows())

  /// - Throws: `Faults(.usage)` for a path that is none, or of another kind of file.
  init(_ path: String) throws(Faults) {
    try checkPath(path, "--failures")
    guard let form = TableForm(of: path) else {
      throw Faults(.usage, .outputRegisterEnding(path), hint: .batchFailuresHint())
    }
    (self.path, self.form) = (path, form)
  }

  /// “ditolak-2.csv” of the second part: those of a cluster are told one path, and none may lose
  /// the rows of another.
  static func path(_ path: String, of shard: Shard) -> String {
    guard !shard.isWhole, let dot = path.lastIndex(of: ".") else { return path }
    return "\(path[..<dot])-\(shard.number)\(path[dot...])"
  }

  func take(_ event: BatchEvent) {
    guard case .refused(_, let faults, let row?) = event else { return }
    rows.withLock { $0.add(row, faults) }
  }

  /// Also without any row: what an earlier run wrote there is no longer true.
  ///
  /// - Parameter table: what the tables are like whose rows they are.
  func write(_ console: borrowing Console, as table: RefusedRows.Form) throws(Faults) {
    let rows = rows.withLock(\.self)
    let bytes = try rows.bytes(as: table, isCSV: form == .csv)
    try deliver([OutputFile(path: path, bytes: bytes)])
    console.remark(.batchFailures(path, rows.count, left: rows.left))
  }
}
