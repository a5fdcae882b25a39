public import Diagnostics
public import Records
public import Registers

extension Press {
  /// Whether a file is a register or a recap, and not one office's answers.
  public static func isRegister(_ source: RecordSource) -> Bool {
    RecordReading(source, Job(record: source.name)).isRegister
  }

  /// The files that a record names, which no output may replace; none when it
  /// cannot be read.
  public static func inputs(of record: String) -> [String] {
    (try? RecordSource(file: record)).map(namedFiles) ?? []
  }

  /// What a register or a recap holds; nil for records of other kinds. Nothing
  /// is laid out.
  ///
  /// - Throws: every fault of its files at once.
  public static func registerCheck(_ source: RecordSource) throws(Faults) -> RegisterCheck? {
    try RecordReading(source, Job(record: source.name)).registerCheck()
  }
}
