import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

/// What goes wrong, with which exit code, and that it leaves nothing behind.
@Suite struct ExitCodeTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var status: ExitStatus
    var record = Charter.good
    var options: [String] = []
    var key: String

    var testDescription: String { key }
  }

  static let faults: [Fault] = [
    Fault(status: .usage, options: ["--design", "gotik"], key: "press.unknown-design"),
    Fault(status: .usage, options: ["--template", "surat"], key: "press.unknown-template"),
    Fault(status: .usage, options: ["--paper", "A5"], key: "usage.invalid-value"),
    Fault(status: .usage, options: ["--dpi", "5"], key: "commands.dpi"),
    Fault(status: .usage, options: ["--salah"], key: "usage.unknown-option"),
    Fault(status: .usage, options: ["--output", "r.yaml"], key: "commands.replaces-record"),
    Fault(status: .record, record: Charter.wrongDate, key: "records.date-nonexistent"),
    Fault(status: .record, record: "", key: "records.empty-file"),
    Fault(status: .template, options: ["--templates", "rusak"], key: "template.missing-attribute"),
    Fault(status: .overflow, record: Charter.tooLong, key: "composition.height"),
    Fault(status: .font, record: Charter.noGlyph, key: "typefaces.no-glyph"),
    Fault(status: .font, options: ["--fonts", "rusak"], key: "typefaces.no-manifest"),
    Fault(status: .picture, record: Charter.noPicture, key: "records.picture-missing"),
    Fault(status: .file, options: ["tidak-ada.yaml"], key: "press.unreadable"),
    Fault(status: .file, options: ["--output", "/dev/full"], key: "press.unwritable"),
    Fault(status: .file, options: ["--output", "r.yaml/x.pdf"], key: "press.unwritable"),
    Fault(status: .file, options: ["--output", "hasil.pdf/"], key: "press.unwritable"),
    Fault(status: .file, options: ["--output", "tautan.pdf"], key: "press.unwritable"),
  ]

  @Test(arguments: faults) func leavesNothingBehind(fault: Fault) throws {
    let folder = try TemporaryFolder()
    try folder.write(fault.record, to: "r.yaml")
    try folder.write("yang lama", to: "r.pdf")
    try folder.write("yang lama", to: "r.png")
    try folder.write("yang lama", to: "hasil.pdf/r.pdf/isi")
    try folder.write("<template/>", to: "rusak/piagam-pencanangan/template.xml")
    symlink("r.pdf", folder.path + "/tautan.pdf")
    let before = try folder.contents
    let arguments = ["render", "r.yaml"] + fault.options
    let run = try PiagamRun(arguments + ["--json"], in: folder.path)
    let keys = try run.objects.flatMap { $0["errors"] as? [[String: Any]] ?? [$0] }
      .filter { $0["severity"] as? String == "error" }.compactMap { $0["key"] as? String }
    // A second record that is right is made all the same.
    let made = fault.options == ["tidak-ada.yaml"] ? ["r.pdf", "tautan.pdf"] : []
    #expect(run.status == fault.status.rawValue)
    #expect(keys.first == fault.key, "\(run.output)")
    #expect(run.errors == "")
    #expect(
      try folder.contents.filter { !made.contains($0.key) }
        == before.filter { !made.contains($0.key) })
  }

  @Test func everyExitStatusIsTried() {
    let tried = Set(Self.faults.map { $0.status }).union([.success, .internal])
    #expect(tried == Set(ExitStatus.allCases))
  }

  /// Of words and folders that nothing would be made of.
  @Test(arguments: [
    (["help", "gotik"], 2, "galat: “gotik” tidak dapat dipakai di sini\n"),
    (["help", "lke", "nilia"], 2, "galat: “nilia” tidak dapat dipakai di sini\n"),
    (["gotik", "--help"], 2, "galat: “gotik” tidak dapat dipakai di sini\n"),
    (["--version", "gotik"], 2, "galat: “gotik” tidak dapat dipakai di sini\n"),
    (["lke", "nilia", "-h"], 2, "galat: “nilia” tidak dapat dipakai di sini\n"),
    (["help", "\u{1b}[2J"], 2, "galat: “\u{FFFD}[2J” tidak dapat dipakai di sini\n"),
    (
      ["help", "rendr"], 2,
      "galat: “rendr” tidak dapat dipakai di sini\n  saran: maksud Anda “render”?\n"
    ),
    (
      ["new", "--fonts", "tidak-ada"], 6,
      """
      tidak-ada: galat: di sini tidak ada folder fon
        saran: tunjukkan tempatnya dengan --templates dan --fonts

      """
    ),
    (
      ["wilayah", "--templates", "tidak-ada"], 4,
      """
      tidak-ada: galat: di sini tidak ada folder templat
        saran: tunjukkan tempatnya dengan --templates dan --fonts

      """
    ),
    (
      ["check", "r.yaml", "--map", "tidak-ada"], 2,
      "r.yaml: galat: --map hanya untuk register dan rekap\n  saran: hapus --map\n"
    ),
  ])
  func nothingIsPassedOver(arguments: [String], status: Int32, errors: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "r.yaml")
    let run = try PiagamRun(arguments, in: folder.path)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors == errors)
  }

  @Test(arguments: [
    ["help"], ["help", "lke"], ["help", "lke", "nilai"], ["help", "help"],
    ["lke", "nilai", "lke.csv", "--help"],
  ])
  func help(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("PEMAKAIAN: piagam "))
  }

  @Test func goodOnesAreDelivered() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write(Charter.noPicture, to: "b.yaml")
    try folder.write(Charter.wrongDate, to: "c.yaml")
    try folder.write(Charter.good, to: "d.yaml")
    let run = try PiagamRun(
      ["render", "a.yaml", "b.yaml", "c.yaml", "d.yaml", "-o", "hasil/sini/"], in: folder.path)
    #expect(run.status == ExitStatus.picture.rawValue)
    let records = ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]
    #expect(folder.files == records + ["hasil/sini/a.pdf", "hasil/sini/d.pdf"])
    let lines = run.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(lines == ["hasil/sini/a.pdf", "hasil/sini/d.pdf"])
    #expect(run.errors.contains("b.yaml:") && run.errors.contains("c.yaml:"))
  }

  @Test func aFolderForNothingIsNotMade() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.wrongDate, to: "r.yaml")
    _ = try PiagamRun(["render", "r.yaml", "-o", "hasil/"], in: folder.path)
    #expect(access(folder.path + "/hasil", F_OK) != 0)
  }

  @Test func resultsThatNobodyCanReadAreAFault() throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(
      ["-c", "'\(PiagamRun.executable)' new > /dev/full"], in: folder.path, executable: "/bin/sh")
    #expect(run.status == ExitStatus.file.rawValue)
    #expect(run.errors.hasPrefix("galat: keluaran standar tidak dapat ditulis: "))
  }

  @Test func aReaderThatHasGoneIsNone() throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(
      ["-c", "'\(PiagamRun.executable)' new | true; '\(PiagamRun.executable)' fonts | head -1"],
      in: folder.path, executable: "/bin/sh")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("TeX Gyre Bonum"))
    #expect(!run.errors.contains("galat"))
  }
}
