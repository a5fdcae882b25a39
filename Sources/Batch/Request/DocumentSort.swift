internal import Press

/// A document that a batch can make of a record: one of its own, or that of a kind whose fields
/// are data, by its word.
public struct DocumentSort: RawRepresentable, CaseIterable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let piagam = Self(rawValue: "piagam")
  public static let laporan = Self(rawValue: "laporan")
  public static let rapor = Self(rawValue: "rapor")
  public static let rekap = Self(rawValue: "rekap")

  /// Those that can be asked for by name.
  public static let allCases = [piagam, laporan, rapor, rekap]

  /// What can be made of a record.
  static func all(of reading: RecordReading) -> [DocumentSort] {
    let own = allCases.filter { $0.isMade(of: reading) }
    return own.isEmpty ? [DocumentSort(rawValue: reading.kind.word)] : own
  }

  /// Whether it is made of records of that kind.
  func isMade(of reading: RecordReading) -> Bool {
    switch self {
    case .piagam: reading.kind.word == Kind.pencanangan.word
    case .laporan, .rapor: reading.kind.word == Kind.evaluasi.word
    case .rekap: reading.kind.word == Kind.rekap.word
    default: reading.kind.word == rawValue
    }
  }

  /// The template, where it is not the standard one of the record.
  var template: String? { self == .rapor ? "rapor" : nil }

  /// Whether form and design are said of charters only, and not of it.
  var isOfResults: Bool { [.laporan, .rapor, .rekap].contains(self) }
}

extension DocumentSort: CustomStringConvertible {
  public var description: String { rawValue }
}
