import Batch
import Diagnostics
import Foundation
import Press
import Synchronization
import TestSupport

/// Charters of as many offices, each a file, and a folder for what a batch makes of them.
struct Desk {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let press: Result<Press, Faults> = Result { () throws(Faults) in
    try Press(Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts"))
  }

  /// Kabupaten and kota outside Aceh, where the commission has another name.
  static let offices: [(kode: String, nama: String)] = {
    let path = "\(root)/Sources/Records/Data/wilayah.csv"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
      .filter { ["kabupaten", "kota"].contains($0[2]) && $0[3] != "11" }.map { ($0[0], $0[1]) }
  }()

  let folder: TemporaryFolder
  var records: String { "\(folder.path)/records" }
  var out: String { "\(folder.path)/out" }

  init(_ count: Int = 3) throws {
    folder = try TemporaryFolder()
    for number in 0..<count { try write(number, Desk.charter(number)) }
  }

  /// The sample of Sambas, as another office would have written it.
  static func charter(_ number: Int) throws -> String {
    let (kode, nama) = offices[number]
    return try String(
      contentsOfFile: "\(root)/samples/sambas-2022/sambas-2022.yaml", encoding: .utf8
    ).replacing("61.01", with: "\"\(kode)\"").replacing("Kabupaten Sambas", with: nama)
  }

  static func name(_ number: Int) -> String { "records/r\(100 + number).yaml" }

  @discardableResult
  func write(_ number: Int, _ text: String) throws -> String {
    try folder.write(text, to: Desk.name(number))
  }

  func request(_ change: (inout BatchRequest) throws -> Void = { _ in }) rethrows -> BatchRequest {
    var request = BatchRequest([records], folder: out)
    try change(&request)
    return request
  }
}

extension Desk {
  /// Plans and makes.
  @discardableResult
  func run(_ change: (inout BatchRequest) throws -> Void = { _ in }) throws -> Outcome {
    let batch = try batch(change)
    return try make(batch, batch.plan())
  }

  func batch(_ change: (inout BatchRequest) throws -> Void = { _ in }) throws -> Batch {
    try Batch(try request(change), Desk.press.get())
  }

  func make(_ batch: Batch, _ plan: BatchPlan) throws -> Outcome {
    let heard = Heard()
    let result = try batch.make(plan) { heard.add($0) }
    return Outcome(result: result, events: heard.all.map { $0.replacing("\(records)/", with: "") })
  }

  /// The documents in a folder, by name.
  func documents(in folder: String? = nil) throws -> [String: Data] {
    let folder = folder ?? out
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".pdf") }.map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")))
      })
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(out)/\(name)", encoding: .utf8)
  }

  /// What tells whether a file was touched: which it is, and when it was written last.
  func touches() throws -> [String: [Int]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: out)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        var status = stat()
        stat("\(out)/\(name)", &status)
        return (name, [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec])
      })
  }

  /// Only whole documents and what tells of them; every line of the manifest is true.
  func whatIsNotAsItShouldBe(in folder: String? = nil) throws -> [String] {
    let folder = folder ?? out
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let known = ["manifest.jsonl", "SHA256SUMS", "shard.jsonl"]
    let strange = names.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      return !isFolder.boolValue && !name.hasSuffix(".pdf") && !known.contains(name)
    }
    let cut = try documents(in: folder).filter { !$0.value.suffix(6).elementsEqual("%%EOF\n".utf8) }
    let here = try TemporaryFolder()
    let sums = try Program(
      "bash", ["-c", "cd '\(folder)' && sha256sum --check --strict --quiet SHA256SUMS 2>&1"],
      in: here)
    return strange + cut.keys + (sums.status == 0 ? [] : [sums.output])
  }
}

/// What came of a run.
struct Outcome {
  var result: BatchResult
  var events: [String]

  /// Those that were made.
  var made: [String] { events.filter { $0.hasPrefix("made ") }.map { String($0.dropFirst(5)) } }
}

/// What a batch told, a word and a name each.
final class Heard: Sendable {
  private let heard: Mutex<[String]> = Mutex([])

  var all: [String] { heard.withLock(\.self) }

  func add(_ event: BatchEvent) {
    let words: [String] =
      switch event {
      case .planned(let documents): documents.map { "planned \($0.path)" }
      case .made(let line): ["made \(line.document)"]
      case .unchanged(let document): ["unchanged \(document.path)"]
      case .found(let file, let found):
        found.map { "found \(file): \($0.message.text(in: .indonesian))" }
      case .refused(let record, let faults, _): ["refused \(record): \(faults.text())"]
      case .progress: []
      }
    heard.withLock { $0 += words }
  }
}
