/// The parts of a path, as text.
public enum FilePath {
  /// "a/b" of "a/b/c"; "." of "c"; "/" of "/c".
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// "c.yaml" of "a/b/c.yaml".
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// "a/b" of "a/b//"; "/" stays.
  public static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.hasSuffix("/") && path != "/" { path.removeLast() }
    return path
  }

  /// "a/d" of "a/./b//../d"; what leads out in front, "../a", stays.
  public static func clean(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      let leadsBack = part == ".." && !parts.isEmpty && parts.last != ".."
      if leadsBack { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// "c" of "a/b/c.yaml".
  public static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
