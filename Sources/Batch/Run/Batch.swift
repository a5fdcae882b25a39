public import Diagnostics
internal import Files
internal import Numbering
public import Press
public import Records
internal import Synchronization

/// Documents of many records: planned as a whole, made side by side, each whole or not at all.
/// One bad record hinders no other, and what an earlier run made and nothing has changed since
/// is left as it is.
public final class Batch: Sendable {
  let request: BatchRequest
  let press: Press
  let stream: RecordStream
  let planner: Planner
  let manifest: RunManifest
  let stop = Stop()

  /// - Throws: `Faults(.record)` for a folder without records, `Faults(.font)` and
  ///   `Faults(.template)` for what every document needs.
  public init(_ request: BatchRequest, _ press: Press) throws(Faults) {
    var request = request
    // Numbers are taken in the order of the records.
    if request.look.numbers != nil { request.workers = 1 }
    self.request = request
    self.press = press
    try request.bundles.check(request.shard)
    stream = try RecordStream(request, press.kinds)
    manifest = try RunManifest(folder: FilePath.withoutSlash(request.folder))
    planner = Planner(
      request: request, engine: Engine(press, request), manifest: manifest)
  }
}

extension Batch {
  /// What a table is like of the rows that it refuses.
  public var refusedRows: RefusedRows.Form { RefusedRows.Form(stream.rowKind ?? .pencanangan) }

  /// Reads and checks every record, and names every document; nothing is written.
  ///
  /// - Parameters:
  ///   - setting: whether the pages of new documents are laid out, too: then what a run would
  ///     refuse is refused here.
  ///   - tell: is told of each document, and of what is wrong, in order.
  /// - Throws: `Faults(.usage)` when two documents would have one name, `Faults(.record)` when
  ///   there is nothing to make.
  public func plan(
    setting: Bool = false, telling tell: @escaping @Sendable (BatchEvent) -> Void = { _ in }
  ) throws(Faults) -> BatchPlan {
    let draft = Mutex(Draft())
    let told = InOrder<[Examined]> { lot in
      draft.withLock { $0.take(lot) }
      for examined in lot { examined.events.forEach(tell) }
    }
    try Crew(workers: request.workers, stop: stop).run(stream) { [self] () throws(Faults) in
      let worker = setting ? try Worker(press) : nil
      return { (next) throws(Faults) in
        var lot: [Examined] = []
        for item in self.stream.items(of: next.lot) where self.stop.signal == nil {
          lot.append(try self.examine(item, worker))
        }
        told.add([lot], of: next.number)
      }
    }
    told.finish()
    return try draft.withLock { (draft) throws(Faults) in
      if let clash = draft.clash {
        let owner = try stream.label(of: clash.owner) ?? clash.document.record
        throw Faults(
          .usage, .batchSameName(clash.document.path, of: owner, and: clash.document.record),
          hint: .batchSameNameHint())
      }
      guard draft.plan.hasAny else {
        throw stream.nothing()
      }
      guard !request.prunes || !draft.plan.isPartial else {
        throw Faults(.usage, .batchPruneCorrections(), hint: .batchPruneCorrectionsHint())
      }
      try checkBundles(draft.plan)
      return draft.plan
    }
  }

  private func examine(
    _ item: RecordStream.Item, _ worker: Worker?
  ) throws(Faults) -> Examined {
    switch item {
    case .found(let file, let found): return Examined(nil, .none, [.found(file: file, found)])
    case .refused(let label, let faults):
      return Examined(nil, .refused, [.refused(record: label, faults)])
    case .record(let record):
      guard request.shard.holds(record.digest) else {
        return Examined(record.digest, .elsewhere, [])
      }
      var examined: Examined
      let kept = request.look.numbers?.kept ?? 0
      do throws(Faults) {
        let documents = try planner.documents(of: record)
        let found = try warnings(of: documents, record, worker)
        let told = found.isEmpty ? [] : [BatchEvent.found(file: record.label, found)]
        examined = Examined(record.digest, .wanted, [.planned(documents)] + told)
      } catch {
        guard !error.hindersAll else { throw error }
        request.look.numbers?.forget(from: kept)
        examined = Examined(
          record.digest, .refused, [.refused(record: record.label, error, row: record.typed)])
      }
      examined.isCorrection = record.typed?.isCorrection ?? false
      return examined
    }
  }

  /// Of the pages of new documents.
  private func warnings(
    of documents: [PlannedDocument], _ record: BatchRecord, _ worker: Worker?
  ) throws(Faults) -> [Diagnostic] {
    guard let worker else { return [] }
    var found: [Diagnostic] = []
    for document in documents where !document.isKnown {
      found += try worker.check(record.reading, request.job(document.sort, of: record)).warnings
    }
    return found
  }
}

/// What was found of a record.
private struct Examined {
  var entry: PlannedRecord
  var events: [BatchEvent]
  var isCorrection = false

  init(_ digest: Digest?, _ state: PlannedRecord.State, _ events: [BatchEvent]) {
    entry = PlannedRecord(digest: digest, state: state)
    self.events = events
  }
}

/// A plan while its records come in, in their order.
private struct Draft {
  var plan = BatchPlan()
  /// The first document whose name another one has.
  var clash: (document: PlannedDocument, owner: Int)?

  /// All that was found in a lot.
  mutating func take(_ lot: [Examined]) {
    let first = plan.records.count
    plan.add(lot.map(\.entry))
    for (index, examined) in lot.enumerated() { take(examined, of: first + index) }
  }

  /// - Parameter number: of the record.
  private mutating func take(_ examined: Examined, of number: Int) {
    if examined.isCorrection { plan.isPartial = true }
    switch examined.entry.state {
    case .none, .wanted: break
    case .refused: plan.refused += 1
    case .elsewhere: plan.elsewhere += 1
    }
    if case .refused(_, let faults, _) = examined.events.first {
      plan.status = plan.status ?? faults.status
    }
    guard case .planned(let documents) = examined.events.first else { return }
    for document in documents {
      if document.isKnown { plan.unchanged += 1 } else { plan.fresh += 1 }
      let owner = plan.names.take(document.path, for: number)
      if let owner, clash == nil { clash = (document, owner) }
    }
  }
}
