internal import Diagnostics
internal import Press
internal import Records

extension RecordStream {
  /// Why there is nothing to make, where nothing was refused either.
  func nothing() -> Faults {
    let readings = paths.compactMap { try? kinds.open(register: $0) }
    let made = DocumentSort.allCases.filter { sort in
      readings.contains { sort.isMade(of: $0) && (sort != .rekap || hasHead($0)) }
    }
    let register = readings.first { $0.recapFiles(of: kinds) != nil }
    if let register, request.documents.contains(.piagam) {
      return Faults(
        .record, at: Place(file: register.record.source.name), .batchNothingDeclared(),
        hint: .batchNothingDeclaredHint())
    }
    let place = Place(file: request.inputs.first ?? "")
    guard !made.isEmpty else {
      return Faults(.record, at: place, .batchNothing(), hint: .batchNothingHint())
    }
    let asked = DocumentSort.allCases.filter(request.documents.contains)
    return Faults(
      .record, at: place, .batchNothingOf(asked.map(\.rawValue)),
      hint: .batchNothingOfHint(made.map(\.rawValue)))
  }

  private func hasHead(_ reading: RecordReading) -> Bool {
    reading.recapFiles(of: kinds)?.hasHead ?? false
  }
}
