internal import Markup

/// What a part refers to (ECMA-376 part 2, 8.3): "xl/_rels/workbook.xml.rels".
final class RelationshipsPart: PartListener {
  struct Relationship {
    var id: String
    /// The last word of the type's address, the same in both editions of the
    /// standard: "worksheet".
    var kind: Substring
    /// The part's name from the root of the package on.
    var part: String
  }

  private enum Word: Int { case relationship, id, kind, target, mode }

  private(set) var all: [Relationship] = []
  private let folder: String

  /// - Parameter part: the one that refers; empty for the package itself.
  init(of part: String) {
    folder = part.lastIndex(of: "/").map { String(part[..<$0]) } ?? ""
    super.init(
      words: ["Relationship", "Id", "Type", "Target", "TargetMode"],
      namespaces: Namespace.relationships)
  }

  /// The name of the part that holds them.
  static func name(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return part[..<slash] + "/_rels" + part[slash...] + ".rels"
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    guard word == Word.relationship.rawValue,
      let id = fields[Word.id.rawValue], let type = fields[Word.kind.rawValue],
      let target = fields[Word.target.rawValue],
      fields[Word.mode.rawValue]?.isEqual(to: "External") != true
    else { return }
    guard all.count < SheetLimit.relationships else { return overfill() }
    let kind = string(type).split(separator: "/").last ?? ""
    all.append(Relationship(id: string(id), kind: kind, part: resolved(string(target))))
  }

  subscript(id: String) -> Relationship? { all.first { $0.id.utf8.elementsEqual(id.utf8) } }

  func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind } }

  /// "../media/a" from the folder "xl/worksheets" is "xl/media/a".
  private func resolved(_ target: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + "/" + target
    var steps: [Substring] = []
    for step in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
