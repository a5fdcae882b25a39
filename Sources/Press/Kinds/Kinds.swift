internal import Composition
public import Diagnostics
package import Fields
public import Records
package import Templates

/// The kinds of records that there are: the one place that knows them all.
public struct Kinds: Sendable {
  public var all: [Kind]
  /// The year that it is now, for warnings of years to come; nil: no clock is asked.
  public var now: Int?
  /// Those that are data besides.
  public var defined = KindShelf([])

  public static let standard = Kinds([.pencanangan, .evaluasi, .rekap])

  public init(_ all: [Kind]) { self.all = all }

  /// What templates may name of a record of each kind.
  package var fields: [RecordKind: [Field]] {
    Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.fields) })
  }

  /// Reads a record's file and finds of which kind it is: the one that it says, or the
  /// one that claims it.
  ///
  /// - Throws: `Faults(.record)` for a kind that there is not. What else is wrong with the
  ///   file its reader tells.
  public func open(_ source: RecordSource) throws(Faults) -> RecordReading {
    var source = source
    source.now = source.now ?? now
    let record = OpenedRecord(source)
    if let kind = try kind(saidBy: record) {
      return RecordReading(record: record, kind: kind, isSure: true)
    }
    var possible: Kind?
    for kind in all {
      switch kind.claim(record) {
      case .sure: return RecordReading(record: record, kind: kind, isSure: true)
      case .perhaps: possible = possible ?? kind
      case .none: continue
      }
    }
    guard let possible else {
      throw Faults(
        .record, at: Place(file: source.name), .pressNoKind(),
        hint: .known(all.map(\.word) + defined.words))
    }
    return RecordReading(record: record, kind: possible, isSure: false)
  }

  /// The kind that a record says itself; nil when it says none.
  private func kind(saidBy record: OpenedRecord) throws(Faults) -> Kind? {
    let built = all + [.bersama]
    let own = built.map(\.word)
    let typed = record.word("jenis")
    // Folders are looked for only where no other kind is meant.
    let isOwn = typed.map { own.contains($0.lowercased()) } ?? true
    let said: String?
    do throws(Faults) {
      said = try record.jenis(among: isOwn ? own : own + defined.words)
    } catch {
      throw typed == nil ? error : error.hinting(.pressOwnKinds())
    }
    guard let jenis = said else { return nil }
    if jenis == CommonValues.jenis { return .bersama(of: try users(of: record)) }
    if let kind = built.first(where: { $0.word == jenis }) { return kind }
    return try defined.kind(jenis)
  }

  /// The kind of a name: its word, or that of the template it is printed with.
  ///
  /// - Throws: `Faults(.usage)` when there is none of that name.
  public func named(_ name: String) throws(Faults) -> Kind {
    if let kind = try defined.kind(name) { return kind }
    if let kind = all.first(where: { $0.word == name || $0.standardTemplate == name }) {
      return kind
    }
    let near = suggestion(for: name, among: all.map(\.word) + defined.words)
    throw Faults(
      .usage, .pressUnknownKind(name), hint: near.map { .didYouMean($0) } ?? .pressOwnKinds())
  }

  /// The same, where it is data; nil for one that has commands of its own.
  public func defined(named name: String) throws(Faults) -> Kind? {
    let kind = try named(name)
    return kind.defined == nil ? nil : kind
  }

  /// What a record may say, of whichever kind it is.
  package func keys(of record: OpenedRecord) -> [RecordKey] {
    // Common values say whose they are.
    let jenis = record.word("jenis")
    let word = jenis == CommonValues.jenis ? record.word(CommonValues.untuk) : jenis
    let own = word.flatMap { try? defined.kind($0) }
    return own.map(\.keys) ?? all.flatMap(\.keys)
  }

  /// The same for the file at a path.
  public func open(file path: String) throws(Faults) -> RecordReading {
    try open(RecordSource(file: path))
  }

  /// The same, where of a register that is a long text only some rows are in memory: nothing but
  /// its rows can be read then.
  ///
  /// - Parameter length: what is long, in bytes.
  public func open(
    register path: String, longerThan length: Int = Kinds.long
  ) throws(Faults) -> RecordReading {
    let reading = try open(RecordSource.opened(path, beginning: length))
    let isLong = reading.record.longText != nil
    return isLong && !reading.kind.hasRegister ? try open(file: path) : reading
  }

  /// 64 KiB: some hundred rows.
  public static let long = 64 << 10
}

extension Faults {
  /// The same, with help for those that have none.
  fileprivate func hinting(_ hint: Message) -> Faults {
    var faults = self
    for index in faults.diagnostics.indices where faults.diagnostics[index].hint == nil {
      faults.diagnostics[index].hint = hint
    }
    return faults
  }
}

/// A record's file, and the kind that it is of.
public struct RecordReading: Sendable {
  public let record: OpenedRecord
  public let kind: Kind
  /// Whether the record says its kind, or shows it.
  public let isSure: Bool

  /// What is told of a record that nothing can be printed of; nil for any other.
  public func checkAlone(_ job: Job) throws(Faults) -> RecordCheck? {
    try kind.checkAlone(record, job)
  }

  func read(_ job: Job) throws(Faults) -> ReadRecord {
    let ofRegisters = job.sheet != nil ? "--sheet" : job.map != nil ? "--map" : nil
    if let option = ofRegisters, !kind.hasRegister {
      throw Faults(
        .usage, at: Place(file: record.source.name), .pressOfNoRegister(option),
        hint: .pressLeaveOut(option))
    }
    return try readNumbered(job)
  }

  /// A template prints records of its own kind only, and of these those that
  /// meet its demand.
  func check(_ template: Template, for read: ReadRecord) throws(Faults) {
    guard let refusal = refusal(of: template, for: read) else { return }
    let standard = read.standardTemplate ?? kind.standardTemplate
    throw Faults(
      .usage, at: Place(file: record.source.name), refusal,
      hint: standard == template.name ? nil : .pressSayTemplate(standard))
  }

  /// Other kinds than declarations are printed in one form only.
  func checkForm(of job: Job) throws(Faults) {
    guard job.bentuk != nil, !kind.hasForms else { return }
    throw Faults(
      .usage, at: Place(file: record.source.name), .pressNoForms(kind.name.rawValue),
      hint: .pressLeaveOut("--form"))
  }

  func refusal(of template: Template, for read: ReadRecord) -> Message? {
    guard template.record == kind.name else {
      return .pressOtherKind(
        kind.name.rawValue, template: template.name, wants: template.record.rawValue)
    }
    guard let demand = template.demand, !read.filling.meets(demand) else { return nil }
    return .pressNotFor(template.name, demand: demand.text)
  }
}
