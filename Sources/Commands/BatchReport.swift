internal import Batch
internal import Diagnostics
internal import JSON
internal import Numbering
internal import Press
internal import Synchronization

/// Tells of a batch while it goes on: a line, or an object, for each document, what is wrong
/// with each record, and how far it is on a terminal.
final class BatchReport: Sendable {
  private let state: Mutex<BatchTeller>

  init(_ console: sending Console, _ request: BatchRequest) {
    state = Mutex(
      BatchTeller(
        console: console, request: request, findings: ShownFindings(console),
        told: ToldOnce(common: request.common)))
  }

  func show(_ event: BatchEvent) { state.withLock { $0.show(event) } }

  /// Of a plan that is only shown.
  func show(planned event: BatchEvent) {
    state.withLock { state in
      guard case .planned(let documents) = event else { return state.show(event) }
      for document in documents { state.show(document) }
    }
  }

  /// - Throws: `Ended` when a record was refused, or a signal ended it.
  func end(_ result: BatchResult) throws {
    state.withLock { $0.end(result) }
    if let signal = result.signal { endInOrder(by: signal) }
    if let status = result.status { throw Ended(status: status) }
  }

  /// Of a run that makes no documents.
  func end(isRefused: Bool) { state.withLock { $0.endFindings(isRefused: isRefused) } }

  /// - Parameter isStrict: whether documents would have been made, had nothing been refused.
  func end(_ plan: BatchPlan, isStrict: Bool) throws(Ended) {
    state.withLock { $0.end(plan, isStrict: isStrict) }
    if let status = plan.status { throw Ended(status: status) }
  }
}

private struct BatchTeller: ~Copyable {
  let console: Console
  let request: BatchRequest
  var findings: ShownFindings
  var told: ToldOnce
  let start = MonotonicClock.milliseconds
  var made = 0
}

extension BatchTeller {
  private var out: String { request.folder }

  mutating func show(_ event: BatchEvent) {
    switch event {
    case .planned: break
    case .made(let line):
      made += 1
      report(line.warnings)
      tell("\(out.withSlash)\(line.document)", line.json)
    case .unchanged(let document):
      guard console.isJSON else { return }
      tell("", document.json(state: "unchanged"))
    case .found(let file, let found): tell(found, of: file)
    case .refused(let record, let faults, _): refuse(record, faults)
    case .progress(let done, let total): progress(done, total)
    }
  }

  mutating func show(_ document: PlannedDocument) {
    let state = document.isKnown ? "unchanged" : "new"
    let line = Message.batchPlanned(
      "\(out.withSlash)\(document.path)", record: document.record, nomor: document.number?.nomor,
      isKnown: document.isKnown)
    tell(line.text(in: console.language), document.json(state: state))
  }

  private func tell(_ line: String, _ json: JSON) {
    // Whoever reads no longer reads: the documents are made all the same.
    try? console.result(line.safeForTerminal, json)
  }

  private mutating func tell(_ found: [Diagnostic], of file: String) {
    report(found)
    guard console.isJSON else { return }
    tell(
      "",
      ["record": .text(file), "ok": .bool(true), "warnings": .list(found, in: console.language)])
  }

  private mutating func refuse(_ record: String, _ faults: Faults) {
    report(faults.diagnostics)
    if console.isJSON { tell("", faults.json("record", record, in: console.language)) }
  }

  private mutating func report(_ found: [Diagnostic]) { findings.report(told.fresh(found)) }

  /// Of a run that tells no more.
  mutating func endFindings(isRefused: Bool) {
    findings.end(isRefused: isRefused)
    if told.again > 0, let common = told.common {
      console.remark(.batchCommonAgain(told.again, of: common))
    }
  }

  private func progress(_ done: Int, _ total: Int) {
    let elapsed = max(1, MonotonicClock.milliseconds - start)
    let rate = made * 1000 / elapsed
    let rest = (total - done) * elapsed / max(1, done) / 1000
    console.progress(
      Message.batchProgress(done, total, rate: rate, seconds: rest).text(in: console.language))
  }

  mutating func end(_ result: BatchResult) {
    endFindings(isRefused: result.status != nil)
    for outcome in result.bundles { try? console.show(outcome) }
    let pruned = Set(result.pruned)
    let orphans = result.orphans.filter { !pruned.contains($0) }
    if !pruned.isEmpty { console.remark(.batchPruned(pruned.count), shown(result.pruned)) }
    if !orphans.isEmpty {
      console.remark(.batchOrphans(orphans.count, isAltered: request.prunes), shown(orphans))
    }
    if request.prunes, result.refused > 0 { console.remark(.batchPrunedNothing()) }
    console.remark(
      .batchEnded(made: result.made, unchanged: result.unchanged, refused: result.refused))
    guard console.isJSON else { return }
    tell(
      "",
      [
        "made": .number(result.made), "unchanged": .number(result.unchanged),
        "refused": .number(result.refused), "orphans": .list(orphans.map { .text($0) }),
        "pruned": .list(result.pruned.map { .text($0) }),
      ])
  }

  private func shown(_ documents: [String]) -> [String] {
    documents.prefix(20) + (documents.count > 20 ? ["…"] : [])
  }

  mutating func end(_ plan: BatchPlan, isStrict: Bool) {
    endFindings(isRefused: plan.refused > 0)
    console.remark(
      .batchPlannedAll(
        fresh: plan.fresh, unchanged: plan.unchanged, refused: plan.refused,
        elsewhere: plan.elsewhere))
    if isStrict, plan.refused > 0 { console.remark(.batchStrict()) }
    guard console.isJSON else { return }
    tell(
      "",
      [
        "new": .number(plan.fresh), "unchanged": .number(plan.unchanged),
        "refused": .number(plan.refused), "elsewhere": .number(plan.elsewhere),
      ])
  }
}

extension PlannedDocument {
  fileprivate func json(state: String) -> JSON {
    .object(
      [
        JSON.Member("document", .text(path)), JSON.Member("record", .text(record)),
        JSON.Member("kind", .text(sort.rawValue)), JSON.Member("state", .text(state)),
      ] + [number.map { JSON.Member("nomor", .text($0.nomor)) }].compactMap(\.self))
  }
}

extension String {
  fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }
}
