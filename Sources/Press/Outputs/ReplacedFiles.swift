public import Diagnostics
public import Records

/// Outputs in whose place something stands: each record that is read is asked whether it needs
/// that, one at a time, however many there are.
public struct ReplacedFiles: Sendable {
  private let outputs: [String]
  private let kinds: Kinds

  /// - Parameter kinds: of the records.
  public init(_ outputs: [String], _ kinds: Kinds) {
    self.outputs = outputs.filter(FileIdentity.isThere)
    self.kinds = kinds
  }

  /// - Throws: `Faults(.usage)` when an output would replace the record at a path.
  public func check(record path: String) throws(Faults) {
    guard !outputs.isEmpty else { return }
    var inputs = InputFiles()
    inputs.add(record: path)
    try check(inputs)
  }

  /// - Throws: `Faults(.usage)` when one would replace a file that a record names.
  public func check(filesOf record: OpenedRecord) throws(Faults) {
    guard !outputs.isEmpty else { return }
    var inputs = InputFiles()
    inputs.add(namedFiles(record, kinds.keys(of: record)), of: record.source.name)
    try check(inputs)
  }

  private func check(_ inputs: InputFiles) throws(Faults) {
    for output in outputs { try inputs.check(output) }
  }
}
