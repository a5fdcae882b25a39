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
  func each(_ body: (Item) throws(Faults) -> Bool) throws(Faults) {
    if let common, !common.warnings.isEmpty {
      guard try body(.found(file: common.source.name, common.warnings)) else { return }
    }
    // Common values are no record, though they may lie among the records.
    var seen = Set(request.common.map { [RecordStream.identity($0)] } ?? [])
    var answers: [String] = []
    var recaps: [(path: String, reading: RecordReading, files: RecapFiles)] = []
    for path in paths where seen.insert(RecordStream.identity(path)).inserted {
      switch Result(catching: { () throws(Faults) in try kinds.open(file: path) }) {
      case .failure(let faults):
        guard try body(.refused(label: path, faults)) else { return }
      case .success(let reading) where reading.isCommonValues:
        let found = Diagnostic(
          .warning, at: Place(file: path), .batchCommonUnused(), hint: .batchCommonUnusedHint(path))
        guard try body(.found(file: path, [found])) else { return }
      case .success(let reading):
        if let files = reading.recapFiles(of: kinds) {
          recaps.append((path, reading, files))
        } else {
          if DocumentSort.laporan.isMade(of: reading) { answers.append(path) }
          guard try body(.record(record(path, reading))) else { return }
        }
      }
    }
    for (path, reading, files) in recaps {
      let named = Set(files.lke.map(RecordStream.identity))
      let others = answers.filter { !named.contains(RecordStream.identity($0)) }
      if files.hasHead {
        let recap = record(path, reading, answers: recaps.count == 1 ? others : [])
        guard try body(.record(recap)) else { return }
      }
      let rows = "\(RecordStream.identity(files.register)) rows"
      if request.documents.contains(.piagam), seen.insert(rows).inserted {
        guard try eachRow(of: files.register, body) else { return }
      }
      for path in files.lke where seen.insert(RecordStream.identity(path)).inserted {
        guard try body(opened(path)) else { return }
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
    of register: String, _ body: (Item) throws(Faults) -> Bool
  ) throws(Faults) -> Bool {
    var goesOn = true
    var stopped: Faults?
    let found: [Diagnostic]
    do throws(Faults) {
      found = try kinds.open(file: register).registerRows(request.look, common: common) {
        (row) throws(Faults) in
        guard goesOn else { return }
        do throws(Faults) { goesOn = try body(.record(record(row, of: register))) } catch {
          stopped = error
          throw error
        }
      }
    } catch {
      if let stopped { throw stopped }
      return try body(.refused(label: register, error))
    }
    guard goesOn, !found.isEmpty else { return goesOn }
    return try body(.found(file: register, found))
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

  /// Whether a path is that of an input.
  func reads(_ path: String) -> Bool {
    let identity = RecordStream.identity(path)
    return (paths + [request.common].compactMap(\.self)).contains {
      RecordStream.identity($0) == identity
    }
  }

  /// A path without links; as it is, where nothing is there.
  private static func identity(_ path: String) -> String {
    (try? Folder.disk(FilePath.folder(of: path)).place(of: FilePath.name(of: path))) ?? path
  }
}
