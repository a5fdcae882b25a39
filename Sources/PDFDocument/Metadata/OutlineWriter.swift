internal import Frames
internal import PDFObjects

/// Writes the outline (ISO 32000-1, 12.3.3). What is deeper than what is open is closed.
struct OutlineWriter {
  private let entries: [Entry]
  private let references: [PDFReference]
  private let root: PDFReference
  private let children: [Int?: [Int]]
  /// Whether entries without one above them show those below.
  private let isOpen: Bool

  struct Entry {
    var title: String
    /// An explicit one (12.3.2.2).
    var destination: PDFValue
    /// The index of the entry above it.
    var parent: Int?
  }

  /// Nil without entries.
  init?(_ entries: [Entry], isOpen: Bool = true, into pdf: inout PDFWriter) {
    guard !entries.isEmpty else { return nil }
    self.entries = entries
    self.isOpen = isOpen
    root = pdf.reserve()
    references = entries.map { _ in pdf.reserve() }
    children = Dictionary(grouping: entries.indices) { entries[$0].parent }
  }

  func write(into pdf: inout PDFWriter) -> PDFReference {
    let top = children[nil] ?? []
    var value = ends(top)
    value["Type"] = .name("Outlines")
    let shown = isOpen ? top.reduce(0) { $0 + (children[$1]?.count ?? 0) } : 0
    value["Count"] = .int(top.count + shown)
    pdf.put(.dictionary(value), at: root)
    for (parent, siblings) in children.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
      for (place, index) in siblings.enumerated() {
        var entry = self.entry(index)
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

  private func entry(_ index: Int) -> PDFDictionary {
    let entry = entries[index]
    let own = children[index] ?? []
    var value = ends(own)
    value["Title"] = .text(entry.title)
    value["Dest"] = entry.destination
    // Closed ones count below zero.
    if !own.isEmpty {
      value["Count"] = .int(isOpen && entry.parent == nil ? own.count : -own.count)
    }
    return value
  }

  private func ends(_ indices: [Int]) -> PDFDictionary {
    guard let first = indices.first, let last = indices.last else { return [:] }
    return ["First": .reference(references[first]), "Last": .reference(references[last])]
  }
}

extension Outline {
  func entries(on pages: [StructureWriter.PageReference]) -> [OutlineWriter.Entry] {
    entries.map { entry in
      OutlineWriter.Entry(
        title: entry.bookmark.title, destination: entry.destination(on: pages[entry.page - 1]),
        parent: entry.parent)
    }
  }
}
