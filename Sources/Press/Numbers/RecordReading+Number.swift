internal import Bahasa
internal import Composition
internal import Diagnostics
internal import Fields
internal import JSON
internal import Numbering
internal import Records

extension RecordReading {
  /// Reads a record, with its number in place of the pattern of one, whatever kind it is of.
  func readNumbered(_ job: Job) throws(Faults) -> ReadRecord {
    guard let typed = typedNumber else { return try kind.read(record, job) }
    guard NumberPattern.stands(in: typed.text) else {
      return try read(job, typed: typed.text, at: typed.place)
    }
    let pattern = Result { () throws(Faults) in try NumberPattern(typed.text, at: typed.place) }
    let read: ReadRecord
    do throws(Faults) { read = try kind.read(record, job) } catch {
      guard case .failure(let faults) = pattern else { throw error }
      let findings = Findings()
      findings.add(error.diagnostics + faults.diagnostics)
      throw findings.faults(error.status)
    }
    return try self.read(job, like: read, pattern.get(), at: typed.place)
  }

  /// What stands under the key of the number, where records of the kind have one.
  private var typedNumber: Typed? {
    guard let key = kind.keys.first(where: { $0.name == RecordReading.key }),
      case .text = key.shape, let node = record.node(RecordReading.key), !node.isEmpty
    else { return nil }
    return node.text.map { Typed(text: $0, place: node.place) }
  }

  static let key = "nomor"

  /// - Parameter first: the record with its pattern.
  private func read(
    _ job: Job, like first: ReadRecord, _ pattern: NumberPattern, at place: Place
  ) throws(Faults) -> ReadRecord {
    let owner = NumberOwner(first, of: self)
    guard pattern.takesUrut else {
      let nomor = try pattern.filled(owner.facts, urut: 0, at: place)
      return try read(job, typed: nomor, at: place)
    }
    guard let numbers = job.numbers else {
      throw Faults(
        .record, at: place, .numberNeedsRegister(), hint: .numberNeedsRegisterHint())
    }
    let number = try numbers.number(pattern, of: owner, at: place)
    var read = try kind.read(record.saying(number.nomor, under: RecordReading.key), job)
    read.number = number
    read.tellKlasifikasi(of: number.nomor)
    return read
  }

  /// With a number that no register gives.
  private func read(
    _ job: Job, typed nomor: String, at place: Place
  ) throws(Faults) -> ReadRecord {
    var read = try kind.read(record.saying(nomor, under: RecordReading.key), job)
    if let numbers = job.numbers {
      let owner = NumberOwner(read, of: self, typed: nomor)
      read.number = try numbers.number(typed: nomor, of: owner, at: place)
    }
    read.tellKlasifikasi(of: nomor)
    return read
  }
}

extension ReadRecord {
  /// It is offered, and never changed.
  fileprivate mutating func tellKlasifikasi(of nomor: String) {
    let remark = klasifikasiRemark(nomor, year: filling.date.year) { [places] kode in
      places.place(of: ValuePath([.name(RecordReading.key)]), part: kode)
    }
    guard let remark else { return }
    let findings = Findings()
    findings.add(warnings + [remark])
    warnings = findings.diagnostics
  }
}

extension Kind {
  /// What all copies of a letter say, without its number.
  fileprivate func saidOfLetter(_ root: TreeNode) -> String {
    let left = [RecordReading.key, Kind.formKey] + copies
    return "\(left.reduce(root) { $0.without($1) }.said)"
  }
}

extension NumberOwner {
  /// The number of a record stays when it is corrected: it is known by kind, office, day and what
  /// tells it from others; else by its day and the number that is typed, or by all that it says.
  /// Copies of one letter share its number.
  fileprivate init(_ read: ReadRecord, of reading: RecordReading, typed nomor: String? = nil) {
    let kind = reading.kind
    let values = read.filling.values
    let names = kind.identity.filter { $0 != [RecordReading.key] && !kind.copies.contains($0[0]) }
    let identity =
      if !names.isEmpty || kind.isOneADay {
        names.map { values[$0[...]]?.identifying ?? "" } + [read.filling.date.iso]
      } else if let nomor {
        [read.filling.date.iso, nomor]
      } else {
        [kind.saidOfLetter(read.places.root)]
      }
    let row = read.places.root.place.cell?.name
    self.init(
      jenis: kind.word, kode: values[[kind.office, "kode"]]?.identifying,
      date: read.filling.date,
      label: [reading.record.source.name, row].compactMap(\.self).joined(separator: ":"),
      identity: identity)
  }
}
