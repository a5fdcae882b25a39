import Diagnostics
import Foundation
import Frames
import Measures
import Press
import TestSupport

/// The project's own folders, found from this file, and one press for all tests.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let resources = Resources(templates: "\(root)/Templates", fonts: "\(root)/Fonts")

  static let press: Result<Press, Faults> = Result { () throws(Faults) in try Press(resources) }

  static func worker() throws -> Worker { try Worker(try press.get()) }

  /// The records of declarations in `samples/`, sorted.
  static let samples: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/samples")) ?? []
    return folders.flatMap { folder -> [String] in
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/samples/\(folder)")
      return (names ?? []).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
        .filter { $0 != "rekap.yaml" }.map { "\(root)/samples/\(folder)/\($0)" }
    }.sorted()
  }()

  /// All faults as the terminal shows them, without the folder; empty when
  /// there is none.
  static func faults(_ job: Job, in folder: String, _ language: Language = .indonesian) throws
    -> String
  {
    do throws(Faults) {
      let worker = try Worker(try press.get())
      _ = try worker.pdf(try worker.set(job))
      return ""
    } catch {
      return error.diagnostics.map { $0.text(in: language) }.joined(separator: "\n")
        .replacingOccurrences(of: folder + "/", with: "")
    }
  }
}

extension Frame {
  /// Everything drawn, with its place on the page.
  func leaves(at corner: Point = .zero) -> [(origin: Point, item: Item)] {
    items.flatMap { placed -> [(origin: Point, item: Item)] in
      let origin = corner + placed.origin
      switch placed.item {
      case .frame(let frame), .tagged(_, let frame): return frame.leaves(at: origin)
      default: return [(origin, placed.item)]
      }
    }
  }

  /// The tags in reading order.
  var tags: [Tag] {
    items.flatMap { placed -> [Tag] in
      switch placed.item {
      case .frame(let frame): frame.tags
      case .tagged(let tag, let frame): [tag] + frame.tags
      default: []
      }
    }
  }

  var text: String {
    leaves().reduce(into: "") { text, leaf in
      if case .glyphs(let run) = leaf.item { text += run.text + " " }
    }
  }
}
