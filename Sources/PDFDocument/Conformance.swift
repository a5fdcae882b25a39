internal import Frames

/// What a document must have before a file may claim to be accessible; the
/// rest is so by construction.
struct Conformance {
  let document: Document
  let tree: StructureTree
  let statement: Statement

  func check() throws(WritingFault) {
    if let first = nonconformities.first { throw .nonconforming(first) }
  }

  private var nonconformities: [Nonconformity] {
    switch statement.standard {
    case .plain: []
    case .a2b: statement.attachments.isEmpty ? [] : [.attachments]
    case .a3a:
      (document.metadata.title.isEmpty ? [.noTitle] : [])
        + (document.metadata.language.isEmpty ? [.noLanguage] : [])
        + tree.pages.indices.filter { page in
          tree.pages[page].contains { $0.owner == .nothing }
        }.map { .untagged(page: $0 + 1) } + tree.misplaced.map { .misplaced($0) }
    }
  }
}
