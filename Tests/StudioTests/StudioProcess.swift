import Foundation
import TestSupport
import Testing

/// The built server, at work on a folder of its own until the test lets go of it.
final class StudioProcess {
  let folder: TemporaryFolder
  let process = Process()
  /// As it was printed: "http://127.0.0.1:41234/".
  let address: String
  let port: UInt16
  private let output = Pipe()
  private let streams: TemporaryFolder

  /// - Parameter files: of the folder, by name.
  init(_ files: [String: String] = [:], _ arguments: [String] = []) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    streams = try TemporaryFolder()
    process.executableURL = StudioProcess.executable
    process.arguments = ["studio", folder.path, "--port", "0"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try streams.stream("log")
    try process.run()
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let byte = output.fileHandleForReading.readData(ofLength: 1)
      guard !byte.isEmpty else { break }
      line += byte
    }
    address = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
    port = UInt16(URL(string: address)?.port ?? 0)
    #expect(port > 0, "\(log)")
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  /// What it told of requests.
  var log: String { (try? streams.text("log")) ?? "" }

  /// The most memory that it had, in MiB.
  var mostMemory: Int {
    let status = try? String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? .max) / 1024
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Built beside the tests.
  static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
  static let executable = built.appendingPathComponent("piagam-studio")

  /// A record of the samples.
  static func sample(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent("samples/\(path)"), encoding: .utf8)
  }
}
