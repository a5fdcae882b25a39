internal import Diagnostics
internal import Markup

/// What the elements of one file are read with, and what they name.
final class FileContext {
  let findings: Findings
  /// The cuts of every bundled family.
  let faces: [String: [String]]
  /// The words of the kinds of records.
  let records: [String]
  /// Those that are known so far.
  var styles: [String: Style] = [:]
  /// The content of parts, read anew wherever it is inserted, so that names
  /// in it are checked in the scope of that place.
  let parts: [String: MarkupElement]
  let hasFile: (String) -> Bool
  /// The files of the template that are used, with the place of the first use.
  var artwork: [String: Place] = [:]

  init(
    findings: Findings, faces: [String: [String]], records: [String] = [],
    parts: [String: MarkupElement] = [:], hasFile: @escaping (String) -> Bool
  ) {
    self.findings = findings
    self.faces = faces
    self.records = records
    self.parts = parts
    self.hasFile = hasFile
  }

  /// An element that stands outside of blocks.
  func read<Kind>(_ markup: MarkupElement, as form: Form<Kind>, _ scope: Scope) -> Kind {
    ElementReader(self, markup, scope).read(form)
  }
}
