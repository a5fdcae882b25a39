internal import Diagnostics

/// A fault of YAML or JSON syntax in the users' words. libyaml's sentences are
/// fixed strings (scanner.c and parser.c of 0.2.5).
struct SyntaxFault {
  let faults: Faults

  init(_ problem: YAMLProblem, in text: RecordText) {
    let isQuote = problem.context == "while scanning a quoted scalar"
    let isOpen = problem.problem == "found unexpected end of stream"
    let mark = isQuote && isOpen ? problem.contextMark : problem.mark
    let place = text.place(line: mark.line, column: mark.column, length: 1)
    let (message, hint) = SyntaxFault.explained(
      problem.problem, character: text.scalar(line: mark.line, column: mark.column))
    faults = Faults(.record, at: place, message, hint: hint)
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
