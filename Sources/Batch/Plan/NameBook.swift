internal import Synchronization

/// The names of a batch's documents, to find those that two records would have. However many
/// there are, a name takes 24 bytes.
final class NameBook: Sendable {
  private let owners: Mutex<[Digest: Int]> = Mutex([:])

  /// - Parameter owner: the number of its record.
  /// - Returns: whose name it is already.
  func take(_ path: String, for owner: Int) -> Int? {
    let key = NameBook.key(path)
    return owners.withLock { owners in
      if let other = owners[key] { return other }
      owners[key] = owner
      return nil
    }
  }

  func has(_ path: String) -> Bool { owners.withLock { $0[NameBook.key(path)] != nil } }

  private static func key(_ path: String) -> Digest { Digest([SafeName.folded(path)]) }
}
