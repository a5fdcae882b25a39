/// A message as a file in a room's folder `Messages` makes it.
struct Sentence: Equatable {
  /// The static function or property that it stands in.
  var function: String
  /// The arguments as they are written, without labels.
  var key: String
  var indonesian: String
  var english: String
}

extension SourceFile {
  var isOfMessages: Bool { name.contains("/Messages/") }

  /// Every call of `Message` and of the functions that shorten it. What
  /// comes last are the two languages; the key comes first.
  var sentences: [Sentence] {
    let code = lines.filter { !$0.hasPrefix("  ///") }.joined(separator: "\n")
    return code.matches(of: /static \w+ (\w+)|\b(?:Message|help|about|value)\(/)
      .reduce(into: (function: "", found: [Sentence]())) { all, match in
        if let function = match.output.1 { return all.function = String(function) }
        let arguments = SourceFile.arguments(code[match.range.upperBound...])
        guard arguments.count > 1 else { return }
        all.found.append(
          Sentence(
            function: all.function, key: arguments[0], indonesian: arguments[arguments.count - 2],
            english: arguments[arguments.count - 1]))
      }.found
  }

  /// What stands between the commas up to the bracket that closes the call.
  static func arguments(_ call: Substring) -> [String] {
    var arguments = [""]
    var depth = 1
    /// The depths at which quotation marks are open.
    var quotes: [Int] = []
    var isEscaped = false
    for character in call {
      let isText = quotes.last == depth
      switch character {
      case "\"" where isText && !isEscaped: quotes.removeLast()
      case "\"" where !isText: quotes.append(depth)
      case "(" where !isText || isEscaped: depth += 1
      case "[" where !isText, "{" where !isText: depth += 1
      case ")" where !isText, "]" where !isText, "}" where !isText: depth -= 1
      default: break
      }
      if depth == 0 { break }
      isEscaped = isText && character == "\\" && !isEscaped
      if character == "," && depth == 1 && !isText {
        arguments.append("")
      } else {
        arguments[arguments.count - 1].append(character)
      }
    }
    return arguments.map(bare)
  }

  /// An argument without its label and the spaces around it.
  private static func bare(_ argument: String) -> String {
    argument.replacing(/^\s*(?:id:|en:)?\s*|\s+$/, with: "")
  }
}
