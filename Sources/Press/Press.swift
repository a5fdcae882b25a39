internal import Composition
public import Diagnostics
internal import Files
internal import Frames
internal import PDFDocument
internal import Synchronization
public import Templates
public import Typefaces

/// What all documents of a run share: the fonts, each file checked once,
/// and the templates, each compiled once. Used by any number of workers.
public final class Press: Sendable {
  public let resources: Resources
  public let fonts: FontBook
  public let kinds: Kinds
  let faces: EmbeddableFaces
  private let templates: Mutex<[TemplateKey: PreparedTemplate]> = Mutex([:])

  private struct TemplateKey: Hashable {
    var name: String
    var designs: DesignChoice
  }

  /// Opens the fonts.
  ///
  /// - Throws: `Faults(.font)` when the folder is not as its manifest says; an
  ///   altered face is found when it is used, or by `checkFonts()`.
  public init(_ resources: Resources, kinds: Kinds = .standard) throws(Faults) {
    self.resources = resources
    var kinds = kinds
    kinds.defined = KindShelf(resources.templates)
    self.kinds = kinds
    try Resources.check(templates: [], fonts: resources.fonts)
    fonts = try FontBook(folder: resources.fonts)
    faces = EmbeddableFaces(fonts)
  }

  /// The names of the templates, sorted.
  ///
  /// - Throws: `Faults(.template)` for a folder that is named and not there; the bundled
  ///   one may be missing beside it.
  public func templateNames() throws(Faults) -> [String] { try templateFolders().keys.sorted() }

  /// Where each template is, by its name.
  private func templateFolders() throws(Faults) -> [String: String] {
    let folders = resources.templates
    let bundled = folders.count > 1 ? folders.last : nil
    try Resources.check(templates: folders.filter { $0 != bundled }, fonts: nil)
    var all: [String: String] = [:]
    for folder in folders {
      // What is hidden is no template; a run that writes there has its files in such a folder.
      let names = entries(of: folder).map(\.name)
        .filter {
          !$0.hasPrefix(".") && $0 != OpenedTemplate.lender && hasFolder("\(folder)/\($0)")
        }
      try refuseTwins(names, in: folder)
      let templates = names.filter { !isKindAlone("\(folder)/\($0)") }
      all.merge(templates.map { ($0, "\(folder)/\($0)") }) { first, _ in first }
    }
    return all
  }

  /// The words of kinds that have no template, but stand for records of others, sorted.
  public func kindsAlone() throws(Faults) -> [String] {
    let printed = try templateFolders()
    return kinds.defined.words.filter { printed[$0] == nil }
  }

  /// Whether a folder says what records of a kind are, and no template of it.
  func isKindAlone(_ folder: String) -> Bool {
    KindShelf.isKind(folder) && !FileIdentity.isThere("\(folder)/template.xml")
  }

  /// A template by its name, checked as far as the designs go that are asked for.
  public func template(_ name: String, _ designs: DesignChoice = .all) throws(Faults)
    -> PreparedTemplate
  {
    let key = TemplateKey(name: name, designs: designs)
    if let known = templates.withLock({ $0[key] }) { return known }
    let prepared = try prepare(
      folder(ofTemplate: name), designs, against: templateContext)
    templates.withLock { $0[key] = prepared }
    return prepared
  }

  /// - Throws: `Faults(.usage)` when there is no template of that name.
  func folder(ofTemplate name: String) throws(Faults) -> String {
    let folders = try templateFolders()
    guard let folder = folders[name] else {
      throw Faults(
        .usage, .pressUnknownTemplate(name), hint: .meant(name, among: folders.keys.sorted()))
    }
    return folder
  }

  /// A template by its folder, anywhere.
  public func template(folder: String) throws(Faults) -> PreparedTemplate {
    let folder = FilePath.withoutSlash(folder)
    var context = templateContext
    // The kind that it prints may lie beside it.
    context.defined = KindShelf([FilePath.folder(of: folder)] + resources.templates)
    return try prepare(folder, .all, against: context)
  }

  /// The name of a template's first design; nil without such a template.
  func standardDesign(of template: String) -> String? {
    try? self.template(template, .none).template.designNames.first
  }

  private func prepare(
    _ folder: String, _ designs: DesignChoice, against context: TemplateContext
  ) throws(Faults) -> PreparedTemplate {
    let prepared = try prepareTemplate(folder, in: resources, against: context, designs)
    try faces.check(prepared.template)
    return prepared
  }

  /// What templates are checked against.
  package var templateContext: TemplateContext {
    TemplateContext(
      records: kinds.fields, defined: kinds.defined, formatters: Formatters.types,
      faces: Dictionary(grouping: fonts.faces, by: \.family).mapValues { $0.map(\.style) })
  }
}
