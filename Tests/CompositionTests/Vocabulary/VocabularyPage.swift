import Composition
import Diagnostics
import Fields
import Press
import Templates

/// The reference of the vocabulary, made from the tables that templates are
/// checked against.
struct VocabularyPage {
  /// Names that have no description.
  private(set) var gaps: [String] = []
  private(set) var text = VocabularyProse.head
  /// Groups that have been told.
  private var told: [[Field]] = []

  init() {
    text += VocabularyProse.types(types)
    text += "## The file `template.xml`\n\n" + sections(Vocabulary.rootFile)
    text += "## The file of a design\n\n" + sections(Vocabulary.designFile)
    text += "## The file `record.xml`\n\n" + VocabularyProse.definitions
    text += sections(Vocabulary.recordFile)
    text += "## Libraries\n\n" + VocabularyProse.libraries + sections(Vocabulary.libraryFile)
    text += VocabularyProse.blocks
    text += table(Vocabulary.common) + "\n" + sections(Vocabulary.blocks)
    text += VocabularyProse.inlines
    text += sections(Vocabulary.inlines) + sections([Vocabulary.insert])
    text += VocabularyProse.expressions + formatters()
    text += VocabularyProse.conditions
    text += VocabularyProse.names
    for kind in Kinds.standard.all { text += record(kind) }
  }
}

extension VocabularyPage {
  private mutating func sections(_ rules: [Vocabulary.Rule]) -> String {
    rules.map { rule in
      note(rule.summary, rule.name)
      var section = "### `<\(rule.name)>`\n\n\(rule.summary.sentence)\n\n"
      section += "Holds: \(rule.content.words).\n\n"
      return rule.attributes.isEmpty ? section : section + table(rule.attributes) + "\n"
    }.joined()
  }

  private mutating func table(_ rules: [Vocabulary.AttributeRule]) -> String {
    rules.reduce("| Attribute | Type | Meaning |\n|---|---|---|\n") { text, rule in
      note(rule.summary, rule.name)
      let mark = rule.isRequired ? " **!**" : ""
      let standard = rule.standard.map { "; " + $0 } ?? ""
      let type = rule.type.values ?? rule.type.name
      return text + "| `\(rule.name)`\(mark) | \(type) | \(rule.summary)\(standard) |\n"
    }
  }

  private mutating func formatters() -> String {
    var text = "| Formatter | Takes | Gives | Meaning | For example |\n|---|---|---|---|---|\n"
    for type in Formatters.types {
      let known = FormatterWords.examples
      guard let example = known["\(type.name) \(type.input.rawValue)"] ?? known[type.name] else {
        note("", type.name)
        continue
      }
      let number = type.takesNumber ? 2 : nil
      let result = Formatters.result(of: .init(name: type.name, number: number), example.value)
      let gives = type.output.map(\.kind.rawValue) ?? "the same"
      let name = type.takesNumber ? "\(type.name):n" : type.name
      text += "| `\(name)` | \(type.input.rawValue) | \(gives) | \(example.words) "
      text +=
        "| `\(example.use.replacing("|", with: "\\|"))`, \(example.value.shown) → \(result) |\n"
    }
    return text + "\n"
  }

  /// The names of one kind of record; groups that another kind has are told there.
  private mutating func record(_ kind: Kind) -> String {
    let all = kind.fields + [PageSetup.field]
    var text = "### For `record=\"\(kind.name.rawValue)\"`\n\n" + fields(all)
    let groups = groups(all, under: "")
    for (_, inner) in groups where !told.contains(inner) {
      told.append(inner)
      let paths = groups.filter { $0.fields == inner }.map(\.path)
      text += "#### In `\(paths.joined(separator: "`, `"))`\n\n" + fields(inner)
    }
    return text
  }

  private mutating func fields(_ fields: [Field]) -> String {
    var text = "| Name | Kind | Meaning |\n|---|---|---|\n"
    for field in fields {
      let meaning = field.meaning?.english ?? ""
      note(meaning, field.name)
      note(field.meaning?.indonesian ?? "", field.name)
      let mark = field.optional ? " *?*" : ""
      let words = field.words.map { "`\($0)`" }.joined(separator: ", ")
      let kind = field.shape.words + (words.isEmpty ? "" : ": " + words)
      text += "| `\(field.name)`\(mark) | \(kind) | \(meaning) |\n"
    }
    return text + "\n"
  }

  /// The groups among the fields and inside them, with their paths.
  private func groups(_ fields: [Field], under path: String)
    -> [(path: String, fields: [Field])]
  {
    let own = fields.compactMap { field in field.shape.group.map { (path + field.name, $0) } }
    return own + own.flatMap { groups($0.1, under: $0.0 + ".") }
  }

  private mutating func note(_ words: String, _ name: String) {
    if words.isEmpty { gaps.append(name) }
  }

  /// Every type of attribute that is used, with its words, sorted.
  private var types: [(name: String, words: String)] {
    let rules =
      Vocabulary.files.flatMap(\.self) + Vocabulary.blocks + Vocabulary.inlines
      + [Vocabulary.insert]
    let all = Vocabulary.common + rules.flatMap(\.attributes)
    let words = Dictionary(all.map { ($0.type.name, $0.type.meaning) }) { first, _ in first }
    return words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Shape {
  fileprivate var group: [Field]? {
    switch self {
    case .group(let fields), .list(.group(let fields)): fields
    default: nil
    }
  }

  fileprivate var words: String {
    guard case .list(let member) = self else { return kind.rawValue }
    return "list of \(member.kind.rawValue)s"
  }
}

extension String {
  /// With a capital and a full stop.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
