extension Message {
  /// The hint for a word that is not known: the nearest of the known ones; without one,
  /// all of them, where these are few; else none.
  public static func meant(_ typed: String, among known: [String]) -> Message? {
    if let near = suggestion(for: typed, among: known) { return .didYouMean(near) }
    return known.isEmpty || known.count > 20 ? nil : .known(known)
  }
}

extension Findings {
  /// Whether few errors are known: of a thousand unknown words none is a slip, and to look
  /// for each among all takes long.
  public var areFew: Bool { errors < 1_000 }

  /// `Message.meant`, while errors are few.
  public func meant(_ typed: String, among known: [String]) -> Message? {
    areFew ? .meant(typed, among: known) : nil
  }
}

/// The known name nearest to what was typed, for "did you mean …?".
///
/// Nearest by optimal string alignment distance (Damerau 1964, without
/// repeated edits), at most a third of the typed length, at least 1.
/// Ties go to the name that comes first in `known`.
///
/// - Parameter most: the distance that is allowed, where a third is too much.
public func suggestion(
  for typed: String, among known: [String], within most: Int? = nil
) -> String? {
  let source = Array(typed.lowercased().unicodeScalars)
  guard source.count <= 64 else { return nil }
  let limit = most ?? max(1, source.count / 3)
  return known.compactMap { name in
    distance(source, Array(name.lowercased().unicodeScalars), within: limit).map { (name, $0) }
  }
  .min { $0.1 < $1.1 }?.0
}

/// Nil beyond the limit; lengths alone say so of most names.
private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var last = Array(0...b.count)
  var (before, row) = (last, last)
  var least = 0
  for i in a.indices {
    let leastBefore = least
    (row[0], least) = (i + 1, i + 1)
    for j in b.indices {
      var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      row[j + 1] = best
      least = min(least, best)
    }
    // A row is made of the two before it.
    if least > limit, leastBefore >= limit { return nil }
    (before, last, row) = (last, row, before)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
