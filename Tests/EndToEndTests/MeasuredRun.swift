import Foundation
import Glibc
import TestSupport
import Testing

/// One run of the built tool, with what it took.
struct MeasuredRun: Codable {
  var status: Int32
  /// Of both streams.
  var output: String
  /// In seconds of the processor.
  var time: Double
  /// The most at once, in bytes.
  var memory: Int

  /// Started by a small process: the kernel counts what the parent holds when a program is
  /// started as that program's memory.
  static func apart(_ arguments: [String]) async throws -> MeasuredRun {
    let folder = try TemporaryFolder()
    let out = "\(folder.path)/run.json"
    await #expect(processExitsWith: .success) {
      [arguments = arguments as [String], out = out as String] in
      try JSONEncoder().encode(MeasuredRun(arguments)).write(to: URL(fileURLWithPath: out))
    }
    return try JSONDecoder().decode(
      MeasuredRun.self, from: Data(contentsOf: URL(fileURLWithPath: out)))
  }

  /// The tool that `PIAGAM` names, built for use; else the one beside the tests.
  private static let named = ProcessInfo.processInfo.environment["PIAGAM"]
  private static let executable = named ?? PiagamRun.executable

  /// How much longer the tool may take than one that is built for use: without optimisation
  /// our own code takes up to five times as long, libraries as long as ever, and everything
  /// longer where all processors are busy. What takes the longest took a third of it.
  static var slowness: Double {
    #if DEBUG
      named == nil ? 8 : 1
    #else
      1
    #endif
  }

  private init(_ arguments: [String]) throws {
    let streams = try TemporaryFolder()
    let file = try streams.write("", to: "out")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_APPEND, 0)
    posix_spawn_file_actions_addopen(&actions, 2, file, O_WRONLY | O_APPEND, 0)
    var words = ([MeasuredRun.executable] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    var usage = rusage()
    var state: Int32 = 0
    let failure = posix_spawn(&pid, MeasuredRun.executable, &actions, nil, &words, environ)
    guard failure == 0, wait4(pid, &state, 0, &usage) == pid else {
      throw CocoaError(.executableLoad)
    }
    status = state & 0x7f == 0 ? (state >> 8) & 0xff : 128 + state & 0x7f
    output = String(decoding: try streams.bytes("out"), as: UTF8.self)
    time = MeasuredRun.seconds(usage.ru_utime) + MeasuredRun.seconds(usage.ru_stime)
    memory = usage.ru_maxrss * 1024
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
