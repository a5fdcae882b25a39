internal import DefinedRecords
public import Diagnostics
public import Records
internal import Registers

/// A record that a row of a table is: of a register, a declaration.
public struct RegisterRow: Sendable {
  /// The cell of its code, or its first.
  public var place: Place
  /// In its sheet, from 1.
  public var number: Int
  public var reading: RecordReading
  /// What row and common values say; the same for rows that say the same.
  public var said: String
  /// What can be given back to be corrected.
  public var typed: TypedRow
}

/// The rows of a table that are records; each is read when it is asked for, in whatever order,
/// from any thread.
public struct RegisterRows: Sendable {
  private let source: Source

  private enum Source {
    case declarations(DeclarationRows)
    case defined(DefinedRows, Kind)
  }

  fileprivate init(_ rows: DeclarationRows) { source = .declarations(rows) }

  fileprivate init(_ rows: DefinedRows, of kind: Kind) { source = .defined(rows, kind) }

  /// Of the table.
  public var warnings: [Diagnostic] {
    switch source {
    case .declarations(let rows): rows.warnings
    case .defined(let rows, _): rows.warnings
    }
  }

  /// The paths of files that are read for all rows, of which each row says its part.
  public var files: [String] {
    if case .defined(let rows, _) = source { rows.files } else { [] }
  }

  /// They come in portions of a few rows.
  public var portions: Int {
    switch source {
    case .declarations(let rows): rows.count
    case .defined(let rows, _): rows.count
    }
  }

  /// The records of a portion, in their order.
  ///
  /// - Throws: `Faults` for a file that cannot be read any more.
  public func portion(_ index: Int) throws(Faults) -> [RegisterRow] {
    switch source {
    case .declarations(let rows):
      try rows.portion(index).map { row in
        RegisterRow(
          place: row.place, number: row.number,
          reading: RecordReading(record: row.record, kind: .pencanangan, isSure: true),
          said: row.said, typed: row.typed)
      }
    case .defined(let rows, let kind):
      try rows.portion(index).map { row in
        RegisterRow(
          place: row.place, number: row.number,
          reading: RecordReading(record: row.record, kind: kind, isSure: true), said: row.said,
          typed: row.typed)
      }
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

  /// Whether it is a table, whose rows may be records.
  public var isTable: Bool { record.source.isTable }

  /// The rows of a table as records of a kind that is data.
  ///
  /// - Parameter common: what rows lack.
  /// - Throws: what is wrong with the table as a whole.
  public func rows(
    of kind: Kind, _ job: Job, common: CommonValues?
  ) throws(Faults) -> RegisterRows {
    guard let defined = kind.defined else { return try registerRows(job, common: common) }
    return RegisterRows(
      try defined.rows(of: record, sheet: job.sheet, common: common), of: kind)
  }

  /// The same record with common values, where it is a declaration or of a kind that is data.
  public func with(_ common: CommonValues) -> RecordReading {
    guard kind.name == Kind.pencanangan.name || kind.defined != nil else { return self }
    return RecordReading(record: record.with(common, kind.keys), kind: kind, isSure: isSure)
  }
}

extension CommonValues {
  /// Of records of a kind; nil: of declarations.
  ///
  /// - Throws: every fault at once that no record can mend.
  public init(_ source: RecordSource, of kind: Kind?) throws(Faults) {
    if let defined = kind?.defined {
      self = try defined.common(source)
    } else {
      try self.init(source)
    }
  }
}

extension RefusedRows.Form {
  /// Of tables of a kind.
  public init(_ kind: Kind) { self = kind.defined?.refusedRows ?? .register }
}
