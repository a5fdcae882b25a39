internal import Flow
internal import Measures

/// The search for the largest type that fits: percentages in steps of 2,
/// from 98 down to the design's floor, assuming that what fits at one size
/// fits at every smaller one. A failure tells how much height is missing,
/// and that is a better guess than the middle: so few sizes are tried.
struct SizeSearch {
  private(set) var found: SetSection?
  private let floor: Int
  /// The largest percentage that fits; the floor until one is found.
  private var low: Int
  /// The smallest that does not.
  private var high = 100
  private var step = 2
  private var guess: Int

  init(floor: Int, failed fault: LayoutFault) {
    self.floor = floor
    low = floor
    guess = SizeSearch.guess(100, fault)
  }

  /// What to try; nil when the answer is known, or only the floor is left.
  var next: Int? {
    let candidates = stride(from: 98, to: floor, by: -2).filter { $0 > low && $0 < high }
    guard let top = candidates.first, let bottom = candidates.last else { return nil }
    let wanted = min(top, max(bottom, guess))
    return wanted - wanted % 2
  }

  mutating func learn(_ percent: Int, _ result: Result<SetSection, LayoutFault>) {
    switch result {
    case .success(let set):
      found = set
      low = percent
      guess = percent + step
      step *= 2
    case .failure(let fault):
      high = percent
      guess = found == nil ? SizeSearch.guess(percent, fault) : (low + high) / 2
    }
  }

  /// The size at which the height would do, if all of it were running text, whose lines grow
  /// in number as well: the height goes with the square of the size. Much does not grow at
  /// all, so that this is about right.
  private static func guess(_ percent: Int, _ fault: LayoutFault) -> Int {
    guard case .height(let needed, let left) = fault.reason.kind else { return 0 }
    let part = percent * percent * left.units / max(1, needed.units)
    return (0...percent).last { $0 * $0 <= part } ?? 0
  }
}
