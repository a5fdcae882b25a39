public import Diagnostics
public import Measures

// Sums. Percentages are value ÷ weight of the unrounded value.

extension Score {
  /// Mean of the question scores × weight.
  public func nilai(_ sub: SubKomponen) -> Rational? { nilaiSub[sub.code] }

  public func nilai(_ indikator: Indikator) -> Rational? {
    skor[indikator.code].map { $0 * indikator.bobot.value }
  }

  public func nilai(_ kelompok: Kelompok) -> Rational? {
    whole(kelompok.indikator.map { nilai($0) })
  }

  /// Both halves of an area, or one of them, or an aspek over all areas; by index.
  public func nilai(aspek: Int? = nil, area: Int? = nil) -> Rational? {
    let subs = scheme.pengungkit.subs.filter {
      (aspek == nil || $0.aspek == aspek) && (area == nil || $0.area == area)
    }
    return whole(subs.map { nilai($0) })
  }

  /// Value ÷ weight of an area, 0 to 1.
  public func bagian(area: Int) -> Rational? {
    nilai(area: area).map { $0 / scheme.pengungkit.areas[area].bobot.value }
  }

  public var pengungkit: Rational? { nilai() }

  public var hasil: Rational? { whole(scheme.hasil.kelompok.map { nilai($0) }) }

  /// Nilai Evaluasi ZI, of 100.
  public var total: Rational? { whole([pengungkit, hasil]) }

  /// Points of part A as the ministry's sheet shows them: what is not answered is left out
  /// of the mean. Nil where a sub-component has no answer at all: the sheet divides by zero.
  ///
  /// - Parameter hidden: a question that is left out as if it were not answered.
  public func pengungkitResmi(without hidden: String? = nil) -> Rational? {
    whole(
      scheme.pengungkit.subs.map { sub in
        let scores = sub.butir.filter { $0.code != hidden }.compactMap { skor[$0.code] }
        return scores.isEmpty ? nil : scores.sum() / Rational(scores.count) * sub.bobot.value
      })
  }

  /// What the ministry's sheet makes of answers that are not complete; nil where it says
  /// what we say.
  public var lembarResmi: Message? {
    guard !isComplete, !skor.isEmpty, scheme.butir.contains(where: { !$0.soal.isEmpty }) else {
      return nil
    }
    return .lembarResmi(pengungkitResmi()?.text())
  }

  /// A sum that is not known while a part is not.
  private func whole(_ parts: [Rational?]) -> Rational? {
    let known = parts.compactMap { $0 }
    return known.count == parts.count ? known.sum() : nil
  }
}
