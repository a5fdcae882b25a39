import Diagnostics
import Files
import PDFObjects
import Records
import TestSupport
import Testing

@testable import Provenance

/// What a file was made from, and whatever was done to it since.
@Suite struct AlterationTests {
  private func alterations(_ bytes: [UInt8]) throws -> [Alteration] {
    try IssuedFile(RecordSource(name: "a.pdf", bytes: bytes)).alterations()
  }

  @Test(arguments: [PDFWriter.Form.packed, .plain]) func nothing(_ form: PDFWriter.Form) throws {
    let file = try IssuedFile(
      RecordSource(name: "a.pdf", bytes: IssuedSample().bytes(form)))
    #expect(try file.alterations() == [])
    #expect(try file.lapses() == [])
    #expect(file.claim.names == ["PDF/A-3a", "PDF/UA-1"])
    #expect(file.title == "Piagam <Contoh> & lain")
    #expect(file.pages == 1)
    let record = try #require(try file.record())
    #expect(record.satker == "61.01" && record.nomor == "1/PW.01/2022")
    #expect(record.sha256 == file.manifest.files[0].sha256)
  }

  @Test func bytesAround() throws {
    let bytes = IssuedSample().bytes()
    #expect(try alterations(bytes + Array("\n\n".utf8)) == [.bytesBehind(2)])
    #expect(try alterations([10] + bytes) == [.bytesBefore(1)])
  }

  /// In the page's box, where nothing depends on it.
  @Test func oneByte() throws {
    var bytes = IssuedSample().bytes(.plain)
    let place = try #require(bytes.firstRange(of: Array("[0 0 9 9]".utf8)))
    bytes[place.lowerBound + 5] = UInt8(ascii: "8")
    #expect(try alterations(bytes) == [.identifier])
  }

  @Test func updates() throws {
    let bytes = IssuedSample().bytes()
    let pdf = try PDFFile(bytes)
    var update = PDFUpdate(of: pdf)
    update.put(.value(7), at: update.reserve())
    let once = update.finish()
    #expect(try alterations(once) == [.appended(updates: 1, objects: 2)])
    let page = try #require(
      try pdf.references.first { try pdf.object($0).value?.dictionary?["Type"] == .name("Page") })
    var other = PDFUpdate(of: try PDFFile(once))
    other.put(.value(["Type": .name("Page"), "MediaBox": [0, 0, 8, 8]]), at: page)
    #expect(
      try alterations(other.finish()) == [
        .appended(updates: 2, objects: 4), .overwritten(objects: 1),
      ])
  }

  @Test func attachedFiles() throws {
    var sample = IssuedSample()
    sample.manifest.files = [
      .init(name: "record.json", sha256: IssuedSample.digest),
      .init(name: "register.csv", sha256: IssuedSample.digest),
    ]
    sample.strangers = ["nota.txt"]
    #expect(
      try sample.issued().alterations() == [
        .otherFile("record.json"), .missingFile("register.csv"), .strangeFile("nota.txt"),
      ])
  }

  @Test func pictures() throws {
    var sample = IssuedSample()
    sample.pictures = [(image(2, 1, [0, 9]), nil)]
    sample.manifest.pictures = [
      .init(name: "a.png", turn: 1, width: 3, height: 2, sha256: IssuedSample.digest)
    ]
    #expect(try sample.issued().alterations() == [.missingPicture("a.png")])
  }

  /// To be made anew, a file is taken apart and judged.
  @Test func picturesAreDecodedOnce() throws {
    let samples = [UInt8](repeating: 7, count: 60_000)
    var sample = IssuedSample()
    sample.pictures = [(image(300, 200, samples), nil)]
    sample.manifest.pictures = [
      .init(name: "a.png", turn: 1, width: 300, height: 200, sha256: SHA256.hex(samples))
    ]
    let file = try sample.issued()
    #expect(try file.contents().map(\.name).contains("a.png"))
    let rest = file.reader.rest
    #expect(try file.alterations() == [])
    #expect(rest - file.reader.rest < samples.count)
  }

  @Test func words() throws {
    var sample = IssuedSample()
    sample.information["Title"] = .text("Lain")
    sample.information["ModDate"] = .text("D:20230309000000Z")
    sample.information["Producer"] = .text("Lain 2.0")
    sample.manifest.standard = "a-2b"
    sample.manifest.kind = "rekap"
    #expect(
      try sample.issued().alterations() == [
        .metadata("Title"), .metadata("Producer"), .metadata("ModDate"),
        .statement("pdfaid:part"), .statement("pdf:Producer"), .statement("piagam:kind"),
      ])
  }

  @Test func saidToPeople() {
    let all: [Alteration] = [
      .appended(updates: 1, objects: 2), .overwritten(objects: 3), .bytesBefore(4),
      .bytesBehind(5), .identifier, .missingFile("a"), .otherFile("b"), .strangeFile("c"),
      .missingPicture("d"), .metadata("Title"), .statement("pdf:Producer"),
    ]
    let faults = all.map { $0.diagnostic(.error, of: "a.pdf") }
    #expect(Set(all.map(\.word)).count == all.count)
    #expect(
      faults.map { $0.message.text(in: .indonesian) } == [
        "berkas ini diubah: 1 perubahan tanpa tanda tangan, 2 objek",
        "3 objek dokumen ini bukan lagi seperti waktu dibuat", "ada 4 bita di depan PDF ini",
        "ada 5 bita di belakang PDF ini",
        "isi berkas ini bukan yang ditulis Piagam: tidak cocok dengan pengenalnya",
        "lampiran “a” tidak ada lagi", "lampiran “b” bukan lagi seperti waktu dibuat",
        "lampiran “c” ditambahkan kemudian", "gambar “d” tidak ada lagi di halamannya",
        "“Title” dalam keterangan dokumen berbeda dari metadata XMP",
        "“pdf:Producer” dalam metadata bukan yang dibuat",
      ])
    #expect(
      faults.map { $0.message.text(in: .english) } == [
        "the file was altered: unsigned updates: 1, with objects: 2",
        "objects of the document that are no longer as they were made: 3",
        "bytes before the PDF begins: 4", "bytes behind the PDF's end: 5",
        "the file's content is not what Piagam wrote: it does not agree with its identifier",
        "the attached file “a” is gone", "the attached file “b” is not as it was made",
        "the attached file “c” was added later", "the picture “d” is no longer in the pages",
        "“Title” of the document information differs from the XMP metadata",
        "“pdf:Producer” of the metadata is not what was made",
      ])
  }
}
