import Diagnostics
public import Measures

extension Score {
  /// Compares every condition of the target, unrounded.
  public func verdict(_ target: Target) -> Verdict { ScoreSummary(self).verdict(target) }
}

extension ScoreSummary {
  /// Compares every condition of the target, unrounded (90/2021: conditions 1–6).
  public func verdict(_ target: Target) -> Verdict {
    let rows = scheme.syarat.flatMap { self.rows($0, target) }
    let failed = rows.count { !$0.status.isMet }
    let conclusion: Verdict.Conclusion =
      !isComplete ? .belumDapatDinilai : failed == 0 ? .memenuhi : .belumMemenuhi
    let sentence: Message =
      switch conclusion {
      case .belumDapatDinilai: .verdictOpen(target.rawValue, missing: belumDijawab.count)
      case .memenuhi: .verdictMet(target.rawValue, scheme.nama)
      case .belumMemenuhi where rows.allSatisfy({ $0.status.isMet || $0.status == .tanpaPredikat }):
        .verdictPredikat(target.rawValue, scheme.nama)
      case .belumMemenuhi:
        .verdictNotMet(target.rawValue, scheme.nama, failed: failed, of: rows.count)
      }
    return Verdict(
      target: target, rows: rows, conclusion: conclusion, belumDijawab: belumDijawab,
      sentence: scheme.isIndicative ? .verdictIndicative(sentence) : sentence)
  }
}

extension ScoreSummary {
  private func rows(_ syarat: Syarat, _ target: Target) -> [Verdict.Row] {
    guard let figure = syarat.minimum[target] else { return [] }
    let areas = scheme.pengungkit.areas
    switch syarat.subject {
    case .setiapArea:
      return areas.indices.map { index in
        let bobot = areas[index].bobot
        var row = row(
          syarat, .syaratNamed(areas[index].label), nilai: area[index].nilai,
          minimum: Figure(
            figure.value * bobot.value, isIndicative: figure.isIndicative || bobot.isIndicative))
        (row.area, row.bobot) = (index, bobot)
        return row
      }
    case .predikatSebelumnya:
      var row = row(syarat, .syaratPredikat, nilai: nil, minimum: figure)
      row.minimum = nil
      row.status = sudahWBK ? .memenuhi : .tanpaPredikat
      return [row]
    default:
      var row = row(
        syarat, label(syarat.subject), nilai: nilai(syarat.subject), minimum: figure)
      row.bobot = scheme.bobot(syarat.subject)
      return [row]
    }
  }

  private func row(
    _ syarat: Syarat, _ subject: Message, nilai: Rational?, minimum: Figure
  ) -> Verdict.Row {
    let status: Verdict.Status =
      switch nilai {
      case nil: .belumDapatDinilai
      case let nilai? where nilai < minimum.value: .kurang(minimum.value - nilai)
      default: .memenuhi
      }
    return Verdict.Row(
      nomor: syarat.nomor, subject: subject, nilai: nilai, minimum: minimum.value,
      bobot: Figure(1), isIndicative: minimum.isIndicative, status: status)
  }

  private func nilai(_ subject: Syarat.Subject) -> Rational? {
    switch subject {
    case .total: total
    case .pengungkit: pengungkit
    case .kelompok(let group): nilai(kelompok: group)
    case .indikator(let group, let index): indikator[group][index]
    case .setiapArea, .predikatSebelumnya: nil
    }
  }

  private func label(_ subject: Syarat.Subject) -> Message {
    switch subject {
    case .pengungkit: .syaratNamed("Nilai \(scheme.pengungkit.label)")
    case .kelompok(let group): .syaratNamed(scheme.hasil.kelompok[group].label)
    case .indikator(let group, let index):
      .syaratNamed(scheme.hasil.kelompok[group].indikator[index].butir.label)
    case .total, .setiapArea, .predikatSebelumnya: .syaratTotal
    }
  }
}

extension Scheme {
  /// The points that a target asks for; nil when it has no such condition.
  public func minimum(_ subject: Syarat.Subject, _ target: Target) -> Rational? {
    syarat.first { $0.subject == subject }?.minimum[target]?.value
  }

  /// The weight of what a condition compares.
  func bobot(_ subject: Syarat.Subject) -> Figure {
    switch subject {
    // 100 in every scheme, however its parts may share it.
    case .total: Figure(pengungkit.bobot.value + hasil.bobot.value)
    case .pengungkit: pengungkit.bobot
    case .kelompok(let group): hasil.kelompok[group].bobot
    case .indikator(let group, let index): hasil.kelompok[group].indikator[index].bobot
    case .setiapArea, .predikatSebelumnya: Figure(1)
    }
  }
}
