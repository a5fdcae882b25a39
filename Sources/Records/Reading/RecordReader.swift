internal import Bahasa
package import Diagnostics

/// Reads a record file into a tree in which every key and value knows its place.
///
/// One reader for YAML and JSON. What could make a small file mean more than it
/// shows (aliases, tags, several documents, duplicate keys, deep nesting) is
/// refused. Aliases and syntax errors end the reading; duplicates and bad
/// characters are gathered.
package struct RecordReader {
  /// Levels of nesting; a declaration needs four.
  static let depthLimit = 32

  private let text: RecordText
  private let parser: YAMLParser
  private let findings: Findings

  package static func node(
    of source: RecordSource, _ findings: Findings
  ) throws(Faults) -> TreeNode {
    let text = try RecordText(source)
    try text.checkCharacters()
    guard let parser = YAMLParser(text.bytes) else {
      throw Faults(.internal, at: Place(file: text.file), .recordOutOfMemory)
    }
    return try RecordReader(text: text, parser: parser, findings: findings).document()
  }
}

extension RecordReader {
  private func document() throws(Faults) -> TreeNode {
    var root: TreeNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd:
        guard let root else { throw Faults(.record, at: Place(file: text.file), .recordNoContent) }
        return root
      case .document where root != nil:
        throw Faults(.record, at: place(event), .recordSecondDocument)
      case .document: root = try node(try next(), depth: 1)
      default: break
      }
    }
  }

  private func node(_ event: YAMLEvent, depth: Int) throws(Faults) -> TreeNode {
    guard depth <= RecordReader.depthLimit else {
      throw Faults(.record, at: place(event), .recordTooDeep(RecordReader.depthLimit))
    }
    switch event.kind {
    case .list: return try list(event, depth)
    case .mapping: return try mapping(event, depth)
    case .scalar(let value, let isQuoted):
      let clean = checked(value, at: place(event))
      var node = TreeNode(content: .scalar(clean, isQuoted: isQuoted), place: place(event))
      node.end = TreeNode.End(line: event.end.line, column: event.end.column)
      return node
    case .refused(let refused): throw refusal(refused, event)
    case .stream, .document, .end, .streamEnd:
      throw Faults(.internal, at: place(event), .recordSyntax)
    }
  }

  private func list(_ start: YAMLEvent, _ depth: Int) throws(Faults) -> TreeNode {
    var items: [TreeNode] = []
    while true {
      let event = try next()
      if case .end = event.kind { break }
      items.append(try node(event, depth: depth + 1))
    }
    return TreeNode(content: .list(items), place: items.first?.place ?? place(start))
  }

  private func mapping(_ start: YAMLEvent, _ depth: Int) throws(Faults) -> TreeNode {
    var entries: [TreeNode.Entry] = []
    var seen: [String: Place] = [:]
    while true {
      let event = try next()
      if case .end = event.kind { break }
      let entry = try entry(event, depth)
      if let first = seen.updateValue(entry.keyPlace, forKey: entry.key) {
        findings.error(at: entry.keyPlace, .recordDuplicateKey(entry.key, line: first.line ?? 0))
      } else {
        entries.append(entry)
      }
    }
    return TreeNode(content: .mapping(entries), place: entries.first?.keyPlace ?? place(start))
  }

  private func entry(_ event: YAMLEvent, _ depth: Int) throws(Faults) -> TreeNode.Entry {
    let key = try node(event, depth: depth + 1)
    guard case .scalar(let name, _) = key.content else {
      throw Faults(.record, at: key.place, .recordKeyIsNoText)
    }
    let value = try node(try next(), depth: depth + 1)
    return TreeNode.Entry(key: name, keyPlace: key.place, value: value)
  }

  /// Finds characters that came through an escape such as "\u202e", and takes
  /// them out, so that no message carries them to the terminal.
  private func checked(_ value: String, at place: Place) -> String {
    let isForbidden = { (scalar: Unicode.Scalar) in
      scalar != "\n" && ForbiddenCharacter(scalar, isTabAllowed: false) != nil
    }
    guard let scalar = value.unicodeScalars.first(where: isForbidden) else { return value }
    findings.error(at: place, .recordForbiddenCharacter(scalar))
    return String(String.UnicodeScalarView(value.unicodeScalars.filter { !isForbidden($0) }))
  }

  private func next() throws(Faults) -> YAMLEvent {
    do {
      return try parser.next()
    } catch {
      throw SyntaxFault(error, in: text).faults
    }
  }

  private func refusal(_ refused: YAMLEvent.Refused, _ event: YAMLEvent) -> Faults {
    let message: Message =
      switch refused {
      case .alias, .anchor: .recordAlias
      case .tag: .recordTag
      }
    let at = text.place(
      line: event.start.line, column: event.start.column,
      length: event.start.line == event.end.line ? event.end.column - event.start.column : 1)
    return Faults(.record, at: at, message, hint: refused == .tag ? nil : .recordAliasHint)
  }

  private func place(_ event: YAMLEvent) -> Place {
    let isOneLine = event.start.line == event.end.line
    return text.place(
      line: event.start.line, column: event.start.column,
      length: isOneLine
        ? event.end.column - event.start.column
        : text.rest(line: event.start.line, column: event.start.column))
  }
}
