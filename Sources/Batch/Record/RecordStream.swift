internal import Diagnostics
internal import Files
internal import Press
internal import Records

/// The records of a batch in their order, one at a time: each file, each row of a register, and
/// what recaps are made of.
struct RecordStream: Sendable {
  let request: BatchRequest
  let kinds: Kinds
  private let paths: [String]
  private let common: CommonValues?
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

  /// - Throws: `Faults(.record)` for a folder without any record.
  init(_ request: BatchRequest, _ kinds: Kinds) throws(Faults) {
    self.request = request
    self.kinds = kinds
    paths = try recordFiles(request.inputs, of: kinds)
    common = try request.common.map { (path) throws(Faults) in
      try CommonValues(RecordSource(file: path))
    }
  }

  /// Recaps come last: the only one is made of the answers that were met before, too.
  ///
  /// - Parameter body: says whether to go on.
  func eachLot(_ body: (Lot) throws(Faults) -> Bool) throws(Faults) {
    if let common, !common.warnings.isEmpty {
      guard try body(.one(.found(file: common.source.name, common.warnings))) else { return }
    }
    // Common values are no record, though they may lie among the records.
    var seen = Set(request.common.map { [RecordStream.identity($0)] } ?? [])
    var answers: [String] = []
    var recaps: [(path: String, reading: RecordReading, files: RecapFiles)] = []
    for path in paths where seen.insert(RecordStream.identity(path)).inserted {
      switch Result(catching: { () throws(Faults) in try kinds.open(register: path) }) {
      case .failure(let faults):
        guard try body(.one(.refused(label: path, faults))) else { return }
      case .success(let reading) where reading.isCommonValues:
        let found = Diagnostic(
          .warning, at: Place(file: path), .batchCommonUnused(), hint: .batchCommonUnusedHint(path))
        guard try body(.one(.found(file: path, [found]))) else { return }
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
      let named = Set(files.lke.map(RecordStream.identity))
      let others = answers.filter { !named.contains(RecordStream.identity($0)) }
      if files.hasHead {
        let recap = record(path, reading, answers: recaps.count == 1 ? others : [])
        guard try body(.one(.record(recap))) else { return }
      }
      let rows = "\(RecordStream.identity(files.register)) rows"
      if request.documents.contains(.piagam), seen.insert(rows).inserted {
        guard try eachRow(of: files.register, body) else { return }
      }
      for path in files.lke where seen.insert(RecordStream.identity(path)).inserted {
        guard try body(.one(opened(path))) else { return }
      }
    }
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
      rows = try kinds.open(register: register).registerRows(request.look, common: common)
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
        return try rows.portion(portion).map { .record(record($0, of: register)) }
      } catch {
        return [.refused(label: register, error)]
      }
    }
  }

  private func record(_ row: RegisterRow, of register: String) -> BatchRecord {
    BatchRecord(
      label: "\(register):\(row.place.cell?.name ?? String(row.number))",
      stem: "\(FilePath.stem(of: register))-\(row.number)", sorts: [.piagam], row.reading,
      content: Array(row.said.utf8), typed: row.typed, digests)
  }

  private func record(
    _ path: String, _ reading: RecordReading, answers: [String] = []
  ) -> BatchRecord {
    let sorts = DocumentSort.allCases.filter {
      request.documents.contains($0) && $0.isMade(of: reading)
    }
    let isFilled = common != nil && sorts.contains(.piagam)
    return BatchRecord(
      label: path, stem: FilePath.stem(of: path), sorts: sorts,
      common.map { reading.with($0) } ?? reading,
      content: reading.record.source.bytes + (isFilled ? common?.source.bytes ?? [] : []),
      answers: answers, digests)
  }

  /// Whether a path is that of an input, or of a file that one of them names.
  func reads(_ path: String) -> Bool {
    let identity = RecordStream.identity(path)
    let named = paths.lazy.compactMap { try? kinds.open(register: $0) }.flatMap(\.filesNamed)
    let own = paths + [request.common, request.look.map].compactMap(\.self)
    return own.contains { RecordStream.identity($0) == identity }
      || named.contains { RecordStream.identity($0) == identity }
  }

  /// A path without links; as it is, where nothing is there.
  private static func identity(_ path: String) -> String {
    (try? Folder.disk(FilePath.folder(of: path)).place(of: FilePath.name(of: path))) ?? path
  }
}
