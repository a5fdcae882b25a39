import Diagnostics
import Foundation
import TestSupport

/// Swift Testing has a type of this name too.
typealias ExitStatus = Diagnostics.ExitStatus

/// One run of the built tool.
struct PiagamRun {
  var status: Int32
  var bytes: Data
  var errors: String

  /// What standard output got, as text.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameters:
  ///   - folder: the current folder of the run.
  ///   - environment: all of it, besides PATH.
  ///   - input: what comes in by standard input.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: String? = nil, executable: String = PiagamRun.executable
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    let streams = try TemporaryFolder()
    try streams.write(input ?? "", to: "in")
    process.standardInput = try FileHandle(
      forReadingFrom: streams.url.appendingPathComponent("in"))
    let (output, errors) = (try streams.stream("out"), try streams.stream("err"))
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    // A signal counts as shells count it.
    status = process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    bytes = try streams.bytes("out")
    self.errors = try String(contentsOf: streams.url.appendingPathComponent("err"), encoding: .utf8)
  }

  /// Every line of output as an object.
  var objects: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
    }
  }

  /// Built beside the tests.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("piagam").path

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The names of all bundled templates, sorted.
  static var templates: [String] {
    let folder = "\(root)/Templates"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/template.xml")
    }.sorted()
  }
}

extension TemporaryFolder {
  /// Everything in it, with what it holds.
  var contents: [String: Data] {
    get throws {
      try Dictionary(uniqueKeysWithValues: files.map { ($0, try bytes($0)) })
    }
  }
}
