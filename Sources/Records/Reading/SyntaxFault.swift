internal import Bahasa
internal import Diagnostics

/// A fault of YAML or JSON syntax in the users' words. libyaml's sentences are
/// fixed strings (scanner.c and parser.c of 0.2.5).
struct SyntaxFault {
  let faults: Faults

  init(_ problem: YAMLProblem, in text: RecordText) {
    if let found = SyntaxFault.tab(problem, in: text) ?? SyntaxFault.slip(problem, in: text) {
      faults = found
      return
    }
    let isQuote = problem.context == "while scanning a quoted scalar"
    let isOpen = problem.problem == "found unexpected end of stream"
    let mark = isQuote && isOpen ? problem.contextMark : problem.mark
    let place = text.place(line: mark.line, column: mark.column, length: 1)
    let (message, hint) = SyntaxFault.explained(
      problem.problem, character: text.scalar(line: mark.line, column: mark.column))
    faults = Faults(.record, at: place, message, hint: hint)
  }

  /// A tab among the spaces before a line's words, of which YAML tells in various ways.
  private static func tab(_ problem: YAMLProblem, in text: RecordText) -> Faults? {
    let line = problem.mark.line
    for number in [line, line - 1, problem.contextMark.line] {
      let indent = text.scalars(line: number).prefix(while: \.isSpace)
      guard let column = indent.firstIndex(of: "\t") else { continue }
      return Faults(
        .record, at: text.place(line: number, column: column, length: 1), .recordTabIndent,
        hint: .recordTabIndentHint)
    }
    return nil
  }

  /// What clerks often type, at its own place: a quotation mark inside quotes, and a colon
  /// without a space behind it, of which YAML tells on the next line only.
  private static func slip(_ problem: YAMLProblem, in text: RecordText) -> Faults? {
    let known = [
      "did not find expected key", "did not find expected '-' indicator",
      "mapping values are not allowed in this context", "could not find expected ':'",
      "did not find expected ',' or '}'", "did not find expected ',' or ']'",
    ]
    guard known.contains(problem.problem) else { return nil }
    let (line, column) = (problem.mark.line, problem.mark.column)
    if let quote = text.scalar(line: line, column: column - 1),
      "'\"".unicodeScalars.contains(quote),
      text.scalar(line: line, column: column)?.properties.isAlphabetic == true
    {
      return Faults(
        .record, at: text.place(line: line, column: column - 1, length: 1),
        .recordQuoteInValue(quote), hint: .recordQuoteInValueHint(quote))
    }
    let above = (0..<max(0, line)).last { number in
      text.scalars(line: number).contains { !$0.isSpace }
    }
    for number in [above, line].compactMap(\.self) {
      guard let colon = gluedColon(text.scalars(line: number)) else { continue }
      return Faults(
        .record, at: text.place(line: number, column: colon, length: 1), .recordNoSpace,
        hint: .recordNoSpaceHint)
    }
    return nil
  }

  /// Where the colon of "nama:Nama Contoh" stands.
  static func gluedColon(_ line: [Unicode.Scalar]) -> Int? {
    let start = line.prefix { $0.isSpace || $0 == "-" }.count
    let key = line[start...].prefix { $0 == "_" || $0.isASCII && $0.properties.isAlphabetic }
    guard !key.isEmpty, key.endIndex + 1 < line.count, line[key.endIndex] == ":" else { return nil }
    let next = line[key.endIndex + 1]
    return next.isSpace || next == "/" ? nil : key.endIndex
  }

  private static func explained(
    _ problem: String, character: Unicode.Scalar?
  ) -> (Message, Message?) {
    switch problem {
    case "found character that cannot start any token":
      character == "\t"
        ? (.recordTabIndent, .recordTabIndentHint)
        : (.recordCharacterNeedsQuotes(character ?? " "), nil)
    case "mapping values are not allowed in this context": (.recordColonInValue, .recordQuoteHint)
    case "could not find expected ':'": (.recordNoColon, .recordNoColonHint)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "found invalid indentation":
      (.recordIndentation, .recordIndentationHint)
    case "found unexpected end of stream": (.recordOpenQuote, nil)
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      (.recordOpenBracket, .recordQuoteHint)
    case "found unknown escape character", "did not find expected hexdecimal number":
      (.recordEscape, .recordEscapeHint)
    case "found invalid Unicode character escape code":
      (.recordUnicodeEscape, .recordUnicodeEscapeHint)
    case "found undefined tag handle", "did not find expected tag URI": (.recordTag, nil)
    case "did not find expected <document start>": (.recordSecondDocument, nil)
    default: (.recordSyntax, .recordQuoteHint)
    }
  }
}
