internal import Diagnostics
internal import Numbering
internal import Press

/// Finds which documents are made of a record, and what they are called.
struct Planner: Sendable {
  let request: BatchRequest
  let engine: Engine
  let manifest: RunManifest

  /// Of an earlier run it is known what a document is called; any other record is read and
  /// checked.
  ///
  /// - Throws: what is wrong with the record.
  func documents(of record: BatchRecord) throws(Faults) -> [PlannedDocument] {
    var particulars: Particulars?
    return try record.sorts.map { (sort) throws(Faults) in
      let job = request.job(sort, of: record)
      // Which number a record has decides of its document.
      if job.numbers != nil, particulars == nil {
        particulars = try record.reading.particulars(job)
      }
      let number = particulars?.number
      let nomor = number.flatMap { $0.isGiven ? $0.nomor : nil }
      let made = try engine.fingerprint(of: record, sort, job, nomor: nomor)
      if let known = manifest.known(made) {
        return PlannedDocument(
          sort: sort, path: known.document, record: record.label, isKnown: true, number: number,
          made: made)
      }
      let read: Particulars
      if let known = particulars {
        read = known
      } else {
        read = try record.reading.particulars(job)
      }
      particulars = read
      return PlannedDocument(
        sort: sort, path: request.pattern.path(read, sort, job, record: record.stem),
        record: record.label, isKnown: false, number: particulars?.number, made: made)
    }
  }
}
