public import Diagnostics
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
  /// The names that a record has.
  public var fields: [Shape.Field]
  public var formatters: [FormatterType]
  /// The cuts of every bundled family.
  public var faces: [String: [String]]

  public init(fields: [Shape.Field], formatters: [FormatterType], faces: [String: [String]]) {
    self.fields = fields
    self.formatters = formatters
    self.faces = faces
  }
}

/// Reads, checks and compiles the template in a folder.
///
/// - Throws: `Faults(.template)` with every fault of every file.
public func readTemplate(_ folder: TemplateFolder, against context: TemplateContext)
  throws(Faults) -> Template
{
  let faults = FaultCollector()
  let reader = TemplateReader(folder: folder, context: context, faults: faults)
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

  static let rootFile = "template.xml"

  func template() -> Template? {
    guard let root = markup(TemplateReader.rootFile, wanted: "template", asked: nil) else {
      return nil
    }
    checkChildren(root)
    let parts = PartTable(root.elements.filter { $0.name == "part" }, faults)
    let attributes = AttributeReader(
      faults: faults, parts: parts.elements.keys.sorted(),
      hasFile: { folder.read($0) != nil })
    let values = attributes.read(root, Vocabulary.rule("template").attributes, scope)
    let texts = ElementReader(faults: faults, attributes: attributes, parts: parts.elements)
    let designs = root.elements.filter { $0.name == "design" }
    if designs.isEmpty { faults.report(.templateLacks("design", in: root.name), at: root.place) }
    return Template(
      name: folder.name, summary: plain(values["summary"]),
      language: word(values["language"]),
      title: about("title", root, texts), subject: about("subject", root, texts),
      keywords: about("keywords", root, texts),
      designs: designs.compactMap { design($0, parts, attributes) })
  }

  var scope: Scope { Scope(fields: context.fields, formatters: context.formatters) }

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

  func checkChildren(_ element: MarkupElement) {
    guard case .only(let names) = Vocabulary.rule(element.name).content else { return }
    for child in element.children {
      switch child {
      case .element(let child) where !names.contains(child.name):
        faults.unknown(
          .templateMisplacedElement(child.name, in: element.name), child.name, known: names,
          at: child.place)
      case .text(let text, let place) where !text.trimmed.isEmpty:
        faults.report(.templateText(in: element.name), at: place)
      default: break
      }
    }
  }
}

extension TemplateReader {
  private func about(_ name: String, _ root: MarkupElement, _ reader: ElementReader) -> [Inline] {
    guard let element = root.elements.first(where: { $0.name == name }) else {
      faults.report(.templateLacks(name, in: root.name), at: root.place)
      return []
    }
    return reader.mixed(element, scope)
  }

  private func design(
    _ reference: MarkupElement, _ parts: PartTable, _ attributes: AttributeReader
  ) -> Design? {
    let values = attributes.read(reference, Vocabulary.rule("design").attributes, scope)
    guard let file = reference["file"] else {
      faults.report(.templateMissingAttribute("file", of: "design"), at: reference.place)
      return nil
    }
    guard let root = markup(file.value, wanted: "design", asked: file) else { return nil }
    let reader = DesignReader(reader: self, root: root, shared: parts)
    return reader.design(named: word(values["name"]))
  }

  func word(_ attribute: Element.Attribute?) -> String {
    if case .word(let word)? = attribute { word } else { "" }
  }

  func plain(_ attribute: Element.Attribute?) -> String {
    if case .text(let text)? = attribute, case .text(let plain)? = text.first { plain } else { "" }
  }
}

/// The parts that a file defines, each name once.
struct PartTable {
  private(set) var elements: [String: MarkupElement] = [:]

  init(_ parts: [MarkupElement], _ faults: FaultCollector, over shared: PartTable? = nil) {
    elements = shared?.elements ?? [:]
    for part in parts {
      guard let name = part["name"] else {
        faults.report(.templateMissingAttribute("name", of: "part"), at: part.place)
        continue
      }
      if elements[name.value] != nil {
        faults.report(.templateTwice("part", name.value), at: name.place)
      }
      elements[name.value] = part
    }
  }
}

extension Vocabulary {
  /// The rule of an element of the files; of `p` when there is none, which
  /// cannot be: callers name elements of the table.
  static func rule(_ name: String) -> Rule { files.first { $0.name == name } ?? blocks[0] }
}
