internal import Press
internal import Synchronization

/// Documents whose pages may still be asked for: those that were asked for last.
final class DocumentShelf: Sendable {
  private let kept: Mutex<[(key: String, document: SetDocument)]> = Mutex([])

  func add(_ document: SetDocument, as key: String) {
    kept.withLock { kept in
      kept.removeAll { $0.key == key }
      kept.append((key, document))
      if kept.count > StudioLimit.documents { kept.removeFirst() }
    }
  }

  /// Nil for one that is forgotten.
  func document(_ key: String) -> SetDocument? {
    kept.withLock { kept in
      guard let index = kept.firstIndex(where: { $0.key == key }) else { return nil }
      let found = kept.remove(at: index)
      kept.append(found)
      return found.document
    }
  }
}
