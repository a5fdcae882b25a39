internal import Records
internal import Registers

extension Press {
  /// The files that a record names, which no output may replace; none when it
  /// cannot be read.
  public static func inputs(of record: String) -> [String] {
    (try? RecordSource(file: record)).map(namedFiles) ?? []
  }
}
