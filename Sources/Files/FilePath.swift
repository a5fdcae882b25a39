/// The parts of a path, as text. They end at the byte of a slash, whatever stands behind it: to
/// Swift a slash with a mark on it is another character, to the system it is none.
public enum FilePath {
  /// "a/b" of "a/b/c"; "." of "c"; "/" of "/c".
  public static func folder(of path: String) -> String {
    guard let slash = lastSlash(path) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// "c.yaml" of "a/b/c.yaml".
  public static func name(of path: String) -> String {
    lastSlash(path).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// "a/b" of "a/b//"; "/" stays.
  public static func withoutSlash(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.last == slash, bytes.count > 1 { bytes.removeLast() }
    return String(Substring(bytes))
  }

  /// "a/d" of "a/./b//../d"; what leads out in front, "../a", stays.
  public static func clean(_ path: String) -> String {
    var parts: [String] = []
    for part in FilePath.parts(path) where part != "." {
      let leadsBack = part == ".." && !parts.isEmpty && parts.last != ".."
      if leadsBack { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// "c" of "a/b/c.yaml".
  public static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex
    else { return name }
    return String(name[..<dot])
  }

  /// "a", "b" of "/a//b/".
  package static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }
  }

  /// "a" of "b/a" in "b"; nil of what lies in no folder of those very bytes. To Swift "é" is "é",
  /// however it is stored; to the system these are two folders.
  package static func path(of path: String, in folder: String) -> String? {
    let start = folder == "/" ? "/" : folder + "/"
    guard path.utf8.starts(with: start.utf8) else { return nil }
    return String(Substring(path.utf8.dropFirst(start.utf8.count)))
  }

  private static let slash = UInt8(ascii: "/")

  private static func lastSlash(_ path: String) -> String.Index? { path.utf8.lastIndex(of: slash) }
}
