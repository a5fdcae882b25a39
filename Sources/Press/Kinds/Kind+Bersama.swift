internal import Diagnostics
internal import Fields
internal import Records
internal import Templates

extension Kind {
  /// Common values of a batch, which say so: checked alone, printed only as parts of others.
  static let bersama: Kind = {
    var kind = Kind(
      RecordKind(rawValue: CommonValues.jenis), fields: Fields<Never>(), standardTemplate: ""
    ) { record, _ throws(Faults) in
      let name = record.source.name
      throw Faults(
        .record, at: Place(file: name), .pressCommonAlone(), hint: .pressCommonAloneHint(name))
    }
    kind.checkAlone = { record, _ throws(Faults) in
      let common = try CommonValues(record.source)
      return RecordCheck(
        record.source.name, .pressCommonGood(record.source.name), [:], warnings: common.warnings)
    }
    return kind
  }()
}

extension RecordReading {
  /// Whether they are common values, of which nothing is made.
  public var isCommonValues: Bool { kind.word == CommonValues.jenis }
}
