internal import Foundation

/// One document that `make run` makes of a sample, by the Makefile's own rule:
/// the records are the YAML and JSON files of `samples/NAME` and all tables of
/// `samples/NAME/lke`; each is rendered once a line of the `render.args` beside it,
/// and a folder without that file holds charters, in both designs.
public struct Rendering: Hashable, Sendable {
  /// The path of the record.
  public var record: String
  /// Without the record and the output: ["--design", "klasik"].
  public var arguments: [String]
  /// Of the file in `out`, without ".pdf".
  public var name: String

  /// The value of an option, such as "template".
  public func option(_ name: String) -> String? {
    arguments.firstIndex(of: "--" + name).map { arguments[$0 + 1] }
  }

  /// All of them, sorted by name.
  public static func all(in samples: String) -> [Rendering] {
    files(samples).flatMap { name in
      let folder = "\(samples)/\(name)"
      return records(folder, ["yaml", "json"], name)
        + records("\(folder)/lke", ["csv", "xlsx"], name)
    }.sorted { $0.name < $1.name }
  }
}

extension Rendering: CustomStringConvertible {
  public var description: String { name }
}

extension Rendering {
  private static func records(
    _ folder: String, _ kinds: [String], _ name: String
  ) -> [Rendering] {
    files(folder).filter { kinds.contains(($0 as NSString).pathExtension) }.flatMap { file in
      let stem = (file as NSString).deletingPathExtension
      return lines(folder).map { line in
        let words = line.split(separator: " ").map(String.init)
        let subject = folder.hasSuffix("/lke") ? "\(name)-\(stem)" : name
        return Rendering(
          record: "\(folder)/\(file)", arguments: words, name: "\(subject)-\(words.last ?? "")")
      }
    }
  }

  private static func lines(_ folder: String) -> [String] {
    let text = try? String(contentsOfFile: folder + "/render.args", encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? ["--design klasik", "--design resmi"]
  }

  private static func files(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
