internal import Diagnostics
internal import Files
internal import Numbering
internal import Press
internal import Records

/// The records of a batch in their order, one at a time: each file, each row of a register, and
/// what recaps are made of.
struct RecordStream: Sendable {
  let request: BatchRequest
  let kinds: Kinds
  let paths: [String]
  /// Tables of refused rows that lie in the folders.
  private let passed: [String]
  private let common: CommonValues?
  /// Whose records the rows of tables are; nil: they are registers.
  let rowKind: Kind?
  private let replaced: ReplacedFiles
  private let digests = FileDigests()

  /// What comes at a time.
  enum Lot: Sendable {
    case one(Item)
    /// Some rows of a register, which whoever takes them reads.
    case rows(RegisterRows, portion: Int, of: String)
  }

  /// What comes of an input.
  enum Item: Sendable {
    case record(BatchRecord)
    /// There is a record, which cannot be read.
    case refused(label: String, Faults)
    /// What is told of a file as a whole, whatever becomes of the records that it has a part in.
    case found(file: String, [Diagnostic])
  }

  /// - Throws: `Faults(.record)` for a folder without any record, `Faults(.usage)` for an output
  ///   that would replace the common values or what they name, or the map of the registers.
  init(_ request: BatchRequest, _ kinds: Kinds) throws(Faults) {
    self.request = request
    self.kinds = kinds
    let found = try RecordFiles(request.inputs, of: kinds)
    paths = found.records
    let known = Set((paths + request.outputs).map { FileIdentity($0) })
    passed = found.refusedRows.filter { !known.contains(FileIdentity($0)) }
    replaced = ReplacedFiles(request.outputs, kinds)
    if let word = request.kind {
      rowKind = try kinds.defined(named: word)
    } else {
      let users = try request.common.map { (path) throws(Faults) in
        try kinds.users(ofCommon: path)
      }
      rowKind = users ?? nil
    }
    common = try request.common.map { [rowKind] (path) throws(Faults) in
      try CommonValues(RecordSource(file: path), of: rowKind)
    }
    for path in [request.common, request.look.map, request.look.numbers?.path].compactMap(\.self) {
      try replaced.check(record: path)
    }
    if let common { try replaced.check(filesOf: OpenedRecord(common.source)) }
  }

  /// Recaps come last: the only one is made of the answers that were met before, too.
  ///
  /// - Parameter body: says whether to go on.
  /// - Throws: what `body` throws, and `Faults(.usage)` for an output that would replace a record
  ///   or what it names.
  func eachLot(_ body: (Lot) throws(Faults) -> Bool) throws(Faults) {
    for path in passed {
      let found = Diagnostic(
        .warning, at: Place(file: path), .pressRefusedRows(), hint: .pressRefusedRowsHint())
      guard try body(.one(.found(file: path, [found]))) else { return }
    }
    if let common, !common.warnings.isEmpty {
      guard try body(.one(.found(file: common.source.name, common.warnings))) else { return }
    }
    if let numbers = request.look.numbers, !numbers.warnings.isEmpty {
      guard try body(.one(.found(file: numbers.path, numbers.warnings))) else { return }
    }
    // Common values and numbers are no records, though they may lie among them.
    let others = [request.common, request.look.numbers?.path].compactMap(\.self)
    var seen = Set(others.map { FileIdentity($0) })
    var registers: Set<FileIdentity> = []
    var answers: [String] = []
    var recaps: [(path: String, reading: RecordReading, files: RecapFiles)] = []
    for path in paths where seen.insert(FileIdentity(path)).inserted {
      try replaced.check(record: path)
      let opened = Result { () throws(Faults) in try kinds.open(register: path) }
      if case .success(let reading) = opened { try replaced.check(filesOf: reading.record) }
      switch opened {
      case .failure(let faults):
        guard try body(.one(.refused(label: path, faults))) else { return }
      case .success(let reading) where reading.isCommonValues:
        let found = Diagnostic(
          .warning, at: Place(file: path), .batchCommonUnused(), hint: .batchCommonUnusedHint(path))
        guard try body(.one(.found(file: path, [found]))) else { return }
      case .success(let reading) where reading.kind.standsForOthers:
        guard try eachDerived(of: path, common.map { reading.with($0) } ?? reading, body) else {
          return
        }
      case .success(let reading) where rowKind != nil && reading.record.source.isTable:
        guard try eachRow(of: path, body) else { return }
      case .success(let reading):
        if let files = reading.recapFiles(of: kinds) {
          recaps.append((path, reading, files))
        } else {
          if DocumentSort.laporan.isMade(of: reading) { answers.append(path) }
          guard try body(.one(.record(record(path, reading)))) else { return }
        }
      }
    }
    for (path, reading, files) in recaps {
      let named = Set(files.lke.map { FileIdentity($0) })
      let others = answers.filter { !named.contains(FileIdentity($0)) }
      if files.hasHead {
        let recap = record(path, reading, answers: recaps.count == 1 ? others : [])
        guard try body(.one(.record(recap))) else { return }
      }
      if request.documents.contains(.piagam),
        registers.insert(FileIdentity(files.register)).inserted
      {
        guard try eachRow(of: files.register, body) else { return }
      }
      for path in files.lke where seen.insert(FileIdentity(path)).inserted {
        guard try body(.one(opened(path))) else { return }
      }
    }
  }

  /// - Returns: whether to go on.
  private func eachDerived(
    of path: String, _ reading: RecordReading, _ body: (Lot) throws(Faults) -> Bool
  ) throws(Faults) -> Bool {
    let derived: DerivedRecords
    do throws(Faults) { derived = try kinds.derived(from: reading, request.look) } catch {
      return try body(.one(.refused(label: path, error)))
    }
    if !derived.warnings.isEmpty {
      guard try body(.one(.found(file: path, derived.warnings))) else { return false }
    }
    for record in derived.records {
      let name = "\(record.reading.kind.word) \(record.number)"
      let one = BatchRecord(
        label: "\(path): \(name)", stem: "\(FilePath.stem(of: path))-\(record.number)",
        sorts: DocumentSort.all(of: record.reading).filter(request.makes), record.reading,
        content: Array(record.said.utf8), read: reading.filesNamed + (common?.files ?? []), digests)
      guard try body(.one(.record(one))) else { return false }
    }
    return true
  }

  /// What people are told of the record of a number, from 0: it is read once more up to there.
  func label(of number: Int) throws(Faults) -> String? {
    var next = 0
    var label: String?
    try each { (item) throws(Faults) in
      if next == number, case .record(let record) = item { label = record.label }
      next += 1
      return next <= number
    }
    return label
  }

  private func opened(_ path: String) -> Item {
    do throws(Faults) { return .record(record(path, try kinds.open(file: path))) } catch {
      return .refused(label: path, error)
    }
  }

  /// - Returns: whether to go on.
  private func eachRow(
    of register: String, _ body: (Lot) throws(Faults) -> Bool
  ) throws(Faults) -> Bool {
    let rows: RegisterRows
    do throws(Faults) {
      let reading = try kinds.open(register: register)
      rows = try reading.rows(of: rowKind ?? .pencanangan, request.look, common: common)
    } catch {
      return try body(.one(.refused(label: register, error)))
    }
    for portion in 0..<rows.portions {
      guard try body(.rows(rows, portion: portion, of: register)) else { return false }
    }
    return try rows.warnings.isEmpty || body(.one(.found(file: register, rows.warnings)))
  }

  /// The same, one item after the other.
  func each(_ body: (Item) throws(Faults) -> Bool) throws(Faults) {
    try eachLot { (lot) throws(Faults) in
      for item in items(of: lot) { guard try body(item) else { return false } }
      return true
    }
  }

  /// What there is in a lot, in order.
  func items(of lot: Lot) -> [Item] {
    switch lot {
    case .one(let item): return [item]
    case .rows(let rows, let portion, let register):
      do throws(Faults) {
        return try rows.portion(portion).map {
          .record(record($0, of: register, read: rows.files))
        }
      } catch {
        return [.refused(label: register, error)]
      }
    }
  }

  private func record(
    _ row: RegisterRow, of register: String, read: [String]
  ) -> BatchRecord {
    BatchRecord(
      label: "\(register):\(row.place.cell?.name ?? String(row.number))",
      stem: "\(FilePath.stem(of: register))-\(row.number)",
      sorts: DocumentSort.all(of: row.reading), row.reading,
      content: Array(row.said.utf8), read: read, typed: row.typed, digests)
  }

  private func record(
    _ path: String, _ reading: RecordReading, answers: [String] = []
  ) -> BatchRecord {
    let sorts = DocumentSort.all(of: reading).filter(request.makes)
    let isFilled = common != nil && sorts.contains { !$0.isOfResults }
    return BatchRecord(
      label: path, stem: FilePath.stem(of: path), sorts: sorts,
      common.map { reading.with($0) } ?? reading,
      content: reading.record.source.bytes + (isFilled ? Array((common?.said ?? "").utf8) : []),
      answers: answers, read: common?.files ?? [], digests)
  }
}
