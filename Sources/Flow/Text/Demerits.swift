internal import Measures

/// What a line costs. The breaking with the smallest sum is chosen
/// (Knuth and Plass, "Breaking paragraphs into lines", 1981).
///
/// Justified lines cost the square of 10 plus their badness. Lines that are
/// not justified cost the square of their slack in thousandths of the
/// measure; so does the last one when it is centred, which balances titles.
struct Demerits {
  let alignment: TextAlignment
  let measure: Int

  /// A line as the breaker sees it.
  struct Candidate {
    var slack: Int
    var space: Int
    /// Ends the paragraph or stands before a mandatory break.
    var isLast: Bool
    /// Begins the paragraph.
    var isFirst: Bool
    var endsInHyphen: Bool
    /// The line before it ends in a hyphen.
    var followsHyphen: Bool
  }

  /// The cost of a line; nil when it does not fit.
  func cost(_ line: Candidate) -> Int? {
    guard let width = widthCost(line) else { return nil }
    return width + hyphenCost(line) + runtCost(line)
  }

  /// The least slack of a line that fits, for a given sum of its spaces.
  func leastSlack(space: Int) -> Int { alignment == .justified ? -(space / 3) : 0 }
}

extension Demerits {
  private func widthCost(_ line: Candidate) -> Int? {
    if alignment == .justified {
      guard let ratio = Glue.ratio(line.slack, over: line.space, measure, line.isLast)
      else { return nil }
      let sum = 10 + Glue.badness(ratio)
      return sum * sum
    }
    if line.slack < 0 { return nil }
    if line.isLast && alignment != .center { return 0 }
    let thousandths = 1000 * line.slack / max(1, measure)
    return thousandths * thousandths
  }

  /// What a hyphen costs: in justified lines as much as a badness of 40, in
  /// others as much as a fifth of the measure left white.
  private var hyphen: Int { alignment == .justified ? 2_500 : 40_000 }

  private func hyphenCost(_ line: Candidate) -> Int {
    let single = line.endsInHyphen ? hyphen : 0
    // Two hyphens in a row, or one on the last line but one.
    let isRow = line.followsHyphen && (line.endsInHyphen || line.isLast)
    return single + (isRow ? 12 * hyphen : 0)
  }

  /// A last line shorter than a sixth of the measure, or of one word that is
  /// shorter than a quarter of it: in a narrow cell one word fills a line.
  private func runtCost(_ line: Candidate) -> Int {
    guard line.isLast, !line.isFirst, alignment != .center else { return 0 }
    let length = measure - line.slack
    let isRunt = 6 * length < measure
    if line.space == 0 && 4 * length < measure { return isRunt ? 48 * hyphen : 16 * hyphen }
    return isRunt ? 8 * hyphen : 0
  }
}
