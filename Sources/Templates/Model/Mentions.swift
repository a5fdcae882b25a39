/// What a design, and its template's own texts, name of a record: all that they can show, and
/// all that they ask for in conditions.
public struct Mentions: Hashable, Sendable {
  /// Paths by names, without numbers of members: “saksi”, “saksi.nama”.
  private let paths: Set<[String]>
  private let names: Set<String>

  init(_ paths: Set<[String]>) {
    self.paths = Set(paths.flatMap { path in path.indices.map { Array(path[...$0]) } })
    names = Set(paths.compactMap(\.last))
  }

  /// Whether a value is named, or one in it.
  public func has(_ path: [String]) -> Bool { paths.contains(path) }

  /// Whether a value of that name is, in whatever group or list.
  public func has(anyNamed name: String) -> Bool { names.contains(name) }
}

/// Gathers what is named while a file is read.
final class MentionLog {
  private(set) var paths: Set<[String]>

  init(_ paths: Set<[String]> = []) { self.paths = paths }

  func add(_ path: [String]) {
    if !path.isEmpty { paths.insert(path) }
  }
}
