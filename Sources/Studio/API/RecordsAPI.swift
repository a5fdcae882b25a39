internal import Diagnostics
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import Press
internal import Records

// The records in the folder.

extension Studio {
  func listRecords(_ request: Request, _ context: StudioContext) async throws -> Answer {
    Answer(json: ["records": .list(try await work { _ in records.names.compactMap(entry) })])
  }

  func openRecord(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let name = try context.recordName
    return try await work { _ in
      guard let stored = records.record(name) else {
        throw Refusal(.notFound, .studioNoRecord())
      }
      return try answer(stored)
    }
  }

  /// What the form holds, put into the file that there is, or into a new one.
  func saveRecord(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let name = try context.recordName
    let condition = try request.condition
    let bytes = try await request.bytes(
      upTo: StudioLimit.record, in: StudioLimit.body, context)
    return try await work { _ in
      let wanted = try OpenedRecord(RecordSource(name: "rekaman.json", bytes: bytes))
        .tree(Findings())
      do throws(RecordStore.Conflict) {
        let etag = try records.save(name, if: condition) { stored in
          Array(
            (stored.map { wanted.text(changing: $0.source) }
              ?? (name.isJSON ? wanted.jsonText : wanted.yamlText)).utf8)
        }
        return Answer(
          condition == .absent ? .created : .ok, json: ["etag": .text(etag)], etag: etag)
      } catch {
        throw try refusal(error)
      }
    }
  }

  func deleteRecord(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let (name, condition) = (try context.recordName, try request.condition)
    return try await work { _ in
      do throws(RecordStore.Conflict) {
        try records.delete(name, if: condition)
      } catch {
        throw try refusal(error)
      }
      return .nothing
    }
  }
}

extension Studio {
  /// A record as a list shows it: nothing of it is checked.
  private func entry(_ name: RecordName) -> JSON? {
    guard let stored = records.record(name) else { return nil }
    let record = OpenedRecord(stored.source)
    let kind = try? press.kinds.open(stored.source).kind
    let kode = record.node("satker")?.value(of: "kode")?.text
    return [
      "name": .text(name.text), "kind": .optional(kind?.word),
      "office": .optional(
        record.node("satker")?.value(of: "nama")?.text
          ?? kode.map { Wilayah(kode: $0).map { Satker($0).namaPendek } ?? $0 }),
      "date": .optional(record.word("tanggal")),
    ]
  }

  private func answer(_ stored: RecordStore.Stored) throws -> Answer {
    let record = OpenedRecord(stored.source)
    return Answer(
      json: [
        "name": .text(stored.source.name), "etag": .text(stored.etag),
        "kind": .optional(try press.kinds.open(stored.source).kind.word),
        "record": try record.tree(Findings()).json,
      ], etag: stored.etag)
  }

  /// Whoever is late is given what is there.
  private func refusal(_ conflict: RecordStore.Conflict) throws -> Refusal {
    switch conflict {
    case .missing: return Refusal(.notFound, .studioNoRecord())
    case .faults(let faults): throw faults
    case .changed(let stored):
      var instead = try answer(stored)
      instead.status = .preconditionFailed
      return Refusal(.preconditionFailed, .studioChanged(), instead: instead)
    }
  }
}

extension StudioContext {
  /// The record that the address names.
  var recordName: RecordName {
    get throws {
      guard let name = fileName.flatMap({ RecordName($0) }) else {
        throw Refusal(.badRequest, .studioName())
      }
      return name
    }
  }
}

extension Request {
  /// - Throws: `Refusal(428)` where none is said: a change that asks for nothing could undo
  ///   another's.
  var condition: RecordStore.Condition {
    get throws {
      if headers[.ifNoneMatch] == "*" { return .absent }
      guard let said = headers[.ifMatch], said.hasPrefix("\""), said.hasSuffix("\""),
        said.utf8.count > 2
      else { throw Refusal(.preconditionRequired, .studioCondition()) }
      return .unchanged(String(said.dropFirst().dropLast()))
    }
  }
}
