import Diagnostics
import Foundation
import Frames
import Press
import TestSupport
import Testing

/// The project's own folders, one press for all tests, and the samples as files.
enum Workshop {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let press: Result<Press, Faults> = Result { () throws(Faults) in
    try Press(Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts"))
  }

  static func worker() throws -> Worker { try Worker(try press.get()) }

  /// Every document that `make run` renders: a line of `samples/renderings`.
  static let renderings = Rendering.all(in: root)

  /// A sample; made once for all tests.
  static func sample(_ name: String) throws -> Made { try #require(try samples.get()[name]) }

  /// All of them in a folder, by the names of their renderings.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, made) in try samples.get() { try folder.write(made.bytes, to: name + ".pdf") }
    return folder
  }

  /// A charter in a template that only tests have: prose.
  static func prose() throws -> Made {
    let press = try Press(
      Resources(
        templates: ["\(root)/Tests/PDFDocumentTests/Templates"], fonts: "\(root)/Fonts"))
    let worker = try Worker(press)
    let set = try worker.set(
      Job(record: "\(root)/samples/kayong-utara-2022/kayong-utara-2022.yaml", template: "prosa"))
    return Made(document: set.document, bytes: try worker.pdf(set))
  }

  private static let samples = Result {
    let worker = try Workshop.worker()
    return try Dictionary(
      uniqueKeysWithValues: renderings.map { rendering in
        let set = try worker.set(Job(rendering))
        return (rendering.name, Made(document: set.document, bytes: try worker.pdf(set)))
      })
  }
}

/// A document and its file.
struct Made {
  var document: Document
  var bytes: [UInt8]
}

extension Job {
  init(_ rendering: Rendering) {
    self.init(
      record: rendering.record, template: rendering.option("template"),
      design: rendering.option("design"))
  }
}
