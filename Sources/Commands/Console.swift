internal import Diagnostics
internal import Glibc
internal import JSON
internal import Press
internal import Synchronization

/// Where the tool speaks: results to standard output, talk to standard
/// error. With `--json` all of it are objects, one a line, on standard output.
final class Console: Sendable {
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
      try put(line().safeLinesForTerminal + "\n")
    }
  }

  /// Text that is itself the result.
  func put(_ text: String) throws(Faults) { try put(Array(text.utf8)) }

  /// Bytes that are: as they stand, unless somebody looks at them.
  func put(_ bytes: [UInt8]) throws(Faults) {
    do throws(Faults) { try send(bytes) } catch {
      // Whoever read has gone, as `head` does: nothing is left to say.
      if errno == EPIPE { exit(128 + SIGPIPE) }
      throw error
    }
  }

  /// The same, where a reader that has gone is a fault: other files wait for it.
  func send(_ bytes: [UInt8]) throws(Faults) {
    let shown =
      isatty(STDOUT_FILENO) == 1
      ? Array(String(decoding: bytes, as: UTF8.self).safeLinesForTerminal.utf8) : bytes
    guard write(shown, to: STDOUT_FILENO) else {
      throw Faults(.file, .commandsUnwritableOutput(fileTrouble()), hint: fileTroubleHint())
    }
  }

  /// People are told as many as help, programs all.
  ///
  /// - Parameter room: how many people are shown; programs get all.
  /// - Returns: how many were shown, and how many would have been besides.
  @discardableResult
  func report(
    _ diagnostics: [Diagnostic], atMost room: Int = .max
  ) -> (shown: Int, hidden: Int) {
    let loud = diagnostics.filter { !isQuiet || $0.severity == .error }
    if isJSON {
      write(loud.map { "\($0.json(in: language))\n" }.joined(), to: STDOUT_FILENO)
      return (loud.count, 0)
    }
    let shown = loud.shown
    let told = shown.prefix(room)
    write(told.map { $0.text(in: language) + "\n" }.joined(), to: STDERR_FILENO)
    return (told.count, shown.count - told.count)
  }

  /// Writes a file to fill in where none stands, and says how to go on.
  func write(_ blank: Blank, to path: String, _ next: Message) throws(Faults) {
    let file = try blank.file(at: path)
    if isStandard(path) { return try put(file.bytes) }
    try deliver([file], replacing: false)
    try wrote(path)
    remark(next)
  }

  /// The path of a file that was written.
  func wrote(_ path: String) throws(Faults) {
    try result(path.safeForTerminal, ["output": .text(path)])
  }

  /// A line on a terminal that stands until the next words.
  func progress(_ text: String) {
    guard !isJSON, !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    write(text.safeForTerminal, to: STDERR_FILENO)
    Console.showsProgress.store(true, ordering: .relaxed)
  }

  /// A remark that no program needs.
  func remark(_ message: Message, _ list: [String] = []) {
    guard !isQuiet else { return }
    let lines = [message.text(in: language)] + list.map { "  \($0)" }
    talk(lines.map { $0.safeForTerminal + "\n" }.joined())
  }

  /// Text for people.
  func talk(_ text: String) {
    if !isJSON { write(text.safeLinesForTerminal, to: STDERR_FILENO) }
  }
}

extension Console {
  /// There is one terminal, however many consoles.
  private static let showsProgress = Atomic(false)

  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Bool {
    write(Array(text.utf8), to: descriptor)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    if Console.showsProgress.exchange(false, ordering: .relaxed) {
      write("\r\u{1b}[K", to: STDERR_FILENO)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress!, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
