internal import ArgumentParser
public import Diagnostics
internal import Glibc
internal import JSON
public import Press

/// The page while one types, in a browser. The server is a program of its own, which this one
/// becomes: `piagam` is built without it.
struct StudioCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "studio", abstract: .said(.helpStudio()), discussion: .said(.helpStudioExamples()))

  @Argument(help: .said(.helpStudioFolder(), value: .helpFolder()), completion: .directory)
  var folder = "."

  @Option(help: .said(.helpStudioPort(), value: .helpNumber()))
  var port = 8170

  @Flag(help: .said(.helpStudioLAN()))
  var lan = false

  @Option(parsing: .singleValue, help: .said(.helpStudioHost(), value: .helpName()))
  var host: [String] = []

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkOptions()
    guard let serve = Tool.studio else { try becomeStudio() }
    let console = talk.console
    let names = host + (lan ? Surroundings.networkAddresses : [])
    try serve(
      StudioOrder(
        folder: folder, port: port, hosts: names, token: lan ? StudioOrder.randomToken() : nil,
        press: try talk.press(), workers: Surroundings.processors, language: console.language,
        opened: { address in
          try? console.result(address, ["address": .text(address)])
        },
        log: { console.talk($0 + "\n") }))
  }
}

extension StudioCommand {
  /// - Throws: `Faults` for options that do not go together, and a folder that is not there.
  private func checkOptions() throws(Faults) {
    guard (0...65_535).contains(port) else { throw Faults(.usage, .studioPort(port)) }
    guard lan || host.isEmpty else {
      throw Faults(.usage, .studioHostAlone(), hint: .studioHostAloneHint())
    }
    try checkPath(folder, "studio")
    guard isFolder else {
      throw Faults(
        .file, at: Place(file: folder), .studioNoFolder(), hint: .studioNoFolderHint(folder))
    }
  }

  private var isFolder: Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Runs the server beside this program in its place, with the same arguments, and what the
  /// environment said.
  private func becomeStudio() throws(Faults) -> Never {
    let own = Surroundings.process
    for (name, value) in own.environment { setenv(name, value, 1) }
    let path = own.executable + "-studio"
    execve(path, CommandLine.unsafeArgv, environ)
    throw Faults(.file, at: Place(file: path), .studioMissing(), hint: .studioMissingHint())
  }
}

/// What a server of records is asked to do.
public struct StudioOrder: Sendable {
  /// The folder of the records.
  public var folder: String
  /// 0: any that is free.
  public var port: Int
  /// Names by which others in the network call this machine.
  public var hosts: [String]
  /// What whoever comes from the network has to know; nil: this machine alone is served.
  public var token: String?
  public var press: Press
  /// How many threads make documents.
  public var workers: Int
  public var language: Language
  /// Told the address, once it is served.
  public var opened: @Sendable (String) -> Void
  /// Told each request that was answered, without what it held.
  public var log: @Sendable (String) -> Void

  /// 128 bits, as 32 hexadecimal digits.
  static func randomToken() -> String {
    let digits = Array("0123456789abcdef")
    return String((0..<32).map { _ in digits[Int.random(in: 0..<16)] })
  }
}

/// Serves until the process is to end.
public typealias StudioServer = @Sendable (StudioOrder) throws(Faults) -> Void
