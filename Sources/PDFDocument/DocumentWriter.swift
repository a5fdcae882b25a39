internal import FontFiles
public import Frames
internal import Measures
public import Paint
internal import PDFObjects

/// Writes documents as PDF files: PDF/A-3a and PDF/UA-1 unless the statement says less.
///
/// The bytes depend on the document, the statement, the fonts and the
/// libraries alone. Belongs to one thread; what it keeps (encoded fonts,
/// pictures, the profile) never changes a result.
public final class DocumentWriter {
  private let faces: EmbeddableFaces
  private let pictures: PictureObjects
  private let deflater = Deflater()
  /// For what is encoded once and written often.
  private let constants = Deflater(level: 9)
  private lazy var intent = OutputIntent(constants)
  private var subsets: [Subset: FaceObjects] = [:]

  private struct Subset: Hashable {
    var face: Face
    var glyphs: GlyphSet
  }

  public init(faces: EmbeddableFaces, painter: Painter) {
    self.faces = faces
    pictures = PictureObjects(painter, constants)
  }

  /// - Throws: for a picture that is damaged, a face that may not be embedded, and whatever
  ///   the standard asks for and is not there; then there is no file.
  public func pdf(_ document: Document, _ statement: Statement) throws(WritingFault) -> [UInt8] {
    pictures.trim()
    let tree = StructureTree(document.pages)
    try Conformance(document: document, tree: tree, statement: statement).check()
    var file = FileBuilder(
      document, tree, statement, resources: Resources(faces, pictures), deflater: deflater)
    try file.addPages()
    for face in file.resources.embedded { try file.add(face, objects(of: face)) }
    return file.finished(intent)
  }

  /// What a file carries of a picture; nil of a drawing.
  public func copy(of picture: Picture) throws(WritingFault) -> PictureCopy? {
    let unturned = picture.unturned
    switch try pictures.ready(unturned, CarriedPictureKey(unturned)) {
    case .image(let stream, _, _, let sha256):
      return PictureCopy(
        isJPEG: stream.dictionary["Filter"] == .name("DCTDecode"), sha256: sha256)
    case .drawing: return nil
    }
  }

  private func objects(of face: EmbeddedFace) throws(WritingFault) -> FaceObjects {
    do throws(FontFault) {
      let subset = try face.file.subset(showing: face.shown)
      let key = Subset(face: face.face, glyphs: subset.glyphs)
      if let known = subsets[key] { return known }
      if subsets.count >= DocumentWriter.mostSubsets { subsets = [:] }
      let made = FaceObjects(face.file, subset, constants)
      subsets[key] = made
      return made
    } catch {
      throw .face(face.face, error)
    }
  }

  /// How many are kept, of about 10 kB each.
  private static let mostSubsets = 64
}

/// What a file carries of a picture's pixels.
public struct PictureCopy: Hashable, Sendable {
  /// As they were; else as samples.
  public var isJPEG: Bool
  /// Of the bytes of a JPEG; of another the samples of 8 bits and then those of its soft mask.
  public var sha256: String
}
