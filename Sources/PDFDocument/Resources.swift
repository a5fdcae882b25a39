internal import Frames
internal import Paint
internal import PDFObjects

/// What the contents of a document's pages name (ISO 32000-1, 7.8.3): one
/// dictionary for all of them, numbered in the order of first use.
final class Resources {
  private let faces: EmbeddableFaces
  private let pictures: PictureObjects
  private var numbers: [Face: Int] = [:]
  private(set) var embedded: [EmbeddedFace] = []
  private var drawn: [CarriedPictureKey: DrawnPicture] = [:]
  private(set) var ready: [ReadyPicture] = []
  /// The face of the last run: most are of the same.
  private var last: EmbeddedFace?

  init(_ faces: EmbeddableFaces, _ pictures: PictureObjects) {
    self.faces = faces
    self.pictures = pictures
  }

  func font(_ face: Face) throws(WritingFault) -> EmbeddedFace {
    if let last, last.face == face { return last }
    let found = try known(face)
    last = found
    return found
  }

  private func known(_ face: Face) throws(WritingFault) -> EmbeddedFace {
    if let number = numbers[face] { return embedded[number] }
    let new = EmbeddedFace(embedded.count, face, try faces.face(face))
    numbers[face] = embedded.count
    embedded.append(new)
    return new
  }

  /// - Parameter picture: before it is turned.
  func picture(_ picture: Picture) throws(WritingFault) -> DrawnPicture {
    let key = CarriedPictureKey(picture)
    if let known = drawn[key] { return known }
    let object = try pictures.ready(picture, key)
    let new = DrawnPicture(number: ready.count, object)
    ready.append(object)
    drawn[key] = new
    return new
  }
}

/// How a picture's object is drawn.
struct DrawnPicture {
  var number: Int
  /// In which space the object draws.
  var space: Space
  var isMultiplied: Bool

  enum Space {
    /// In points, at the size that it has on the page.
    case points
    case unitSquare
  }

  init(number: Int, _ ready: ReadyPicture) {
    self.number = number
    switch ready {
    case .drawing: (space, isMultiplied) = (.points, false)
    case .image(_, _, let isInk, _): (space, isMultiplied) = (.unitSquare, isInk)
    }
  }
}
