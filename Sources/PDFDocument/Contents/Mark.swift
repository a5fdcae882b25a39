internal import Frames

/// What a marked content says of itself (ISO 32000-1, 14.6).
enum Mark {
  /// A part of a structure element, by its number on the page.
  case element(StructureType, id: Int)
  case artifact(Artifact)

  /// Whether it is read out.
  var isRead: Bool { if case .element = self { true } else { false } }
}

extension ContentStream {
  mutating func begin(_ mark: Mark) {
    switch mark {
    case .element(let type, let id):
      add("/")
      add(name: type)
      add("<</MCID ")
      add(bare: id)
      add(">>BDC\n")
    case .artifact(let artifact): begin(artifact)
    }
  }

  /// ISO 32000-1, 14.8.2.2.2, table 330.
  private mutating func begin(_ artifact: Artifact) {
    switch artifact {
    case .pagination(.header?):
      add("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n")
    case .pagination(.footer?):
      add("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n")
    case .pagination(nil): add("/Artifact<</Type/Pagination>>BDC\n")
    case .layout: add("/Artifact<</Type/Layout>>BDC\n")
    case .background: add("/Artifact<</Type/Background>>BDC\n")
    case .page: add("/Artifact<</Type/Page>>BDC\n")
    }
  }
}
