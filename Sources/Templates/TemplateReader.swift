public import Diagnostics
public import Fields
internal import Markup

/// A template's folder as its reader sees it: the files by their names.
public struct TemplateFolder {
  /// The folder's name, which is the template's.
  public var name: String
  /// How messages call a file in it.
  public var display: (String) -> String
  /// The bytes of a file; nil when there is none.
  public var read: (String) -> [UInt8]?

  public init(
    name: String, display: @escaping (String) -> String, read: @escaping (String) -> [UInt8]?
  ) {
    self.name = name
    self.display = display
    self.read = read
  }
}

/// What templates are checked against.
public struct TemplateContext: Sendable {
  /// The names that a record of each kind has.
  public var records: [RecordKind: [Field]]
  public var formatters: [FormatterType]
  /// The cuts of every bundled family.
  public var faces: [String: [String]]

  public init(
    records: [RecordKind: [Field]], formatters: [FormatterType], faces: [String: [String]]
  ) {
    self.records = records
    self.formatters = formatters
    self.faces = faces
  }
}

/// Which designs of a template are read: one document needs one.
public enum DesignChoice: Hashable, Sendable {
  case all
  /// The default.
  case first
  /// None when the template has no design of that name.
  case named(String)
}

/// Reads, checks and compiles the template in a folder.
///
/// - Throws: `Faults(.template)` with every fault of every file that is read.
public func readTemplate(
  _ folder: TemplateFolder, against context: TemplateContext, designs: DesignChoice = .all
) throws(Faults) -> Template {
  let faults = FaultCollector()
  let reader = TemplateReader(folder: folder, context: context, faults: faults, choice: designs)
  let template = reader.template()
  guard faults.diagnostics.isEmpty, let template else {
    throw Faults(.template, faults.diagnostics)
  }
  return template
}

/// Reads the root file and, through it, those of the designs.
struct TemplateReader {
  let folder: TemplateFolder
  let context: TemplateContext
  let faults: FaultCollector
  var choice = DesignChoice.all
  /// The names of the record that the template is for.
  private var fields: [Field] = []
  private var demand: Template.Demand?

  init(
    folder: TemplateFolder, context: TemplateContext, faults: FaultCollector, choice: DesignChoice
  ) {
    self.folder = folder
    self.context = context
    self.faults = faults
    self.choice = choice
  }

  static let rootFile = "template.xml"

  func template() -> Template? {
    guard let root = markup(TemplateReader.rootFile, wanted: "template", asked: nil) else {
      return nil
    }
    let record = RecordKind(rawValue: root["record"]?.value ?? "")
    let fields = context.records[record]
    var reader = self
    reader.fields = fields ?? []
    let values = reader.forWholeRecord.read(root, as: Vocabulary.template)
    guard fields != nil else { return nil }
    if case .condition(let condition)? = values["if"] {
      reader.demand = Template.Demand(condition: condition, text: root["if"]?.value ?? "")
    }
    return reader.template(root, values, record)
  }

  /// No page is there yet when a template is chosen.
  private var forWholeRecord: TemplateReader {
    var reader = self
    reader.fields.removeAll { $0.name == Vocabulary.pageName }
    return reader
  }

  private func template(
    _ root: MarkupElement, _ values: [String: Element.Attribute], _ record: RecordKind
  ) -> Template {
    let parts = PartTable(root.named("part"), reader: self)
    let attributes = attributeReader(parts: parts)
    let texts = ElementReader(faults: faults, attributes: attributes, parts: parts.elements)
    return Template(
      name: folder.name, summary: word(values["summary"]),
      language: word(values["language"]), record: record, demand: demand,
      title: about(Vocabulary.title, root, texts), subject: about(Vocabulary.subject, root, texts),
      keywords: about(Vocabulary.keywords, root, texts), designs: designs(root, parts),
      designNames: root.named("design").compactMap { $0["name"]?.value })
  }

  var scope: Scope {
    Scope(fields: fields, formatters: context.formatters).knowing(demand?.condition)
  }

  /// The tree of a file with the right root element.
  func markup(_ file: String, wanted: String, asked: MarkupAttribute?) -> MarkupElement? {
    guard let bytes = folder.read(file) else {
      faults.report(
        .templateMissingFile(file), at: asked?.place ?? Place(file: folder.display(file)))
      return nil
    }
    do throws(Faults) {
      let root = try readMarkup(
        SourceText(file: folder.display(file), bytes: bytes), status: .template)
      if root.name == wanted { return root }
      faults.report(.templateRoot(root.name, wanted: wanted), at: root.place)
    } catch {
      faults.report(error)
    }
    return nil
  }

  func attributeReader(styles: [String] = [], parts: PartTable? = nil) -> AttributeReader {
    AttributeReader(
      faults: faults, styles: styles, parts: parts?.elements.keys.sorted() ?? [],
      records: context.records.keys.map(\.rawValue).sorted(), hasFile: { folder.read($0) != nil })
  }

  /// The attributes of an element around blocks; its children are checked.
  func read(_ element: MarkupElement, as rule: Vocabulary.Rule) -> [String: Element.Attribute] {
    checkChildren(element, rule)
    return attributeReader().read(element, rule.attributes, scope)
  }

  func word(_ attribute: Element.Attribute?) -> String {
    if case .word(let word)? = attribute { word } else { "" }
  }
}

extension TemplateReader {
  private func checkChildren(_ element: MarkupElement, _ rule: Vocabulary.Rule) {
    switch rule.content {
    case .only(let names): faults.checkChildren(of: element, only: names)
    case .nothing: faults.checkChildren(of: element, only: [])
    case .text, .blocks, .blocksAnd, .textOrBlocks, .same, .inserted: break
    }
  }

  private func about(
    _ rule: Vocabulary.Rule, _ root: MarkupElement, _ reader: ElementReader
  ) -> [Inline] {
    let elements = root.named(rule.name)
    guard let element = elements.first else {
      faults.report(.templateLacks(rule.name, in: root.name), at: root.place)
      return []
    }
    for another in elements.dropFirst() {
      faults.report(.templateOnlyOnce(rule.name, in: root.name), at: another.place)
    }
    _ = read(element, as: rule)
    return reader.mixed(element, scope)
  }

  private func designs(_ root: MarkupElement, _ parts: PartTable) -> [Design] {
    let references = root.named("design")
    if references.isEmpty {
      faults.report(.templateLacks("design", in: root.name), at: root.place)
    }
    var designs: [Design] = []
    for reference in chosen(references) {
      guard let design = design(reference, parts) else { continue }
      if designs.contains(where: { $0.name == design.name }) {
        faults.report(.templateTwice("design", design.name), at: reference.place)
      }
      designs.append(design)
    }
    return designs
  }

  private func chosen(_ references: [MarkupElement]) -> [MarkupElement] {
    switch choice {
    case .all: references
    case .first: Array(references.prefix(1))
    case .named(let name): references.filter { $0["name"]?.value == name }
    }
  }

  private func design(_ reference: MarkupElement, _ parts: PartTable) -> Design? {
    let values = read(reference, as: Vocabulary.reference)
    guard let file = reference["file"],
      let root = markup(file.value, wanted: "design", asked: file)
    else { return nil }
    return DesignReader(reader: self, root: root, shared: parts)
      .design(named: word(values["name"]))
  }
}

/// The parts that a file defines, each name once.
struct PartTable {
  private(set) var elements: [String: MarkupElement] = [:]

  init(_ parts: [MarkupElement], reader: TemplateReader, over shared: PartTable? = nil) {
    elements = shared?.elements ?? [:]
    for part in parts {
      _ = reader.read(part, as: Vocabulary.part)
      guard let name = part["name"] else { continue }
      if elements[name.value] != nil {
        reader.faults.report(.templateTwice("part", name.value), at: name.place)
      }
      elements[name.value] = part
    }
  }
}

extension MarkupElement {
  func named(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }
}
