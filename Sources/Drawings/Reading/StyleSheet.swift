internal import Diagnostics
internal import Markup

/// The rules of a file's style sheets, each for one kind of element: by its name, by a class,
/// by its id, several of them at once, and what it stands in. Any other selector is refused.
struct StyleSheet {
  private var rules: [Rule] = []
  private let file: String

  private struct Rule {
    var selector: Selector
    var declarations: [Declaration]
  }

  /// So many comparisons of a rule with an element take a fraction of a second.
  private static let mostComparisons = 2_000_000
  /// In bytes.
  private static let longest = 512 << 10

  init(
    _ sheets: [(text: String, line: Int)], file: String, elements: Int
  ) throws(DrawingFault) {
    self.file = file
    for sheet in sheets {
      guard sheet.text.utf8.count <= StyleSheet.longest else {
        throw DrawingFault(.svgTooMuch(file, .rules), hint: .svgSimplerHint)
      }
      try add(sheet.text.withoutComments, line: sheet.line)
    }
    let declarations = rules.reduce(0) { $0 + $1.declarations.count }
    let comparisons = rules.reduce(0) { $0 + ($1.selector.isOfAncestors ? 50 : 1) }
    guard comparisons * elements <= StyleSheet.mostComparisons,
      declarations * elements <= 10 * StyleSheet.mostComparisons
    else {
      throw DrawingFault(.svgTooMuch(file, .rules), hint: .svgSimplerHint)
    }
  }

  /// What the rules say of an element, the strongest last.
  ///
  /// - Parameter ancestors: the root first.
  func declarations(for element: Selected, in ancestors: [Selected]) -> [Declaration] {
    guard !rules.isEmpty else { return [] }
    let own = rules.enumerated().filter { $0.element.selector.matches(element, in: ancestors) }
    return own.sorted {
      ($0.element.selector.rank, $0.offset) < ($1.element.selector.rank, $1.offset)
    }.flatMap(\.element.declarations)
  }

  var isEmpty: Bool { rules.isEmpty }

  /// - Parameter isInside: whether it stands in a rule for some media.
  private mutating func add(
    _ text: String, line: Int, isInside: Bool = false
  ) throws(DrawingFault) {
    if SVGGuard.reachesOut(text) {
      throw DrawingFault(
        .svgReference(Spot(file: file, line: line, tag: "style")), hint: .svgReferenceHint)
    }
    var rest = text[...].drop { $0.isWhitespace }
    while !rest.isEmpty {
      if rest.hasPrefix("@") {
        let isOfMedia = rest.hasPrefix("@media") && !isInside
        rest = try isOfMedia ? afterMedia(rest, line) : afterAtRule(rest, line)
        continue
      }
      let head = rest.prefix { $0 != "{" }
      let body = rest[head.endIndex...].dropFirst().prefix { $0 != "}" }
      let declarations = Declaration.list(body, line: line, origin: .sheet)
      for text in head.split(separator: ",", omittingEmptySubsequences: false)
      where !text.isOfPointer {
        guard let selector = Selector(text) else {
          let shown = text.split { $0.isWhitespace }.joined(separator: " ").prefix(40)
          throw refused(String(shown), line)
        }
        rules.append(Rule(selector: selector, declarations: declarations))
        guard rules.count <= StyleSheet.mostComparisons / 100 else { return }
      }
      rest = rest[body.endIndex...].dropFirst().drop { $0.isWhitespace }
    }
  }

  private func refused(_ what: String, _ line: Int) -> DrawingFault {
    DrawingFault(
      .svgPart(Spot(file: file, line: line, tag: "style", attribute: what)), hint: .svgStyleHint)
  }

  /// What holds for paper is obeyed, and what holds for screens alone is passed over.
  private mutating func afterMedia(
    _ text: Substring, _ line: Int
  ) throws(DrawingFault) -> Substring {
    let head = text.prefix { $0 != "{" }
    var depth = 0
    let block = text[head.endIndex...].prefix {
      depth += $0 == "{" ? 1 : $0 == "}" ? -1 : 0
      return depth > 0
    }
    let media = head.dropFirst("@media".count).split(separator: ",")
      .map { $0.lowercased().filter { !$0.isWhitespace } }
    if media.contains(where: ["", "all", "print", "(prefers-color-scheme:light)"].contains) {
      try add(String(block.dropFirst()), line: line, isInside: true)
    } else if !media.allSatisfy(["screen", "(prefers-color-scheme:dark)"].contains) {
      throw refused(head.trimmed, line)
    }
    return text[block.endIndex...].dropFirst().drop { $0.isWhitespace }
  }

  /// Fonts and the character set draw nothing; anything else would have to be obeyed.
  private func afterAtRule(_ text: Substring, _ line: Int) throws(DrawingFault) -> Substring {
    let name = text.dropFirst().prefix { $0.isLetter || $0 == "-" }
    let closing: Character? =
      switch name.lowercased() {
      case "charset", "namespace": ";"
      case "font-face": "}"
      default: nil
      }
    guard let closing else {
      throw refused("@\(name)", line)
    }
    return text.drop { $0 != closing }.dropFirst().drop { $0.isWhitespace }
  }
}

extension Substring {
  /// Whether the selector waits for a pointer, which paper has none of.
  fileprivate var isOfPointer: Bool {
    [":hover", ":active", ":focus"].contains { trimmed.hasSuffix($0) }
  }
}

/// A property and its value, as written.
struct Declaration {
  var name: String
  var value: String
  var isImportant = false
  var line: Int
  var origin: Origin

  enum Origin {
    case attribute, sheet, style
  }

  /// "fill:#000;stroke:none".
  static func list(_ text: some StringProtocol, line: Int, origin: Origin) -> [Declaration] {
    text.split(separator: ";").compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      var value = part[part.index(after: colon)...].trimmed
      let isImportant = value.lowercased().hasSuffix("!important")
      if isImportant { value = value.dropLast("!important".count).trimmed }
      return Declaration(
        name: part[..<colon].trimmed.lowercased(), value: value, isImportant: isImportant,
        line: line, origin: origin)
    }
  }
}

extension StringProtocol {
  /// CSS 2.1, 4.1.9.
  var withoutComments: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      let inside = rest[start.upperBound...]
      guard let end = inside.firstRange(of: "*/") else { return text }
      rest = inside[end.upperBound...]
    }
    return text + rest
  }
}
