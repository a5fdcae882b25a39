internal import Diagnostics
internal import Press

extension Preview {
  /// The records to show, in their order, with the reasons.
  mutating func choose(
    of stream: RecordStream, telling tell: (BatchEvent) -> Void
  ) throws(Faults) -> [(Extremes.Candidate, [PreviewReason])] {
    var kinds: [String: Extremes] = [:]
    var number = 0
    try stream.each { (item) throws(Faults) in
      number += 1
      switch item {
      case .found(let file, let found): tell(.found(file: file, found))
      case .refused(let label, let faults): refuse(label, faults, as: .record, telling: tell)
      case .record(let record):
        guard let sort = record.sorts.first else { return true }
        do throws(Faults) {
          let (particulars, extents) = try record.reading.extents(
            stream.request.job(sort, of: record))
          let candidate = Extremes.Candidate(
            number: number, record: record, particulars: particulars)
          kinds[record.reading.kind.word, default: Extremes()].take(candidate, extents)
          records += 1
        } catch {
          refuse(record.label, error, as: .record, telling: tell)
        }
      }
      return true
    }
    return kinds.values.flatMap(\.chosen).sorted { $0.0.number < $1.0.number }
  }

  /// Made whole, as a batch makes it, so that whatever would be refused then is now.
  mutating func show(
    _ candidate: Extremes.Candidate, for reasons: [PreviewReason],
    as document: (sort: DocumentSort, job: Job), by worker: Worker,
    telling tell: (BatchEvent) -> Void
  ) throws(Faults) {
    let record = candidate.record
    date = date.isEmpty ? candidate.particulars.tanggal : date
    var entry = ProofSheet.Entry(
      candidate.particulars.nama, record: record.label, reasons: reasons.map(\.message),
      .pages([]))
    do throws(Faults) {
      let set = try worker.set(record.reading, document.job)
      _ = try worker.pdf(set)
      entry.outcome = .pages(set.pages)
      shown.append(
        Shown(
          record: record.label, sort: document.sort, reasons: reasons, pages: set.pages.count))
      if !set.warnings.isEmpty { tell(.found(file: record.label, set.warnings)) }
    } catch {
      guard !error.stopsTheRun, let first = error.diagnostics.first else { throw error }
      refuse(record.label, error, as: error.status, telling: tell)
      entry.outcome = .refused(first.message)
    }
    entries.append(entry)
  }

  private mutating func refuse(
    _ record: String, _ faults: Faults, as status: ExitStatus,
    telling tell: (BatchEvent) -> Void
  ) {
    refused += 1
    self.status = self.status ?? status
    tell(.refused(record: record, faults))
  }
}
