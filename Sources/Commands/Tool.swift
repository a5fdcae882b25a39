internal import ArgumentParser

/// Starts the command line with this process's arguments; does not return.
public func runTool() -> Never {
  Tool.main()
  Tool.exit()
}

/// The command line of Piagam.
struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "piagam")
}
