internal import Diagnostics

/// A document that was made.
struct Made {
  var item: OutputPlan.Item
  var pages: Int
  var milliseconds: Int
  /// Of the document.
  var bytes: Int
  var warnings: [Diagnostic]

  /// - Parameter width: of the column of paths.
  func line(_ width: Int) -> Message {
    let path = item.document ?? ""
    let gap = String(repeating: " ", count: max(0, width - path.count))
    return .commandsMade(path + gap, pages: pages, milliseconds: "\(milliseconds)".padded(4))
  }

  var json: JSON {
    .object([
      .init("record", .text(item.record)),
      .init("output", .optional(item.document)),
      .init("proof", .optional(item.proof)),
      .init("pages", .number(pages)),
      .init("milliseconds", .number(milliseconds)),
      .init("bytes", .number(bytes)),
      .init("warnings", .list(warnings.map { $0.json(in: spokenLanguage) })),
    ])
  }
}

extension String {
  /// With blanks before it.
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
