import Foundation
import TestSupport
import Testing

/// An installed copy finds its templates and fonts beside itself.
@Suite struct InstallTests {
  @Test func installedCopyWorksFromAnywhere() throws {
    let prefix = try TemporaryFolder()
    let work = try TemporaryFolder()
    try work.write(Charter.good, to: "a.yaml")
    let make = try PiagamRun(
      ["install", "PREFIX=/usr", "DESTDIR=\(prefix.path)", "PIAGAM=\(PiagamRun.executable)"],
      in: PiagamRun.root, executable: "/usr/bin/make")
    #expect(make.status == 0, "\(make.errors)")
    let installed = prefix.path + "/usr/bin/piagam"
    let fonts = try PiagamRun(["fonts"], in: work.path, executable: installed)
    #expect(fonts.errors.contains(" fon di \(prefix.path)/usr/share/piagam/Fonts; "))
    let run = try PiagamRun(["render", "a.yaml", "-o", "1.pdf"], in: work.path, executable: installed)
    #expect(run.status == 0, "\(run.errors)")
    _ = try PiagamRun(["render", "a.yaml", "-o", "2.pdf"], in: work.path)
    #expect(try work.bytes("1.pdf") == work.bytes("2.pdf"))
  }

  @Test func environmentThenFlag() throws {
    let folder = try TemporaryFolder()
    let environment = ["PIAGAM_FONTS": folder.path, "PIAGAM_TEMPLATES": folder.path + "/tidak"]
    let wrong = try PiagamRun(["fonts"], in: folder.path, environment: environment)
    #expect(wrong.status == 6)
    let flag = ["--fonts", PiagamRun.root + "/Fonts"]
    let right = try PiagamRun(["fonts"] + flag, in: folder.path, environment: environment)
    #expect(right.status == 0)
    let none = try PiagamRun(["templates"] + flag, in: folder.path, environment: environment)
    #expect(none.status == 4)
    #expect(
      none.errors == "\(folder.path)/tidak: galat: di sini tidak ada folder templat\n"
        + "  saran: tunjukkan tempatnya dengan --templates dan --fonts\n")
  }
}
