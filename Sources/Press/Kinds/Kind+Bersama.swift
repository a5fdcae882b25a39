public import Diagnostics
internal import Fields
internal import Records
internal import Templates

extension Kind {
  /// Common values of a batch, which say so: checked alone, printed only as parts of others.
  static let bersama = bersama(of: nil)

  /// The same of records of a kind that is data.
  static func bersama(of whose: Kind?) -> Kind {
    var kind = Kind(
      RecordKind(rawValue: CommonValues.jenis), fields: Fields<Never>(), standardTemplate: ""
    ) { record, _ throws(Faults) in
      let name = record.source.name
      throw Faults(
        .record, at: Place(file: name), .pressCommonAlone(), hint: .pressCommonAloneHint(name))
    }
    kind.checkAlone = { record, _ throws(Faults) in
      let common = try CommonValues(record.source, of: whose)
      return RecordCheck(
        record.source.name, .pressCommonGood(record.source.name), [:], warnings: common.warnings)
    }
    return kind
  }
}

extension RecordReading {
  /// Whether they are common values, of which nothing is made.
  public var isCommonValues: Bool { kind.word == CommonValues.jenis }
}

extension Kinds {
  /// The kind whose records use common values; nil: declarations.
  ///
  /// - Throws: `Faults(.record)` for a kind that there is not.
  func users(of common: OpenedRecord) throws(Faults) -> Kind? {
    guard let word = common.word(CommonValues.untuk) else { return nil }
    do throws(Faults) { return try defined(named: word) } catch {
      throw Faults(.record, error.diagnostics.map { $0.at(Place(file: common.source.name)) })
    }
  }

  /// The kind whose records use the common values in a file.
  ///
  /// - Throws: what makes the file unreadable, and `Faults(.record)` for a kind that there is not.
  public func users(ofCommon path: String) throws(Faults) -> Kind? {
    try users(of: OpenedRecord(RecordSource(file: path)))
  }
}

extension Diagnostic {
  fileprivate func at(_ place: Place) -> Diagnostic {
    var diagnostic = self
    diagnostic.place = place
    return diagnostic
  }
}
