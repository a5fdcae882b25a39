internal import Composition
internal import Diagnostics
internal import Press
internal import Templates

extension Fuzzer {
  /// Reads the template, and sets every design of one for charters on its first page.
  func useTemplate(_ package: PackageText) throws -> [Diagnostic] {
    let folder = TemplateFolder(name: "contoh", display: { "contoh/\($0)" }) { name in
      package.parts.first { $0.name == name }?.bytes
    }
    let template = try readTemplate(folder, against: press.templateContext)
    guard template.record == filling.kind else { return [] }
    for design in template.designs where design.artwork.isEmpty {
      do throws(CompositionFault) {
        let commission = Commission(
          template: template, design: design, page: design.pages[0], filling: filling, artwork: [:])
        _ = try compose(commission, shaper: shaper)
      } catch {
        // A sentence of Press, which needs a record's file.
        continue
      }
    }
    return []
  }
}
