import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// Documents are made anew from what is inside them.
@Suite struct RegenerationTests {
  @Test func everySample() throws {
    let folder = try Workshop.folder()
    let worker = try Workshop.worker()
    for rendering in Workshop.renderings {
      let made = try worker.regenerate("\(folder.path)/\(rendering.name).pdf")
      #expect(made.isIdentical, "\(rendering.name): \(made.faults.diagnostics)")
    }
  }

  /// Pictures are taken out of the pages, in whatever format and turn.
  @Test func recordsThatNobodyWrote() throws {
    let folder = try TemporaryFolder()
    for name in ["logo.svg", "tanda-tangan.png", "cap.svg"] {
      try FileManager.default.copyItem(
        atPath: "\(Workshop.root)/samples/bentuk-bertanda/\(name)", toPath: "\(folder.path)/\(name)"
      )
    }
    let worker = try Workshop.worker()
    var random = SeededGenerator(seed: 2)
    for number in 0..<40 {
      let record = try folder.write(RandomRecord.text(&random), to: "\(number).yaml")
      let document = try worker.pdf(try worker.set(Job(record: record)))
      let path = try folder.write(document, to: "\(number).pdf")
      let made = try worker.regenerate(path)
      #expect(made.isIdentical, "\(number): \(made.faults.diagnostics)")
    }
  }

  @Test func withoutAClaim() throws {
    let folder = try TemporaryFolder()
    let worker = try Workshop.worker()
    var job = RegenerationTests.job
    job.standard = StandardChoice("plain")?.value
    let path = try folder.write(try worker.pdf(try worker.set(job)), to: "a.pdf")
    #expect(try worker.regenerate(path).isIdentical)
    job.standard = StandardChoice("a-2b")?.value
    let bare = try folder.write(try worker.pdf(try worker.set(job)), to: "b.pdf")
    #expect(throws: Faults.self) { try worker.regenerate(bare) }
  }

  @Test func onALargerSheet() throws {
    let folder = try TemporaryFolder()
    let worker = try Workshop.worker()
    var job = RegenerationTests.job
    job.crop = true
    let path = try folder.write(try worker.pdf(try worker.set(job)), to: "a.pdf")
    let boxes = try Program("pdfinfo", ["-box", "a.pdf"], in: folder).output
      .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for box in [
      "MediaBox: 0.00 0.00 898.58 651.97", "TrimBox: 28.35 28.35 870.24 623.62",
      "BleedBox: 19.84 19.84 878.74 632.13",
    ] {
      #expect(boxes.contains(box), "\(boxes)")
    }
    #expect(try worker.regenerate(path).isIdentical)
  }

  /// Words of the template were changed since.
  @Test func anotherTemplate() throws {
    let folder = try TemporaryFolder()
    let old = try Workshop.worker()
    let path = try folder.write(
      try old.pdf(try old.set(RegenerationTests.job)), to: "pontianak.pdf")
    let templates = "\(folder.path)/Templates"
    try FileManager.default.copyItem(atPath: "\(Workshop.root)/Templates", toPath: templates)
    let file = "\(templates)/piagam-pencanangan/template.xml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacing("Disaksikan oleh", with: "Disaksikan bersama oleh")
    #expect(changed != text)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let press = try Press(
      Resources(templates: [templates], fonts: "\(Workshop.root)/Fonts"))
    let made = try Worker(press).regenerate(path)
    #expect(made.reasons == [.template("piagam-pencanangan")])
    let said = made.faults.diagnostics.map { $0.message.indonesian }
    #expect(
      said == [
        "dokumen yang dibuat ulang berbeda, karena templat “piagam-pencanangan” sudah lain"
      ])
    let shown = try #require(made.faults.diagnostics[0].hint?.indonesian)
    #expect(
      shown.contains("kata hanya ada di hasil buat ulangnya: “bersama” (halaman 1)"), "\(shown)")
  }

  /// Something was appended since.
  @Test func anAlteredFile() throws {
    let folder = try TemporaryFolder()
    let worker = try Workshop.worker()
    let bytes = try worker.pdf(try worker.set(RegenerationTests.job))
    let path = try folder.write(bytes + Array("% catatan\n".utf8), to: "a.pdf")
    let made = try worker.regenerate(path)
    #expect(made.reasons == [.altered])
    #expect(
      made.faults.diagnostics == [
        Diagnostic(
          .error, at: Place(file: path),
          Message(
            "regeneration.differs",
            id: "dokumen yang dibuat ulang berbeda, karena berkas ini diubah setelah dibuat "
              + "(lihat piagam inspect)",
            en: "the document that was made anew differs, because the file was altered after it "
              + "was made (see piagam inspect)"),
          hint: Message(
            "regeneration.shows-same", id: "halaman-halamannya tampak sama",
            en: "the pages look the same"))
      ])
  }

  private static let job = Job(
    record: "\(Workshop.root)/samples/pontianak-2022/pontianak-2022.yaml")
}
