public import Diagnostics
internal import Files
internal import Glibc
internal import Numbering
internal import Press
internal import Synchronization

extension Batch {
  /// Makes what the plan says. Signals end it after the documents at hand.
  ///
  /// - Parameter tell: is told of each document once it has its name and its line in the
  ///   manifest, in the order of the records.
  /// - Throws: `Faults` for what would hinder every record: no room on the disk, a folder that
  ///   cannot be written, another batch at work in it.
  public func make(
    _ plan: BatchPlan, telling tell: @escaping @Sendable (BatchEvent) -> Void
  ) throws(Faults) -> BatchResult {
    var folders = MadeFolders()
    try folders.make(manifest.folder)
    let lock = try FolderLock(manifest.folder)
    let note = "\(manifest.folder)/\(ShardNote.name)"
    unlink(note)
    let result = Mutex(BatchResult())
    let told = InOrder<BatchEvent> { event in
      result.withLock { $0.count(event) }
      tell(event)
    }
    do throws(Faults) {
      try stop.listening { () throws(Faults) in
        try Crew(workers: request.workers, stop: stop).run(stream) { [self] () throws(Faults) in
          let worker = try Worker(press)
          return { (next) throws(Faults) in
            var events: [BatchEvent] = []
            defer { told.add(events, of: next.number) }
            try self.make(next, of: plan, worker) { events += $0 }
          }
        }
      }
    } catch {
      // What was made until then is told and listed, where there is still a place for it.
      told.finish()
      try? manifest.close()
      throw error
    }
    told.finish()
    var ended = result.withLock(\.self)
    ended.signal = stop.signal
    // What a record that is wrong would be called is not known.
    if ended.signal == nil, ended.refused == 0, request.shard.isWhole, !plan.isPartial {
      ended.orphans = manifest.orphans(beside: plan.names, of: request)
      if request.prunes { ended.pruned = try manifest.remove(ended.orphans) }
    }
    try manifest.close()
    try bundle(plan, &ended)
    if ended.signal == nil, !request.shard.isWhole {
      let told = ShardNote(plan, request.shard, ended, manifest: manifest.digest)
      try deliver([OutputFile(path: note, bytes: told.bytes)])
    }
    _ = consume lock
    return ended
  }

  /// Makes what the plan says of a lot, unless a signal comes.
  private func make(
    _ next: Crew.Numbered, of plan: BatchPlan, _ worker: Worker,
    telling tell: ([BatchEvent]) -> Void
  ) throws(Faults) {
    let planned = plan.records(ofLot: next.number)
    for (index, item) in stream.items(of: next.lot).enumerated() {
      guard stop.signal == nil else { return }
      let number = planned.startIndex + index
      let entry = number < planned.endIndex ? planned[number] : nil
      tell(try events(of: item, as: entry, worker))
      tell([.progress(done: number + 1, of: plan.records.count)])
    }
  }

  private func events(
    of item: RecordStream.Item, as planned: PlannedRecord?, _ worker: Worker
  ) throws(Faults) -> [BatchEvent] {
    switch item {
    case .found(let file, let found): return [.found(file: file, found)]
    case .refused(let label, let faults): return [.refused(record: label, faults)]
    case .record(let record):
      guard let planned, planned.digest == record.digest else {
        let faults = Faults(
          .record, at: Place(file: record.label), .batchChanged(), hint: .batchChangedHint())
        return [.refused(record: record.label, faults, row: record.typed)]
      }
      return planned.state == .elsewhere ? [] : try events(of: record, worker)
    }
  }

  /// What was made of a record, and what was not; only what would hinder all is thrown.
  private func events(of record: BatchRecord, _ worker: Worker) throws(Faults) -> [BatchEvent] {
    request.look.numbers?.forget()
    let documents: [PlannedDocument]
    do throws(Faults) { documents = try planner.documents(of: record) } catch {
      return [.refused(record: record.label, error, row: record.typed)]
    }
    return try documents.map { (document) throws(Faults) in
      do throws(Faults) { return try event(of: document, record, worker) } catch {
        guard !error.hindersAll else { throw error }
        return .refused(record: record.label, error, row: record.typed)
      }
    }
  }

  private func event(
    of document: PlannedDocument, _ record: BatchRecord, _ worker: Worker
  ) throws(Faults) -> BatchEvent {
    if document.isKnown, isThere(document) {
      return try delivering(document.number, for: "") {}
        ? .unchanged(document) : again(document, record, worker)
    }
    let set = try worker.set(record.reading, request.job(document.sort, of: record))
    guard record.isMade(of: set.files) else {
      throw Faults(
        .record, at: Place(file: record.label), .batchChanged(), hint: .batchChangedHint())
    }
    let bytes = try worker.pdf(set)
    let isDelivered = try delivering(set.number, for: set.title) {
      () throws(Faults) in try manifest.put(bytes, at: document.path)
    }
    guard isDelivered else { return try again(document, record, worker) }
    let line = ManifestLine(
      sha256: SHA256.hex(bytes), document: document.path, made: document.made,
      record: record.label, recordDigest: record.digest, sort: document.sort, size: bytes.count,
      pages: set.pages.count, warnings: set.warnings)
    try manifest.add(line)
    return .made(line)
  }

  /// Where a number was taken by another run since it was read, the next one is.
  private func again(
    _ document: PlannedDocument, _ record: BatchRecord, _ worker: Worker
  ) throws(Faults) -> BatchEvent {
    request.look.numbers?.forget()
    let documents = try planner.documents(of: record)
    return try event(
      of: documents.first { $0.sort == document.sort } ?? document, record, worker)
  }

  /// - Returns: false where the number is another's by now.
  private func delivering(
    _ number: NumberClaim?, for perihal: String, _ deliver: () throws(Faults) -> Void
  ) throws(Faults) -> Bool {
    guard let number, let numbers = request.look.numbers else {
      try deliver()
      return true
    }
    return try numbers.taking(number, for: perihal, deliver: deliver)
  }

  /// Whether the file of an earlier run is as it was made.
  private func isThere(_ document: PlannedDocument) -> Bool {
    guard let known = manifest.known(document.made),
      let bytes = bytesThere("\(manifest.folder)/\(document.path)")
    else { return false }
    return Digest(bytes) == known.sha256
  }
}

extension Faults {
  /// Whether nothing can be made of the other records either: a fault of this program, or of
  /// the folder that everything goes to.
  var hindersAll: Bool { status == .file || stopsTheRun }
}

extension BatchResult {
  fileprivate mutating func count(_ event: BatchEvent) {
    switch event {
    case .made: made += 1
    case .unchanged: unchanged += 1
    case .refused(_, let faults, _):
      refused += 1
      status = status ?? faults.status
    case .planned, .found, .progress: break
    }
  }
}
