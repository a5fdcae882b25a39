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

  static let resources = Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts")

  static let press: Result<Press, Faults> = Result { () throws(Faults) in try Press(resources) }

  /// Kinds of records that are data, of these tests alone.
  static let definedKinds = "\(root)/Tests/PressTests/DefinedKinds"

  /// A press that knows them; kinds in other folders go before.
  static func pressOfDefinedKinds(besides folders: [String] = []) throws -> Press {
    try Press(Resources(templates: folders + [definedKinds], fonts: resources.fonts))
  }

  /// A press one of whose templates, the charter's, says something else.
  static func press(
    replacing part: String, with other: String, of name: String = "piagam-pencanangan",
    in folder: TemporaryFolder
  ) throws -> Press {
    let source = "\(root)/Templates/\(name)"
    for file in try FileManager.default.contentsOfDirectory(atPath: source) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(file)"))
      let text = String(decoding: bytes, as: UTF8.self).replacing(part, with: other)
      try folder.write(
        file.hasSuffix(".xml") ? Array(text.utf8) : Array(bytes), to: "Templates/\(name)/\(file)")
    }
    return try Press(
      Resources(
        templates: ["\(folder.path)/Templates"] + resources.templates, fonts: resources.fonts))
  }

  static func worker() throws -> Worker { try Worker(try press.get()) }

  /// The bundled kinds whose fields are data.
  static let kinds = KindShelf(resources.templates).words

  /// All that a charter needs.
  static let record = """
    satker:
      kode: 61.01
    tanggal: 2022-03-09
    kota: Sambas
    predikat_dituju: WBK
    penanda_tangan:
      nama: Sudarmi
      jabatan: Ketua

    """

  /// Every document that `make run` renders: a line of `samples/renderings`.
  static let renderings = Rendering.all(in: root)
  static let reports = renderings.filter { $0.option("template") != nil }
  static let charters = renderings.filter { $0.option("template") == nil && $0.kind == nil }
  /// Of the kinds that are data.
  static let documents = renderings.filter { $0.kind != nil }

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
      return error.text(in: language)
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
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame):
        return frame.leaves(at: origin)
      default: return [(origin, placed.item)]
      }
    }
  }

  /// The tags in reading order.
  var tags: [Tag] { parts.map(\.tag) }

  /// The tags with what stands in them, in reading order.
  var parts: [(tag: Tag, frame: Frame)] {
    items.flatMap { placed -> [(tag: Tag, frame: Frame)] in
      switch placed.item {
      case .frame(let frame), .artifact(_, let frame): frame.parts
      case .tagged(let tag, let frame): [(tag, frame)] + frame.parts
      default: []
      }
    }
  }

  /// What stands on the page and is no content.
  var artifacts: [Frame] {
    items.flatMap { placed -> [Frame] in
      switch placed.item {
      case .frame(let frame), .tagged(_, let frame): frame.artifacts
      case .artifact(_, let frame): [frame] + frame.artifacts
      default: []
      }
    }
  }

  /// The text of everything in it, a run an entry.
  var runs: [String] {
    leaves().compactMap { leaf in
      if case .glyphs(let run) = leaf.item { run.text } else { nil }
    }
  }

  var text: String { runs.map { $0 + " " }.joined() }
}
