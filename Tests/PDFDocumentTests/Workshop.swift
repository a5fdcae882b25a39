import Diagnostics
import Foundation
import Press
import TestSupport

/// The project's own folders, one press for all tests, and the samples as files.
enum Workshop {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let press: Result<Press, Faults> = Result { () throws(Faults) in
    try Press(Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts"))
  }

  static func worker() throws -> Worker { try Worker(try press.get()) }

  /// Every document that `make run` makes.
  static let renderings = Rendering.all(in: root)

  /// All of them in a folder, by the names of their renderings.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, bytes) in try samples.get() { try folder.write(bytes, to: name + ".pdf") }
    return folder
  }

  private static let samples = Result {
    let worker = try Workshop.worker()
    return try Dictionary(
      uniqueKeysWithValues: renderings.map { rendering in
        (rendering.name, try worker.pdf(try worker.set(Job(rendering))))
      })
  }
}

extension Job {
  init(_ rendering: Rendering) {
    self.init(
      record: rendering.record, template: rendering.option("template"),
      design: rendering.option("design"))
  }
}
