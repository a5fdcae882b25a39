import Diagnostics
import Files
import PDFObjects
import Records
import TestSupport
import Testing

@testable import Provenance

/// Files that are not ours, and whatever else is wrong: a sentence each, soon.
@Suite struct IssuedFileTests {
  private func refused(_ bytes: [UInt8]) -> String {
    refusal { _ = try IssuedFile(RecordSource(name: "a.pdf", bytes: bytes)).alterations() }
  }

  private func refused(manifest: String) -> String {
    var sample = IssuedSample()
    sample.manifestText = manifest
    return refused(sample.bytes())
  }

  @Test func otherFiles() {
    #expect(
      refused(Array("jenis: rekap".utf8)) == """
        a.pdf: galat: ini bukan berkas PDF
          saran: sebut PDF buatan Piagam, misalnya sambas.pdf
        """)
    var foreign = IssuedSample()
    foreign.catalog = { $0["AF"] = nil }
    #expect(
      refused(foreign.bytes()) == """
        a.pdf: galat: PDF ini tidak menyebut dari apa ia dibuat: bukan buatan Piagam, atau tanpa \
        lampirannya
          saran: pakai PDF yang dibuat oleh piagam render dengan --standard a-3a
        """)
    #expect(
      refused(Array(IssuedSample().bytes().dropLast(9))).hasPrefix("a.pdf: galat: PDF ini rusak"))
  }

  @Test func encrypted() throws {
    let plain = IssuedSample().bytes(.plain)
    let id = try #require(plain.firstRange(of: Array("/ID".utf8)))
    var bytes = plain
    bytes.insert(contentsOf: Array("/Encrypt 1 0 R".utf8), at: id.lowerBound)
    #expect(
      refused(bytes) == """
        a.pdf: galat: PDF ini disandikan, sehingga isinya tidak dapat dibaca
          saran: pakai berkas seperti waktu dibuat, tanpa kata sandi
        """)
  }

  @Test func bombs() {
    #expect(
      refused(manifest: String(repeating: " ", count: 8 << 20)) == """
        a.pdf/manifest.json: galat: PDF ini memuat jauh lebih banyak daripada dokumen mana pun
          saran: pakai berkas seperti waktu dibuat, misalnya dari arsip
        """)
    var sample = IssuedSample()
    let bomb = [UInt8](repeating: 0, count: 60 << 20)
    sample.files += (1...5).map { ("\($0).csv", bomb) }
    #expect(refused(sample.bytes()).contains("jauh lebih banyak"))
  }

  /// More names, fields, files and letters than any document has.
  @Test(
    arguments: [
      ["Names": ["EmbeddedFiles": ["Names": many(1 << 18)]]],
      ["Names": ["EmbeddedFiles": ["Kids": many(1 << 17)]]],
      ["AcroForm": ["Fields": [["Kids": many(1 << 17)]]]],
    ] as [PDFDictionary])
  func tooMuch(_ more: PDFDictionary) {
    var sample = IssuedSample()
    sample.catalog = { catalog in
      for entry in more.entries { catalog[entry.key] = entry.value }
    }
    #expect(refused(sample.bytes()).contains("jauh lebih banyak"))
  }

  private static func many(_ count: Int) -> PDFValue {
    .array([PDFValue](repeating: 0, count: count))
  }

  @Test func manyFilesAndALongTitle() {
    var sample = IssuedSample()
    sample.strangers = (0..<1024).map { "\($0).csv" }
    #expect(refused(sample.bytes()).contains("jauh lebih banyak"))
    sample = IssuedSample()
    sample.information["Title"] = .text(String(repeating: "T", count: 1 << 17))
    #expect(refused(sample.bytes()).contains("jauh lebih banyak"))
  }

  /// One picture under many names.
  @Test func aPictureManyTimes() {
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    var picture = image(9, 9, [])
    picture.dictionary["Filter"] = .name("DCTDecode")
    picture.encoded = bytes[...]
    var sample = IssuedSample()
    sample.pictures = [(picture, nil)]
    sample.manifest.pictures = (0..<97).map {
      .init(name: "\($0).jpg", turn: 1, width: 9, height: 9, sha256: SHA256.hex(bytes))
    }
    let said = refusal { _ = try sample.issued().contents() }
    #expect(said.contains("jauh lebih banyak"))
  }

  @Test func aThousandPictures() throws {
    var sample = IssuedSample()
    let samples = [UInt8](repeating: 7, count: 10_000)
    sample.pictures = (0..<1000).map { _ in (image(100, 100, samples), nil) }
    sample.manifest.pictures = [
      .init(name: "a.png", turn: 1, width: 3, height: 2, sha256: IssuedSample.digest)
    ]
    #expect(try sample.issued().alterations() == [.missingPicture("a.png")])
  }

  /// Of a file as it was written, with whatever is put into it.
  @Test func spoilt() throws {
    let files = [IssuedSample().bytes(), IssuedSample().bytes(.plain)]
    var random = SeededGenerator(seed: 19_005)
    for round in 0..<500 {
      var bytes = files[round % 2]
      bytes.spoil(with: Self.words, &random)
      let answer = refusal {
        let file = try IssuedFile(RecordSource(name: "a.pdf", bytes: bytes))
        _ = try (file.alterations(), file.lapses(), file.record(), file.contents())
      }
      #expect(answer == "accepted" || answer.hasPrefix("a.pdf"), "\(answer)")
    }
  }

  private static let words = ["endobj", "/AF 1 0 R", "/Kids[1 0 R]", "1 0 R", "<<", ">>", "-1"]
    .map { Array($0.utf8) }
}

extension IssuedFileTests {
  @Test func manifestOfLater() {
    #expect(
      refused(manifest: #"{"version": 2, "isi": []}"#) == """
        a.pdf/manifest.json:1:13: galat: susunan lampiran ini versi 2, yang belum dikenal
           1 | {"version": 2, "isi": []}
             |             ^
          saran: pakai Piagam versi yang membuat berkas ini, atau sesudahnya
        """)
  }

  @Test func manifestInPart() {
    let text = refused(
      manifest: """
        {"version": 1, "producer": "P", "standard": "a-3a", "kind": null, "template":
        {"name": "t", "sha256": "0A"}, "design": "d", "paper": "p", "form": null, "scheme": null,
        "files": [{"name": "../record.json", "sha256": "\(IssuedSample.digest)", "isi": 1}],
        "pictures": [{"name": "a.png", "turn": 9, "width": 3, "height": 2, "sha256": "\(IssuedSample.digest)"}],
        "artwork": 5, "fonts": []}
        """)
    let told = text.split(separator: "\n").filter { $0.contains("galat: ") }
      .map { $0.split(separator: "galat: ")[1] }
    #expect(
      Set(told) == [
        "“” tidak dapat menjadi nilai “kind”", "“0A” tidak dapat menjadi nilai “sha256”",
        "“../record.json” tidak dapat menjadi nilai “name”", "“isi” tidak dikenal di sini",
        "“9” tidak dapat menjadi nilai “turn”", "“5” tidak dapat menjadi nilai “artwork”",
        "di sini tidak ada “libraries”", "rekaman dokumen ini tidak ada di dalamnya",
      ])
  }

  /// All that is written is read again.
  /// As manifests said it before “crop” was a key.
  @Test(arguments: ["A4-landscape-crop", "A4-landscape"]) func cropOfEarlier(paper: String) throws {
    var manifest = IssuedSample.manifest
    manifest.paper = paper
    manifest.files = [.init(name: "record.json", sha256: IssuedSample.digest)]
    let text = "\(manifest.json)".replacing(#""crop":false,"#, with: "")
    #expect(!text.contains(#""crop""#))
    let read = try Manifest(RecordSource(name: "m.json", bytes: Array(text.utf8)))
    #expect(read.isCropped == paper.hasSuffix("crop"))
    #expect(read.paper == "A4-landscape")
  }

  @Test func cropIsYesOrNo() {
    let text = "\(IssuedSample.manifest.json)"
    let told = refused(manifest: text.replacing(#""crop":false"#, with: #""crop":"ya""#))
    #expect(told.contains("“ya” tidak dapat menjadi nilai “crop”"), "\(told)")
  }

  @Test func manifestReadAgain() throws {
    var manifest = IssuedSample.manifest
    let part = Manifest.Part(name: "a", sha256: IssuedSample.digest)
    manifest.isCropped = true
    manifest.form = "salinan"
    manifest.scheme = part
    manifest.files = [.init(name: "record.json", sha256: IssuedSample.digest)]
    manifest.pictures = [
      .init(name: "a.png", turn: 6, width: 3, height: 2, sha256: IssuedSample.digest)
    ]
    (manifest.artwork, manifest.fonts) = ([part], [part])
    manifest.libraries = [.init(name: "cairo", version: "1.16.0")]
    let source = RecordSource(name: "m.json", bytes: Array("\(manifest.json)".utf8))
    #expect(try Manifest(source) == manifest)
  }
}
