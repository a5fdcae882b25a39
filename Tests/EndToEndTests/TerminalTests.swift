import Foundation
import TestSupport
import Testing

/// Nothing that a file, its name or an argument holds reaches a terminal as a command.
@Suite struct TerminalTests {
  private static let name = "a\u{1b}[31m\ngalat: palsu\u{9b}\u{202e}"

  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> PiagamRun {
    let run = try PiagamRun(arguments, in: folder.path)
    for text in [run.output, run.errors] {
      let found = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value || 0x202A...0x202E ~= $0.value
      }
      #expect(found.isEmpty, "\(arguments): \(text)")
      #expect(!text.contains("\ngalat: palsu"), "\(arguments): \(text)")
    }
    return run
  }

  @Test func namesOfFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "\(Self.name).yaml")
    try folder.write(Charter.good, to: "b.yaml")
    let shown = "a\u{FFFD}[31m\u{FFFD}galat: palsu\u{FFFD}\u{FFFD}"
    let checked = try run(["check", "\(Self.name).yaml"], in: folder)
    #expect(checked.output == "\(shown).yaml: baik\n")
    let made = try run(["render", "\(Self.name).yaml"], in: folder)
    #expect(made.output.hasPrefix("\(shown).pdf  1 halaman"))
    _ = try run(["render", "\(Self.name).yaml", "b.yaml", "--proof", "./"], in: folder)
    _ = try run(["check", "\(Self.name).yaml", "b.yaml", "--json"], in: folder)
    #expect(try run(["new", "-o", "\(Self.name)2.yaml"], in: folder).output == "\(shown)2.yaml\n")
    #expect(
      try run(["lke", "new", "--satker", "61.01", "-o", "\(Self.name).csv"], in: folder).output
        == "\(shown).csv\n")
    _ = try run(["lke", "nilai", "\(Self.name).csv"], in: folder)
    _ = try run(["lke", "bukti", "\(Self.name).csv"], in: folder)
    _ = try run(["register", "map", "\(Self.name).csv"], in: folder)
  }

  @Test func argumentsThatAreWrong() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    for arguments in [
      [Self.name], ["check", Self.name], ["check", "a.yaml", "--template", Self.name],
      ["check", "a.yaml", "--design", Self.name], ["check", "a.yaml", "--paper", Self.name],
      ["check", "a.yaml", "--\(Self.name)"], ["render", "a.yaml", "--dpi", Self.name],
      ["new", "--kode", Self.name], ["wilayah", Self.name], ["templates", "check", Self.name],
      ["templates", "--templates", Self.name], ["lke", "nilai", "a.yaml", "--kolom", Self.name],
      ["lke", "new", "--skema", Self.name, "-o", "b.csv"], ["fonts", "--fonts", Self.name],
      ["register", "new", "--provinsi", Self.name, "-o", "r.csv"], ["--lang", Self.name, "check"],
    ] {
      #expect(try run(arguments, in: folder).status != 0, "\(arguments)")
    }
  }

  /// Nor is anything of it echoed at its whole length.
  @Test func argumentsThatAreLong() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "9", count: 100_000)
    for arguments in [
      ["new", "--kode", long], ["wilayah", long], ["check", long], [long], ["fonts", "--\(long)"],
      ["templates", "check", long], ["register", "new", "--provinsi", long, "-o", "r.csv"],
    ] {
      let run = try run(arguments, in: folder)
      #expect(run.status != 0)
      #expect((run.output + run.errors).utf8.count < 8_000, "\(arguments[0])")
    }
  }

  @Test func headingsOfARegister() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Kode;Nama \u{9b}31m\u{202e}Satker;Status\n61.01;KPU Kabupaten Sambas;sudah\n", to: "r.csv")
    let map = try run(["register", "map", "r.csv"], in: folder)
    #expect(map.status == 0, "\(map.errors)")
  }

  /// Templates are refused what records are.
  @Test(arguments: ["\u{9b}", "\u{202e}", "&#x9b;", "&#x202e;", "\u{FFFD}", "\u{2028}"])
  func templates(_ written: String) throws {
    let folder = try TemporaryFolder()
    let source = "\(PiagamRun.root)/Templates/piagam-pencanangan"
    for file in try FileManager.default.contentsOfDirectory(atPath: source) {
      try folder.write(
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(file)"))), to: "t/\(file)")
    }
    let text = String(decoding: try folder.bytes("t/template.xml"), as: UTF8.self)
    try folder.write(text.replacing("Pada hari ini", with: "Pada \(written)"), to: "t/template.xml")
    let told = try run(["templates", "check", "t"], in: folder)
    #expect(told.status == 4)
    #expect(told.errors.contains(" tidak boleh berada dalam templat\n"), "\(told.errors)")
  }
}
