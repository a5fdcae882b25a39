public import Diagnostics
public import Measures

/// Whether a score meets the conditions of a target. A predikat is awarded
/// by others: this says “memenuhi syarat nilai” and never more.
public struct Verdict: Hashable, Sendable {
  public var target: Target
  /// One row a condition, “each area” one row an area.
  public var rows: [Row]
  public var kesimpulan: Kesimpulan
  /// What has to be answered before anything can be said.
  public var belumDijawab: [Score.Keterangan]
  /// The conclusion as a sentence, with the regulation it was compared with.
  public var sentence: Message

  public enum Kesimpulan: Hashable, Sendable {
    case memenuhi
    case belumMemenuhi
    /// Answers are missing.
    case belumDapatDinilai
  }

  /// A condition with what was reached. Compared unrounded.
  public struct Row: Hashable, Sendable {
    /// "4a"; "3" for every area.
    public var nomor: String
    public var pokok: Message
    /// Index of the area where the row is one of “each area”.
    public var area: Int?
    /// Points; nil when answers are missing, and for the earlier predikat.
    public var nilai: Rational?
    /// Points; nil for the earlier predikat.
    public var minimum: Rational?
    /// Weight of what is compared, for percentages.
    public var bobot: Rational
    public var isIndicative: Bool
    public var status: Status
  }

  public enum Status: Hashable, Sendable {
    case memenuhi
    /// By so many points, above zero.
    case kurang(Rational)
    /// The unit does not hold WBK.
    case tanpaPredikat
    case belumDapatDinilai
  }
}

extension Score {
  /// Compares every condition of the target, unrounded (90/2021: conditions 1–6).
  public func verdict(_ target: Target) -> Verdict {
    let rows = scheme.syarat.flatMap { self.rows($0, target) }
    let failed = rows.count { $0.status != .memenuhi }
    let kesimpulan: Verdict.Kesimpulan =
      !isComplete ? .belumDapatDinilai : failed == 0 ? .memenuhi : .belumMemenuhi
    let sentence: Message =
      switch kesimpulan {
      case .belumDapatDinilai: .verdictOpen(target.rawValue, missing: belumDijawab.count)
      case .memenuhi: .verdictMet(target.rawValue, scheme.nama)
      case .belumMemenuhi:
        .verdictNotMet(target.rawValue, scheme.nama, failed: failed, of: rows.count)
      }
    return Verdict(
      target: target, rows: rows, kesimpulan: kesimpulan, belumDijawab: belumDijawab,
      sentence: scheme.isIndicative ? .verdictIndicative(sentence) : sentence)
  }
}

extension Score {
  private func rows(_ syarat: Syarat, _ target: Target) -> [Verdict.Row] {
    guard let figure = syarat.minimum[target] else { return [] }
    let areas = scheme.pengungkit.areas
    switch syarat.pokok {
    case .setiapArea:
      return areas.indices.map { index in
        let bobot = areas[index].bobot
        var row = row(
          syarat, .syaratNamed(areas[index].label), nilai(area: index),
          Figure(
            figure.value * bobot.value, isIndicative: figure.isIndicative || bobot.isIndicative))
        (row.area, row.bobot) = (index, bobot.value)
        return row
      }
    case .predikatSebelumnya:
      var row = row(syarat, .syaratPredikat, nil, figure)
      row.minimum = nil
      row.status = sudahWBK ? .memenuhi : .tanpaPredikat
      return [row]
    default:
      var row = row(syarat, label(syarat.pokok), nilai(syarat.pokok), figure)
      row.bobot = scheme.bobot(syarat.pokok)
      return [row]
    }
  }

  private func row(
    _ syarat: Syarat, _ pokok: Message, _ nilai: Rational?, _ minimum: Figure
  ) -> Verdict.Row {
    let status: Verdict.Status =
      switch nilai {
      case nil: .belumDapatDinilai
      case let nilai? where nilai < minimum.value: .kurang(minimum.value - nilai)
      default: .memenuhi
      }
    return Verdict.Row(
      nomor: syarat.nomor, pokok: pokok, nilai: nilai, minimum: minimum.value, bobot: 1,
      isIndicative: minimum.isIndicative, status: status)
  }

  private func nilai(_ pokok: Syarat.Pokok) -> Rational? {
    switch pokok {
    case .total: total
    case .pengungkit: pengungkit
    case .kelompok(let group): nilai(scheme.hasil.kelompok[group])
    case .indikator(let group, let index):
      nilai(scheme.hasil.kelompok[group].indikator[index])
    case .setiapArea, .predikatSebelumnya: nil
    }
  }

  private func label(_ pokok: Syarat.Pokok) -> Message {
    switch pokok {
    case .pengungkit: .syaratNamed("Nilai \(scheme.pengungkit.label)")
    case .kelompok(let group): .syaratNamed(scheme.hasil.kelompok[group].label)
    case .indikator(let group, let index):
      .syaratNamed(scheme.hasil.kelompok[group].indikator[index].butir.label)
    case .total, .setiapArea, .predikatSebelumnya: .syaratTotal
    }
  }
}

extension Scheme {
  /// The weight of what a condition compares.
  func bobot(_ pokok: Syarat.Pokok) -> Rational {
    switch pokok {
    case .total: pengungkit.bobot.value + hasil.bobot.value
    case .pengungkit: pengungkit.bobot.value
    case .kelompok(let group): hasil.kelompok[group].bobot.value
    case .indikator(let group, let index): hasil.kelompok[group].indikator[index].bobot.value
    case .setiapArea, .predikatSebelumnya: 1
    }
  }
}
