/// The names of a batch's documents, to find those that two records would have. However many
/// there are, a name takes 24 bytes.
struct NameBook: Sendable {
  /// With the number of the record that has each.
  private var names: [Digest: Int] = [:]

  /// - Returns: the number of the record that has it already; nil when none has.
  mutating func take(_ path: String, for number: Int) -> Int? {
    let key = NameBook.key(path)
    if let owner = names[key] { return owner }
    names[key] = number
    return nil
  }

  func has(_ path: String) -> Bool { names[NameBook.key(path)] != nil }

  private static func key(_ path: String) -> Digest { Digest([SafeName.folded(path)]) }
}
