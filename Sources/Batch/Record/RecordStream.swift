internal import Diagnostics
internal import Files
internal import Press
internal import Records

/// The records of a batch in their order, one at a time: each file, each row of a register, and
/// what recaps are made of.
struct RecordStream: Sendable {
  let request: BatchRequest
  let kinds: Kinds
  private let paths: [String]
  private let digests = FileDigests()

  /// What comes of an input: a record, or why there is none.
  typealias Item = Result<BatchRecord, Refusal>

  /// A record that cannot be read.
  struct Refusal: Error {
    var label: String
    var faults: Faults
  }

  /// - Throws: `Faults(.record)` for a folder without any record.
  init(_ request: BatchRequest, _ kinds: Kinds) throws(Faults) {
    self.request = request
    self.kinds = kinds
    paths = try recordFiles(request.inputs, of: kinds)
  }

  /// - Parameter body: says whether to go on.
  func each(_ body: (Item) throws(Faults) -> Bool) throws(Faults) {
    var seen: Set<String> = []
    var waiting = Array(paths.reversed())
    while let path = waiting.popLast() {
      guard seen.insert((try? Folder.disk(".").place(of: path)) ?? path).inserted else { continue }
      guard let reading = try open(path, body) else { return }
      guard case .some(let reading) = reading else { continue }
      guard let recap = reading.recapFiles(of: kinds) else {
        guard try body(.success(record(path, reading))) else { return }
        continue
      }
      if recap.hasHead, try !body(.success(record(path, reading))) { return }
      waiting += recap.lke.reversed()
    }
  }

  /// Nil inside nil: it cannot be read, and the next one is to be tried.
  private func open(
    _ path: String, _ body: (Item) throws(Faults) -> Bool
  ) throws(Faults) -> RecordReading?? {
    let refusal: Refusal
    do throws(Faults) { return .some(try kinds.open(file: path)) } catch {
      refusal = Refusal(label: path, faults: error)
    }
    return try body(.failure(refusal)) ? .some(nil) : nil
  }

  private func record(_ path: String, _ reading: RecordReading) -> BatchRecord {
    let sorts = DocumentSort.allCases.filter {
      request.documents.contains($0) && $0.kind.word == reading.kind.word
    }
    return BatchRecord(
      label: path, stem: FilePath.stem(of: path), sorts: sorts, reading,
      content: reading.record.source.bytes, digests)
  }
}
