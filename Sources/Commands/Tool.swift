internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// Runs the command line with this process's arguments; does not return.
public func runTool() -> Never {
  let arguments = Surroundings.process.arguments.withoutLanguage
  do {
    var command = try Tool.parseAsRoot(arguments)
    try command.run()
    exit(ExitStatus.success.rawValue)
  } catch {
    let failure = Failure(error, isJSON: arguments.contains("--json"))
    exit(failure.report())
  }
}

/// The command line of Piagam.
struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "piagam", abstract: .said(.helpTool()), discussion: .said(.helpToolExamples()),
    version: version,
    subcommands: [
      RenderCommand.self, NewCommand.self, CheckCommand.self, LKECommand.self, RegisterCommand.self,
      WilayahCommand.self, TemplatesCommand.self, FontsCommand.self,
    ])

  @OptionGroup var language: LanguageOption

  /// The names of the subcommands, for "did you mean …?".
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// With those of the libraries that decide how a page looks.
  private static var version: String {
    let libraries = Version.libraries.map { "\($0.name) \($0.version)" }
    return "piagam \(Version.tool) (\(libraries.joined(separator: ", ")))"
  }
}
