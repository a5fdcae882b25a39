import TestSupport
import Testing

/// What people read, in both languages.
@Suite struct WordsTests {
  @Test func faultsInBothLanguages() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.wrongDate, to: "b.yaml")
    let picture = "\n   7 | tanggal: 2022-02-30\n     |          ^~~~~~~~~~\n"
    let indonesian = try PiagamRun(["check", "b.yaml"], in: folder.path)
    #expect(indonesian.output == "")
    #expect(
      indonesian.errors == "b.yaml:7:10: galat: "
        + "tanggal “2022-02-30” pada “tanggal” tidak ada dalam kalender" + picture)
    let english = try PiagamRun(["--lang", "en", "check", "b.yaml"], in: folder.path)
    #expect(
      english.errors == "b.yaml:7:10: error: "
        + "the date “2022-02-30” in “tanggal” does not exist" + picture)
  }

  @Test func goodRecords() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    #expect(try PiagamRun(["check", "a.yaml"], in: folder.path).output == "a.yaml: baik\n")
    let english = try PiagamRun(
      ["check", "a.yaml"], in: folder.path, environment: ["LANG": "en_US.UTF-8"])
    #expect(english.output == "a.yaml: good\n")
    #expect(try PiagamRun(["check", "a.yaml", "-q"], in: folder.path).output == "")
  }

  @Test func starterFile() throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(["new", "--kode", "61.01"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("  kode: 61.01\n  nama: KPU Kabupaten Sambas\n"))
    let written = try PiagamRun(["new", "--kode", "61.01", "-o", "a.yaml"], in: folder.path)
    #expect(written.output == "a.yaml\n")
    #expect(
      written.errors
        == "Isi setiap “(isi …)” di dalamnya, lalu jalankan: piagam check a.yaml\n")
    #expect(try String(decoding: folder.bytes("a.yaml"), as: UTF8.self) == run.output)
    let again = try PiagamRun(["new", "-o", "a.yaml"], in: folder.path)
    #expect(again.status == 8)
    #expect(
      again.errors == """
        a.yaml: galat: berkas tidak dapat ditulis: berkas itu sudah ada
          saran: pilih nama lain; berkas yang sudah ada tidak ditimpa

        """)
    #expect(try String(decoding: folder.bytes("a.yaml"), as: UTF8.self) == run.output)
  }

  @Test func wrongCommandLine() throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(["rendr"], in: folder.path)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        galat: “rendr” tidak dapat dipakai di sini
          saran: maksud Anda “render”?
        Pemakaian: piagam [--lang <bahasa>] <perintah>
          Lihat 'piagam --help' untuk keterangan.

        """)
  }

  @Test func templates() throws {
    let folder = try TemporaryFolder()
    let list = try PiagamRun(["templates"], in: folder.path)
    let names = list.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names == PiagamRun.templates + ["kegiatan"] && names.contains("rapor"))
    let bundled = PiagamRun.root + "/Templates/piagam-pencanangan"
    let good = try PiagamRun(["templates", "check", bundled], in: folder.path)
    #expect(good.output == "\(bundled): baik\n")
    try folder.write("<template", to: "rusak/template.xml")
    let bad = try PiagamRun(["templates", "check", "rusak", bundled], in: folder.path)
    #expect(bad.status == 4)
    #expect(bad.output == "\(bundled): baik\n")
  }

  @Test func versionAndCompletion() throws {
    let folder = try TemporaryFolder()
    let version = try PiagamRun(["--version"], in: folder.path)
    #expect(version.output.contains(#/^piagam \d+\.\d+\.\d+ \(Pango [\d.]+, Cairo [\d.]+\)\n$/#))
    for shell in ["bash", "zsh", "fish"] {
      let script = try PiagamRun(["--generate-completion-script", shell], in: folder.path)
      #expect(script.status == 0)
      #expect(script.output.contains("render"))
    }
  }
}
