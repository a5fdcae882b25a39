/// A function as the size rules see it.
struct Function: Equatable {
  /// File and line.
  var place: String
  /// Between the braces.
  var lines: Int
  var parameters: Int
  /// Those that a call does not name.
  var unnamed = 0
  var isInit: Bool
}

extension SourceFile {
  /// All functions and initialisers, found by brackets. Text in quotation
  /// marks and comments is left out of account.
  var functions: [Function] {
    let code = lines.map(SourceFile.bare)
    return code.indices.compactMap { index in
      guard let start = SourceFile.head(code[index]) else { return nil }
      return function(in: code, at: index, from: start)
    }
  }

  private func function(in code: [String], at line: Int, from start: String.Index) -> Function {
    var scan = Scan()
    var row = line
    var rest = code[line][start...]
    while !scan.isDone(rest) && row + 1 < code.count {
      row += 1
      rest = code[row][...]
      if scan.isDeclaration(rest) { break }
      scan.newLine()
    }
    return Function(
      place: "\(name):\(line + 1)", lines: max(0, scan.bodyLines - 1),
      parameters: scan.parameters, unnamed: scan.unnamed,
      isInit: code[line][start...].hasPrefix("init"))
  }

  /// Where `func` or `init` stands at the beginning of a declaration.
  private static func head(_ line: String) -> String.Index? {
    let words = line.split(separator: " ")
    let modifiers: Set<Substring> = [
      "public", "internal", "private", "fileprivate", "static", "mutating", "override",
      "required", "convenience", "package", "@discardableResult", "nonisolated", "final",
    ]
    guard let word = words.first(where: { !modifiers.contains($0) }) else { return nil }
    let isHead =
      word == "func" || word.hasPrefix("init(") || word.hasPrefix("init?(")
      || word.hasPrefix("init<")
    return isHead ? word.startIndex : nil
  }

  /// The line without strings and the comment at its end.
  private static func bare(_ line: String) -> String {
    var result = ""
    var isQuoted = false
    var last: Character = " "
    for character in line {
      if character == "\"" && last != "\\" { isQuoted.toggle() }
      if !isQuoted && character == "/" && last == "/" { return String(result.dropLast()) }
      if !isQuoted && character != "\"" { result.append(character) }
      last = character
    }
    return result
  }
}

/// Reads a function from its head to its closing brace.
private struct Scan {
  var parameters = 0
  var unnamed = 0
  /// Line ends inside the braces.
  var bodyLines = 0
  /// Whether the next character is a parameter's first.
  private var isBetween = true
  private var round = 0
  private var other = 0
  private var braces = 0
  private var hasList = false
  private var hasBody = false

  mutating func newLine() { if hasBody { bodyLines += 1 } }

  /// Whether the function ends in this line.
  mutating func isDone(_ line: Substring) -> Bool {
    for character in line where read(character) { return true }
    return false
  }

  /// A requirement of a protocol has no body: the next declaration ends it.
  func isDeclaration(_ line: Substring) -> Bool {
    guard hasList, round == 0, !hasBody else { return false }
    let first = line.split(separator: " ").first ?? "}"
    return !["{", ")", "where", "->", "throws", "async"].contains { first.hasPrefix($0) }
  }

  private mutating func read(_ character: Character) -> Bool {
    if hasList && round == 0 {
      if character == "{" { (braces, hasBody) = (braces + 1, true) }
      if character == "}" { braces -= 1 }
      return hasBody && braces == 0
    }
    if round == 1 && other == 0 { separate(character) }
    switch character {
    case "(": round += 1
    case ")":
      round -= 1
      if round == 0 { hasList = true }
    case "[", "{": other += 1
    case "]", "}": other -= 1
    case ":" where round == 1 && other == 0: parameters += 1
    default: break
    }
    return false
  }

  private mutating func separate(_ character: Character) {
    if isBetween && character == "_" { unnamed += 1 }
    isBetween = character == "," || isBetween && character == " "
  }
}
