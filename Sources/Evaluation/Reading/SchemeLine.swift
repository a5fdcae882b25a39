import Bahasa
import Diagnostics
import Measures

/// A line of a scheme's file, cut into words that know where they stand.
struct SchemeLine {
  struct Word {
    var text: String
    /// From 1, in Unicode scalars.
    var column: Int
  }

  var file: String
  /// From 1.
  var number: Int
  var text: String
  var words: [Word]

  /// All lines of a text but empty ones and remarks.
  ///
  /// - Throws: for more lines than a file may have; then none is read.
  static func lines(of text: String, file: String) throws(Faults) -> [SchemeLine] {
    // A "\r\n" is one end of a line.
    let text = text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
    let limit = SchemeLimit.length
    let lines = text.unicodeScalars.split(
      maxSplits: limit, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count <= limit || lines[limit].isEmpty else {
      throw Faults(
        .record, at: Place(file: file, line: limit + 1), .skemaLongFile(limit),
        hint: .skemaLongFileHint())
    }
    return lines.enumerated()
      .map { SchemeLine(file: file, number: $0 + 1, text: String($1)) }
      .filter { $0.words.first.map { !$0.text.hasPrefix("#") } ?? false }
  }

  init(file: String, number: Int, text: String) {
    self.file = file
    self.number = number
    self.text = text
    // Counted on from the word before: a line may be a mebibyte.
    var (counted, column) = (text.startIndex, 1)
    words = text.words { $0 == "\u{FEFF}" }.map { word in
      column += text.unicodeScalars.distance(from: counted, to: word.startIndex)
      counted = word.startIndex
      return Word(text: String(word), column: column)
    }
  }

  var keyword: String { words[0].text }

  /// The words from one on, with single spaces between them.
  func rest(from index: Int) -> String {
    words.dropFirst(index).map(\.text).joined(separator: " ")
  }

  /// The place of a word, the first if none is said. A line that is too long to be
  /// shown is not.
  func place(_ index: Int = 0) -> Place {
    let word = words[min(index, words.count - 1)]
    return Place(
      file: file, line: number, column: word.column, length: word.text.unicodeScalars.count,
      excerpt: text.unicodeScalars.count <= Place.longestExcerpt ? text : nil)
  }
}

extension Figure {
  /// Reads "8,00", "15?" and "60%"; no fractions, so that sums of many stay short.
  init?(_ text: String) {
    var text = text
    let isIndicative = text.hasSuffix("?")
    if isIndicative { text.removeLast() }
    let isPercent = text.hasSuffix("%")
    if isPercent { text.removeLast() }
    guard !text.contains("/"), let value = Rational(text), !value.isNegative else { return nil }
    self.init(isPercent ? value / 100 : value, isIndicative: isIndicative)
  }
}

/// The numbers of sub-components: i, ii, iii …
func roman(_ number: Int) -> String {
  let marks = [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]
  var rest = number
  var text = ""
  for (value, mark) in marks {
    while rest >= value { (rest, text) = (rest - value, text + mark) }
  }
  return text
}

/// The letters of questions: a, b, c …; after z they begin anew with two.
func letter(_ number: Int) -> String {
  let letter = Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
  return String(repeating: letter, count: (number - 1) / 26 + 1)
}
