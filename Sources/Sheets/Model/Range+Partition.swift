extension Range<Int> {
  /// The first index of the range for which `isBelow`, which holds for all
  /// before it, holds no longer.
  func partition(_ isBelow: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
