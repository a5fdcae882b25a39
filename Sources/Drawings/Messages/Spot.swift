/// What of a file is to blame.
struct Spot {
  var file: String
  var line: Int
  /// Of the element.
  var tag: String
  /// Or what stands in it, as "fill: calc(1)".
  var attribute: String?

  var indonesian: String { "“\(file)” baris \(line): " + words("pada") }
  var english: String { "“\(file)” line \(line): " + words("of") }

  private func words(_ of: String) -> String {
    // Both may come from the file.
    let tag = "<\(tag.prefix(40))>"
    return attribute.map { "\($0.prefix(60)) \(of) \(tag)" } ?? tag
  }
}
