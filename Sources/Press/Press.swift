public import Diagnostics
internal import Files
internal import Synchronization
public import Templates
public import Typefaces

/// What all documents of a run share: the fonts, each file checked once,
/// and the templates, each compiled once. Used by any number of workers.
public final class Press: Sendable {
  public let resources: Resources
  public let fonts: FontBook
  private let templates: Mutex<[TemplateKey: PreparedTemplate]> = Mutex([:])

  private struct TemplateKey: Hashable {
    var name: String
    var designs: DesignChoice
  }

  /// Opens the fonts.
  ///
  /// - Throws: `Faults(.font)` when the folder is not as its manifest says; an
  ///   altered face is found when it is used, or by `checkFonts()`.
  public init(_ resources: Resources) throws(Faults) {
    self.resources = resources
    guard hasFolder(resources.fonts) else {
      throw Faults(
        .font, at: Place(file: resources.fonts), .pressNoFonts(), hint: .pressSayWhere())
    }
    fonts = try FontBook(folder: resources.fonts)
  }

  /// The names of the templates, sorted.
  public func templateNames() throws(Faults) -> [String] {
    let folder = resources.templates
    guard hasFolder(folder) else {
      throw Faults(
        .template, at: Place(file: folder), .pressNoTemplates(), hint: .pressSayWhere())
    }
    return entries(of: folder).map(\.name).filter { hasFolder("\(folder)/\($0)") }
  }

  /// A template by its name, checked as far as the designs go that are asked for.
  public func template(_ name: String, _ designs: DesignChoice = .all) throws(Faults)
    -> PreparedTemplate
  {
    let key = TemplateKey(name: name, designs: designs)
    if let known = templates.withLock({ $0[key] }) { return known }
    let names = try templateNames()
    guard names.contains(name) else {
      throw Faults(.usage, .pressUnknownTemplate(name), hint: .meant(name, among: names))
    }
    let prepared = try prepareTemplate(
      "\(resources.templates)/\(name)", faces: fonts.faces, designs)
    templates.withLock { $0[key] = prepared }
    return prepared
  }

  /// A template by its folder, anywhere.
  public func template(folder: String) throws(Faults) -> PreparedTemplate {
    try prepareTemplate(FilePath.withoutSlash(folder), faces: fonts.faces, .all)
  }
}
