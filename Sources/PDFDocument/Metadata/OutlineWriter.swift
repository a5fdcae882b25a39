internal import Frames
internal import Measures
internal import PDFObjects

/// Writes the outline (ISO 32000-1, 12.3.3). Entries without one above them are open.
struct OutlineWriter {
  private let entries: [Outline.Entry]
  private let references: [PDFReference]
  private let root: PDFReference
  private let children: [Int?: [Int]]

  /// Nil without bookmarks.
  init?(_ outline: Outline, into pdf: inout PDFWriter) {
    entries = outline.entries
    guard !entries.isEmpty else { return nil }
    root = pdf.reserve()
    references = entries.map { _ in pdf.reserve() }
    children = Dictionary(grouping: entries.indices) { outline.entries[$0].parent }
  }

  func write(pages: [StructureWriter.PageReference], into pdf: inout PDFWriter) -> PDFReference {
    let top = children[nil] ?? []
    var value = ends(top)
    value["Type"] = .name("Outlines")
    value["Count"] = .int(top.count + top.reduce(0) { $0 + (children[$1]?.count ?? 0) })
    pdf.put(.dictionary(value), at: root)
    for (parent, siblings) in children.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
      for (place, index) in siblings.enumerated() {
        var entry = self.entry(index, pages)
        entry["Parent"] = .reference(parent.map { references[$0] } ?? root)
        if place > 0 { entry["Prev"] = .reference(references[siblings[place - 1]]) }
        if place + 1 < siblings.count {
          entry["Next"] = .reference(references[siblings[place + 1]])
        }
        pdf.put(.dictionary(entry), at: references[index])
      }
    }
    return root
  }

  private func entry(
    _ index: Int, _ pages: [StructureWriter.PageReference]
  ) -> PDFDictionary {
    let entry = entries[index]
    let page = pages[entry.page - 1]
    let own = children[index] ?? []
    var value = ends(own)
    value["Title"] = .text(entry.bookmark.title)
    value["Dest"] = entry.destination(on: page)
    // Closed ones count below zero.
    if !own.isEmpty { value["Count"] = .int(entry.parent == nil ? own.count : -own.count) }
    return value
  }

  private func ends(_ indices: [Int]) -> PDFDictionary {
    guard let first = indices.first, let last = indices.last else { return [:] }
    return ["First": .reference(references[first]), "Last": .reference(references[last])]
  }
}
