public import Diagnostics
import Measures

extension AnswerSheet {
  /// The smallest set of answer steps towards a target, exactly (see `Jalan`, `StepTable`).
  ///
  /// - Throws: what `Score.init` throws.
  public func jalan(
    _ kolom: Kolom, _ target: Target, _ scheme: Scheme
  ) throws(Faults) -> JalanResult {
    let score = try Score(self, kolom, scheme)
    guard score.isComplete else { return .belumDapatDinilai }
    let finder = PathFinder(self, kolom, towards: target, scheme)
    guard let table = StepTable(finder.tree) else { return .terlaluPanjang }
    guard let steps = table.fewestSteps else { return .tidakTercapai }
    guard steps > 0 else { return .sudahMemenuhi }
    let rungs = table.rungs(steps).filter { $0.rungs > 0 }
    let raised = finder.raised(rungs)
    return .jalan(
      Jalan(
        target: target, langkah: finder.langkah(rungs),
        sesudah: try Score(raised, kolom, scheme)))
  }
}

/// Makes the tree of a target's conditions and reads the way through it.
struct PathFinder {
  private let sheet: AnswerSheet
  private let kolom: Kolom
  private let target: Target
  private let scheme: Scheme
  private var ladders: [String: Ladder] = [:]

  init(_ sheet: AnswerSheet, _ kolom: Kolom, towards target: Target, _ scheme: Scheme) {
    self.sheet = sheet
    self.kolom = kolom
    self.target = target
    self.scheme = scheme
    for butir in scheme.butir {
      ladders[butir.code] = sheet.jawaban[kolom]?[butir.code]
        .flatMap { butir.ladder($0, sheet.penyebutNol) }
    }
  }

  var tree: StepTree {
    let areas = scheme.pengungkit.areas.indices.map { index in
      StepTree.branch(
        weighed.filter { $0.area == index }.map { leaf($0) }, minimum: minimum(area: index))
    }
    let groups = scheme.hasil.kelompok.indices.map { group in
      StepTree.branch(
        weighed.filter { $0.kelompok == group }.map { leaf($0) },
        minimum: minimum { $0 == .kelompok(group) })
    }
    return .branch(
      [.branch(areas, minimum: minimum { $0 == .pengungkit })] + groups,
      minimum: minimum { $0 == .total })
  }
}

extension PathFinder {
  /// A `Butir` with the points of a full score.
  private struct Weighed {
    var butir: Butir
    var bobot: Rational
    var area: Int?
    var kelompok: Int?
    var indikator: Int?
  }

  private var weighed: [Weighed] {
    scheme.pengungkit.subs.flatMap { sub in
      sub.butir.map { butir in
        Weighed(
          butir: butir, bobot: sub.bobot.value / Rational(sub.butir.count), area: sub.area)
      }
    }
      + scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
        kelompok.indikator.enumerated().map { index, indikator in
          Weighed(
            butir: indikator.butir, bobot: indikator.bobot.value, kelompok: group,
            indikator: index)
        }
      }
  }

  private func leaf(_ entry: Weighed) -> StepTree {
    let points = (ladders[entry.butir.code]?.skor ?? [.zero]).map { $0 * entry.bobot }
    guard let group = entry.kelompok, let index = entry.indikator else {
      return .leaf(code: entry.butir.code, points: points, minimum: .zero)
    }
    return .leaf(
      code: entry.butir.code, points: points,
      minimum: minimum { $0 == .indikator(group, index) })
  }

  /// The highest minimum of the conditions on something; 0 without one.
  private func minimum(_ isMeant: (Syarat.Subject) -> Bool) -> Rational {
    scheme.syarat.filter { isMeant($0.subject) }.compactMap { $0.minimum[target]?.value }.max()
      ?? .zero
  }

  private func minimum(area: Int) -> Rational {
    minimum { $0 == .setiapArea } * scheme.pengungkit.areas[area].bobot.value
  }

  func raised(_ rungs: [(code: String, rungs: Int)]) -> AnswerSheet {
    var raised = sheet
    for (code, count) in rungs {
      raised.jawaban[kolom]?[code] = ladders[code]?.jawaban[count]
    }
    return raised
  }

  func langkah(_ rungs: [(code: String, rungs: Int)]) -> [Jalan.Langkah] {
    let entries = Dictionary(weighed.map { ($0.butir.code, $0) }) { first, _ in first }
    return rungs.compactMap { code, count in
      guard let entry = entries[code], let ladder = ladders[code] else { return nil }
      return Jalan.Langkah(
        code: code, label: entry.butir.label, area: entry.area, dari: ladder.jawaban[0],
        ke: ladder.jawaban[count], langkah: count,
        tambahan: (ladder.skor[count] - ladder.skor[0]) * entry.bobot)
    }
  }
}
