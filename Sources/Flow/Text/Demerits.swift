internal import Frames
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
  /// By how many thousandths letters may be drawn wider or narrower.
  let expansion: Int
  /// Whether lines are to end where the sense allows.
  let followsSense: Bool

  init(_ setting: Paragraph.Setting, _ stops: [TextStrip.Stop], _ measure: Int) {
    (alignment, self.measure) = (setting.alignment, measure)
    let isJustified = setting.alignment == .justified
    expansion = isJustified ? setting.expansion : 0
    followsSense =
      setting.followsSense && !isJustified
      && stops.contains { $0.worth == .sense || $0.worth == .region }
  }

  /// A line as the breaker sees it.
  struct Candidate {
    var slack: Int
    var space: Int
    var letters: Int
    /// Ends the paragraph or stands before a mandatory break.
    var isLast: Bool
    /// Begins the paragraph.
    var isFirst: Bool
    var endsInHyphen: Bool
    /// The line before it ends in a hyphen.
    var followsHyphen: Bool
    /// Of the place where it ends.
    var worth: ShapedText.Break.Worth
  }

  /// How full a justified line is, in the classes of Knuth and Plass.
  enum Fitness: Int, CaseIterable {
    case tight, decent, loose, veryLoose

    fileprivate init(_ ratio: Int) {
      switch 2 * ratio {
      case ..<(-Glue.one): self = .tight
      case ...Glue.one: self = .decent
      case ...(2 * Glue.one): self = .loose
      default: self = .veryLoose
      }
    }
  }

  /// What it costs when neighbours differ by more than one class.
  var contrast: Int { alignment == .justified ? 10_000 : 0 }

  /// The cost of a line by itself, and its class; nil when it does not fit.
  func cost(_ line: Candidate) -> (sum: Int, fitness: Fitness)? {
    // Two letters before a hyphen: in narrow columns only.
    guard line.worth != .snippet || measure <= Length.mm(120).units,
      let (width, fitness) = widthCost(line)
    else { return nil }
    return (width + breakCost(line) + runtCost(line), fitness)
  }

  /// The least slack of a line that fits.
  func leastSlack(space: Int, letters: Int) -> Int {
    alignment == .justified ? -(space / 3) - Glue.room(letters, expansion) : 0
  }
}

extension Demerits {
  private func widthCost(_ line: Candidate) -> (Int, Fitness)? {
    if alignment == .justified {
      let room = Glue.room(line.letters, expansion)
      let rest = line.slack - min(room, max(-room, line.slack))
      guard let ratio = Glue.ratio(rest, over: line.space, measure, line.isLast)
      else { return nil }
      let sum = 10 + Glue.badness(ratio)
      return (sum * sum, Fitness(ratio))
    }
    if line.slack < 0 { return nil }
    if line.isLast && alignment != .center { return (0, .decent) }
    let thousandths = 1000 * line.slack / max(1, measure)
    return (thousandths * thousandths, .decent)
  }

  /// What a hyphen costs: in justified lines as much as a badness of 60, in
  /// others as much as a fifth of the measure left white.
  private var hyphen: Int { alignment == .justified ? 4_900 : 40_000 }

  private func breakCost(_ line: Candidate) -> Int {
    let single =
      switch line.worth {
      case .reluctant: 2 * hyphen
      case .snippet: 4 * hyphen
      case .usual, .sense, .region: line.endsInHyphen ? hyphen : 0
      }
    // Two hyphens in a row, or one on the last line but one.
    let isRow = line.followsHyphen && (line.endsInHyphen || line.isLast)
    return single + (isRow ? 12 * hyphen : 0) + tearCost(line)
  }

  /// Elsewhere than where the sense allows: as much as a line left white; half of it before the
  /// name of a region, which is then not torn itself.
  private func tearCost(_ line: Candidate) -> Int {
    guard followsSense, !line.isLast else { return 0 }
    switch line.worth {
    case .sense: return isStub(line) ? 300_000 : 0
    case .region: return 500_000
    case .usual, .snippet, .reluctant: return 1_000_000
    }
  }

  /// One word alone amid others, shorter than a quarter of the measure: “Sekretaris | KPU |
  /// Kabupaten …”.
  private func isStub(_ line: Candidate) -> Bool {
    !line.isFirst && line.space == 0 && 4 * (measure - line.slack) < measure
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
