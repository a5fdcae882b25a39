internal import LKE
internal import Records

/// The files that a recap is made of.
public struct RecapFiles: Hashable, Sendable {
  /// Whether it says year, date and town, so that a recap can be printed: a register alone
  /// does not.
  public var hasHead: Bool
  /// The table of offices; the record itself, when it is one.
  public var register: String
  /// The files of answers that it names.
  public var lke: [String]
}

extension RecordReading {
  /// What belongs to a recap; nil of a record of another kind.
  public func recapFiles(of kinds: Kinds) -> RecapFiles? {
    guard kind.hasRegister else { return nil }
    let source = record.source
    let answers = record.namedFiles(kind.keys).map(source.path).filter {
      guard let named = try? kinds.open(file: $0) else { return false }
      return named.kind.name == Kind.evaluasi.name && named.record.mayBeAnswers
    }
    if source.isTable {
      return RecapFiles(
        hasHead: record.hasSheet("Rekap"), register: source.name, lke: answers)
    }
    let named = record.word("register").map(source.path)
    return RecapFiles(hasHead: true, register: named ?? source.name, lke: answers)
  }
}
