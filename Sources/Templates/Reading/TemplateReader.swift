public import Diagnostics
public import Fields
internal import Markup

/// A template's folder as its reader sees it: the files by their names.
public struct TemplateFolder {
  /// The folder's name, which is the template's.
  public var name: String
  /// How messages call a file in it.
  public var display: (String) -> String
  /// The bytes of a file; nil when there is none, or it is too large.
  public var read: (String) -> [UInt8]?
  /// Whether a file that is not read is there, and larger than `TemplateLimit.file`.
  public var isTooLarge: (String) -> Bool
  /// Of its files, for “did you mean”.
  public var names: () -> [String]

  public init(
    name: String, display: @escaping (String) -> String, read: @escaping (String) -> [UInt8]?,
    isTooLarge: @escaping (String) -> Bool = { _ in false },
    names: @escaping () -> [String] = { [] }
  ) {
    self.name = name
    self.display = display
    self.read = read
    self.isTooLarge = isTooLarge
    self.names = names
  }
}

/// What templates are checked against.
public struct TemplateContext: Sendable {
  /// The names that a record of each kind has.
  public var records: [RecordKind: [Field]]
  /// Kinds that are data.
  public var defined: any DefinedKinds
  public var formatters: [FormatterType]
  /// The cuts of every bundled family.
  public var faces: [String: [String]]

  public init(
    records: [RecordKind: [Field]], defined: any DefinedKinds = NoDefinedKinds(),
    formatters: [FormatterType], faces: [String: [String]]
  ) {
    self.records = records
    self.defined = defined
    self.formatters = formatters
    self.faces = faces
  }

  /// The names that records of a kind have; nil when there is no such kind.
  ///
  /// - Throws: what is wrong with a kind that is data.
  func names(of kind: RecordKind) throws(Faults) -> [Field]? {
    if let names = records[kind] { return names }
    return try defined.names(of: kind)
  }

  /// The words of all kinds.
  var kinds: [String] { records.keys.map(\.rawValue) + defined.words }
}

/// Which designs of a template are read: one document needs one.
public enum DesignChoice: Hashable, Sendable {
  case all
  /// The default.
  case first
  /// None when the template has no design of that name.
  case named(String)
  /// Only their names.
  case none
}

/// Reads, checks and compiles the template in a folder.
///
/// - Throws: `Faults(.template)` with every fault of every file that is read.
public func readTemplate(
  _ folder: TemplateFolder, against context: TemplateContext, designs: DesignChoice = .all
) throws(Faults) -> Template {
  let findings = Findings()
  let reader = TemplateReader(folder: folder, context: context, findings: findings, choice: designs)
  guard var template = reader.template(), !findings.hasErrors else {
    throw findings.faults(.template)
  }
  template.remarks = findings.diagnostics
  return template
}

/// Reads the root file and, through it, those of the designs.
struct TemplateReader {
  let folder: TemplateFolder
  let against: TemplateContext
  let findings: Findings
  let choice: DesignChoice
  /// What names mean in the whole of it.
  var scope: Scope

  init(
    folder: TemplateFolder, context: TemplateContext, findings: Findings, choice: DesignChoice
  ) {
    self.folder = folder
    self.against = context
    self.findings = findings
    self.choice = choice
    scope = Scope(fields: [], formatters: context.formatters)
  }

  static let rootFile = "template.xml"

  func template() -> Template? {
    guard
      let root = markup(
        TemplateReader.rootFile, wanted: TemplateElement.form.name, asked: nil)
    else { return nil }
    var reader = self
    let record = RecordKind(rawValue: root["record"]?.value ?? "")
    let fields = names(of: record)
    reader.scope.fields = fields ?? []
    // No page is there yet when a template is chosen.
    let own = context().read(root, as: TemplateElement.form, reader.scope)
    guard fields != nil else { return nil }
    reader.scope.fields.append(PageSetup.field)
    reader.scope = reader.scope.knowing(own.condition)
    return reader.template(root, own)
  }

  private func names(of kind: RecordKind) -> [Field]? {
    do throws(Faults) { return try against.names(of: kind) } catch {
      findings.add(error.diagnostics)
      return nil
    }
  }

  private func template(_ root: MarkupElement, _ own: TemplateElement) -> Template {
    let lent = Loan(libraries(root), reader: self)
    let parts = PartTable(root.named(PartElement.form.name), reader: self)
    let context = context(lent.parts.under(parts))
    let about = { (form: Form<[Inline]>) in self.about(form, root, context) }
    return Template(
      name: folder.name, summary: own.summary, language: own.language, record: own.record,
      demand: own.condition.map { .init(condition: $0, text: root["if"]?.value ?? "") },
      title: about(TemplateElement.title),
      titlePlace: root.named(TemplateElement.title.name).first?.place ?? root.place,
      subject: about(TemplateElement.subject),
      keywords: about(TemplateElement.keywords), designs: designs(root, parts, lent),
      designNames: root.named(DesignReference.form.name).compactMap { $0["name"]?.value })
  }

  /// The tree of a file with the right root element.
  func markup(_ file: String, wanted: String, asked: MarkupAttribute?) -> MarkupElement? {
    guard let bytes = folder.read(file) else {
      let place = asked?.place ?? Place(file: folder.display(file))
      if folder.isTooLarge(file) {
        findings.error(at: place, .templateLargeFile(file), hint: .templateDivide())
      } else {
        findings.missing(file, at: place, among: folder.names())
      }
      return nil
    }
    do throws(Faults) {
      let root = try readMarkup(
        SourceText(file: folder.display(file), bytes: bytes), status: .template)
      if root.name == wanted { return root }
      findings.error(at: root.place, .templateRoot(root.name, wanted: wanted))
    } catch {
      findings.add(error.diagnostics)
    }
    return nil
  }

  func context(_ parts: PartTable? = nil) -> FileContext {
    FileContext(
      findings: findings, faces: against.faces, kinds: against,
      parts: parts?.elements ?? [:], folder: folder)
  }
}

extension TemplateReader {
  private func about(
    _ form: Form<[Inline]>, _ root: MarkupElement, _ context: FileContext
  ) -> [Inline] {
    let elements = root.named(form.name)
    guard let element = elements.first else {
      findings.error(at: root.place, .templateLacks(form.name, in: root.name))
      return []
    }
    for another in elements.dropFirst() {
      findings.error(
        at: another.place, .templateOnlyOnce(form.name, in: root.name), hint: .dropOne())
    }
    return context.read(element, as: form, scope)
  }

  private func designs(
    _ root: MarkupElement, _ parts: PartTable, _ lent: Loan
  ) -> [Design] {
    let references = root.named(DesignReference.form.name)
    if references.isEmpty {
      findings.error(at: root.place, .templateLacks(DesignReference.form.name, in: root.name))
    }
    if let another = references.dropFirst(TemplateLimit.designs).first {
      findings.error(
        at: another.place, .templateManyDesigns(TemplateLimit.designs), hint: .templateDivide())
    }
    var designs: [Design] = []
    for reference in chosen(references).prefix(TemplateLimit.designs) {
      guard let design = design(reference, parts, lent) else { continue }
      if designs.contains(where: { $0.name == design.name }) {
        findings.error(
          at: reference.place, .templateTwice(reference.name, design.name), hint: .dropOne())
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
    case .none: []
    }
  }

  private func design(
    _ reference: MarkupElement, _ parts: PartTable, _ lent: Loan
  ) -> Design? {
    let own = context().read(reference, as: DesignReference.form, scope)
    guard let file = reference["file"],
      let root = markup(file.value, wanted: DesignElement.form.name, asked: file)
    else { return nil }
    return DesignReader(reader: self, root: root, shared: parts, lent: lent)
      .design(named: own.name)
  }
}

/// The parts that a file defines, each name once.
struct PartTable {
  private(set) var elements: [String: MarkupElement] = [:]

  init(_ parts: [MarkupElement], reader: TemplateReader, over shared: PartTable? = nil) {
    elements = shared?.elements ?? [:]
    for part in parts {
      _ = reader.context().read(part, as: PartElement.form, reader.scope)
      guard let name = part["name"] else { continue }
      if elements[name.value] != nil {
        reader.findings.error(
          at: name.place, .templateTwice(part.name, name.value), hint: .dropOne())
      }
      elements[name.value] = part
    }
  }

  /// The same with other parts, which win.
  func under(_ others: PartTable) -> PartTable {
    var both = self
    both.elements.merge(others.elements) { $1 }
    return both
  }
}

extension MarkupElement {
  func named(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }
}
