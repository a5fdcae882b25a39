public import Diagnostics
public import Records
public import Registers

/// A declaration that a row of a register makes.
public struct RegisterRow: Sendable {
  /// The cell of its code.
  public var place: Place
  /// In its sheet, from 1.
  public var number: Int
  public var reading: RecordReading
  /// What row and common values say; the same for rows that say the same.
  public var said: String
  public var typed: TypedRow
}

extension RecordReading {
  /// The declarations that the rows of a register make, one at a time.
  ///
  /// - Parameter common: what rows lack.
  /// - Throws: what is wrong with the table as a whole; what `each` throws.
  /// - Returns: warnings of the table.
  public func registerRows(
    _ job: Job, common: CommonValues?, each: (RegisterRow) throws(Faults) -> Void
  ) throws(Faults) -> [Diagnostic] {
    try readDeclarationRows(record, try job.register(), common: common) { (row) throws(Faults) in
      try each(
        RegisterRow(
          place: row.place, number: row.number,
          reading: RecordReading(record: row.record, kind: .pencanangan, isSure: true),
          said: row.said, typed: row.typed))
    }
  }

  /// The same record with common values, where it is a declaration.
  public func with(_ common: CommonValues) -> RecordReading {
    guard kind.name == Kind.pencanangan.name else { return self }
    return RecordReading(record: record.with(common), kind: kind, isSure: isSure)
  }
}
