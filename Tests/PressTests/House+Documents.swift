import Foundation
import Frames
import Press
import Synchronization
import TestSupport

extension House {
  /// The document of a sample; laid out once for all tests.
  static func document(_ rendering: Rendering) throws -> Document {
    guard let document = kept[rendering.name] else { throw CocoaError(.fileNoSuchFile) }
    return try document.document()
  }

  private static let kept = Dictionary(
    uniqueKeysWithValues: renderings.map { ($0.name, KeptDocument($0)) })
}

extension Job {
  init(_ rendering: Rendering, paper: PaperChoice? = nil) {
    self.init(
      record: rendering.record, template: rendering.option("template"),
      design: rendering.option("design"), paper: paper)
  }
}

/// Whoever asks first lays it out; the others wait.
private final class KeptDocument: Sendable {
  private let rendering: Rendering
  private let result = Mutex<Document?>(nil)

  init(_ rendering: Rendering) { self.rendering = rendering }

  func document() throws -> Document {
    try result.withLock { kept in
      if let kept { return kept }
      let document = try House.worker().set(Job(rendering)).document
      kept = document
      return document
    }
  }
}
