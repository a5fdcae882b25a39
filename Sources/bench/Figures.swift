/// Many measurements of one thing.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var least: Double { sorted.first ?? 0 }
  var most: Double { sorted.last ?? 0 }
  var sum: Double { sorted.reduce(0, +) }
  var mean: Double { sum / Double(max(1, sorted.count)) }
  /// From the mean, as the root of the mean square.
  var deviation: Double {
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(max(1, sorted.count))).squareRoot()
  }
  var median: Double {
    sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// "12.1 / 12.6 / 19.0 ms" for values in seconds: least, median, most.
  var milliseconds: String {
    [least, median, most].map { ($0 * 1000).text(1) }.joined(separator: " / ") + " ms"
  }
}

extension Double {
  /// With so many digits after the point.
  func text(_ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((magnitude * Double(scale)).rounded())
    let fraction = String(whole % scale)
    let padding = String(repeating: "0", count: max(0, digits - fraction.count))
    let sign = self < 0 && whole > 0 ? "-" : ""
    return sign + String(whole / scale) + (digits > 0 ? "." + padding + fraction : "")
  }
}
