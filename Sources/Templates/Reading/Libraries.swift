internal import Diagnostics
internal import Markup

/// Parts, styles and fields that templates of several folders share: a file of the folder that
/// lends to them.
struct LibraryElement: Declared {
  static let form = Form(
    "library", "the root of a file that `include` names: parts, styles and fields to share",
    Self.init)

  init(_ read: inout ElementReader) {
    read.around(PartElement.form.name, Style.form.name, SharedFieldsElement.form.name)
  }
}

/// Fields that records of several kinds have.
struct SharedFieldsElement: Declared {
  static let form = Form("fields", "fields that several kinds of records have", Self.init)

  let name: String

  init(_ read: inout ElementReader) {
    name = read.required("name", .name, "how `include` calls them")
    read.anything()
  }
}

/// Names a file to share.
struct IncludeElement: Declared {
  static let form = Form(
    "include", "parts and styles of a library, or its fields; one's own win", Self.init)

  let fields: String?

  init(_ read: inout ElementReader) {
    _ = read.required("file", .file, "the library's file")
    fields = read.optional("fields", .name, "which fields of it; in `record.xml`")
  }
}

/// What libraries lend to a template or a design.
struct Loan {
  private(set) var parts: PartTable
  /// Of the template's libraries, then of the design's, which may give a name anew.
  private(set) var styles: [[MarkupElement]]

  init(_ libraries: [MarkupElement], reader: TemplateReader) {
    parts = PartTable(libraries.flatMap { $0.named(PartElement.form.name) }, reader: reader)
    styles = [libraries.flatMap { $0.named(Style.form.name) }]
  }

  /// The same with what others lend, which wins.
  func under(_ others: Loan) -> Loan {
    var both = self
    both.parts = parts.under(others.parts)
    both.styles += others.styles
    return both
  }
}

extension TemplateReader {
  /// The libraries that a root includes, in order.
  func libraries(_ root: MarkupElement) -> [MarkupElement] {
    root.named(IncludeElement.form.name).compactMap { library($0) }
  }

  private func library(_ include: MarkupElement) -> MarkupElement? {
    _ = context().read(include, as: IncludeElement.form, scope)
    guard let file = include["file"],
      let root = markup(file.value, wanted: LibraryElement.form.name, asked: file)
    else { return nil }
    _ = context().read(root, as: LibraryElement.form, scope)
    return root
  }

  /// A root whose inclusions stand for the fields that they name.
  func withSharedFields(_ root: MarkupElement) -> MarkupElement {
    var whole = root
    whole.children = root.children.flatMap { node -> [MarkupNode] in
      guard case .element(let child) = node, child.name == IncludeElement.form.name else {
        return [node]
      }
      return library(child).map { sharedFields(child, of: $0) } ?? []
    }
    return whole
  }

  private func sharedFields(_ include: MarkupElement, of library: MarkupElement) -> [MarkupNode] {
    let groups = library.named(SharedFieldsElement.form.name)
    guard let name = include["fields"] else {
      findings.error(
        at: include.place, .templateMissingAttribute("fields", of: include.name))
      return []
    }
    guard let group = groups.first(where: { $0["name"]?.value == name.value }) else {
      findings.unknown(
        .templateUnknownField(name.value), name.value,
        known: groups.compactMap { $0["name"]?.value }, at: name.place)
      return []
    }
    _ = context().read(group, as: SharedFieldsElement.form, scope)
    return group.children
  }
}
