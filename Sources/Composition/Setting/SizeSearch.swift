internal import Flow
internal import Measures

/// The search for the largest type that fits: percentages in steps of 2,
/// from 98 down to the design's floor, assuming that what fits at one size
/// fits at every smaller one. A failure tells how much height is missing,
/// and that is a better guess than the middle.
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

  /// The size at which the height would do, if all of it grew with the type.
  private static func guess(_ percent: Int, _ fault: LayoutFault) -> Int {
    guard case .height(let needed, let left) = fault.reason.kind else { return 0 }
    return percent * left.units / max(1, needed.units)
  }
}
