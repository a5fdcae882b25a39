internal import Bahasa

// How what comes from outside is shown: at a bounded length, and harmless.

extension String {
  /// Without what moves a terminal's cursor, colours it, turns its direction or is seen by
  /// nobody: each of these is U+FFFD, and so is a line break.
  package var safeForTerminal: String { safeForTerminal(lines: false) }

  /// The same for a text of several lines.
  package var safeLinesForTerminal: String { safeForTerminal(lines: true) }

  private func safeForTerminal(lines: Bool) -> String {
    guard !utf8.allSatisfy({ 0x20...0x7E ~= $0 || lines && $0 == 0x0A }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          if lines, scalar == "\n" { return scalar }
          return switch ForbiddenCharacter(scalar) {
          case .control, .direction, .hidden: "\u{FFFD}"
          case .lost, nil: scalar
          }
        }))
  }
}

/// How much is shown, in Unicode scalars: of a value, of a word that is not quoted, such as a
/// path, and of a sentence, whatever it quotes.
private let (longestValue, longestWord, longestSentence) = (300, 1_000, 6_000)

extension String {
  /// Of a long value the beginning and the end: "12345…890".
  package var shortened: String { shortened(to: longestValue) }

  /// The same of what stands there without quotation marks, such as a path.
  var shortenedWord: String { shortened(to: longestWord) }

  /// A sentence in which every quotation and every word is short.
  var quotingBriefly: String {
    guard utf8.count > longestValue else { return self }
    var parts: [String] = []
    var rest = unicodeScalars[...]
    while let open = rest.firstIndex(of: "“"),
      let close = rest[open...].firstIndex(of: "”")
    {
      parts.append(String(rest[..<open]).withShortWords + "“")
      parts.append(String(rest[rest.index(after: open)..<close]).shortened + "”")
      rest = rest[rest.index(after: close)...]
    }
    return (parts.joined() + String(rest).withShortWords).shortened(to: longestSentence)
  }

  private var withShortWords: String {
    guard utf8.count > longestWord else { return self }
    return split(separator: " ", omittingEmptySubsequences: false)
      .map { String($0).shortenedWord }.joined(separator: " ")
  }

  private func shortened(to most: Int) -> String {
    guard utf8.count > most, unicodeScalars.count > most else { return self }
    return String(unicodeScalars.prefix(most * 3 / 4)) + "…"
      + String(unicodeScalars.suffix(most / 4))
  }
}
