internal import Frames

/// The pictures of a record that a document keeps: drawings as files beside the record, others
/// in the pages that show them, and nowhere else.
final class EnclosedPictures {
  private let drawn: [Picture]
  private(set) var all: [Enclosed] = []

  struct Enclosed {
    var name: String
    var image: Image
    /// Where it is drawn; nil of what is kept as a file.
    var picture: Picture?
  }

  init(_ document: Document) { drawn = document.pages.flatMap(\.pictures) }

  /// What the record calls it: “gambar-1.png”.
  func name(_ image: Image) -> String {
    // Ink and not, it is one file.
    let isSame = { (other: Image) in
      other.format == image.format && other.turn == image.turn && other.bytes == image.bytes
    }
    if let known = all.first(where: { isSame($0.image) }) { return known.name }
    let name = "gambar-\(all.count + 1).\(image.format.rawValue)"
    let picture = image.format == .svg ? nil : drawn.first { isSame($0.image) }
    all.append(Enclosed(name: name, image: image, picture: picture))
    return name
  }
}
