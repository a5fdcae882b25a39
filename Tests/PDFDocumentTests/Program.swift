import Foundation
import TestSupport

/// What another program said.
struct Program {
  var status: Int32
  var output: String
  var errors: String

  init(_ path: String, _ arguments: [String], in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    let said = try TemporaryFolder()
    process.standardOutput = try said.stream("output")
    process.standardError = try said.stream("errors")
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try said.text("output")
    errors = try said.text("errors")
  }
}

extension TemporaryFolder {
  fileprivate func stream(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: try write("", to: name)))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }
}
