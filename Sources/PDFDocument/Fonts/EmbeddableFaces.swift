public import FontFiles
public import Frames
internal import Paint
internal import Synchronization
public import Typefaces

/// The bundled faces as documents embed them, each opened when it is first used.
///
/// Made once a process and shared by all threads.
public final class EmbeddableFaces: Sendable {
  private let book: FontBook
  private let opened = Mutex<[Face: EmbeddableFace]>([:])

  public init(_ book: FontBook) { self.book = book }

  /// Why no document may hold a face. Nil of one that may be held, and of a file that was
  /// altered, which is told of when text is shaped.
  public func fault(of face: Face) -> FontFault? {
    do throws(WritingFault) { _ = try self.face(face) } catch {
      if case .face(_, let fault) = error { return fault }
    }
    return nil
  }

  func face(_ face: Face) throws(WritingFault) -> EmbeddableFace {
    if let known = opened.withLock({ $0[face] }) { return known }
    // A file that was altered has been told of when the text was shaped.
    guard let bytes = try? book.bytes(of: face) else { throw .paint(.unknownFace(face)) }
    do throws(FontFault) {
      let opened = EmbeddableFace(try FontFile(bytes))
      self.opened.withLock { $0[face] = opened }
      return opened
    } catch {
      throw .face(face, error)
    }
  }
}

/// A face's file, with what is asked of every text ready at hand.
final class EmbeddableFace: Sendable {
  let file: FontFile
  /// The glyph of a space; 0 when the face has none.
  let space: UInt32
  private let noBreakSpace: UInt32

  init(_ file: FontFile) {
    self.file = file
    space = file.glyph(for: " ") ?? 0
    noBreakSpace = file.glyph(for: "\u{a0}") ?? 0
  }

  func isBlank(_ glyph: UInt32) -> Bool { glyph == space || glyph == noBreakSpace }
}
