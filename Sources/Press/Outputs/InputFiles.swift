internal import Diagnostics

/// The files that records are made of: no output may replace one.
struct InputFiles: Sendable {
  private var records: Set<FileIdentity> = []
  /// Each with a record that names it.
  private var named: [FileIdentity: String] = [:]

  mutating func add(record path: String) { records.insert(FileIdentity(path)) }

  mutating func add(_ files: [String], of record: String) {
    for file in files {
      let identity = FileIdentity(file)
      named[identity] = named[identity] ?? record
    }
  }

  /// - Throws: `Faults(.usage)` for an output in whose place one of them stands.
  func check(_ output: String) throws(Faults) {
    let identity = FileIdentity(output)
    guard !records.contains(identity) else {
      throw Faults(.usage, .outputReplacesRecord(output), hint: .pressAnotherName())
    }
    guard let record = named[identity] else { return }
    throw Faults(.usage, .outputReplacesInput(output, of: record), hint: .pressAnotherName())
  }
}
