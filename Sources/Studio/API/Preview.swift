internal import Diagnostics
internal import Files
internal import Frames
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import Measures
internal import Press
internal import Records

/// A record as somebody types it, and which document is wanted of it.
struct Draft: Sendable {
  var bytes: [UInt8]
  /// Of its file, where it has one.
  var name: String?
  /// Nil: the standard one of its kind.
  var template: String?
  var language: Language
  /// Whose page it is.
  var tab: String?

  init(_ request: Request, _ context: StudioContext) async throws {
    bytes = try await request.bytes(upTo: StudioLimit.record, in: StudioLimit.body, context)
    name = try request.asked("nama").map { name in
      guard let name = RecordName(name) else { throw Refusal(.badRequest, .studioName()) }
      return name.text
    }
    template = request.asked("templat")
    language = request.language
    tab = request.asked("tab").map { String($0.prefix(64)) }
  }

  /// The record, with the files beside it.
  fileprivate func source(in folder: String, named file: String) -> RecordSource {
    RecordSource(name: file, bytes: bytes, folder: .disk(folder))
  }
}

extension Studio {
  /// What is wrong with a record, and its pages where it has any.
  func preview(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let draft = try await Draft(request, context)
    let made = try await pool.run(of: draft.tab) { worker in preview(draft, worker) }
    return Answer(json: made ?? ["replaced": .bool(true)])
  }

  /// The finished file: the one that `render` makes of the record.
  func document(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let draft = try await Draft(request, context)
    return Answer(
      type: "application/pdf", try await work { try $0.pdf(try set(draft, $0)) })
  }

  /// A page of a document that was set before.
  func page(_ request: Request, _ context: StudioContext) async throws -> Answer {
    guard let document = shelf.document(try context.parameters.require("kunci")) else {
      throw Refusal(.gone, .studioGone())
    }
    let file = context.parameters.get("berkas") ?? ""
    let number = file.hasSuffix(".png") ? Int(file.dropLast(4)) ?? 0 : 0
    let dpi = request.asked("dpi").flatMap { Int($0) } ?? 96
    guard document.pages.indices.contains(number - 1), StudioLimit.dpi.contains(dpi) else {
      throw Refusal(.badRequest, .studioPage())
    }
    let isProof = request.asked("bukti") != nil
    return Answer(
      type: "image/png",
      try await work {
        try $0.png(document.pages[number - 1], of: document, dpi: dpi, isQuick: !isProof)
      })
  }
}

extension Studio {
  private func set(_ draft: Draft, _ worker: Worker) throws(Faults) -> SetDocument {
    try worker.set(
      draft.source(in: settings.folder, named: draft.fileName), Job(draft))
  }

  private func preview(_ draft: Draft, _ worker: Worker) -> JSON {
    do throws(Faults) {
      let document = try set(draft, worker)
      let key = draft.key(document.files)
      shelf.add(document, as: key)
      return [
        "key": .text(key), "title": .text(document.title),
        "pages": .list(
          document.pages.map(\.size).map { size in
            .list([
              .number(size.width.tenthsOfMillimetres), .number(size.height.tenthsOfMillimetres),
            ])
          }),
        "faults": draft.told(document.warnings),
      ]
    } catch {
      return ["key": .null, "faults": draft.told(error.diagnostics)]
    }
  }
}

extension Draft {
  fileprivate var fileName: String { name ?? "rekaman.json" }

  /// What the document depends on that whoever types can change.
  fileprivate func key(_ files: [FileRead]) -> String {
    let parts = [SHA256.hex(bytes), template ?? ""] + files.map(\.sha256)
    return SHA256.hex(Array(parts.joined(separator: " ").utf8))
  }

  fileprivate func told(_ diagnostics: [Diagnostic]) -> JSON {
    let source = RecordSource(name: fileName, bytes: bytes)
    let root = try? OpenedRecord(source).tree(Findings())
    let paths = root.map { FieldPaths($0, file: fileName) }
    return .list(
      diagnostics.shown.map { found in
        guard case .object(let members) = found.json(in: language) else { return .null }
        return .object(members + [.init("path", .optional(paths?[found.place]))])
      })
  }
}

extension Length {
  fileprivate var tenthsOfMillimetres: Int { Int((points * 254 / 72).rounded()) }
}

extension Job {
  fileprivate init(_ draft: Draft) { self.init(record: "", template: draft.template) }
}
