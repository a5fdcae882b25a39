import Foundation
import TestSupport
import Testing

/// One file of all documents, by the tool.
@Suite struct BundleTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 1...3 {
      try folder.write(Charter.good, to: "rekaman/r\(number).yaml")
    }
    return folder
  }

  private static let arguments = [
    "batch", "rekaman", "--out", "out", "--name", "{rekaman}.pdf", "--merge", "cetak.pdf",
    "--duplex", "--zip", "kirim.zip",
  ]

  @Test func itIsTold() throws {
    let folder = try Self.folder()
    let run = try PiagamRun(Self.arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        out/r1.pdf
        out/r2.pdf
        out/r3.pdf
        cetak.pdf: 3 dokumen, 6 halaman, 3 di antaranya kosong
        kirim.zip: 3 dokumen

        """, "\(run.errors)")
    let json = try PiagamRun(Self.arguments + ["--json"], in: folder.path)
    let lines = json.output.split(separator: "\n").suffix(3)
    #expect(
      lines.joined(separator: "\n") == """
        {"output":"cetak.pdf","ok":true,"documents":3,"pages":6,"blank_pages":3}
        {"output":"kirim.zip","ok":true,"documents":3,"pages":null,"blank_pages":null}
        {"made":0,"unchanged":3,"refused":0,"orphans":[],"pruned":[]}
        """)
  }

  @Test func aRefusedRecord() throws {
    let folder = try Self.folder()
    try folder.write("satker: [\n", to: "rekaman/r2.yaml")
    for language in [["--quiet"], ["--json"]] {
      let run = try PiagamRun(Self.arguments + language, in: folder.path)
      #expect(run.status == 3)
      #expect(
        (run.errors + run.output).contains(
          "tidak ditulis: 1 rekaman ditolak, sehingga dokumennya tidak lengkap"), "\(run)")
    }
    #expect(Set(folder.files.map { $0.prefix { $0 != "/" } }) == ["out", "rekaman"])
  }

  /// The documents and the PDF have room, the ZIP has not.
  @Test func noRoomForTheZIP() throws {
    let folder = try Self.folder()
    try folder.write("lama", to: "kirim.zip")
    let run = try PiagamRun(
      ["-c", Trouble.fileSize(200).script(time: 0), "bash", PiagamRun.executable]
        + Self.arguments, in: folder.path, executable: "/bin/bash")
    #expect(run.status == 8)
    #expect(run.errors.hasPrefix("kirim.zip: galat: berkas tidak dapat ditulis: "), "\(run)")
    #expect(try folder.text("kirim.zip") == "lama")
    #expect(
      Set(folder.files.map { $0.prefix { $0 != "/" } })
        == ["out", "rekaman", "kirim.zip", "cetak.pdf"])
  }

  @Test func whatItIs() throws {
    let folder = try Self.folder()
    _ = try PiagamRun(Self.arguments, in: folder.path)
    let run = try PiagamRun(["inspect", "cetak.pdf"], in: folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output.replacing(/Piagam \d\S*/, with: "Piagam 1") == """
        cetak.pdf: Gabungan 3 dokumen untuk dicetak
          isi      3 dokumen, 6 halaman; tanpa rekaman: ada di dokumennya sendiri
          pembuat  Piagam 1
          keadaan  seperti waktu dibuat

        """)
    let many = try PiagamRun(["inspect", "cetak.pdf", "out/r1.pdf"], in: folder.path)
    #expect(
      many.output.hasPrefix(
        "cetak.pdf: seperti waktu dibuat; Gabungan 3 dokumen untuk dicetak\n"), "\(many)")
    let json = try PiagamRun(["inspect", "cetak.pdf", "--json"], in: folder.path)
    let object = try #require(try json.objects.first)
    #expect(object["kind"] as? String == "gabungan" && object["documents"] as? Int == 3)
    for command in ["extract", "regenerate"] {
      let run = try PiagamRun([command, "cetak.pdf"], in: folder.path)
      #expect(run.status == 3)
      #expect(
        run.errors.hasPrefix(
          """
          cetak.pdf: galat: ini gabungan halaman 3 dokumen untuk dicetak; tidak ada rekaman \
          di dalamnya
            saran: pakai dokumennya sendiri, di folder yang dibuat piagam batch

          """), "\(run.errors)")
    }
  }

  /// Whenever it is ended, what stands in their places is whole, or was there before.
  @Test func endedByASignalAtAnyMoment() throws {
    let whole = try Self.folder()
    let start = Date.now
    _ = try PiagamRun(Self.arguments, in: whole.path)
    let time = Date.now.timeIntervalSince(start)
    let made = try ["cetak.pdf", "kirim.zip"].map { try whole.bytes($0) }
    var ended = 0
    for trial in 0..<12 {
      let folder = try Self.folder()
      let trouble = Trouble.signal(
        trial % 2 == 0 ? "INT" : "KILL", at: 0.4 + 0.05 * Double(trial))
      let run = try PiagamRun(
        ["-c", trouble.script(time: time), "bash", PiagamRun.executable] + Self.arguments,
        in: folder.path, executable: "/bin/bash")
      if run.status != 0 { ended += 1 }
      for (name, bytes) in zip(["cetak.pdf", "kirim.zip"], made) {
        #expect([nil, bytes].contains(try? folder.bytes(name)))
        if run.output.contains(name) { #expect(try folder.bytes(name) == bytes) }
      }
      #expect(try PiagamRun(Self.arguments, in: folder.path).status == 0)
      #expect(try ["cetak.pdf", "kirim.zip"].map { try folder.bytes($0) } == made)
      #expect(
        Set(folder.files.map { $0.prefix { $0 != "/" } }) == [
          "out", "rekaman", "cetak.pdf", "kirim.zip",
        ])
    }
    #expect(ended > 0)
  }
}
