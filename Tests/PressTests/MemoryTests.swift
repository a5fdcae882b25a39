import Diagnostics
import Evaluation
import Files
import Foundation
import Press
import Records
import TestSupport
import Testing

/// Records whose files are in memory alone, as a face without a disk has them.
@Suite struct MemoryTests {
  /// All files of a sample, by their paths in its folder.
  private static func sample(_ name: String) throws -> [String: [UInt8]] {
    let home = "\(House.root)/samples/\(name)"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: home)
    return try paths.reduce(into: [:]) { files, path in
      guard let data = FileManager.default.contents(atPath: "\(home)/\(path)") else { return }
      let isFolder = try FileManager.default.attributesOfItem(atPath: "\(home)/\(path)")[.type]
      if isFolder as? FileAttributeType != .typeDirectory { files[path] = Array(data) }
    }
  }

  private struct Outcome: Equatable {
    var pdf: [UInt8]
    /// Each with size and digest.
    var files: [FileRead]
    var said: String
  }

  private static func outcome(_ source: RecordSource) throws -> Outcome {
    let worker = try House.worker()
    do throws(Faults) {
      let set = try worker.set(source, Job(record: source.name))
      return Outcome(pdf: try worker.pdf(set), files: set.files, said: "")
    } catch {
      return Outcome(pdf: [], files: source.folder.filesRead, said: error.text(in: .indonesian))
    }
  }

  /// Of a record and what it names, which must be the same from memory as from a disk.
  private func outcome(_ files: [String: [UInt8]], _ record: String) throws -> Outcome {
    let bytes = try #require(files[record])
    var others = files
    others[record] = nil
    let memory = try Self.outcome(
      RecordSource(name: record, bytes: bytes, folder: .memory(others)))
    let disk = try TemporaryFolder()
    for (name, bytes) in others { try disk.write(bytes, to: "rumah/\(name)") }
    try disk.write("rahasia", to: "luar.png")
    let onDisk = try Self.outcome(
      RecordSource(name: record, bytes: bytes, folder: .disk("\(disk.path)/rumah")))
    #expect(memory == onDisk)
    return memory
  }

  @Test func aDeclarationWithPictures() throws {
    let files = try Self.sample("bentuk-bertanda")
    let outcome = try outcome(files, "bertanda.yaml")
    let names = ["cap.svg", "logo.svg", "tanda-tangan-saksi.png", "tanda-tangan.png"]
    #expect(outcome.said == "")
    #expect(outcome.files.map(\.path) == names)
    #expect(outcome.files.map(\.size) == names.map { files[$0]?.count })
    #expect(outcome.files.map(\.sha256) == names.map { SHA256.hex(files[$0] ?? []) })
    let path = "\(House.root)/samples/bentuk-bertanda/bertanda.yaml"
    let worker = try House.worker()
    #expect(try worker.pdf(worker.set(Job(record: path))) == outcome.pdf)
  }

  @Test func aRecapWithItsRegisterAndLKE() throws {
    let outcome = try outcome(try Self.sample("kalbar-2022"), "rekap.yaml")
    #expect(outcome.said == "")
    #expect(
      outcome.files.map(\.path) == ["lke/sambas.csv", "lke/singkawang.xlsx", "register.csv"])
    let path = "\(House.root)/samples/kalbar-2022/rekap.yaml"
    let worker = try House.worker()
    #expect(try worker.pdf(worker.set(Job(record: path))) == outcome.pdf)
  }

  /// An LKE names files of its own folder.
  @Test func whatAnLKENames() throws {
    var files = try Self.sample("kalbar-2022")
    let scheme = try #require(Scheme.bundledText("90/2021"))
      .replacing("skema   90/2021", with: "skema   7/2026")
      .replacing("Nomor 90 Tahun 2021", with: "Nomor 7 Tahun 2026")
    for path in ["baru.skema", "lke/baru.skema"] { files[path] = Array(scheme.utf8) }
    files["lke/bunyi.txt"] = Array("A.I.1.i.a  Tim Kerja telah dibentuk\n".utf8)
    files["lke/singkawang.xlsx"] = nil
    for (path, old, new) in [
      ("rekap.yaml", "skema: 90/2021", "skema: baru.skema"),
      ("lke/sambas.csv", "skema;90/2021", "skema;baru.skema\nuraian;bunyi.txt"),
    ] {
      let text = String(decoding: files[path] ?? [], as: UTF8.self)
      #expect(text.contains(old))
      files[path] = Array(text.replacing(old, with: new).utf8)
    }
    let outcome = try outcome(files, "rekap.yaml")
    #expect(outcome.said == "")
    #expect(
      outcome.files.map(\.path) == [
        "baru.skema", "lke/baru.skema", "lke/bunyi.txt", "lke/sambas.csv", "register.csv",
      ])
  }

  @Test func whatCannotBeRead() throws {
    var files: [String: [UInt8]] = [
      "a/b.png": [], "besar.png": Array(repeating: 0, count: 9 << 20),
    ]
    for logo in ["tiada.png", "../luar.png", "a", "a/b.png", "besar.png", "/a/b.png"] {
      files["a.yaml"] = Array(
        House.record.replacing("61.01\n", with: "61.01\n  logo: \(logo)\n").utf8)
      let outcome = try outcome(files, "a.yaml")
      #expect(outcome.said.hasPrefix("a.yaml:3:9: galat: "), "\(outcome.said)")
    }
    files["r.csv"] = Array("Kode;Status\n61.01;sudah\n".utf8)
    let head = "jenis: rekap\nprovinsi: 61\ntahun: 2022\ntanggal: 2022-12-20\nkota: Pontianak\n"
    files["a.yaml"] = Array(
      "\(head)register: r.csv\nlke: [tiada, r.csv/x, a, ../luar.png]\n".utf8)
    let recap = try outcome(files, "a.yaml").said
    #expect(
      recap == """
        a.yaml:7:7: galat: berkas atau folder “tiada” tidak ada
           7 | lke: [tiada, r.csv/x, a, ../luar.png]
             |       ^~~~~
        a.yaml:7:14: galat: berkas atau folder “r.csv/x” tidak dapat dibaca
           7 | lke: [tiada, r.csv/x, a, ../luar.png]
             |              ^~~~~~~
          saran: periksa hak atas tempat itu, atau pakai tempat lain
        a.yaml:7:23: galat: folder “a” tanpa berkas LKE
           7 | lke: [tiada, r.csv/x, a, ../luar.png]
             |                       ^
          saran: letakkan LKE di sana (XLSX, ODS, CSV, YAML, atau JSON)
        a.yaml:7:26: galat: “../luar.png” harus nama berkas atau folder di folder berkas ini
           7 | lke: [tiada, r.csv/x, a, ../luar.png]
             |                          ^~~~~~~~~~~
          saran: salin ke folder berkas ini, lalu sebut namanya saja
        r.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }
}
