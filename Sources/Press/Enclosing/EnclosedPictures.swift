internal import Frames
internal import PDFDocument

/// The pictures of a record that a document keeps: drawings as files beside the record, others
/// in the pages that show them, and nowhere else.
final class EnclosedPictures {
  private let drawn: [Picture]
  private let copy: (Picture) throws(WritingFault) -> PictureCopy?
  private(set) var all: [Enclosed] = []

  struct Enclosed {
    var name: String
    var image: Image
    /// What the pages carry of it; nil of what is kept as a file.
    var copy: PictureCopy?
  }

  /// - Parameter copy: what a page carries of a picture. Who cannot say so cannot write it.
  init(_ document: Document, copy: @escaping (Picture) throws(WritingFault) -> PictureCopy?) {
    drawn = document.pages.flatMap(\.pictures)
    self.copy = copy
  }

  /// What the record calls it: “gambar-1.png”. A raster that no page shows is not kept.
  func name(_ image: Image) -> String? {
    // Ink and not, it is one file.
    let isSame = { (other: Image) in
      other.format == image.format && other.turn == image.turn && other.bytes == image.bytes
    }
    if let known = all.first(where: { isSame($0.image) }) { return known.name }
    let copy = drawn.first { isSame($0.image) }.flatMap { try? self.copy($0) }
    guard copy != nil || image.format == .svg else { return nil }
    let ending = copy.map { $0.isJPEG ? "jpeg" : "png" } ?? image.format.rawValue
    let name = "gambar-\(all.count + 1).\(ending)"
    all.append(Enclosed(name: name, image: image, copy: copy))
    return name
  }
}
