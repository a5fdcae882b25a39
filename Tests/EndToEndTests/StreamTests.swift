import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

/// Standard streams that are closed, full, or that nobody reads.
@Suite struct StreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
  }

  private func run(_ line: String) throws -> PiagamRun {
    try PiagamRun(
      ["-c", line.replacing("piagam", with: "'\(PiagamRun.executable)'")], in: folder.path,
      executable: "/bin/bash")
  }

  private static func said(_ reason: String) -> String {
    "galat: keluaran standar tidak dapat ditulis: \(reason)\n"
  }

  /// No file is taken for the stream: what would be printed is not in it.
  @Test func closedOutput() throws {
    let run = try run("piagam render a.yaml >&-")
    #expect(run.status == ExitStatus.file.rawValue)
    #expect(run.errors == Self.said("ditutup oleh yang menjalankan"))
    #expect(folder.files == ["a.pdf", "a.yaml"])
    #expect(try folder.bytes("a.pdf").suffix(6) == Data("%%EOF\n".utf8))
  }

  @Test func closedInput() throws {
    let run = try run("piagam check - <&-")
    #expect(run.status == ExitStatus.file.rawValue)
    #expect(
      run.errors == "-: galat: berkas tidak dapat dibaca: ditutup oleh yang menjalankan\n")
  }

  /// The report of a crash halts all threads by a signal, which is none from without.
  @Test func aCrash() throws {
    let run = try run(
      """
      exec 3< <(sleep 2)
      SWIFT_BACKTRACE=enable=yes,symbolicate=off piagam check - <&3 & sleep 0.5
      kill -SEGV $!; wait $!
      """)
    // Of this one the process recovers, for nothing was wrong.
    #expect(run.status != 128 + SIGUSR1)
    #expect(!run.errors.contains("dihentikan oleh sinyal"), "\(run.errors)")
  }

  /// A document that standard output cannot take has no picture beside it.
  @Test(arguments: [
    (
      "> /dev/full",
      "media penyimpanan penuh\n  saran: kosongkan ruang di sana, atau pakai tempat lain"
    ),
    ("| true; exit ${PIPESTATUS[0]}", "tidak ada lagi yang membacanya"),
  ])
  func allOrNone(end: String, reason: String) throws {
    let run = try run("piagam render a.yaml -o - --proof neu/a.png \(end)")
    #expect(run.status == ExitStatus.file.rawValue)
    #expect(run.errors == Self.said(reason))
    #expect(folder.files == ["a.yaml"])
  }
}
