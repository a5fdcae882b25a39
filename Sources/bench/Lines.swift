enum Lines: Suite {
  static let name = "lines"
  static let summary = "line quality"
  static func run(_ bench: Bench) throws -> Report { Report() }
}
