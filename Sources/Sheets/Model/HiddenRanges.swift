/// Rows with cells and columns that a spreadsheet hides from its user, in order.
struct HiddenRanges {
  private(set) var rows: [ClosedRange<Int>] = []
  private(set) var columns: [ClosedRange<Int>] = []

  mutating func addRow(_ number: Int) { HiddenRanges.add(number...number, to: &rows) }

  mutating func addColumns(_ range: ClosedRange<Int>) {
    guard columns.count < SheetLimit.columns else { return }
    HiddenRanges.add(range, to: &columns)
  }

  private static func add(_ range: ClosedRange<Int>, to ranges: inout [ClosedRange<Int>]) {
    guard let last = ranges.last, last.upperBound + 1 >= range.lowerBound else {
      return ranges.append(range)
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}

/// Whether a size is none: "0", "0.0", "0cm".
func isZero(_ size: String) -> Bool {
  let number = size.prefix { $0.isNumber || $0 == "." }
  return !number.isEmpty && number.allSatisfy { $0 == "0" || $0 == "." }
}
