internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Press
internal import Synchronization

/// Runs the command line with this process's arguments; does not return.
///
/// - Parameter studio: what serves records, in the program that has it.
public func runTool(studio: StudioServer? = nil) -> Never {
  Surroundings.close()
  openStandardStreams()
  let arguments = Surroundings.process.arguments.withoutLanguage
  let isJSON = arguments.contains("--json")
  endInOrder { ending in
    let found =
      switch ending {
      case .signal(let number): Diagnostic(.error, .commandsEnded(by: number))
      case .noMemory: Diagnostic(.error, .commandsNoMemory(), hint: .commandsNoMemoryHint())
      }
    Console(isJSON: isJSON).report([found])
  }
  Tool.server.withLock { $0 = studio }
  do {
    guard Surroundings.hasStack else {
      throw Faults(.internal, .commandsSmallStack(), hint: .commandsSmallStackHint())
    }
    try Tool.checkHelp(arguments)
    var command = try Tool.parseAsRoot(Tool.withDefault(arguments))
    try (command as? any TalkingCommand)?.talk.checkFolders()
    try command.run()
    exit(ExitStatus.success.rawValue)
  } catch {
    let failure = Failure(error, isJSON: isJSON)
    exit(failure.report())
  }
}

/// No file that is opened may be taken for a stream that whoever started the process had
/// closed. To use such a one stays an error.
private func openStandardStreams() {
  for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
    _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

/// The command line of Piagam.
struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "piagam", abstract: .said(.helpTool()), discussion: .said(.helpToolExamples()),
    version: version,
    subcommands: [
      RenderCommand.self, BatchCommand.self, PreviewCommand.self, NewCommand.self,
      CheckCommand.self, LKECommand.self, RegisterCommand.self,
      InspectCommand.self, ExtractCommand.self, RegenerateCommand.self, WilayahCommand.self,
      KlasifikasiCommand.self,
      TemplatesCommand.self,
      FontsCommand.self, StudioCommand.self,
    ])

  /// What serves records; nil in the program that has no server.
  static var studio: StudioServer? { server.withLock(\.self) }
  fileprivate static let server: Mutex<StudioServer?> = Mutex(nil)

  @OptionGroup var language: LanguageOption

  /// The names of the subcommands, for "did you mean …?".
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The parser passes over words that are no commands where help is asked for.
  static func checkHelp(_ arguments: [String]) throws(Faults) {
    let isHelp = arguments.first == "help"
    guard isHelp || arguments.contains(where: ["-h", "--help", "--version"].contains) else {
      return
    }
    var command: any ParsableCommand.Type = Tool.self
    for word in arguments where !word.hasPrefix("-") && word != "help" {
      if !isHelp, command.configuration.subcommands.isEmpty { return }
      let next = command.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let next else {
        throw Faults(.usage, [ParserSentence.diagnostic("Unexpected argument '\(word)'")])
      }
      command = next
    }
  }

  /// Commands of which one part is meant where none is named: “piagam batch make” as the parser
  /// calls it, and as people type it.
  static var defaults: [(spelled: String, typed: String)] {
    var defaults: [(spelled: String, typed: String)] = []
    for command in configuration.subcommands {
      let outer = command.configuration
      guard let name = outer.commandName,
        let inner = outer.defaultSubcommand?.configuration.commandName
      else { continue }
      defaults.append(("piagam \(name) \(inner)", "piagam \(name)"))
    }
    return defaults
  }

  /// Help for “batch” is that for what is made without a further word: its options are looked for.
  static func withDefault(_ arguments: [String]) -> [String] {
    let isHelp = arguments.contains { ["help", "-h", "--help"].contains($0) }
    guard isHelp, arguments.filter({ !$0.hasPrefix("-") && $0 != "help" }) == ["batch"],
      let index = arguments.firstIndex(of: "batch")
    else { return arguments }
    return arguments[...index] + ["make"] + arguments[(index + 1)...]
  }

  /// With those of the libraries that decide how a page looks.
  private static var version: String {
    let libraries = Press.libraries.map { "\($0.name) \($0.version)" }
    return "piagam \(Press.version) (\(libraries.joined(separator: ", ")))"
  }
}
