internal import Diagnostics
internal import Press
internal import Synchronization

/// What documents depend on beside their records: this version, libraries, fonts, templates.
final class Engine: Sendable {
  private let press: Press
  private let base: Digest
  private let namesRecord: Bool
  private let templates: Mutex<[String: String]> = Mutex([:])

  init(_ press: Press, _ request: BatchRequest) {
    self.press = press
    let map = request.look.map.flatMap { FileDigests().sha256(of: $0) }
    let libraries = Press.libraries.map { "\($0.name) \($0.version)" }
    namesRecord = request.pattern.namesRecord
    base = Digest(
      [Press.version] + libraries + [press.fontsDigest, map ?? "", request.pattern.text])
  }

  /// By which it is known whether a document would be the same if it were made anew.
  ///
  /// - Parameter nomor: that a register gives.
  func fingerprint(
    of record: BatchRecord, _ sort: DocumentSort, _ job: Job, nomor: String?
  ) throws(Faults) -> Digest {
    var names = [sort.template ?? record.reading.kind.standardTemplate]
    if sort == .rekap { names += ["rekap-nasional"] }
    let templates = try names.map { (name) throws(Faults) in try digest(ofTemplate: name) }
    return Digest(
      [base.hex, record.digest.hex, namesRecord ? record.stem : "", sort.rawValue] + names
        + templates + job.words + [nomor].compactMap(\.self))
  }

  private func digest(ofTemplate name: String) throws(Faults) -> String {
    if let known = templates.withLock({ $0[name] }) { return known }
    let digest = try press.digest(ofTemplate: name)
    templates.withLock { $0[name] = digest }
    return digest
  }
}
