internal import Diagnostics
internal import Frames

/// The file MANIFEST of the fonts folder: what every file is, and its digest.
///
/// A comment line says what the file of the next line is; digest lines are
/// those of `sha256sum`, which can check the folder by itself.
struct FontManifest {
  var entries: [Entry] = []
  /// The numbers of lines that cannot be understood, from 1.
  var badLines: [Int] = []

  struct Entry {
    /// In lower-case hexadecimal.
    var digest: String
    /// From the folder, with slashes.
    var path: String
    var content: Content
  }

  enum Content: Hashable {
    case face(Face, version: String, licence: String)
    /// Of a language: "patterns" or "exceptions".
    case hyphenation(language: String, part: String)
    /// A licence or another text for people.
    case text
  }

  init(_ text: String) {
    var content = Content.text
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("#") {
        content = FontManifest.content(line.dropFirst())
      } else if let (digest, path) = FontManifest.digestLine(line) {
        entries.append(Entry(digest: digest, path: path, content: content))
        content = .text
      } else if !line.isEmpty {
        badLines.append(index + 1)
      }
    }
  }
}

extension FontManifest {
  private static func content(_ comment: Substring) -> Content {
    let parts = comment.split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { return .text }
    let fields = parts[1].split(separator: "|").map(\.trimmed)
    guard fields.count == 4 else { return .text }
    switch parts[0] {
    case "face":
      let face = Face(family: fields[0], style: fields[1])
      return .face(face, version: fields[2], licence: fields[3])
    case "hyphenation": return .hyphenation(language: fields[0], part: fields[1])
    default: return .text
    }
  }

  /// 64 hexadecimal digits, two blanks, a path that stays in the folder.
  private static func digestLine(_ line: Substring) -> (digest: String, path: String)? {
    let digest = line.prefix(64)
    let path = line.dropFirst(66)
    guard digest.utf8.count == 64, digest.allSatisfy({ "0123456789abcdef".contains($0) }),
      line.dropFirst(64).hasPrefix("  "), !path.isEmpty, !path.hasPrefix("/"),
      !path.split(separator: "/").contains("..")
    else { return nil }
    return (String(digest), String(path))
  }
}
