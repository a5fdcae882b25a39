internal import Diagnostics
internal import Markup

/// The rules of a file's style sheets, each for one kind of element: by its name, by a class,
/// by its id, or several of them at once. Any other selector is refused.
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
    guard rules.count * elements <= StyleSheet.mostComparisons,
      declarations * elements <= 10 * StyleSheet.mostComparisons
    else {
      throw DrawingFault(.svgTooMuch(file, .rules), hint: .svgSimplerHint)
    }
  }

  /// What the rules say of an element, the strongest last.
  func declarations(for element: MarkupScan.Element) -> [Declaration] {
    guard !rules.isEmpty else { return [] }
    let classes = Set((element.value("class") ?? "").split { $0.isWhitespace })
    let id = element.value("id")
    let own = rules.enumerated().filter {
      $0.element.selector.matches(element.name, id, classes)
    }
    return own.sorted {
      ($0.element.selector.rank, $0.offset) < ($1.element.selector.rank, $1.offset)
    }.flatMap(\.element.declarations)
  }

  private mutating func add(_ text: String, line: Int) throws(DrawingFault) {
    if SVGGuard.reachesOut(text) { throw DrawingFault(.svgReference(file, line)) }
    var rest = text[...].drop { $0.isWhitespace }
    while !rest.isEmpty {
      if rest.hasPrefix("@") {
        rest = try afterAtRule(rest, line)
        continue
      }
      let head = rest.prefix { $0 != "{" }
      let body = rest[head.endIndex...].dropFirst().prefix { $0 != "}" }
      let declarations = Declaration.list(body, line: line, origin: .sheet)
      for text in head.split(separator: ",", omittingEmptySubsequences: false)
      where !text.isOfPointer {
        guard let selector = Selector(text) else {
          let shown = text.split { $0.isWhitespace }.joined(separator: " ").prefix(40)
          throw DrawingFault(
            .svgPart(file, line, "<style>: \(shown)"), hint: .svgStyleHint)
        }
        rules.append(Rule(selector: selector, declarations: declarations))
        guard rules.count <= StyleSheet.mostComparisons / 100 else { return }
      }
      rest = rest[body.endIndex...].dropFirst().drop { $0.isWhitespace }
    }
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
      throw DrawingFault(.svgPart(file, line, "<style>: @\(name)"), hint: .svgStyleHint)
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

/// Which elements a rule is for.
private struct Selector {
  private var name: Substring?
  private var id: Substring?
  private var classes: [Substring] = []

  /// No drawing program writes more than two.
  private static let mostClasses = 8

  /// Its weight (CSS 2.1, 6.4.3).
  var rank: Int { (id == nil ? 0 : 10_000) + classes.count * 100 + (name == nil ? 0 : 1) }

  /// Nil for one that is not understood.
  init?(_ text: Substring) {
    let text = text.drop { $0.isWhitespace }
    var rest = text.prefix { !$0.isWhitespace }
    guard text[rest.endIndex...].allSatisfy(\.isWhitespace), !rest.isEmpty else { return nil }
    if rest.first == "*" {
      rest = rest.dropFirst()
    } else if let own = Selector.word(&rest) {
      name = own
    }
    while let mark = rest.first {
      rest = rest.dropFirst()
      guard mark == "." || mark == "#", classes.count < Selector.mostClasses,
        let word = Selector.word(&rest)
      else { return nil }
      if mark == "." { classes.append(word) } else { id = word }
    }
  }

  func matches(_ name: String, _ id: String?, _ classes: Set<Substring>) -> Bool {
    (self.name.map { $0 == name } ?? true) && (self.id.map { $0[...] == id?[...] } ?? true)
      && self.classes.allSatisfy(classes.contains)
  }

  private static func word(_ rest: inout Substring) -> Substring? {
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : word
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
