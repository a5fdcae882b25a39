public import Diagnostics
internal import Files
public import Press
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
    self.request = request
    self.press = press
    stream = try RecordStream(request, press.kinds)
    manifest = RunManifest(folder: FilePath.withoutSlash(request.folder))
    planner = Planner(
      request: request, engine: Engine(press, request), manifest: manifest)
  }
}

extension Batch {
  /// Reads and checks every record, and names every document; nothing is written.
  ///
  /// - Parameter tell: is told of each document, and of what is wrong, in order.
  /// - Throws: `Faults(.usage)` when two documents would have one name.
  public func plan(
    telling tell: @escaping @Sendable (BatchEvent) -> Void = { _ in }
  ) throws(Faults) -> BatchPlan {
    let draft = Mutex(Draft())
    let told = InOrder<Examined> { examined in
      draft.withLock { $0.take(examined) }
      tell(examined.event)
    }
    try Crew(workers: request.workers, stop: stop).run(stream) { [self] in
      { (next) throws(Faults) in told.add([self.examine(next.item)], of: next.number) }
    }
    told.finish()
    return try draft.withLock { (draft) throws(Faults) in
      if let clash = draft.clash {
        throw Faults(
          .usage, .batchSameName(clash.path, clash.record), hint: .batchSameNameHint())
      }
      return draft.plan
    }
  }

  private func examine(_ item: RecordStream.Item) -> Examined {
    switch item {
    case .found(let file, let found):
      return Examined(PlannedRecord(digest: nil, state: .none), .found(file: file, found))
    case .refused(let label, let faults):
      return Examined(PlannedRecord(digest: nil, state: .refused), .refused(record: label, faults))
    case .record(let record):
      let digest = record.digest
      guard request.shard.holds(digest) else {
        return Examined(PlannedRecord(digest: digest, state: .elsewhere), .planned([]))
      }
      do throws(Faults) {
        let documents = try planner.documents(of: record)
        return Examined(PlannedRecord(digest: digest, state: .wanted), .planned(documents))
      } catch {
        return Examined(
          PlannedRecord(digest: digest, state: .refused), .refused(record: record.label, error))
      }
    }
  }
}

/// What was found of a record.
private struct Examined {
  var entry: PlannedRecord
  var event: BatchEvent

  init(_ entry: PlannedRecord, _ event: BatchEvent) {
    self.entry = entry
    self.event = event
  }
}

/// A plan while its records come in, in their order.
private struct Draft {
  var plan = BatchPlan()
  /// The first document whose name another one has.
  var clash: PlannedDocument?

  mutating func take(_ examined: Examined) {
    plan.records.append(examined.entry)
    switch examined.entry.state {
    case .none, .wanted: break
    case .refused: plan.refused += 1
    case .elsewhere: plan.elsewhere += 1
    }
    guard case .planned(let documents) = examined.event else { return }
    for document in documents {
      if document.isKnown { plan.unchanged += 1 } else { plan.fresh += 1 }
      if !plan.names.take(document.path), clash == nil { clash = document }
    }
  }
}
