/// A measurement with a result that can be wrong.
protocol Suite: Sendable {
  static var name: String { get }
  /// In one line.
  static var summary: String { get }
  static func run(_ bench: Bench) throws -> Report
}

/// What a suite found: a table, and whether results and aims were met.
struct Report {
  private(set) var isRight = true
  private(set) var isOnAim = true
  private var rows: [(label: String, value: String, remark: String)] = []

  mutating func add(_ label: String, _ value: String, _ remark: String = "") {
    rows.append((label, value, remark))
  }

  /// A result that must hold.
  mutating func assert(
    _ label: String, _ holds: Bool, _ value: String = "", remark: String = ""
  ) {
    isRight = isRight && holds
    add(label, value.isEmpty ? (holds ? "yes" : "no") : value, holds ? remark : "WRONG")
  }

  /// A figure that should not be above the aim.
  mutating func aim(_ label: String, _ value: Double, atMost aim: Double, unit: String = "") {
    isOnAim = isOnAim && value <= aim
    let remark = value <= aim ? "aim \(aim)\(unit)" : "MISSES the aim of \(aim)\(unit)"
    add(label, value.text(3) + unit, remark)
  }

  var text: String {
    let width = rows.map(\.label.count).max() ?? 0
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { row in
      let line = "  \(row.label.padded(width))  \(row.value.padded(values))  \(row.remark)"
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
