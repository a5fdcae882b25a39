internal import Composition
internal import Diagnostics
internal import LKE
internal import Records
internal import Registers
internal import Templates

/// The one place that tells records of different kinds apart: a new kind is
/// a line in each of the two switches.
struct RecordReading {
  let source: RecordSource
  let job: Job
  let kind: RecordKind

  init(_ source: RecordSource, _ job: Job) {
    self.source = source
    self.job = job
    kind = RecordReading.kind(of: source)
  }

  /// A record that was read and checked.
  struct Result {
    var filling: Filling
    /// In the order of the file.
    var warnings: [Diagnostic]
    var standardTemplate: String
  }

  func read() throws(Faults) -> Result {
    switch kind {
    case .pencanangan:
      let (declaration, warnings, _) = try readDeclaration(source, bentuk: job.form)
      return result(Filling(declaration), warnings)
    case .evaluasi:
      let evaluasi = try readEvaluasi(source)
      guard let filling = Filling(evaluasi) else {
        throw Faults(.internal, at: Place(file: source.name), .recordIncomplete)
      }
      return result(filling, evaluasi.warnings)
    case .rekap:
      let (rekap, warnings, _) = try readRekap(source, readLKE: hasilLKE)
      return result(Filling(rekap), warnings, isNational: rekap.kepala.wilayah == nil)
    }
  }

  /// What a register or a recap holds, without a document; nil for other kinds.
  func registerCheck() throws(Faults) -> RegisterCheck? {
    kind == .rekap ? try RegisterCheck(source, readLKE: hasilLKE) : nil
  }

  /// Also a table that is neither counts as a recap; this one is known to be.
  var isRegister: Bool {
    kind == .rekap && (!source.isTable || source.isRegisterTable)
  }

  /// A template prints records of its own kind only, and of these those that
  /// meet its demand.
  func check(_ template: Template, for record: Result) throws(Faults) {
    guard let refusal = refusal(of: template, for: record) else { return }
    let standard = record.standardTemplate
    throw Faults(
      .usage, at: Place(file: source.name), refusal,
      hint: standard == template.name ? nil : .pressSayTemplate(standard))
  }
}

extension RecordReading {
  private func refusal(of template: Template, for record: Result) -> Message? {
    guard template.record == kind else {
      return .pressOtherKind(
        kind.rawValue, template: template.name, wants: template.record.rawValue)
    }
    guard let demand = template.demand, !record.filling.meets(demand) else { return nil }
    return .pressNotFor(template.name, demand: demand.text)
  }

  private func result(
    _ filling: Filling, _ warnings: [Diagnostic], isNational: Bool = false
  ) -> Result {
    Result(
      filling: filling, warnings: warnings,
      standardTemplate: Job.standardTemplate(for: kind, isNational: isNational))
  }

  /// The kind that the file says in `jenis`; a declaration needs not say it.
  private static func kind(of source: RecordSource) -> RecordKind {
    if source.isTable { return isLembarJawaban(source) ? .evaluasi : .rekap }
    var rest = source.bytes[...]
    while let key = rest.firstRange(of: Array("jenis".utf8)) {
      rest = rest[key.upperBound...]
      let value = rest.drop(while: isMark)
      guard rest[..<value.startIndex].contains(UInt8(ascii: ":")) else { continue }
      let word = value.prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      if let kind = RecordKind(rawValue: String(decoding: word, as: UTF8.self)) { return kind }
    }
    return .pencanangan
  }

  /// What may stand between the key and its value.
  private static func isMark(_ byte: UInt8) -> Bool { " :\t\"'".utf8.contains(byte) }
}
