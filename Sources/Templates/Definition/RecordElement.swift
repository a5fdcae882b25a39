public import Diagnostics
internal import Fields
internal import Markup

/// The root of `record.xml`.
struct RecordElement: Declared {
  static let form = Form(
    "record", "the root of `record.xml`: what records of a kind say", Self.init)

  let summary: Message
  let template: String?
  let hasForms: Bool

  init(_ read: inout ElementReader) {
    _ = read.required("name", .name, "the folder's name; the word in `jenis`")
    summary = .summary(
      read.required("summary", .words, "one line for lists, in Indonesian"),
      en: read.required("summary-en", .words, "the same in English"))
    template = read.optional(
      "template", .name, "what it is printed with when nothing else is said",
      without: "the template of the same name")
    hasForms = read.optional(
      "forms", .flag, "whether records say `bentuk`: asli, salinan or bertanda", or: false)
    // What is none of these is told when fields are read.
    read.ask(
      for: .around(
        RecordFieldElement.names + [
          IncludeElement.form.name, DemandElement.form.name, DeriveElement.form.name,
        ]))
  }
}

/// What must hold of every record of the kind.
struct DemandElement: Declared {
  static let form = Form("demand", "what must hold of every record", Self.init)

  let demand: RecordDemand

  init(_ read: inout ElementReader) {
    demand = RecordDemand(
      condition: read.required("test", .condition, "what must hold"),
      sentence: .demanded(
        read.required("id", .words, "what is told where it does not, in Indonesian"),
        en: read.required("en", .words, "the same in English")),
      field: read.required("of", .fieldName, "the field that is told of"),
      isStrict: read.optional(
        "strict", .flag, "whether nothing is printed then; else it is a warning", or: true))
  }
}

/// Reads and checks what records of a kind say.
///
/// - Parameters:
///   - folder: the kind's, whose name is its word.
///   - context: knows what names a definition gives.
/// - Throws: `Faults(.template)` with every fault.
public func readDefinition(
  _ folder: TemplateFolder, against context: TemplateContext
) throws(Faults) -> RecordDefinition {
  let findings = Findings()
  let reader = TemplateReader(folder: folder, context: context, findings: findings, choice: .none)
  guard let definition = reader.definition(), !findings.hasErrors else {
    throw findings.faults(.template)
  }
  return definition
}

extension TemplateFolder {
  /// The file that makes a folder a kind of record.
  public static let definitionFile = "record.xml"
}

extension TemplateReader {
  fileprivate func definition() -> RecordDefinition? {
    guard
      let file = markup(
        TemplateFolder.definitionFile, wanted: RecordElement.form.name, asked: nil)
    else { return nil }
    let own = context().read(file, as: RecordElement.form, scope)
    let root = withSharedFields(file)
    if let name = root["name"], name.value != folder.name {
      findings.error(
        at: name.place, .templateOtherName(name.value, folder: folder.name),
        hint: .templateSayFolder(folder.name))
    }
    let fieldsAlone = root.without([DemandElement.form.name, DeriveElement.form.name])
    var rootReader = ElementReader(context(), fieldsAlone, scope)
    let fields = rootReader.fields(isInGroup: false)
    var definition = RecordDefinition(
      kind: RecordKind(rawValue: folder.name), summary: own.summary, template: own.template,
      hasForms: own.hasForms, fields: fields, demands: [], derivations: [])
    for (kind, name) in [("satker", definition.office), ("date", definition.date)] where name == nil
    {
      findings.error(at: root.place, .templateNeedsField(kind), hint: .templateNeedsFieldHint(kind))
    }
    var reader = self
    reader.scope.fields = against.defined.names(of: definition)
    definition.demands = root.named(DemandElement.form.name).map { element in
      let rule = reader.context().read(element, as: DemandElement.form, reader.scope).demand
      if let field = element["of"], !fields.contains(where: { $0.name == field.value }) {
        findings.unknown(
          .templateUnknownField(field.value), field.value, known: fields.map(\.name),
          at: field.place)
      }
      return rule
    }
    definition.derivations = root.named(DeriveElement.form.name).map { element in
      let derivation = reader.context().read(element, as: DeriveElement.form, reader.scope)
        .derivation
      let names = [element["each"]].compactMap(\.self) + element.elements.compactMap { $0["from"] }
      for name in names where !fields.contains(where: { $0.name == name.value }) {
        findings.unknown(
          .templateUnknownField(name.value), name.value, known: fields.map(\.name), at: name.place)
      }
      return derivation
    }
    return definition
  }
}

extension MarkupElement {
  /// The same, but for the elements of these names in it.
  fileprivate func without(_ names: [String]) -> MarkupElement {
    var element = self
    element.children.removeAll { node in
      if case .element(let child) = node { names.contains(child.name) } else { false }
    }
    return element
  }
}
