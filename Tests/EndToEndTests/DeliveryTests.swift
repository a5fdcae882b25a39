import Diagnostics
import Foundation
import TestSupport
import Testing

/// Files are whole or not there.
@Suite struct DeliveryTests {
  /// A limit on file size stands for a full disk: the write fails half way.
  @Test func halfWrittenFilesAreRemoved() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write("lama", to: "a.pdf")
    let before = try folder.contents
    let run = try PiagamRun(
      ["-c", "trap '' XFSZ; ulimit -f 20; exec '\(PiagamRun.executable)' render a.yaml"],
      in: folder.path, executable: "/bin/bash")
    #expect(run.status == ExitStatus.file.rawValue, "\(run.errors)")
    #expect(run.errors.hasPrefix("a.pdf: galat: berkas tidak dapat ditulis: "))
    #expect(try folder.contents == before)
  }

  /// The same of a file to fill in, and where nobody holds the signal of the limit back.
  @Test func aLimitOnSizesIsNoSignal() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    for command in [
      "render a.yaml -o a.pdf", "lke new -o a.csv", "register new --nasional -o a.csv",
      "lke new -o a.xlsx",
    ] {
      let run = try PiagamRun(
        ["-c", "ulimit -f 4; exec '\(PiagamRun.executable)' \(command)"],
        in: folder.path, executable: "/bin/bash")
      #expect(run.status == ExitStatus.file.rawValue, "\(run.errors)")
      let what =
        command.hasSuffix("xlsx") ? "buku kerja tidak dapat disusun" : "berkas tidak dapat ditulis"
      #expect(
        run.errors.hasSuffix(
          """
          : galat: \(what): berkas ini melebihi batas ukuran berkas di komputer ini
            saran: longgarkan batas itu, misalnya: ulimit -f unlimited

          """),
        "\(run.errors)")
      #expect(folder.files == ["a.yaml"])
    }
  }

  /// A page needs some of it; where a larger one is allowed it is taken.
  @Test func aSmallStack() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    func run(_ limit: String) throws -> PiagamRun {
      try PiagamRun(
        ["-c", "ulimit \(limit) 128; exec '\(PiagamRun.executable)' render a.yaml"],
        in: folder.path, executable: "/bin/bash")
    }
    let refused = try run("-s")
    #expect(refused.status == ExitStatus.internal.rawValue)
    #expect(
      refused.errors == """
        galat: tumpukan (stack) program di komputer ini dibatasi terlalu kecil
          saran: longgarkan batas itu, misalnya: ulimit -s 8192

        """)
    #expect(try run("-S -s").status == 0)
    #expect(folder.files == ["a.pdf", "a.yaml"])
  }

  @Test func namesOfTheGreatestLength() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    let name = String(repeating: "a", count: 251) + ".pdf"
    let run = try PiagamRun(["render", "a.yaml", "-o", name], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.files == ["a.yaml", name])
  }

  /// However their paths are written, and where no folder is there yet.
  @Test func twoOutputsThatAreOneFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    for proof in ["nd/./x.pdf", "nd/../nd/x.pdf", "./nd//x.pdf", "b/../nd/x.pdf"] {
      let run = try PiagamRun(
        ["render", "a.yaml", "-o", "nd/x.pdf", "--proof", proof], in: folder.path)
      #expect(run.status == ExitStatus.usage.rawValue, "\(run.errors)")
      #expect(folder.files == ["a.yaml"])
    }
  }

  @Test func runsSideBySideToOneFile() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    let alone = try PiagamRun(["render", "a.yaml", "-o", "x/1.pdf"], in: folder.path)
    #expect(alone.status == 0)
    let path = folder.path
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try PiagamRun(["render", "a.yaml", "-o", "neu/dalam/2.pdf"], in: path).status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(folder.files == ["a.yaml", "neu/dalam/2.pdf", "x/1.pdf"])
    #expect(try folder.bytes("neu/dalam/2.pdf") == folder.bytes("x/1.pdf"))
  }

  /// Ended at any moment, a run leaves the old file or the whole new one.
  @Test func endedBySignal() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write("lama", to: "a.pdf")
    for delay in [0.05, 0.15, 0.25, 0.35, 0.5] {
      let run = try PiagamRun(
        ["-s", "TERM", "\(delay)", PiagamRun.executable, "render", "a.yaml"], in: folder.path,
        executable: "/usr/bin/timeout")
      #expect([0, 124].contains(run.status))
      #expect(folder.files == ["a.pdf", "a.yaml"])
      let bytes = try folder.bytes("a.pdf")
      #expect(bytes == Data("lama".utf8) || bytes.suffix(6) == Data("%%EOF\n".utf8))
    }
  }
}
