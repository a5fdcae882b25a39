internal import Diagnostics
internal import Glibc
internal import JSON
internal import Press

/// Where the tool speaks: results to standard output, talk to standard
/// error. With `--json` all of it are objects, one a line, on standard output.
final class Console {
  let isJSON: Bool
  let isQuiet: Bool
  let language: Language

  init(isJSON: Bool, isQuiet: Bool = false, language: Language = spokenLanguage) {
    self.isJSON = isJSON
    self.isQuiet = isQuiet
    self.language = language
  }

  /// A result: its line, or its object.
  func result(_ line: @autoclosure () -> String, _ json: @autoclosure () -> JSON) throws(Faults) {
    if isJSON {
      try put(json().description + "\n")
    } else if !isQuiet {
      try put(line() + "\n")
    }
  }

  /// Text that is itself the result.
  func put(_ text: String) throws(Faults) {
    guard !write(text, to: STDOUT_FILENO) else { return }
    // Whoever read has gone, as `head` does: nothing is left to say.
    if errno == EPIPE { exit(128 + SIGPIPE) }
    throw unwritableOutput()
  }

  /// People are told as many as help, programs all.
  func report(_ diagnostics: [Diagnostic]) {
    let loud = diagnostics.filter { !isQuiet || $0.severity == .error }
    if isJSON {
      write(loud.map { "\($0.json(in: language))\n" }.joined(), to: STDOUT_FILENO)
    } else {
      write(loud.shown.map { $0.text(in: language) + "\n" }.joined(), to: STDERR_FILENO)
    }
  }

  /// Writes a file to fill in where none stands, and says how to go on.
  func write(_ blank: Blank, to path: String, _ next: Message) throws(Faults) {
    try deliver([try blank.file(at: path)], replacing: false)
    try result(path, ["output": .text(path)])
    remark(next)
  }

  /// A remark that no program needs.
  func remark(_ message: Message) {
    if !isQuiet { talk(message.text(in: language) + "\n") }
  }

  /// Text for people.
  func talk(_ text: String) {
    if !isJSON { write(text, to: STDERR_FILENO) }
  }
}

extension Console {
  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress!, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func unwritableOutput() -> Faults {
    Faults(.file, .commandsUnwritableOutput(String(cString: strerror(errno))))
  }
}
