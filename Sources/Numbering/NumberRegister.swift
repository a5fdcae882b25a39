internal import Bahasa
public import Diagnostics
internal import Synchronization

/// The register of the numbers that an office has given, a table of text that people may read and
/// edit: each number once, without gaps, whoever takes them at the same time.
///
/// Reading a record keeps its number in mind, so that the next one is told the next; it is taken
/// once its document is delivered.
public final class NumberRegister: Sendable {
  public let path: String
  /// Of the file, when it was opened.
  public let warnings: [Diagnostic]
  private let state: Mutex<State>

  fileprivate struct State {
    var table: NumberTable
    var stamp: NumberFile.Stamp?
    var kept = KeptNumbers()
  }

  /// - Throws: `Faults(.usage)` for a file of another kind, `Faults(.record)` for one that is no
  ///   register or cannot be counted, `Faults(.file)` for one that cannot be read.
  public init(_ path: String) throws(Faults) {
    guard path.lowercased().hasSuffix(".csv") else {
      throw Faults(.usage, at: Place(file: path), .numberEnding(), hint: .numberEndingHint())
    }
    self.path = path
    var state = State(table: try NumberTable([], file: path))
    try state.refresh(path)
    warnings =
      state.table.torn.map { torn in
        [
          Diagnostic(
            .warning, at: Place(file: path), .numberTorn(torn), hint: .numberTornHint())
        ]
      } ?? []
    self.state = Mutex(state)
  }
}

extension NumberRegister.State {
  /// Reads the file, where it was changed.
  fileprivate mutating func refresh(_ path: String) throws(Faults) {
    guard let file = try NumberFile.open(path, to: .read) else {
      (table, stamp) = (try NumberTable([], file: path), nil)
      return
    }
    try refresh(file, path)
  }

  fileprivate mutating func refresh(
    _ file: borrowing NumberFile, _ path: String
  ) throws(Faults) {
    let now = try file.stamp()
    guard now != stamp else { return }
    table = try NumberTable(try file.bytes(), file: path)
    stamp = now
  }

  /// Whether another document has a number, or is to have it; one that people entered is none of
  /// ours.
  fileprivate func isOthers(_ nomor: String, _ owner: NumberOwner) -> Bool {
    table.isTaken(nomor, butBy: owner.key)
      || kept.owner(of: nomor).map { $0.key != owner.key } ?? false
  }

  fileprivate func next(in series: NumberSeries) -> Int {
    max(table.last(of: series), kept.last(of: series)) + 1
  }

  fileprivate mutating func keep(_ claim: NumberClaim) -> NumberClaim {
    kept.add(claim)
    return claim
  }
}

extension NumberRegister {
  /// The number of a record that asks for one: the one that it has or, of the free ones, the next.
  ///
  /// - Parameter place: of the pattern.
  package func number(
    _ pattern: NumberPattern, of owner: NumberOwner, at place: Place
  ) throws(Faults) -> NumberClaim {
    try state.withLock { (state) throws(Faults) in
      try state.refresh(path)
      let example = try pattern.filled(owner.facts, urut: 0, at: place)
      let register = pattern.register(example)
      let series = NumberSeries(
        register: register, satker: owner.kode ?? "", tahun: owner.date.year)
      var urut =
        state.table.urut(of: owner.key, in: series) ?? state.kept.urut(of: owner, in: series)
        ?? state.next(in: series)
      // One that was typed under another register's name is the same number on paper.
      while state.isOthers(try pattern.filled(owner.facts, urut: urut, at: place), owner) {
        urut = max(urut + 1, state.next(in: series))
      }
      return state.keep(
        NumberClaim(
          nomor: try pattern.filled(owner.facts, urut: urut, at: place), urut: urut,
          isGiven: true, register: register, series: series, owner: owner, place: place))
    }
  }

  /// A number that somebody typed, or that counts nothing: it is respected, and entered.
  ///
  /// - Throws: `Faults(.record)` where it is another record's.
  package func number(
    typed nomor: String, of owner: NumberOwner, at place: Place
  ) throws(Faults) -> NumberClaim {
    try state.withLock { (state) throws(Faults) in
      try state.refresh(path)
      let parts = NumberParts(nomor)
      let register = parts.jenis ?? ""
      let claim = NumberClaim(
        nomor: nomor, urut: parts.urut, isGiven: false, register: register,
        series: NumberSeries(
          register: register, satker: owner.kode ?? "", tahun: owner.date.year),
        owner: owner, place: place)
      try state.check(claim)
      return state.keep(claim)
    }
  }

  /// How many numbers are kept in mind.
  package var kept: Int { state.withLock { $0.kept.count } }

  /// Forgets those that were kept in mind since: their documents are not delivered.
  package func forget(from count: Int = 0) {
    state.withLock { $0.kept.forget(from: count) }
  }
}

extension NumberRegister.State {
  fileprivate func check(_ claim: NumberClaim) throws(Faults) {
    if let entry = table.entry(claim.nomor), entry.owner != claim.owner.key {
      throw Faults(
        .record, at: claim.place, .numberTaken(claim.nomor, at: "\(entry.place)"),
        hint: .numberTakenHint())
    }
    if let other = kept.owner(of: claim.nomor), other.key != claim.owner.key {
      throw Faults(
        .record, at: claim.place, .numberTaken(claim.nomor, at: other.label),
        hint: .numberTakenHint())
    }
  }
}

extension NumberRegister {
  /// Takes a number and has its document delivered: the number stands in the register before the
  /// document has its name, so that a run that is ended in between leaves a number that the same
  /// record takes again. Where the document cannot be delivered, nothing is left of it.
  ///
  /// - Parameter perihal: what the document is about.
  /// - Returns: false where another run took it since the record was read; nothing is delivered.
  public func taking(
    _ claim: NumberClaim, for perihal: String, deliver: () throws(Faults) -> Void
  ) throws(Faults) -> Bool {
    let taken = try state.withLock { (state) throws(Faults) in
      try state.take(claim, perihal, path)
    }
    guard let taken else { return false }
    do throws(Faults) { try deliver() } catch {
      if taken.bytes > 0 { state.withLock { $0.giveBack(taken, path) } }
      throw error
    }
    return true
  }
}

/// A line that was added.
private struct TakenNumber {
  /// Where the line begins in the file.
  var start: Int
  /// 0 where the number was the record's already.
  var bytes: Int
}

extension NumberRegister.State {
  fileprivate mutating func take(
    _ claim: NumberClaim, _ perihal: String, _ path: String
  ) throws(Faults) -> TakenNumber? {
    guard let file = try NumberFile.open(path, to: .write) else { return nil }
    try refresh(file, path)
    if table.entry(claim.nomor)?.owner == claim.owner.key {
      return TakenNumber(start: table.length, bytes: 0)
    }
    guard claim.isGiven else {
      try check(claim)
      return try add(claim, perihal, to: file, at: path)
    }
    let isKnown = table.urut(of: claim.owner.key, in: claim.series) == claim.urut
    guard isKnown || table.last(of: claim.series) < claim.urut ?? 0,
      !table.isTaken(claim.nomor, butBy: claim.owner.key)
    else { return nil }
    return try add(claim, perihal, to: file, at: path)
  }

  private mutating func add(
    _ claim: NumberClaim, _ perihal: String, to file: borrowing NumberFile, at path: String
  ) throws(Faults) -> TakenNumber {
    let start = table.length
    let line = table.line(claim, perihal: perihal)
    try file.add(line, behind: start)
    table.added(claim, line.count, file: path)
    stamp = try file.stamp()
    return TakenNumber(start: start, bytes: line.count)
  }

  /// What another run has added since stays, and so does the number then.
  fileprivate mutating func giveBack(_ taken: TakenNumber, _ path: String) {
    guard let file = try? NumberFile.open(path, to: .write), let bytes = try? file.bytes(),
      bytes.count == taken.start + taken.bytes
    else { return }
    try? file.cut(to: taken.start)
    stamp = nil
  }
}

extension NumberRegister: Hashable {
  public static func == (one: NumberRegister, other: NumberRegister) -> Bool { one === other }

  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
