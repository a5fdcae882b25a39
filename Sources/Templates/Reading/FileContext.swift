internal import Diagnostics
internal import Frames
internal import Markup

/// What the elements of one file are read with, and what they name.
final class FileContext {
  private(set) var findings: Findings
  /// The cuts of every bundled family.
  let faces: [String: [String]]
  /// Knows the kinds of records; nil where none is named.
  private let kinds: TemplateContext?
  /// Those that are known so far.
  var styles: [String: Style] = [:]
  /// The content of parts, read anew wherever it is inserted, so that names
  /// in it are checked in the scope of that place.
  let parts: [String: MarkupElement]
  private let folder: TemplateFolder
  /// The files of the template that are used, with the place of the first use.
  private(set) var artwork: [String: Place] = [:]
  /// The faces of styles, in the same way.
  private(set) var used: [Face: Place] = [:]
  private var wasRead = 0

  init(
    findings: Findings, faces: [String: [String]], kinds: TemplateContext? = nil,
    parts: [String: MarkupElement] = [:], folder: TemplateFolder
  ) {
    self.findings = findings
    self.faces = faces
    self.kinds = kinds
    self.parts = parts
    self.folder = folder
  }

  /// Also one that is wrong, which is told of besides.
  func isKind(_ kind: RecordKind) -> Bool {
    do throws(Faults) { return try kinds?.names(of: kind) != nil } catch { return true }
  }

  /// The words of the kinds of records.
  var kindWords: [String] { kinds?.kinds ?? [] }

  /// Whether more may be read of the file, every part anew wherever it is inserted.
  ///
  /// - Parameter bytes: what stands in it besides elements.
  func takes(_ bytes: Int = 0, expressions: Int = 0, at place: Place) -> Bool {
    guard wasRead <= TemplateLimit.read else { return false }
    wasRead += 1 + bytes / 64 + expressions
    guard wasRead > TemplateLimit.read else { return true }
    findings.error(at: place, .templateTooMuch(TemplateLimit.read), hint: .templateInsertLess())
    // What is left out would be missed from here on.
    findings = Findings()
    return false
  }

  func takes(_ child: MarkupElement) -> Bool {
    takes(child.attributes.reduce(0) { $0 + $1.value.utf8.count }, at: child.place)
  }

  func takes(text: String, at place: Place) -> Bool {
    let braces = text.utf8.count { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    return takes(text.utf8.count, expressions: braces / 2, at: place)
  }

  /// Notes a file that an attribute names.
  func use(file: MarkupAttribute, at place: Place) {
    guard artwork[file.value] == nil else { return }
    if folder.read(file.value) == nil, !folder.isTooLarge(file.value) {
      findings.missing(file.value, at: file.place, among: folder.names())
    }
    artwork[file.value] = place
  }

  /// Notes the face of a style.
  ///
  /// - Returns: whether it is there.
  func use(_ style: Style, at place: Place) -> Bool {
    guard faces[style.family]?.contains(style.cut) == true else { return false }
    let face = Face(family: style.family, style: style.cut)
    used[face] = used[face] ?? place
    return true
  }

  /// An element that stands outside of blocks.
  func read<Kind>(_ markup: MarkupElement, as form: Form<Kind>, _ scope: Scope) -> Kind {
    ElementReader(self, markup, scope).read(form)
  }
}
