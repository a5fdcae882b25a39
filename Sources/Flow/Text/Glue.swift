/// How spaces and letters give way in justified lines, in integers.
///
/// Letters come first, within what the style allows. A space stretches by half of its own width
/// before it looks bad and shrinks by at most a third.
enum Glue {
  /// The ratio 1, as an integer.
  static let one = 1024
  /// Beyond this, lines are equally hopeless; keeps demerits in `Int`.
  static let worst = 32 * one

  /// How wide letters may be drawn beyond their own width.
  static func room(_ letters: Int, _ expansion: Int) -> Int { max(0, letters) * expansion / 1000 }

  /// By how many thousandths letters are drawn wider, so that what is left to the spaces is
  /// nothing, or little and white.
  static func expansion(_ slack: Int, of letters: Int, within limit: Int) -> Int {
    guard letters > 0, limit > 0 else { return 0 }
    let toward = slack * 1000 / letters
    return min(limit, max(-limit, toward * letters > slack * 1000 ? toward - 1 : toward))
  }

  /// The part of the possible stretch (positive) or shrink (negative) of spaces that
  /// fills the slack; nil when shrinking is not enough.
  ///
  /// A line without spaces cannot be stretched and stays short; it is as
  /// bad as the part of the measure that is left white, 16 for all of it.
  static func ratio(_ slack: Int, over space: Int, _ measure: Int, _ isLast: Bool) -> Int? {
    if slack < 0 {
      let shrink = space / 3
      return -slack <= shrink ? slack * one / shrink : nil
    }
    if slack == 0 || isLast { return 0 }
    let stretch = space / 2
    let ratio = stretch > 0 ? slack * one / stretch : 16 * slack * one / max(1, measure)
    return min(worst, ratio)
  }

  static func badness(_ ratio: Int) -> Int {
    let magnitude = abs(ratio)
    return 100 * magnitude * magnitude * magnitude / (one * one * one)
  }
}
