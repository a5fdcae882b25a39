internal import Synchronization

/// Where layout keeps what it made of a text: the same wording is set in every document of a
/// run, and at each size of type twice or more. What is kept follows from the text alone.
public final class Memory: Sendable {
  private let kept = Mutex<(any AnyObject & Sendable)?>(nil)

  /// What is kept, or else made.
  public func kept<Kept: AnyObject & Sendable>(or make: () -> Kept) -> Kept {
    kept.withLock { kept in
      if let known = kept as? Kept { return known }
      let made = make()
      kept = made
      return made
    }
  }
}

extension ShapedText: Hashable {
  public static func == (left: ShapedText, right: ShapedText) -> Bool {
    left.runs == right.runs && left.breaks == right.breaks && left.ascent == right.ascent
      && left.descent == right.descent
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(runs) }
}
