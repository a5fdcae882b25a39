/// The names of a batch's documents, to find those that two records would have. However many
/// there are, a name takes 16 bytes.
struct NameBook: Sendable {
  private var names: Set<Digest> = []

  /// - Returns: false when it is taken already.
  mutating func take(_ path: String) -> Bool { names.insert(NameBook.key(path)).inserted }

  func has(_ path: String) -> Bool { names.contains(NameBook.key(path)) }

  private static func key(_ path: String) -> Digest { Digest([SafeName.folded(path)]) }
}
