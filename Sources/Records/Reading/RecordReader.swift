internal import Bahasa
package import Diagnostics
internal import Sheets

/// Reads a record file into a tree in which every key and value knows its place.
///
/// One reader for YAML and JSON. What could make a small file mean more than it
/// shows (aliases, tags, several documents, duplicate keys, deep nesting) is
/// refused. Aliases and syntax errors end the reading; duplicates and bad
/// characters are gathered.
package struct RecordReader {
  /// Levels of nesting; a declaration needs four.
  static let depthLimit = 32
  /// Keys, values, lists and groups; the answers of a ministry's form are two thousand.
  static let nodeLimit = 50_000

  private let text: RecordText
  private let parser: YAMLParser
  private let findings: Findings

  package static func node(
    of source: RecordSource, _ findings: Findings
  ) throws(Faults) -> TreeNode {
    let text = try RecordText(source)
    try text.checkCharacters(dropsHidden: true)
    guard let parser = YAMLParser(text.structured) else {
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
        guard let root else {
          throw Faults(
            .record, at: Place(file: text.file), .recordNoContent, hint: .recordEmptyFileHint)
        }
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
      throw Faults(
        .record, at: place(event), .recordTooDeep(RecordReader.depthLimit),
        hint: .recordTooDeepHint)
    }
    parser.nodes += 1
    guard parser.nodes <= RecordReader.nodeLimit else {
      throw Faults(
        .record, at: place(event), .recordTooMuch(RecordReader.nodeLimit),
        hint: .recordTooMuchHint)
    }
    switch event.kind {
    case .list(let isFlow): return try list(event, isFlow, depth)
    case .mapping(let isFlow): return try mapping(event, isFlow, depth)
    case .scalar(let value, let isQuoted):
      var node = scalar(value, isQuoted: isQuoted, at: place(event))
      node.extent = TreeNode.Extent(start: event.start, end: event.end)
      return node
    case .refused(let refused): throw refusal(refused, event)
    case .stream, .document, .end, .streamEnd:
      throw Faults(.internal, at: place(event), .recordSyntax)
    }
  }

  private func list(
    _ start: YAMLEvent, _ isFlow: Bool, _ depth: Int
  ) throws(Faults) -> TreeNode {
    var items: [TreeNode] = []
    var event = try next()
    while true {
      if case .end = event.kind { break }
      items.append(try node(event, depth: depth + 1).told)
      event = try next()
    }
    var list = TreeNode(content: .list(items), place: items.first?.place ?? place(start))
    list.extent = TreeNode.Extent(start: start.start, end: isFlow ? event.end : nil)
    return list
  }

  private func mapping(
    _ start: YAMLEvent, _ isFlow: Bool, _ depth: Int
  ) throws(Faults) -> TreeNode {
    var entries: [TreeNode.Entry] = []
    var seen: [String: Place] = [:]
    var event = try next()
    while true {
      if case .end = event.kind { break }
      let entry = try entry(event, depth)
      if let first = seen.updateValue(entry.keyPlace, forKey: entry.key) {
        findings.error(
          at: entry.keyPlace, .recordDuplicateKey(entry.key, line: first.line ?? 0),
          hint: .dropOne())
      } else {
        entries.append(entry)
      }
      event = try next()
    }
    var mapping = TreeNode(
      content: .mapping(entries), place: entries.first?.keyPlace ?? place(start))
    mapping.extent = TreeNode.Extent(start: start.start, end: isFlow ? event.end : nil)
    return mapping
  }

  private func entry(_ event: YAMLEvent, _ depth: Int) throws(Faults) -> TreeNode.Entry {
    let key = try node(event, depth: depth + 1)
    guard case .scalar(let name, _) = key.content else {
      throw Faults(.record, at: key.place, .recordKeyIsNoText, hint: .recordKeyHint)
    }
    let value = try node(try next(), depth: depth + 1).told
    return TreeNode.Entry(key: name, keyPlace: key.place, value: value)
  }

  /// A value, cleaned; what is wrong with its characters is told here.
  private func scalar(_ value: String, isQuoted: Bool, at place: Place) -> TreeNode {
    let typed = TypedText(copied: value)
    tell(typed.fault, typed.text, at: place)
    let spoilt = isQuoted || !TreeNode.isNothing(typed.text) ? typed.spoilt : nil
    if let (text, remark) = spoilt {
      findings.warn(at: place, remark.message(text), hint: remark.hint)
    } else if !isQuoted, let bare = RecordReader.withoutCurlyQuotes(typed.text) {
      findings.warn(at: place, .recordCurlyQuotes, hint: .recordCurlyQuotesHint(bare))
    }
    var node = TreeNode(content: .scalar(typed.text, isQuoted: isQuoted), place: place)
    node.isDebris = typed.fault?.isDebris ?? false
    if typed.text != value { node.asTyped = value }
    return node
  }

  private func tell(_ fault: TypedText.Fault?, _ text: String, at place: Place) {
    switch fault {
    case .forbidden(let scalar): findings.error(at: place, .recordForbiddenCharacter(scalar))
    case .error(let code):
      findings.error(at: place, .recordCopied(code, isFormula: false), hint: .recordCopiedHint)
    case .formula:
      findings.error(at: place, .recordCopied(text, isFormula: true), hint: .recordCopiedHint)
    case .hidden, .lost, .placeholder, .command:
      findings.error(at: place, fault?.message ?? .recordSyntax, hint: fault?.hint)
    case nil: break
    }
  }

  /// The text that stands in “…” as if these were quotes of YAML; nil for any other.
  private static func withoutCurlyQuotes(_ text: String) -> String? {
    guard let first = text.first, let last = text.last, "“„‘".contains(first),
      "”“’".contains(last), text.count > 2
    else { return nil }
    let inside = text.dropFirst().dropLast()
    return inside.contains(where: { "“”„".contains($0) }) ? nil : String(inside)
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
