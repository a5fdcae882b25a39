import Foundation
import TestSupport
import Testing

/// An installed copy finds its templates and fonts beside itself.
@Suite struct InstallTests {
  private let prefix: TemporaryFolder
  private let work: TemporaryFolder

  init() throws {
    prefix = try TemporaryFolder()
    work = try TemporaryFolder()
  }

  /// - Returns: the path of the installed program.
  private func install() throws -> String {
    let make = try PiagamRun(
      ["install", "PREFIX=/usr", "DESTDIR=\(prefix.path)", "PIAGAM=\(PiagamRun.executable)"],
      in: PiagamRun.root, executable: "/usr/bin/make")
    #expect(make.status == 0, "\(make.errors)")
    return prefix.path + "/usr/bin/piagam"
  }

  @Test func installedCopyWorksFromAnywhere() throws {
    try work.write(Charter.good, to: "a.yaml")
    let installed = try install()
    let fonts = try PiagamRun(["fonts"], in: work.path, executable: installed)
    #expect(fonts.errors.contains(" fon di \(prefix.path)/usr/share/piagam/Fonts; "))
    let run = try PiagamRun(
      ["render", "a.yaml", "-o", "1.pdf"], in: work.path, executable: installed)
    #expect(run.status == 0, "\(run.errors)")
    _ = try PiagamRun(["render", "a.yaml", "-o", "2.pdf"], in: work.path)
    #expect(try work.bytes("1.pdf") == work.bytes("2.pdf"))
  }

  /// Every sample, made in the house and made anew by an installed copy, in another folder.
  @Test func installedCopyMakesEverySampleAnew() throws {
    var rest = Rendering.all(in: PiagamRun.root)
    let count = rest.count
    while let first = rest.first {
      // Those that one run makes into one folder: alike in all but the record, no two of one name.
      let alike = rest.filter { $0.arguments == first.arguments }
      let named = Dictionary(alike.map { (URL(fileURLWithPath: $0.record).lastPathComponent, $0) })
      {
        first, _ in first
      }
      let run = try PiagamRun(
        ["render", "--quiet"] + first.arguments + ["--output", "\(work.path)/\(rest.count)/"]
          + named.values.map(\.record).sorted(), in: PiagamRun.root)
      #expect(run.status == 0, "\(run.errors)")
      rest.removeAll { named.values.contains($0) }
    }
    let run = try PiagamRun(["regenerate", "."], in: work.path, executable: try install())
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(
      run.output.split(separator: "\n").filter { $0.hasSuffix("sama byte demi byte") }.count
        == count)
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
