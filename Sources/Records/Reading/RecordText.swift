internal import Bahasa
internal import Diagnostics
internal import Sheets

/// A record file as text: checked to be UTF-8 without control characters, and
/// cut into lines for messages.
struct RecordText {
  let file: String
  let bytes: [UInt8]
  private let lines: [[Unicode.Scalar]]

  init(_ source: RecordSource) throws(Faults) {
    file = source.name
    let whole = Place(file: file)
    if let kind = OtherFile(source.bytes) {
      throw Faults(.record, at: whole, .recordIsOther(kind.words), hint: kind.hint)
    }
    if let (message, hint) = RecordText.refusal(of: source.bytes) {
      throw Faults(.record, at: whole, message, hint: hint)
    }
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    bytes = hasMark ? Array(source.bytes.dropFirst(3)) : source.bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = RecordText.lineOfFault(bytes)
      throw Faults(
        .record, at: Place(file: file, line: line), .recordNotUTF8, hint: .recordSaveAsUTF8)
    }
    lines = RecordText.lines(of: text)
  }

  /// A place in this file; `line` and `column` from 0, as libyaml counts.
  func place(line: Int, column: Int, length: Int) -> Place {
    Place(
      file: file, line: line + 1, column: column + 1, length: max(1, length),
      excerpt: excerpt(line))
  }

  /// How many characters stand on the line from the column on.
  func rest(line: Int, column: Int) -> Int {
    lines.indices.contains(line) ? max(1, lines[line].count - column) : 1
  }

  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    let scalars = scalars(line: line)
    return scalars.indices.contains(column) ? scalars[column] : nil
  }

  /// None behind the last line.
  func scalars(line: Int) -> [Unicode.Scalar] { lines.indices.contains(line) ? lines[line] : [] }

  /// - Throws: the characters that must not stand in a text, at most three a line.
  /// - Parameter dropsHidden: whether what nobody sees is a matter of the values; at the start
  ///   of a line, where it would spoil the indentation, it never is.
  func checkCharacters(dropsHidden: Bool) throws(Faults) {
    let findings = Findings(.found)
    for (number, line) in lines.enumerated() {
      let start = line.firstIndex { !$0.isSpace && ForbiddenCharacter($0) != .hidden } ?? 0
      var forbidden = line.indices.filter {
        guard let found = ForbiddenCharacter(line[$0]) else { return false }
        return found != .hidden || !dropsHidden || $0 < start
      }[...]
      for _ in 0..<3 {
        guard let column = forbidden.popFirst() else { break }
        let word = spoiltWord(line, around: column)
        let range = word.map(\.range) ?? column..<column + 1
        findings.error(
          at: place(line: number, column: range.lowerBound, length: range.count),
          word?.message ?? .recordForbiddenCharacter(line[column]), hint: word?.hint)
        forbidden = forbidden.drop { range.contains($0) }
      }
    }
    try findings.check()
  }

  /// The word around a letter that was lost or spoilt; nil around any other character.
  private func spoiltWord(
    _ line: [Unicode.Scalar], around at: Int
  ) -> (range: Range<Int>, message: Message, hint: Message)? {
    guard line[at] == "\u{FFFD}" || 0x80...0x9F ~= line[at].value else { return nil }
    let isQuote = { (scalar: Unicode.Scalar) in scalar == "\"" || scalar == "'" }
    let before = line[..<at].suffix(30).reversed().prefix { !$0.isBlank }.count
    let behind = line[at...].prefix(30).prefix { !$0.isBlank }
    let start = line[(at - before)..<at].firstIndex { !isQuote($0) } ?? at
    let range = start..<(behind.lastIndex { !isQuote($0) } ?? at) + 1
    let typed = TypedText(String(String.UnicodeScalarView(line[range])))
    if let (text, remark) = typed.spoilt, case .encoding = remark {
      return (range, remark.message(text), remark.hint)
    }
    guard case .lost(let word) = typed.fault else { return nil }
    return (range, TypedText.Fault.lost(word).message, TypedText.Fault.lost(word).hint)
  }

  /// The bytes with plain spaces for all others where these make the structure: at the start
  /// of a line and behind a colon. Columns stay what they are.
  var structured: [UInt8] {
    guard lines.contains(where: { $0.contains { !$0.isASCII } }) else { return bytes }
    let spaced = lines.map { line in
      var before: Unicode.Scalar = "-"
      var isStart = true
      return String(
        String.UnicodeScalarView(
          line.map { scalar in
            let isOfStructure = scalar.isSpace && (isStart || before == ":")
            isStart = isStart && (scalar.isSpace || scalar == "-")
            if !isOfStructure { before = scalar }
            return isOfStructure && scalar != "\t" ? " " : scalar
          }))
    }
    return Array(spaced.joined(separator: "\n").utf8)
  }
}

extension RecordText {
  /// The line as messages show it: without characters that would spoil the
  /// terminal or that nobody sees; nothing for a line too long to be shown.
  private func excerpt(_ line: Int) -> String? {
    guard lines.indices.contains(line), lines[line].count <= Place.longestExcerpt
    else { return nil }
    if lines[line].allSatisfy({ 0x20...0x7E ~= $0.value }) {
      return String(decoding: lines[line].map { UInt8($0.value) }, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for scalar in lines[line] {
      text.append(
        ForbiddenCharacter(scalar) != nil ? "\u{FFFD}" : scalar.isSpace ? " " : scalar)
    }
    return String(text)
  }

  private static func refusal(of bytes: [UInt8]) -> (Message, hint: Message)? {
    if bytes.isEmpty { return (.recordEmptyFile, .recordEmptyFileHint) }
    if bytes.count > RecordSource.textLimit {
      return (.sheetTooLarge(RecordSource.textLimit), .recordLargeTextHint)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (.recordUTF16, .recordSaveAsUTF8)
    }
    return bytes.contains(0) ? (.recordBinary, .recordIsOtherHint) : nil
  }

  private static func lines(of text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previous == "\r" {
        // The second half of one line break.
      } else if scalar == "\n" || scalar == "\r" {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines
  }

  /// The line, from 1, of the first byte that is not UTF-8.
  private static func lineOfFault(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      line += scalar == "\n" ? 1 : 0
    }
    return line
  }
}
