import Composition
import Templates

/// The reference of the vocabulary, made from the tables that templates are
/// checked against.
struct VocabularyPage {
  /// Names that have no description.
  private(set) var gaps: [String] = []
  private(set) var text = VocabularyProse.head

  init() {
    text += VocabularyProse.types(types)
    text += "## The file `template.xml`\n\n" + sections(Vocabulary.rootFile)
    text += "## The file of a design\n\n" + sections(Vocabulary.designFile)
    text += VocabularyProse.blocks
    text += table(Vocabulary.common) + "\n" + sections(Vocabulary.blocks)
    text += VocabularyProse.inlines
    text += sections(Vocabulary.inlines) + sections([Vocabulary.insert])
    text += VocabularyProse.expressions + formatters()
    text += VocabularyProse.conditions
    text += VocabularyProse.names + fields(RecordFields.pencanangan, under: nil)
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
      let mark = rule.required ? " **!**" : ""
      return text + "| `\(rule.name)`\(mark) | \(rule.type.words) | \(rule.summary) |\n"
    }
  }

  private mutating func formatters() -> String {
    var text = "| Formatter | Takes | Gives | Meaning | For example |\n|---|---|---|---|---|\n"
    for type in Formatters.types {
      guard let example = FormatterWords.examples[type.name] else {
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

  private mutating func fields(_ fields: [Shape.Field], under path: String?) -> String {
    var text = "| Name | Kind | Meaning |\n|---|---|---|\n"
    for field in fields {
      let name = [path, field.name].compactMap(\.self).joined(separator: ".")
      let meaning = FieldWords.meanings[name] ?? ""
      note(meaning, name)
      let mark = field.optional ? " *?*" : ""
      text += "| `\(field.name)`\(mark) | \(field.shape.words) | \(meaning) |\n"
    }
    text += "\n"
    return text + (path == nil ? groups(fields) : "")
  }

  /// The groups among the fields, each kind once.
  private mutating func groups(_ fields: [Shape.Field]) -> String {
    var told: [[Shape.Field]] = []
    var text = ""
    for field in fields {
      guard let inner = field.shape.group, !told.contains(inner) else { continue }
      told.append(inner)
      let names = fields.filter { $0.shape.group == inner }.map(\.name)
      let path = names.count > 1 ? "pejabat" : names[0]
      text += "### In `\(names.joined(separator: "`, `"))`\n\n" + self.fields(inner, under: path)
    }
    return text
  }

  private mutating func note(_ words: String, _ name: String) {
    if words.isEmpty { gaps.append(name) }
  }

  /// Every type of attribute that is used, with its words, sorted.
  private var types: [(name: String, words: String)] {
    let rules =
      Vocabulary.rootFile + Vocabulary.designFile + Vocabulary.blocks + Vocabulary.inlines
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
