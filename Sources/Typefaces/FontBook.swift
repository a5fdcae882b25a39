public import Diagnostics
public import Frames
internal import PangoCairo
internal import Synchronization

/// The bundled fonts: a folder whose MANIFEST names every file, its face and
/// its digest. No other font of the machine is ever used.
///
/// Made once a process and shared by all threads.
public final class FontBook: Sendable {
  /// In the order of the manifest.
  public let faces: [Face]
  /// The SHA-256 of the manifest, which stands for all of the fonts.
  public let digest: String

  let hyphenation: Hyphenation?
  let configuration: FontConfiguration
  private let folder: FontFolder
  private let files: [Face: FontFile]
  private let opened = Mutex<[Face: Opened]>([:])

  /// A file that was read once, and is what the manifest means.
  private struct Opened {
    var bytes: [UInt8]
    var metrics: FontMetrics
  }

  /// Opens the folder. The file of a face is read, and its digest compared,
  /// when the face is first used.
  ///
  /// - Throws: with status `.font` and all that is wrong: a file missing, or
  ///   not in the manifest, or hyphenation patterns altered.
  public init(folder: String) throws(Faults) {
    self.folder = try FontFolder(folder)
    faces = self.folder.faces.map(\.face)
    digest = self.folder.digest
    hyphenation = self.folder.hyphenation
    files = Dictionary(self.folder.faces.map { ($0.face, $0.file) }) { first, _ in first }
    do throws(PangoError) {
      configuration = try FontConfiguration(files: self.folder.faces.map(\.file.path))
    } catch {
      throw Faults(.font, .fontLibrary(error.reason))
    }
  }

  /// Reads every file of the folder and compares its digest.
  ///
  /// - Throws: with status `.font` and every file that is not as listed.
  public func check() throws(Faults) {
    try folder.check()
  }
}

extension FontBook {
  /// The font file of a face, for a painter: glyph numbers are those of this file.
  public func path(of face: Face) -> String? { files[face]?.path }

  /// The font file of a face, read and compared with its digest once.
  public func bytes(of face: Face) throws(ShapingFault) -> [UInt8] { try opened(face).bytes }

  /// The version and the licence that the manifest gives for a face.
  public func origin(of face: Face) -> (version: String, licence: String)? {
    files[face].map { ($0.version, $0.licence) }
  }

  /// The SHA-256 digest that the manifest gives for a face's file.
  public func digest(of face: Face) -> String? { files[face]?.digest }

  /// A face's metrics, from its file once that has been checked.
  func metrics(of face: Face) throws(ShapingFault) -> FontMetrics { try opened(face).metrics }

  private func opened(_ face: Face) throws(ShapingFault) -> Opened {
    if let known = opened.withLock({ $0[face] }) { return known }
    guard let file = files[face] else { throw .unknownFace(face) }
    guard let bytes = file.bytes, let metrics = FontMetrics(font: bytes) else {
      throw .alteredFile(file.path)
    }
    let new = Opened(bytes: bytes, metrics: metrics)
    opened.withLock { $0[face] = new }
    return new
  }

  /// The sentence for a shaping fault, with the nearest bundled face as a hint.
  public func diagnostic(for fault: ShapingFault, at place: Place? = nil) -> Diagnostic {
    switch fault {
    case .unknownFace(let face):
      return Diagnostic(
        .error, at: place, .unknownFace("\(face)"),
        hint: .meant(face.description, among: faces.map(\.description)))
    case .noGlyph(let character, let face, let text):
      return Diagnostic(
        .error, at: place, .noGlyph(character, face: "\(face)", text: text),
        hint: .replaceCharacter())
    case .alteredFile(let path):
      return Diagnostic(
        .error, at: Place(file: path), .fontFileAltered(), hint: .restoreFonts())
    case .library(let reason):
      return Diagnostic(.error, at: place, .fontLibrary(reason))
    }
  }
}
