internal import ArgumentParser
internal import Diagnostics

/// The one place where an error becomes text and an exit code.
struct Failure {
  var status: Int32
  /// What standard output gets: help, version, completion script.
  var answer: String?
  var diagnostics: [Diagnostic] = []
  /// What follows on standard error: how the command is used.
  var usage: String?
  var isJSON: Bool

  init(_ error: any Error, isJSON: Bool) {
    self.isJSON = isJSON
    switch error {
    case let faults as Faults:
      status = faults.status.rawValue
      diagnostics = faults.diagnostics
    case let ended as Ended:
      status = ended.status.rawValue
    default:
      status = ExitStatus.success.rawValue
      take(parserError: error)
    }
  }

  /// Says it.
  ///
  /// - Returns: the exit code.
  func report() -> Int32 {
    let console = Console(isJSON: isJSON)
    console.report(diagnostics)
    do {
      if let answer { try console.put(answer) }
    } catch {
      console.report(error.diagnostics)
      return error.status.rawValue
    }
    if let usage { console.talk(usage) }
    return status
  }
}

/// The end of a run that has told its faults already.
struct Ended: Error {
  var status: ExitStatus
}

extension Failure {
  /// Help and the like are "errors" of the parser too.
  private mutating func take(parserError error: any Error) {
    let full = Tool.fullMessage(for: error)
    guard !Tool.exitCode(for: error).isSuccess else {
      answer = HelpText.spoken(full) + (full.hasSuffix("\n") ? "" : "\n")
      return
    }
    let message = Tool.message(for: error)
    guard Tool.exitCode(for: error) == .validationFailure else {
      status = ExitStatus.internal.rawValue
      diagnostics = [Diagnostic(.error, .commandsInternal(message))]
      return
    }
    status = ExitStatus.usage.rawValue
    // Without a message, a command that needs a subcommand shows its help.
    guard !message.isEmpty else {
      usage = HelpText.spoken(full) + "\n"
      return
    }
    diagnostics = [ParserSentence.diagnostic(message)]
    let rest = full.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !HelpText.isUsage($0) }
    usage = rest.isEmpty ? nil : HelpText.spoken(rest.joined(separator: "\n")) + "\n"
  }
}
