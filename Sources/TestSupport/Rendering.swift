internal import Foundation

/// One document that `make run` makes of a sample: a line of `samples/renderings`.
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

  /// The folder of the record, where that is the name of a kind of records that is data.
  public var kind: String? {
    let folder = URL(fileURLWithPath: record).deletingLastPathComponent()
    let definition = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates/\(folder.lastPathComponent)/record.xml")
    return FileManager.default.fileExists(atPath: definition.path) ? folder.lastPathComponent : nil
  }

  /// All of them, sorted by name.
  ///
  /// - Parameter house: the folder of the package.
  public static func all(in house: String) -> [Rendering] {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "\(house)/samples/renderings")
    process.standardOutput = output
    do { try process.run() } catch { fatalError("samples/renderings: \(error)") }
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return lines.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return Rendering(
        record: "\(house)/\(words[0])", arguments: Array(words[2...]), name: words[1])
    }.sorted { $0.name < $1.name }
  }
}

extension Rendering: CustomStringConvertible {
  public var description: String { name }
}
