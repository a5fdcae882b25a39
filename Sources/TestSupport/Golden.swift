public import Foundation

/// Compares a text with the file `Golden/<name>.txt` beside the test.
///
/// Where the file is missing, or when `RECORD_GOLDENS=1` is set, it is
/// written and the test fails, so that nobody takes a recording for a pass.
/// With `CI=true` nothing is ever recorded. A text that differs is left as
/// `Golden/<name>.actual.txt`, which git does not see.
///
///     try assertGolden(frame.dump(), named: "letterhead")
///
/// - Throws: `GoldenFault`, which fails the test and shows the difference.
public func assertGolden(
  _ text: String, named name: String, file: String = #filePath
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  try Golden(file: folder.appendingPathComponent(name + ".txt")).compare(text)
}

/// Compares a text with a page of the repository that is generated from
/// tables in the code, by the same rules.
///
/// - Parameter page: its path from the package's root; the test lies in `Tests`.
public func assertPage(_ text: String, at page: String, file: String = #filePath) throws {
  try Golden(page, of: file).compare(text)
}

/// Compares a file of the samples that is made by code, by the same rules and by what it holds:
/// another version of a library may pack it otherwise.
///
/// - Parameter path: from the package's root.
public func assertSample<Content: Equatable>(
  _ made: [UInt8], at path: String, file: String = #filePath,
  reading read: ([UInt8]) throws -> Content
) throws {
  try Golden(path, of: file).compare(made, reading: read)
}

/// One expected text and the rules for recording it.
public struct Golden: Sendable {
  /// Where it lies.
  public var file: URL
  public var isRecording: Bool
  public var mayRecord: Bool

  public init(file: URL, isRecording: Bool, mayRecord: Bool) {
    self.file = file
    self.isRecording = isRecording
    self.mayRecord = mayRecord
  }

  /// Recorded as the environment says.
  init(file: URL) {
    let environment = ProcessInfo.processInfo.environment
    self.init(
      file: file, isRecording: environment["RECORD_GOLDENS"] == "1",
      mayRecord: environment["CI"] != "true")
  }

  /// - Parameters:
  ///   - path: from the package's root.
  ///   - test: the file of a test, in `Tests`.
  fileprivate init(_ path: String, of test: String) throws {
    guard let tests = test.range(of: "/Tests/", options: .backwards) else {
      throw GoldenFault.missing(path)
    }
    self.init(
      file: URL(fileURLWithPath: String(test[..<tests.lowerBound])).appendingPathComponent(path))
  }

  public var name: String { file.deletingPathExtension().lastPathComponent }

  public func compare(_ text: String) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if mayRecord && (isRecording || expected == nil) {
      try write(text, to: file)
      throw GoldenFault.recorded(name)
    }
    guard let expected else { throw GoldenFault.missing(name) }
    if text == expected {
      try? FileManager.default.removeItem(at: actual)
      return
    }
    try write(text, to: actual)
    throw GoldenFault.differs(name, difference(from: expected, to: text))
  }

  fileprivate func compare<Content: Equatable>(
    _ made: [UInt8], reading read: ([UInt8]) throws -> Content
  ) throws {
    let expected = try? Data(contentsOf: file)
    if mayRecord && (isRecording || expected == nil) {
      try Data(made).write(to: file)
      throw GoldenFault.recorded(name)
    }
    guard let expected else { throw GoldenFault.missing(name) }
    let (old, new) = try (read(Array(expected)), read(made))
    if old != new { throw GoldenFault.differs(name, difference(from: "\(old)", to: "\(new)")) }
  }

  private var actual: URL { file.deletingPathExtension().appendingPathExtension("actual.txt") }

  private func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

/// Why a golden test fails.
public enum GoldenFault: Error, Hashable, Sendable {
  case recorded(String)
  case missing(String)
  case differs(String, String)
}

extension GoldenFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .recorded(let name): "Recorded “\(name)”; look at it and run again."
    case .missing(let name): "There is no “\(name)”, and CI does not record."
    case .differs(let name, let difference):
      "“\(name)” differs (- expected, + actual):\n\(difference)"
    }
  }
}
