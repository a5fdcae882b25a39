@testable import Batch
import Diagnostics
import Foundation
import TestSupport
import Testing

/// When files of all documents are not written, and what they may not replace.
@Suite struct BundleTests {
  private func asked(_ desk: Desk) -> (inout BatchRequest) -> Void {
    { (request: inout BatchRequest) in
      (request.bundles.merge, request.bundles.zip) = (desk.merge, desk.zip)
    }
  }

  private func told(_ outcomes: [BundleOutcome]) -> String {
    outcomes.map { outcome in
      switch outcome {
      case .written(let file): "written \(file.path)"
      case .left(_, let faults): faults.text()
      }
    }.joined(separator: "\n")
  }

  /// Nobody counts what comes from a print shop: none is written that lacks a document.
  @Test(arguments: [1, 3]) func aRefusedRecord(workers: Int) throws {
    let desk = try Desk(3)
    try desk.write(1, "satker: [\n")
    try desk.folder.write("lama", to: "kirim.zip")
    let outcome = try desk.run { request in
      asked(desk)(&request)
      request.workers = workers
    }
    #expect(
      told(outcome.result.bundles) == """
        \(desk.merge): galat: tidak ditulis: 1 rekaman ditolak, sehingga dokumennya tidak lengkap
          saran: perbaiki rekamannya, lalu jalankan batch sekali lagi
        \(desk.zip): galat: tidak ditulis: 1 rekaman ditolak, sehingga dokumennya tidak lengkap
          saran: perbaiki rekamannya, lalu jalankan batch sekali lagi
        """)
    #expect(!FileManager.default.fileExists(atPath: desk.merge))
    #expect(try desk.folder.text("kirim.zip") == "lama")
    #expect(try desk.documents().count == 2)
    try desk.write(1, try Desk.charter(1))
    let again = try desk.run(asked(desk))
    #expect(told(again.result.bundles) == "written \(desk.merge)\nwritten \(desk.zip)")
    #expect(try desk.pictures(of: desk.merge).count == 3)
  }

  @Test func aRecordRefusedInAPart() throws {
    let desk = try Desk(3)
    try desk.write(1, "satker: [\n")
    let part = "\(desk.folder.path)/s1"
    let rest = "\(desk.folder.path)/s2"
    for (number, folder) in [(1, part), (2, rest)] {
      try desk.run { request in
        request.folder = folder
        request.shard = try #require(Shard("\(number)/2"))
      }
    }
    var bundles = Bundles()
    bundles.merge = desk.merge
    let joined = try Join([part, rest], into: desk.out, bundles).run()
    #expect(joined.documents == 2)
    #expect(
      told(joined.bundles).hasPrefix("\(desk.merge): galat: tidak ditulis: "),
      "\(told(joined.bundles))")
    #expect(!FileManager.default.fileExists(atPath: desk.merge))
  }

  /// What a part made once, and does not make any more, is not joined with it.
  @Test func aPartWithDocumentsOfAnEarlierRun() throws {
    let desk = try Desk(4)
    let parts = {
      try (1...2).map { number in
        let part = "\(desk.folder.path)/s\(number)"
        try desk.run { request in
          request.folder = part
          request.shard = try #require(Shard("\(number)/2"))
        }
        return part
      }
    }
    let owner = try parts().first { part in
      try desk.documents(in: part)[PlanTests.name(2)] != nil
    }
    let part = try #require(owner)
    try FileManager.default.removeItem(atPath: "\(desk.folder.path)/\(Desk.name(2))")
    let count = try desk.documents(in: part).count
    let folders = try parts()
    #expect(
      refusal { _ = try Join(folders, into: desk.out).run() } == """
        \(part): galat: manifest.jsonl menyebut \(count) dokumen, sedangkan bagian ini membuat \
        \(count - 1): lainnya dari jalan sebelumnya
          saran: jalankan lagi ke folder yang baru: piagam batch … --shard \(part.last == "1" ? 1 : 2)/2
        """)
    #expect(!FileManager.default.fileExists(atPath: desk.out))
    try FileManager.default.removeItem(atPath: part)
    #expect(try Join(parts(), into: desk.out).run().documents == 3)
  }

  /// Documents of an earlier run whose record is gone lie in the folder, and in no bundle.
  @Test func orphansAreInNone() throws {
    let desk = try Desk(3)
    try desk.run()
    try FileManager.default.removeItem(atPath: "\(desk.folder.path)/\(Desk.name(2))")
    let outcome = try desk.run(asked(desk))
    #expect(outcome.result.orphans == [PlanTests.name(2)])
    #expect(try desk.pictures(of: desk.merge).count == 2)
    let there = try TemporaryFolder()
    _ = try desk.said("unzip", [desk.zip, "-d", there.path])
    #expect(try desk.documents(in: there.path).count == 2)
    #expect(try desk.whatIsNotAsItShouldBe(in: there.path) == [])
    #expect(try there.text("manifest.jsonl").split(separator: "\n").count == 2)
  }

  @Test func aDocumentThatVanishesOrChangesMeanwhile() throws {
    for isGone in [true, false] {
      let desk = try Desk(3)
      let batch = try desk.batch(asked(desk))
      let plan = try batch.plan()
      let victim = "\(desk.out)/\(PlanTests.name(0))"
      let message = refusal {
        _ = try batch.make(plan) { event in
          guard case .made(let line) = event, line.document == PlanTests.name(2) else { return }
          if isGone {
            unlink(victim)
          } else {
            try? Data("lain".utf8).write(to: URL(fileURLWithPath: victim))
          }
        }
      }
      #expect(
        message
          == (isGone
            ? """
            \(desk.out): galat: 1 dokumen hilang selama batch berjalan
              saran: jalankan batch sekali lagi
            """
            : """
            \(victim): galat: dokumen ini tidak seperti yang tercatat di manifest.jsonl
              saran: jalankan batch sekali lagi
            """))
      #expect(!FileManager.default.fileExists(atPath: desk.merge))
      #expect(try desk.run(asked(desk)).result.bundles.count == 2)
      #expect(try desk.pictures(of: desk.merge).count == 3)
    }
  }

  @Test func whereItCannotBeWritten() throws {
    let desk = try Desk(1)
    try desk.folder.write("lama", to: "cetak.pdf/a")
    #expect(
      refusal { try desk.run(asked(desk)) }
        .hasPrefix("\(desk.merge): galat: berkas tidak dapat ditulis: "))
    #expect(try desk.whatIsNotAsItShouldBe() == [])
    #expect(try desk.run().result.unchanged == 1)
  }
}

@Suite struct BundlePathTests {
  private func refused(_ desk: Desk, _ change: (inout BatchRequest) -> Void) -> String {
    let message = refusal { try desk.run(change) }
    #expect(!FileManager.default.fileExists(atPath: desk.out))
    return message
  }

  @Test func anotherEnding() throws {
    let desk = try Desk(1)
    #expect(
      refused(desk) { $0.bundles.merge = "cetak.yaml" } == """
        galat: “cetak.yaml” harus berakhiran .pdf
          saran: pilih nama lain
        """)
    #expect(
      refused(desk) { $0.bundles.zip = "register.xlsx" } == """
        galat: “register.xlsx” harus berakhiran .zip
          saran: pilih nama lain
        """)
  }

  @Test func duplexAlone() throws {
    #expect(
      refused(try Desk(1)) { $0.bundles.isDuplex = true } == """
        galat: --duplex tidak berarti tanpa --merge
          saran: contoh: --merge cetak.pdf --duplex
        """)
  }

  @Test func aPart() throws {
    let desk = try Desk(1)
    for (path, option) in [("cetak.pdf", "--merge"), ("kirim.zip", "--zip")] {
      #expect(
        refused(desk) { request in
          if option == "--zip" { request.bundles.zip = path } else { request.bundles.merge = path }
          request.shard = Shard("2/8") ?? .whole
        } == """
          galat: bagian 2/8 tidak memuat semua dokumen, sehingga tidak digabung
            saran: gabungkan semua bagiannya: piagam batch join … \(option) \(path)
          """)
    }
  }

  /// However it is written.
  @Test func theNameOfADocument() throws {
    let desk = try Desk(1)
    for path in [
      "\(desk.out)/\(PlanTests.name(0))", "\(desk.records)/../out/./\(PlanTests.name(0))",
      "\(desk.out)/\(PlanTests.name(0).uppercased())",
    ] {
      #expect(
        refused(desk) { $0.bundles.merge = path } == """
          galat: “\(path)” adalah nama sebuah dokumen
            saran: pilih nama lain
          """)
    }
    // Also one of an earlier run.
    try desk.run()
    try FileManager.default.moveItem(
      atPath: "\(desk.folder.path)/\(Desk.name(0))", toPath: "\(desk.folder.path)/lain.yaml")
    try desk.write(1, try Desk.charter(1))
    let path = "\(desk.out)/\(PlanTests.name(0))"
    #expect(refusal { try desk.run { $0.bundles.merge = path } }.contains("nama sebuah dokumen"))
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  /// A document of a part, which is no longer there once it is replaced.
  @Test func theNameOfADocumentOfAPart() throws {
    let desk = try Desk(1)
    let part = "\(desk.folder.path)/s"
    try desk.run { request in
      request.folder = part
      request.shard = Shard("1/1") ?? .whole
    }
    _ = try desk.run { $0.folder = part }
    var bundles = Bundles()
    bundles.merge = "\(part)/\(PlanTests.name(0))"
    #expect(throws: Faults.self) { try Join([part], into: desk.out, bundles).run() }
  }

  @Test func aRecord() throws {
    let desk = try Desk(1)
    let path = try desk.folder.write(try Desk.charter(1), to: "records/aneh.pdf")
    let request = { (request: inout BatchRequest) in
      request.inputs = [path]
      request.bundles.merge = "\(desk.records)/./aneh.pdf"
    }
    #expect(
      refused(desk, request) == """
        galat: keluaran “\(desk.records)/./aneh.pdf” akan menimpa berkas rekaman
          saran: pilih nama lain
        """)
    #expect(try desk.folder.text("records/aneh.pdf") == Desk.charter(1))
  }

  /// Whatever a record needs stays, under whatever name.
  @Test func whatARecordNeeds() throws {
    let desk = try Desk(0)
    try desk.write(
      0, try Desk.charter(0).replacing("satker:\n", with: "satker:\n  logo: logo.pdf\n"))
    let picture = try desk.folder.write("gambar", to: "records/logo.pdf")
    let record = "\(desk.folder.path)/\(Desk.name(0))"
    #expect(
      refused(desk) { $0.bundles.merge = picture } == """
        galat: keluaran “\(picture)” akan menimpa berkas yang dipakai oleh “\(record)”
          saran: pilih nama lain
        """)
    #expect(link(record, desk.merge) == 0 && link(picture, desk.zip) == 0)
    #expect(
      refused(desk) { $0.bundles.merge = desk.merge } == """
        galat: keluaran “\(desk.merge)” akan menimpa berkas rekaman
          saran: pilih nama lain
        """)
    #expect(
      refused(desk) { $0.bundles.zip = desk.zip } == """
        galat: keluaran “\(desk.zip)” akan menimpa berkas yang dipakai oleh “\(record)”
          saran: pilih nama lain
        """)
    #expect(try desk.folder.text("records/logo.pdf") == "gambar")
  }

  /// Those of common values, and their file.
  @Test func whatCommonValuesNeed() throws {
    let desk = try Desk(1)
    let common = try desk.folder.write("jenis: bersama\nkota: Sambas\n", to: "c.yaml")
    #expect(link(common, desk.merge) == 0)
    #expect(
      refused(desk) {
        $0.common = common
        $0.bundles.merge = desk.merge
      } == """
        galat: keluaran “\(desk.merge)” akan menimpa berkas rekaman
          saran: pilih nama lain
        """)
  }
}
