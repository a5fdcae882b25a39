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

/// The rows of a register that may make declarations; each is read when it is asked for, in
/// whatever order, from any thread.
public struct RegisterRows: Sendable {
  private let rows: DeclarationRows

  fileprivate init(_ rows: DeclarationRows) { self.rows = rows }

  /// Of the table.
  public var warnings: [Diagnostic] { rows.warnings }

  /// They come in portions of a few rows.
  public var portions: Int { rows.count }

  /// The declarations of a portion, in their order.
  ///
  /// - Throws: `Faults` for a file that cannot be read any more.
  public func portion(_ index: Int) throws(Faults) -> [RegisterRow] {
    try rows.portion(index).map { row in
      RegisterRow(
        place: row.place, number: row.number,
        reading: RecordReading(record: row.record, kind: .pencanangan, isSure: true),
        said: row.said, typed: row.typed)
    }
  }
}

extension RecordReading {
  /// The rows of a register that may make declarations.
  ///
  /// - Parameter common: what rows lack.
  /// - Throws: what is wrong with the table as a whole.
  public func registerRows(_ job: Job, common: CommonValues?) throws(Faults) -> RegisterRows {
    RegisterRows(try readDeclarationRows(record, try job.register(), common: common))
  }

  /// The same record with common values, where it is a declaration.
  public func with(_ common: CommonValues) -> RecordReading {
    guard kind.name == Kind.pencanangan.name else { return self }
    return RecordReading(record: record.with(common), kind: kind, isSure: isSure)
  }
}
