import Diagnostics
import Press

/// Makes the PDFs of some records, in a folder; what is wrong with one of them is told, and
/// stops the others only if it would go wrong with them too.
///
/// - Throws: `Faults` when nothing can be made at all: two records for one file, fonts
///   that are not there.
func makeAll(
  _ records: [String], in folder: String, with resources: Resources,
  tell: (Diagnostic) -> Void
) throws(Faults) {
  let plan = try OutputPlan(
    records.map { Job(record: $0) }, OutputPlaces(documents: .folder("\(folder)/")))
  let worker = try Worker(Press(resources))
  for item in plan.items {
    do throws(Faults) {
      let made = try worker.make(item, of: plan)
      try deliver(made.files)
      made.set.warnings.forEach(tell)
    } catch {
      error.diagnostics.forEach(tell)
      if error.stopsTheRun { return }
    }
  }
}
