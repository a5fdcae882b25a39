import Foundation

/// What the tool says of one of its commands, for programs.
struct CommandHelp: Decodable {
  private var commandName: String
  private var arguments: [Argument]?
  private var subcommands: [CommandHelp]?

  private struct Argument: Decodable {
    var names: [Name]?
    var valueName: String?
  }

  private struct Name: Decodable { var name: String }

  private struct Dump: Decodable { var command: CommandHelp }

  /// Of the whole tool.
  init() throws {
    let run = try PiagamRun(["--experimental-dump-help"], in: "/")
    self = try JSONDecoder().decode(Dump.self, from: run.bytes).command
  }

  /// A command's words, and all names of an option of it that takes a path, without dashes.
  typealias PathOption = (command: [String], names: Set<String>)

  /// - Parameter outer: the words before this command.
  func pathOptions(behind outer: [String] = []) -> [PathOption] {
    let own = (arguments ?? []).filter { ["jalur", "folder"].contains($0.valueName) }
    return own.compactMap { $0.names.map { (outer, Set($0.map(\.name))) } }
      + (subcommands ?? []).flatMap { $0.pathOptions(behind: outer + [$0.commandName]) }
  }
}
