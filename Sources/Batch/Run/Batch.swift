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
    let plan = Mutex(BatchPlan())
    let clashes: Mutex<[Clash]> = Mutex([])
    let told = InOrder<BatchEvent>(tell)
    try Crew(workers: request.workers, stop: stop).run(stream) { [self] in
      { (next) throws(Faults) in
        let (number, item) = next
        let (entry, documents, refusal) = self.examine(item)
        let events = plan.withLock { plan in
          plan.take(entry, documents, number)
          for document in documents {
            guard let other = plan.names.take(document.path, for: number) else { continue }
            clashes.withLock { $0.append(Clash(document, number, other)) }
          }
          return [BatchEvent.planned(plan, documents)]
        }
        told.add(refusal.map { [.refused(record: $0.label, $0.faults)] } ?? events, of: number)
      }
    }
    told.finish()
    if let clash = clashes.withLock(\.self).min(by: { $0.number < $1.number }) {
      throw Faults(
        .usage, .batchSameName(clash.path, clash.record), hint: .batchSameNameHint())
    }
    return plan.withLock(\.self)
  }

  private struct Clash {
    var path: String
    var record: String
    var number: Int

    init(_ document: PlannedDocument, _ number: Int, _ other: Int) {
      path = document.path
      record = document.record
      self.number = max(number, other)
    }
  }

  private func examine(
    _ item: RecordStream.Item
  ) -> (PlannedRecord, [PlannedDocument], RecordStream.Refusal?) {
    switch item {
    case .failure(let refusal):
      return (PlannedRecord(digest: nil, state: .refused), [], refusal)
    case .success(let record):
      guard request.shard.holds(record.digest) else {
        return (PlannedRecord(digest: record.digest, state: .elsewhere), [], nil)
      }
      do throws(Faults) {
        let documents = try planner.documents(of: record)
        return (PlannedRecord(digest: record.digest, state: .wanted), documents, nil)
      } catch {
        let refusal = RecordStream.Refusal(label: record.label, faults: error)
        return (PlannedRecord(digest: record.digest, state: .refused), [], refusal)
      }
    }
  }
}

extension BatchPlan {
  fileprivate mutating func take(
    _ entry: PlannedRecord, _ documents: [PlannedDocument], _ number: Int
  ) {
    while records.count <= number { records.append(PlannedRecord(digest: nil, state: .refused)) }
    records[number] = entry
    switch entry.state {
    case .wanted: break
    case .refused: refused += 1
    case .elsewhere: elsewhere += 1
    }
    unchanged += documents.count { $0.isKnown }
    fresh += documents.count { !$0.isKnown }
  }
}
