import Flow
import Frames
import Measures

/// How evenly a corpus is set in one measure.
struct LineFigures {
  /// How wide spaces are drawn, in parts of what the face has; last lines left out.
  let spacing: Figures
  let hyphens: Int
  /// Lines with a hyphen right below another one.
  let pairs: Int
  /// Last lines that are shorter than a fifth of the measure.
  let runts: Int
  /// Neighbours whose spaces differ by more than half of what the face has.
  let contrasts: Int

  init(_ paragraphs: [[LineMeasure]]) {
    let neighbours = paragraphs.flatMap { zip($0, $0.dropFirst()) }
    let lines = paragraphs.joined()
    spacing = Figures(lines.filter { !$0.isLast }.compactMap(\.spacing).map { Double($0) / 1000 })
    hyphens = lines.count(where: \.isHyphenated)
    pairs = neighbours.count { $0.isHyphenated && $1.isHyphenated }
    runts = lines.count { $0.isLast && 5 * $0.natural.units < $0.measure.units }
    contrasts = neighbours.count { above, below in
      guard !below.isLast, let one = above.spacing, let other = below.spacing else { return false }
      return abs(one - other) > 500
    }
  }

  static func of(
    _ texts: [ShapedText], in width: Length, expansion: Int
  ) throws -> LineFigures {
    var setting = Contest.setting
    setting.expansion = expansion
    return LineFigures(try texts.map { try Paragraph($0, setting).lines(in: width) })
  }
}

extension LineFigures {
  /// What is aimed at in a measure; hyphens and pairs are of 85 paragraphs.
  struct Aim {
    var millimetres: Int
    var deviation: Double
    var hyphens: Int?
    var pairs: Int?
  }

  static let aims = [
    Aim(millimetres: 60, deviation: 0.80),
    Aim(millimetres: 120, deviation: 0.29, hyphens: 130, pairs: 20),
    Aim(millimetres: 240, deviation: 0.20),
  ]

  /// With letters that give way by 2 %, and in the remark with letters that do not.
  static func report(_ texts: [ShapedText], _ aim: Aim, in report: inout Report) throws {
    let ours = try of(texts, in: .mm(aim.millimetres), expansion: 20)
    let plain = try of(texts, in: .mm(aim.millimetres), expansion: 0)
    let most = { (limit: Int?) in limit.map { $0 * texts.count / 85 } ?? Int.max }
    func add(_ label: String, _ holds: Bool = true, _ number: (LineFigures) -> String) {
      report.assert(
        "  \(label)", holds, number(ours), remark: "letters as they are: \(number(plain))")
    }
    report.add("measure", "\(aim.millimetres) mm", "\(texts.count) paragraphs")
    add("spaces, deviation", ours.spacing.deviation <= aim.deviation) {
      $0.spacing.deviation.text(3)
    }
    add("spaces, mean") { $0.spacing.mean.text(3) }
    add("hyphens", ours.hyphens <= most(aim.hyphens)) { "\($0.hyphens)" }
    add("one below the other", ours.pairs <= most(aim.pairs)) { "\($0.pairs)" }
    add("last lines under a fifth") { "\($0.runts)" }
    add("neighbours over 0.5 apart") { "\($0.contrasts)" }
  }
}
