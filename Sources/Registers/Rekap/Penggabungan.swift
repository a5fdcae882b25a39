internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Records

/// Joins results with the rows of a register, by code.
struct Penggabungan {
  private let kepala: KepalaRekap
  private let register: Register
  private let results: [HasilLKE]
  private let findings = Findings(.found)

  init(_ kepala: KepalaRekap, _ register: Register, _ results: [HasilLKE]) {
    self.kepala = kepala
    self.register = register
    self.results = results
  }

  /// The figures of each office that has some, by code.
  func hasil() throws(Faults) -> [String: Ringkasan] {
    let figures = joined()
    try findings.check()
    return figures
  }
}

extension Penggabungan {
  private func joined() -> [String: Ringkasan] {
    let rows = Dictionary(uniqueKeysWithValues: register.baris.map { ($0.kode, $0) })
    var figures = rows.compactMapValues(\.recorded)
    var files: [String: Place] = [:]
    for result in results {
      let (kode, nama) = (result.wilayah.kode, result.wilayah.namaKantor)
      if let first = files.updateValue(result.place, forKey: kode) {
        fault(result, .rekapTwoLKE(nama, kode, first.file), hint: nil)
      } else if let row = rows[kode] {
        check(result, row)
        figures[kode] = result.ringkasan
      } else {
        fault(
          result, .rekapNotInRegister(nama, kode, register.file), hint: .rekapNotInRegisterHint)
      }
    }
    return figures
  }

  private func check(_ result: HasilLKE, _ row: BarisRegister) {
    checkHead(result)
    let found = result.ringkasan
    if !found.scheme.weighs(as: kepala.scheme) {
      return fault(result, otherScheme(found.scheme), hint: .rekapOneScheme)
    }
    if let said = row.sudahWBK, said != found.sudahWBK {
      fault(result, .rekapOtherWBK(result.wilayah.namaKantor, row.place.description), hint: nil)
    }
    if let recorded = row.nilai, !recorded.isCopy(of: found) {
      fault(
        result, .rekapTwoSources(result.wilayah.namaKantor, row.place.description),
        hint: .rekapTwoSourcesHint)
    }
  }

  /// Two files may have one name and yet differ.
  private func otherScheme(_ scheme: Scheme) -> Message {
    scheme.id == kepala.scheme.id
      ? .rekapOtherWeights(scheme.id) : .rekapOtherScheme(scheme.id, kepala.scheme.id)
  }

  private func checkHead(_ result: HasilLKE) {
    if let tahun = result.tahun, tahun != kepala.tahun {
      fault(result, .rekapOtherYear(tahun, kepala.tahun), hint: nil)
    }
    if result.contoh && !kepala.contoh {
      fault(result, .rekapExampleFigures, hint: .rekapExampleFiguresHint)
    }
  }

  private func fault(_ result: HasilLKE, _ message: Message, hint: Message?) {
    findings.error(at: result.place, message, hint: hint)
  }
}

extension BarisRegister {
  /// What the register itself records, with what it says of the predikat.
  fileprivate var recorded: Ringkasan? {
    var figures = nilai
    figures?.sudahWBK = sudahWBK ?? false
    return figures
  }
}

extension Ringkasan {
  /// Whether these recorded figures are those of a result, exact or as they
  /// are printed, with two decimals. A missing one differs from none.
  fileprivate func isCopy(of result: Ringkasan) -> Bool {
    let pairs =
      zip(area.map(\.nilai), result.area.map(\.nilai)).map { ($0, $1) }
      + zip(indikator.joined(), result.indikator.joined()).map { ($0, $1) }
    return pairs.allSatisfy { recorded, exact in
      guard let recorded else { return true }
      return exact.map { $0 == recorded || $0.text() == recorded.text() } ?? false
    }
  }
}
