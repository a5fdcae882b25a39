public import JSON

extension Manifest {
  /// The layout of what is written; another one is not read.
  static let version = 1

  /// What stands in the file.
  public var json: JSON {
    [
      "version": .number(Manifest.version), "producer": .text(producer),
      "standard": .text(standard), "kind": .text(kind), "template": template.json,
      "design": .text(design), "paper": .text(paper), "crop": .bool(isCropped),
      "form": .optional(form), "scheme": scheme.map(\.json) ?? .null,
      "files": .list(files.map(\.json)), "pictures": .list(pictures.map(\.json)),
      "artwork": .list(artwork.map(\.json)), "fonts": .list(fonts.map(\.json)),
      "libraries": .object(libraries.map { JSON.Member($0.name, .text($0.version)) }),
    ]
  }
}

extension Manifest.Part {
  fileprivate var json: JSON { ["name": .text(name), "sha256": .text(sha256)] }
}

extension Manifest.PagePicture {
  fileprivate var json: JSON {
    [
      "name": .text(name), "turn": .number(turn), "width": .number(width),
      "height": .number(height), "sha256": .text(sha256),
    ]
  }
}
