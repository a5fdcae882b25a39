import Foundation
import TestSupport
import Testing

/// A batch, or the joining of its parts, and what it makes when nothing goes wrong.
struct BatchStage: Sendable {
  let arguments: [String]
  /// What it is made of: records, or parts.
  let inputs: [String: Data]
  /// What is in its folder afterwards.
  let made: [String: Data]
  /// The same of an earlier run, when all records were others.
  let former: [String: Data]
  /// In seconds.
  let time: Double

  /// What is in its folder beforehand.
  enum Start { case nothing, former, all }

  private static let now = "rekaman"
  private static let then = "rekaman-lama"
  private static let names = ["--name", "{rekaman}.pdf"]

  /// With the records of an earlier run beside those of today's.
  static func batch() throws -> BatchStage {
    try batch(["--workers", "2"], of: records())
  }

  /// Of which each document has a number of a register that lies beside them.
  static func numbering() throws -> BatchStage {
    try batch(
      ["--numbers", "out/\(numbers)"],
      of: records(nomor: "'{urut}/PW.01-SP/{wilayah}/{tahun}'"))
  }

  /// The name of the register.
  static let numbers = "nomor.csv"

  private static func batch(
    _ options: [String], of today: TemporaryFolder
  ) throws -> BatchStage {
    let earlier = try TemporaryFolder()
    for (name, bytes) in try today.contents where name.hasPrefix(then + "/") {
      try earlier.write(Array(bytes), to: name.replacing(then, with: now))
    }
    return try BatchStage(["batch", now, "--out", "out"] + options + names, today, earlier)
  }

  static func joining() throws -> BatchStage {
    let arguments = ["batch", "join", "bagian-1", "bagian-2", "--out", "out"]
    let records = try records()
    return try BatchStage(arguments, parts(of: records, now), parts(of: records, then))
  }

  private init(
    _ arguments: [String], _ today: TemporaryFolder, _ earlier: TemporaryFolder
  ) throws {
    self.arguments = arguments
    inputs = try today.contents
    former = try Self.outcome(of: arguments, in: earlier)
    let start = Date.now
    made = try Self.outcome(of: arguments, in: today)
    time = Date.now.timeIntervalSince(start)
    let known = made.keys.filter { $0 != BatchStage.numbers }
    #expect(known.count == 14 && Set(made.keys) == Set(former.keys))
  }

  /// - Returns: a folder of its own for a trial.
  func folder(_ start: Start) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, bytes) in inputs { try folder.write(Array(bytes), to: name) }
    let there =
      switch start {
      case .nothing: [String: Data]()
      case .former: former
      case .all: made
      }
    for (name, bytes) in there { try folder.write(Array(bytes), to: "out/\(name)") }
    return folder
  }
}

extension BatchStage {
  /// - Parameter nomor: of each, and the days are others then.
  private static func records(nomor: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 10..<22 {
      var text = Charter.good
      if let nomor {
        text = text.replacing("2022-03-09", with: "2022-03-\(number)")
          .replacing("13/PW.01/6101/2022", with: nomor)
      }
      try folder.write(text, to: "\(now)/r\(number).yaml")
      try folder.write(
        text.replacing("Sudarmi", with: "Budi Contoh"), to: "\(then)/r\(number).yaml")
    }
    return folder
  }

  /// Each of the two made of other records than these, as digests fall.
  private static func parts(
    of records: TemporaryFolder, _ name: String
  ) throws -> TemporaryFolder {
    let parts = try TemporaryFolder()
    for number in 1...2 {
      let run = try PiagamRun(
        ["batch", "\(records.path)/\(name)", "--out", "bagian-\(number)", "--shard", "\(number)/2"]
          + names, in: parts.path)
      #expect(run.status == 0, "\(run.errors)")
    }
    return parts
  }

  private static func outcome(
    of arguments: [String], in folder: TemporaryFolder
  ) throws -> [String: Data] {
    let run = try PiagamRun(arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return try folder.contents(of: "out")
  }
}

extension TemporaryFolder {
  /// Of a folder in it, by paths from there; hidden files too.
  func contents(of folder: String) throws -> [String: Data] {
    try Dictionary(
      uniqueKeysWithValues: contents.compactMap { name, bytes in
        name.hasPrefix(folder + "/") ? (String(name.dropFirst(folder.count + 1)), bytes) : nil
      })
  }
}
