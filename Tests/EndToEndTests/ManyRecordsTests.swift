import Foundation
import TestSupport
import Testing

/// Runs over many records, over folders, and over what comes by a pipe.
@Suite struct ManyRecordsTests {
  @Test func aRunOfManyTellsWhatBecameOfThem() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write(Charter.wrongDate, to: "b.yaml")
    try folder.write(
      Charter.good
        + "dasar:\n  - {jenis: Surat Sekretaris Jenderal KPU, nomor: 1, tanggal: 2023-01-02}\n",
      to: "c.yaml")
    let run = try PiagamRun(["check", "a.yaml", "b.yaml", "c.yaml"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.output == "a.yaml: baik\nc.yaml: baik\n")
    #expect(
      run.errors.hasSuffix("\n3 rekaman: 2 selesai (1 dengan peringatan), 1 ditolak\n"))
    let quiet = try PiagamRun(["check", "a.yaml", "a.yaml", "-q"], in: folder.path)
    #expect(quiet.output + quiet.errors == "")
    let one = try PiagamRun(["check", "a.yaml"], in: folder.path)
    #expect(one.errors == "")
    let stopped = try PiagamRun(
      ["check", "a.yaml", "a.yaml", "a.yaml", "--design", "x", "--lang", "en"], in: folder.path)
    #expect(stopped.errors.hasSuffix("\n3 records: 0 done, 1 refused, 2 not tried\n"))
  }

  /// Nobody reads a thousand faults of a thousand files; programs do.
  @Test func ofVeryManyFaultsTheFirstAreShown() throws {
    let folder = try TemporaryFolder()
    for number in 1...205 { try folder.write("kotta: x\n", to: "d/\(number).yaml") }
    let run = try PiagamRun(["lke", "nilai", "d/1.yaml"], in: folder.path)
    let each = run.errors.split(separator: "\n").count { $0.contains("galat: ") }
    let records = (1...205).map { "d/\($0).yaml" }
    let many = try PiagamRun(["lke", "nilai"] + records, in: folder.path)
    #expect(many.errors.split(separator: "\n").count { $0.contains(".yaml") } <= 200 + 205)
    #expect(
      many.errors.hasSuffix(
        """
        galat: dan \(205 * each - 200) temuan lain yang tidak ditampilkan
        205 rekaman: 0 selesai, 205 ditolak

        """))
    let json = try PiagamRun(["lke", "nilai", "--json"] + records, in: folder.path)
    #expect(try json.objects.count == 205)
  }

  /// Nor does it tell more while it makes documents.
  @Test func renderTellsNoMoreThanCheck() throws {
    let folder = try TemporaryFolder()
    let new = try PiagamRun(
      ["lke", "new", "--satker", "61.01", "--tahun", "2022", "-o", "a.yaml"], in: folder.path)
    #expect(new.status == 0)
    let text = try String(contentsOfFile: folder.path + "/a.yaml", encoding: .utf8)
      .replacing(/tanggal: \(.*/, with: "tanggal: 2022-12-20")
      .replacing(/kota: \(.*/, with: "kota: Sambas")
      .replacing(/: +#([^\n]*\(A\/B)/) { ": B (x)  #\($0.output.1)" }
    for number in 1...5 { try folder.write(text, to: "\(number).yaml") }
    func warnings(_ command: String) throws -> [Substring] {
      let run = try PiagamRun([command] + (1...5).map { "\($0).yaml" }, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      return run.errors.split(separator: "\n").filter { $0.contains("peringatan: ") }
    }
    let shown = try warnings("render")
    #expect(shown.count == 201)
    #expect(try warnings("check") == shown)
  }

  /// A folder stands for the records in it and below it, without what they name.
  @Test func aFolderOfRecords() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "d/a.yaml")
    try folder.write(Charter.good, to: "d/e/b.yml")
    try folder.write("x", to: "d/logo.svg")
    try folder.write("x", to: "d/.b.yaml")
    try folder.write("x", to: "d/~$lke.xlsx")
    let run = try PiagamRun(["check", "d/"], in: folder.path)
    #expect(run.output == "d/a.yaml: baik\nd/e/b.yml: baik\n")
    #expect(run.errors == "2 rekaman: 2 selesai, 0 ditolak\n")
    try folder.write("x", to: "kosong/logo.svg")
    let none = try PiagamRun(["check", "kosong"], in: folder.path)
    #expect(none.status == 3)
    #expect(
      none.errors == """
        kosong: galat: di dalam folder ini tidak ada deklarasi, LKE, atau register
          saran: nama rekaman berakhiran .yaml, .json, .xlsx, .ods, atau .csv

        """)
  }

  /// Whatever Piagam writes beside records is passed over in a folder; named, it is read.
  @Test func whatPiagamWroteIsNoRecord() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in WritingCommand.inputs where name != "rusak.csv" {
      try folder.write(bytes, to: name)
    }
    let wrong = try TemporaryFolder()
    try wrong.write(WritingCommand.inputs["rusak.csv"] ?? [], to: "rusak.csv")
    let kembali = "\(folder.path)/kembali"
    _ = try PiagamRun(["check", "rusak.csv", "--return", kembali], in: wrong.path)
    for line in [
      "render rekap.yaml -o hasil/rekap.pdf --workbook hasil/rekap.xlsx",
      "lke bukti lke.csv --satker 61.01 --tahun 2022 -o bukti.xlsx",
      "register map register.csv -o peta.yaml",
      "batch r.yaml --out batch", "preview r.yaml -o lembar.pdf",
    ] {
      let run = try PiagamRun(line.split(separator: " ").map(String.init), in: folder.path)
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
    _ = try PiagamRun(["extract", "r.pdf", "-o", "isi"], in: folder.path)
    // It says neither office nor year.
    try FileManager.default.removeItem(atPath: "\(folder.path)/lke.csv")
    let run = try PiagamRun(["check", ".", "--lang", "en", "-q"], in: folder.path)
    #expect(run.errors == "" && run.status == 0, "\(run.errors)")
    #expect(folder.files.contains("bukti.xlsx") && folder.files.contains("peta.yaml"))
    #expect(try PiagamRun(["check", "peta.yaml"], in: folder.path).status == 3)
  }

  @Test func allSamplesAreRight() throws {
    let run = try PiagamRun(["check", "samples", "-q"], in: PiagamRun.root)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func standardInputAndOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    #expect(try PiagamRun(["render", "a.yaml"], in: folder.path).status == 0)
    let pdf = try folder.bytes("a.pdf")
    for arguments in [["render", "-"], ["render", "-", "-o", "-"]] {
      let run = try PiagamRun(arguments, in: folder.path, input: Charter.good)
      #expect(run.status == 0 && run.bytes == pdf)
      #expect(run.errors.hasPrefix("-  1 halaman"))
    }
    #expect(try PiagamRun(["render", "a.yaml", "-o", "-"], in: folder.path).bytes == pdf)
    let file = try PiagamRun(["render", "-", "-o", "b.pdf"], in: folder.path, input: Charter.good)
    #expect(file.status == 0)
    #expect(try folder.bytes("b.pdf") == pdf)
    #expect(folder.files == ["a.pdf", "a.yaml", "b.pdf"])
    let check = try PiagamRun(["check", "-"], in: folder.path, input: Charter.wrongDate)
    #expect(check.status == 3 && check.errors.hasPrefix("-:7:10: galat: "))
    let new = try PiagamRun(["new", "-o", "-"], in: folder.path)
    #expect(try new.bytes == PiagamRun(["new"], in: folder.path).bytes)
    let register = try PiagamRun(
      ["register", "new", "--provinsi", "61", "-o", "-"], in: folder.path)
    #expect(register.output.split(whereSeparator: \.isNewline).count == 16)
    let lke = try PiagamRun(["lke", "new", "--tahun", "2022", "-o", "-"], in: folder.path)
    #expect(lke.status == 0 && lke.output.contains("A.I.1.i.a"))
    let old = try PiagamRun(["lke", "new", "--satker", "91.01", "-o", "-"], in: folder.path)
    #expect(
      old.errors == """
        galat: kode wilayah “91.01” tidak ada dalam daftar Kemendagri
          saran: 91.01 adalah kode Kabupaten Merauke sampai 2022; kini 93.01

        """)
  }

  @Test func standardOutputHoldsOneThing() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    let both = try PiagamRun(["render", "a.yaml", "-o", "-", "--json"], in: folder.path)
    #expect(both.status == 2)
    #expect(both.output.contains("keluaran standar tidak dapat memuat PDF bersama --json"))
    let proof = try PiagamRun(["render", "a.yaml", "--proof", "-"], in: folder.path)
    #expect(proof.status == 2)
    #expect(
      proof.errors == """
        galat: --proof tidak dapat ditulis ke keluaran standar
          saran: misalnya: --proof hasil/

        """)
    #expect(folder.files == ["a.yaml"])
  }

  /// Templates of one's own stand beside the bundled ones, and before one of the same name.
  @Test func moreFoldersOfTemplates() throws {
    let folder = try TemporaryFolder()
    let bundled = PiagamRun.root + "/Templates/rapor"
    for (place, name) in [("satu", "rapor-kita"), ("dua", "rapor-kami")] {
      for file in ["template.xml", "baku.xml"] {
        let text = try String(contentsOfFile: "\(bundled)/\(file)", encoding: .utf8)
        try folder.write(
          text.replacing("name=\"rapor\"", with: "name=\"\(name)\""), to: "\(place)/\(name)/\(file)"
        )
      }
    }
    let run = try PiagamRun(
      ["templates", "--templates", "satu", "--templates", "dua", "--json"], in: folder.path)
    #expect(
      try run.objects.map { $0["name"] as? String ?? "" }
        == (PiagamRun.templates + ["rapor-kami", "rapor-kita"]).sorted() + ["kegiatan"])
    let other = try PiagamRun(
      ["templates", "--json"], in: folder.path, environment: ["PIAGAM_TEMPLATES": "satu:dua"])
    #expect(other.output == run.output)
    let missing = try PiagamRun(["templates", "--templates", "tiga"], in: folder.path)
    #expect(missing.status == 4)
    #expect(missing.errors.hasPrefix("tiga: galat: di sini tidak ada folder templat\n"))
  }

  @Test func templatesInBothLanguages() throws {
    let folder = try TemporaryFolder()
    let english = try PiagamRun(["templates", "--lang", "en"], in: folder.path).output
    #expect(english.contains("\nrapor  One page for the wall: the score of every area"))
    #expect(english.contains("  resmi   plain: a letterhead with a double rule, Bookman\n"))
    let indonesian = try PiagamRun(["templates", "--lang", "id"], in: folder.path).output
    #expect(indonesian.contains("\nrapor  Rapor satu halaman untuk dinding"))
  }

  /// What the README says that all take, all take.
  @Test(arguments: [
    ["new"], ["lke", "new", "-o", "l.csv"],
    ["register", "new", "--provinsi", "61", "-o", "r.csv"], ["fonts"], ["templates"],
  ])
  func allTakeTheSame(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try PiagamRun(
      command + [
        "--lang", "en", "--json", "--templates", PiagamRun.root + "/Templates", "--fonts",
        PiagamRun.root + "/Fonts",
      ], in: folder.path)
    #expect(run.status == 0, "\(run.output)")
  }
}
