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

  private struct Name: Decodable {
    var kind: String
    var name: String
  }

  private struct Dump: Decodable { var command: CommandHelp }

  /// Of the whole tool.
  init() throws {
    let run = try PiagamRun(["--experimental-dump-help"], in: "/")
    self = try JSONDecoder().decode(Dump.self, from: run.bytes).command
  }

  /// A command's words, and all names of an option of it, without dashes.
  typealias Option = (command: [String], names: Set<String>)

  /// Those that take a path.
  func pathOptions() -> [Option] {
    commands().flatMap { words, arguments in
      arguments.filter { ["jalur", "folder"].contains($0.valueName) }
        .compactMap { $0.names.map { (words, Set($0.map(\.name))) } }
    }
  }

  /// Every command by its words behind “piagam”, with its options that are words.
  func longOptions() -> [Option] {
    commands().map { words, arguments in
      let names = arguments.flatMap { $0.names ?? [] }
      return (words, Set(names.filter { $0.kind == "long" }.map(\.name)))
    }
  }

  /// - Parameter outer: the words before this command.
  private func commands(behind outer: [String] = []) -> [([String], [Argument])] {
    [(outer, arguments ?? [])]
      + (subcommands ?? []).flatMap { $0.commands(behind: outer + [$0.commandName]) }
  }
}
