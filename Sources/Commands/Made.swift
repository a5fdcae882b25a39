internal import Diagnostics
internal import JSON

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
    [
      "record": .text(item.record),
      "output": .optional(item.document),
      "proof": .optional(item.proof),
      "pages": .number(pages),
      "milliseconds": .number(milliseconds),
      "bytes": .number(bytes),
      "warnings": .list(warnings, in: spokenLanguage),
    ]
  }
}

extension String {
  /// With blanks before it.
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
