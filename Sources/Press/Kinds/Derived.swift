internal import Composition
internal import DefinedRecords
public import Diagnostics
internal import Fields
internal import Files
internal import JSON
internal import Numbering
internal import Records
internal import Templates

/// A record that follows from another, such as the certificate of one who came to an event.
public struct DerivedRecord: Sendable {
  /// From 1, among all of them.
  public var number: Int
  public var reading: RecordReading
  /// What it says; the same for records that say the same.
  public var said: String
}

/// Those that follow from one record.
public struct DerivedRecords: Sendable {
  public var records: [DerivedRecord]
  /// Of the record that they follow from, and of its table of persons.
  public var warnings: [Diagnostic]
}

extension Kind {
  /// Whether its records stand for others, and are printed as these.
  public var standsForOthers: Bool { defined?.definition.derivations.isEmpty == false }
}

extension Kinds {
  /// The records that one stands for, in the order of its kind.
  ///
  /// - Throws: what is wrong with the record itself, and `Faults(.template)` for a kind that is
  ///   named and not there.
  public func derived(
    from reading: RecordReading, _ job: Job
  ) throws(Faults) -> DerivedRecords {
    guard let kind = reading.kind.defined else { return DerivedRecords(records: [], warnings: []) }
    let read = try reading.read(job)
    let root = read.places.root
    var records: [DerivedRecord] = []
    for derivation in kind.definition.derivations
    where derivation.condition.map(read.filling.holds) ?? true {
      let (other, target) = try defined.target(of: derivation)
      let begun = records.count
      let trees = kind.derive(derivation, from: root, to: target)
      try other.checkNumbers(of: trees)
      records += trees.enumerated().map { index, tree in
        DerivedRecord(
          number: begun + index + 1,
          reading: RecordReading(
            record: OpenedRecord(reading.record.source, root: tree, found: []), kind: other,
            isSure: true),
          said: "\(tree.said)")
      }
    }
    return DerivedRecords(records: records, warnings: read.warnings)
  }
}

extension Kind {
  /// Of several documents each has a number of its own, unless they are copies of one letter.
  ///
  /// - Throws: `Faults(.record)` where one was typed for all of them.
  fileprivate func checkNumbers(of records: [TreeNode]) throws(Faults) {
    guard records.count > 1, copies.isEmpty, let node = records[0].value(of: RecordReading.key),
      let typed = node.text, !NumberPattern.takesUrut(typed)
    else { return }
    throw Faults(
      .record, at: node.place, .pressOneNumber(typed, word, records.count),
      hint: .pressOneNumberHint())
  }
}

extension KindShelf {
  /// The kind of the records that follow, and what makes it.
  ///
  /// - Throws: `Faults(.template)` for a kind, or a name of it, that there is not.
  func target(of derivation: Derivation) throws(Faults) -> (kind: Kind, defined: DefinedKind) {
    let word = derivation.kind.rawValue
    guard let kind = try self.kind(word), let target = kind.defined else {
      throw Faults(
        .template, at: derivation.place, .pressUnknownKind(word), hint: .meant(word, among: words))
    }
    let known = target.definition.fields.map(\.name)
    let named = [derivation.member].compactMap(\.self) + derivation.gifts.keys.sorted()
    if let name = named.first(where: { !known.contains($0) }) {
      throw Faults(
        .template, at: derivation.place, .pressUnknownFieldOf(word, name),
        hint: .meant(name, among: known))
    }
    return (kind, target)
  }
}

extension Press {
  /// Checks a folder that says what records are and has no template.
  ///
  /// - Returns: false for any other folder.
  /// - Throws: `Faults(.template)` for what is wrong with it.
  public func checkKind(folder: String) throws(Faults) -> Bool {
    let folder = FilePath.withoutSlash(folder)
    guard isKindAlone(folder) else { return false }
    let shelf = KindShelf([FilePath.folder(of: folder)] + resources.templates)
    let kind = try shelf.kind(FilePath.name(of: folder))
    for derivation in kind?.defined?.definition.derivations ?? [] {
      _ = try shelf.target(of: derivation)
    }
    return true
  }
}
