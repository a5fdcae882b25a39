internal import Diagnostics
internal import Evaluation
internal import Files
internal import Measures
internal import Records

/// Joins results with the rows of a register, by code. Of a recap whose head or register has
/// faults it says what can be said without them.
struct ResultJoin {
  private let head: RekapHead?
  private let register: Register?
  private let results: [LKEResult]
  private let findings = Findings(.found)

  struct Joined {
    let figures: [String: ScoreSummary]
    let compared: [String: ScoreSummary]
    let faults: Findings
  }

  init(_ head: RekapHead?, _ register: Register?, _ results: [LKEResult]) {
    self.head = head
    self.register = register
    self.results = results
  }

  /// The figures of each office that has some, by code, those that they are compared with, and
  /// what is wrong with others: figures of a file with a fault are not among them.
  func joined() -> Joined {
    let rows = Dictionary(uniqueKeysWithValues: register?.rows.map { ($0.kode, $0) } ?? [])
    var figures = rows.compactMapValues(\.recorded)
    var compared: [String: ScoreSummary] = [:]
    var files: [String: Place] = [:]
    for result in results {
      let (kode, nama) = (result.wilayah.kode, result.wilayah.namaKantor)
      if let first = files[kode] {
        fault(result, .rekapTwoLKE(nama, kode, FilePath.name(of: first.file)), hint: .dropOne())
        // Which of them is right nobody knows.
        if head?.lkeBermasalah == .catat {
          findings.error(
            at: first, .rekapTwoLKE(nama, kode, FilePath.name(of: result.place.file)),
            hint: .dropOne())
        }
        figures[kode] = rows[kode]?.recorded
        compared[kode] = nil
        continue
      }
      files[kode] = result.place
      if isRight(result, rows[kode]), rows[kode] != nil {
        figures[kode] = result.summary
        compared[kode] = result.pembanding
      }
      if let register, rows[kode] == nil {
        fault(
          result, .rekapNotInRegister(nama, kode, FilePath.name(of: register.file)),
          hint: .rekapNotInRegisterHint)
      }
    }
    return Joined(figures: figures, compared: compared, faults: findings)
  }
}

extension ResultJoin {
  private func isRight(_ result: LKEResult, _ row: RegisterRow?) -> Bool {
    let before = findings.errors
    check(result, row)
    return findings.errors == before
  }

  private func check(_ result: LKEResult, _ row: RegisterRow?) {
    let found = result.summary
    if let head {
      checkHead(result, head)
      if !found.scheme.weighs(as: head.scheme) {
        return fault(result, otherScheme(found.scheme, head.scheme), hint: .rekapOneScheme)
      }
    }
    guard let row else { return }
    if let said = row.sudahWBK, said != found.sudahWBK {
      fault(result, .rekapOtherWBK(result.wilayah.namaKantor, row.place.named), hint: nil)
    }
    if let recorded = row.nilai, !recorded.isCopy(of: found) {
      fault(
        result, .rekapTwoSources(result.wilayah.namaKantor, row.place.named),
        hint: .rekapTwoSourcesHint)
    }
  }

  /// Two files may have one name and yet differ.
  private func otherScheme(_ scheme: Scheme, _ wanted: Scheme) -> Message {
    scheme.id == wanted.id
      ? .rekapOtherWeights(scheme.id) : .rekapOtherScheme(scheme.id, wanted.id)
  }

  private func checkHead(_ result: LKEResult, _ head: RekapHead) {
    if let tahun = result.tahun, tahun != head.tahun {
      fault(result, .rekapOtherYear(tahun, head.tahun), hint: nil)
    }
    if result.contoh && !head.contoh {
      fault(result, .rekapExampleFigures, hint: .rekapExampleFiguresHint)
    }
  }

  private func fault(_ result: LKEResult, _ message: Message, hint: Message?) {
    findings.error(at: result.place, message, hint: hint)
  }
}

extension RegisterRow {
  /// What the register itself records, with what it says of the predikat.
  fileprivate var recorded: ScoreSummary? {
    var figures = nilai
    figures?.sudahWBK = sudahWBK ?? false
    return figures
  }
}

extension ScoreSummary {
  /// Whether these recorded figures are those of a result, exact or as they
  /// are printed, with two decimals. A missing one differs from none.
  fileprivate func isCopy(of result: ScoreSummary) -> Bool {
    let pairs =
      zip(area.map(\.nilai), result.area.map(\.nilai)).map { ($0, $1) }
      + zip(indikator.joined(), result.indikator.joined()).map { ($0, $1) }
    return pairs.allSatisfy { recorded, exact in
      guard let recorded else { return true }
      return exact.map { $0 == recorded || $0.text() == recorded.text() } ?? false
    }
  }
}

extension Place {
  /// Without the folder: what is printed does not depend on where the user stands.
  fileprivate var named: String {
    var place = self
    place.file = FilePath.name(of: file)
    return place.description
  }
}
