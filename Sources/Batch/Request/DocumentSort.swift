internal import Press

/// A document that a batch can make of a record.
public enum DocumentSort: String, CaseIterable, Hashable, Sendable {
  case piagam
  case laporan
  case rapor
  case rekap

  /// The kind of the records that it is made of.
  var kind: Kind {
    switch self {
    case .piagam: .pencanangan
    case .laporan, .rapor: .evaluasi
    case .rekap: .rekap
    }
  }

  /// Whether it is made of records of that kind.
  func isMade(of reading: RecordReading) -> Bool { kind.word == reading.kind.word }

  /// The template, where it is not the standard one of the record.
  var template: String? { self == .rapor ? "rapor" : nil }
}
