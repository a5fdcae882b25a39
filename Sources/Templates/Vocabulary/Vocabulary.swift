/// The closed vocabulary of template files, as the reference tells it. It is
/// made by reading nothing with the very declarations that templates are
/// read with.
public enum Vocabulary {
  /// One element's rule.
  public struct Rule: Sendable {
    public var name: String
    public var content: Content
    public var attributes: [AttributeRule]
    /// What the element is.
    public var summary: String
  }

  public enum Content: Sendable {
    case nothing
    /// Mixed text.
    case text
    /// Any block elements, and these.
    case blocks(and: [Rule])
    /// These elements only.
    case only([Rule])
    /// Mixed text, or any block elements.
    case textOrBlocks
    /// What may stand in the element's own place.
    case same
    /// What may stand wherever it is inserted; checked there.
    case inserted
    /// Elements of these names, which are read apart.
    case around([String])

    /// The elements that it names.
    public var rules: [Rule] {
      switch self {
      case .blocks(let rules), .only(let rules): rules
      case .nothing, .text, .textOrBlocks, .same, .inserted, .around: []
      }
    }

    public var names: [String] {
      if case .around(let names) = self { names } else { rules.map(\.name) }
    }
  }

  /// One attribute's rule.
  public struct AttributeRule: Sendable {
    public var name: String
    public var type: TypeWords
    public var isRequired: Bool
    public var summary: String
    /// What holds without it.
    public var standard: String?
  }

  /// How the reference calls a type of attributes, and what it says of it.
  public struct TypeWords: Sendable {
    public var name: String
    public var meaning: String
    /// What may be written, where that is shorter than the name says.
    public var values: String?
  }
}

extension Vocabulary {
  /// The elements of `template.xml` around parts.
  public static let rootFile: [Rule] = [
    TemplateElement.form.rule, TemplateElement.title.rule, TemplateElement.subject.rule,
    TemplateElement.keywords.rule, PartElement.form.rule, DesignReference.form.rule,
  ]

  /// Those of every file.
  public static let files = [rootFile, designFile, recordFile, libraryFile]

  /// The elements of `record.xml`.
  public static let recordFile: [Rule] =
    [RecordElement.form.rule] + RecordFieldElement.forms.map(\.rule) + [
      DemandElement.form.rule, DeriveElement.form.rule, GiveElement.form.rule,
    ]

  /// The elements of a library.
  public static let libraryFile: [Rule] = [
    LibraryElement.form.rule, IncludeElement.form.rule, SharedFieldsElement.form.rule,
  ]

  /// The elements of a design's file around blocks.
  public static let designFile: [Rule] = [
    DesignElement.form.rule, PageSetup.form.rule, Style.form.rule, PartElement.form.rule,
    Section.form.rule,
  ]

  /// What every block element takes besides its own attributes.
  public static let common: [AttributeRule] = {
    var reader = ElementReader.forReference
    _ = reader.common()
    return reader.asked.attributes
  }()

  /// The block elements, each behind the one that it stands in.
  public static let blocks: [Rule] =
    all(Element.forms.map(\.rule)) + [EachElement<Element>.form.rule]
    + all(Section.form.rule.content.rules + PageSetup.form.rule.content.rules)

  /// The elements of mixed text.
  public static let inlines: [Rule] = Inline.forms.map(\.rule)

  /// May stand wherever blocks or mixed text may.
  public static let insert = InsertElement.form.rule

  /// These elements and all inside them; `<each>` is told once.
  private static func all(_ rules: [Rule]) -> [Rule] {
    let all = rules.flatMap { [$0] + Vocabulary.all($0.content.rules) }
    return all.reduce(into: []) { told, rule in
      let isTold = told.contains { $0.name == rule.name }
      if !isTold && rule.name != each { told.append(rule) }
    }
  }

  static let each = "each"

  /// The name of a member's number inside what repeats, counted from 1.
  public static let ordinal = "urut"
}
