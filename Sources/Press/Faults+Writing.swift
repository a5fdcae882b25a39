internal import Diagnostics
internal import Frames
internal import PDFDocument
internal import Paint
internal import Records
internal import Templates
internal import Typefaces

extension WritingFault {
  /// - Parameters:
  ///   - whole: the document's record.
  ///   - places: where that names a picture.
  func faults(
    at whole: Place, _ fonts: FontBook, places: (Image) -> Place? = { _ in nil }
  ) -> Faults {
    switch self {
    case .paint(let fault): fault.faults(at: whole, places: places)
    case .face(let face, let fault):
      Faults(
        .font, at: fonts.path(of: face).map { Place(file: $0) } ?? whole,
        .faceNotEmbedded("\(face)", fault), hint: .otherFace())
    case .artwork(let image):
      Faults(
        .picture, at: places(image) ?? whole, .pictureNotCopied(image.name),
        hint: .replacePicture)
    case .nonconforming(let breach):
      Faults(.internal, at: whole, .notConforming(breach), hint: .tellUs())
    }
  }
}

extension PaintFault {
  func faults(at whole: Place, places: (Image) -> Place? = { _ in nil }) -> Faults {
    func faults(_ image: Image, _ message: Message) -> Faults {
      Faults(.picture, at: places(image) ?? whole, message, hint: .replacePicture)
    }
    return switch self {
    case .damaged(let image): faults(image, .brokenPicture(image.name))
    case .cut(let image): faults(image, .cutPicture(image.name))
    case .tooLarge(let image): faults(image, .pictureMemory(image.name))
    case .library(let reason): Faults(.internal, at: whole, .drawingLibrary(reason))
    case .unknownFace(let face): Faults(.font, at: whole, .unknownFace("\(face)"))
    }
  }
}

extension EmbeddableFaces {
  /// What no document may hold is refused before there is a record.
  func check(_ template: Template) throws(Faults) {
    let findings = Findings()
    for design in template.designs {
      for (face, place) in design.faces.sorted(by: { "\($0.key)" < "\($1.key)" }) {
        guard let fault = fault(of: face) else { continue }
        findings.error(at: place, .faceNotEmbedded("\(face)", fault), hint: .otherFace())
      }
    }
    try findings.check(.font)
  }
}
