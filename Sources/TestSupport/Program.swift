public import Foundation

/// What another program said, in a world of its own: no locale, no time zone.
public struct Program {
  public var status: Int32
  public var output: String
  public var errors: String

  /// - Parameter path: a name alone is looked for among the programs of the system.
  public init(_ path: String, _ arguments: [String], in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path.contains("/") ? path : "/usr/bin/" + path)
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
  public func stream(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: try write("", to: name)))
  }

  public func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  public func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }
}
