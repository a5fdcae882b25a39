internal import Markup

/// What a selector can ask of an element.
struct Selected {
  var name: String
  var id: String?
  var classes: Set<Substring>

  init(_ element: MarkupScan.Element) {
    name = element.name
    id = element.value("id")
    classes = Set((element.value("class") ?? "").split { $0.isWhitespace })
  }
}

/// Which elements a rule is for: "path", ".a#b", "g .a", "#layer1 > path" (CSS 2.1, 5).
struct Selector {
  /// Links by ">", the last first: each is for an element, its parent, and so on. Between two
  /// chains stands white space.
  private var chains: [[Compound]] = []

  /// No drawing program writes more than two.
  private static let mostParts = 8

  var isOfAncestors: Bool { chains.count > 1 || chains[0].count > 1 }

  /// Its weight (CSS 2.1, 6.4.3).
  var rank: Int { chains.joined().reduce(0) { $0 + $1.rank } }

  /// Nil for one that is not understood.
  init?(_ text: Substring) {
    var isChild = true
    var parts = 0
    var chain: [Compound] = []
    for word in String(text).replacing(">", with: " > ").split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        guard !isChild else { return nil }
        isChild = true
        continue
      }
      guard let compound = Compound(word), parts < Selector.mostParts else { return nil }
      parts += 1
      if !isChild {
        chains.insert(chain, at: 0)
        chain = []
      }
      chain.insert(compound, at: 0)
      isChild = false
    }
    guard !isChild, !chain.isEmpty else { return nil }
    chains.insert(chain, at: 0)
  }

  /// - Parameter ancestors: the root first.
  func matches(_ element: Selected, in ancestors: [Selected]) -> Bool {
    guard chains[0][0].matches(element) else { return false }
    guard isOfAncestors else { return true }
    let line = ancestors + [element]
    guard fits(chains[0], line, at: line.count - 1) else { return false }
    var above = line.count - 1 - chains[0].count
    for chain in chains.dropFirst() {
      // The nearest leaves the most to those that come after.
      while above >= 0, !fits(chain, line, at: above) { above -= 1 }
      guard above >= 0 else { return false }
      above -= chain.count
    }
    return true
  }

  private func fits(_ chain: [Compound], _ line: [Selected], at index: Int) -> Bool {
    chain.count <= index + 1
      && chain.indices.allSatisfy { chain[$0].matches(line[index - $0]) }
  }
}

/// What is asked of one element.
private struct Compound {
  private var name: Substring?
  private var id: Substring?
  private var classes: [Substring] = []

  /// No drawing program writes more than two.
  private static let mostClasses = 8

  var rank: Int { (id == nil ? 0 : 10_000) + classes.count * 100 + (name == nil ? 0 : 1) }

  init?(_ text: Substring) {
    var rest = text
    if rest.first == "*" {
      rest = rest.dropFirst()
    } else if let own = Compound.word(&rest) {
      name = own
    }
    while let mark = rest.first {
      rest = rest.dropFirst()
      guard mark == "." || mark == "#", classes.count < Compound.mostClasses,
        let word = Compound.word(&rest)
      else { return nil }
      if mark == "." { classes.append(word) } else { id = word }
    }
  }

  func matches(_ element: Selected) -> Bool {
    (name.map { $0 == element.name } ?? true)
      && (id.map { $0[...] == element.id?[...] } ?? true)
      && classes.allSatisfy(element.classes.contains)
  }

  private static func word(_ rest: inout Substring) -> Substring? {
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : word
  }
}
