import Diagnostics
import Files
import Foundation
import PDFObjects
import Press
import Provenance
import Records
import TestSupport
import Testing

/// What our own files show is read whole, and compared.
@Suite struct RealPagesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static let press: Result<Press, Faults> = Result { () throws(Faults) in
    try Press(Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts"))
  }

  /// Every word has an element or is decoration, and every element's is heard.
  @Test func allSamples() throws {
    let worker = try Worker(try Self.press.get())
    for rendering in Rendering.all(in: Self.root) where !rendering.name.hasPrefix("nasional") {
      let job = Job(
        record: rendering.record, template: rendering.option("template"),
        design: rendering.option("design"))
      let bytes = try worker.pdf(try worker.set(job))
      let reader = try reader(bytes)
      var words: [PageReading.Word] = []
      for index in 0..<reader.count { words += try reader.page(index).words }
      #expect(!words.contains { $0.owner == .nothing }, "\(rendering)")
      let heard = try PageReader(PDFFile(bytes)).wordsInReadingOrder()
      let read = words.filter { $0.owner != .artifact }
      #expect(Set(heard) == Set(read) && heard.count == read.count, "\(rendering)")
    }
  }

  private func hardest(in design: String? = nil, _ change: (inout String) -> Void) throws
    -> PageReader
  {
    let folder = "\(Self.root)/samples/tersulit"
    var text = try String(contentsOfFile: "\(folder)/tersulit.yaml", encoding: .utf8)
    change(&text)
    let source = RecordSource(
      name: "tersulit.yaml", bytes: Array(text.utf8), folder: .disk(folder))
    let worker = try Worker(try Self.press.get())
    return try reader(
      try worker.pdf(try worker.set(source, Job(record: "tersulit.yaml", design: design))))
  }

  @Test func anotherName() throws {
    let difference = try PageDifference(
      hardest { _ in }, hardest { $0.replace("Bambang Contoh", with: "Bimbong Contoh") })
    #expect(difference.gone.listed.map(\.text) == ["Bambang"])
    #expect(difference.new.listed.map(\.text) == ["Bimbong"])
    #expect(difference.regions.listed.map(\.kinds) == [[.text]])
  }

  /// Words only stand elsewhere.
  @Test func anotherOrder() throws {
    let difference = try PageDifference(
      hardest(in: "resmi") { _ in },
      hardest(in: "resmi") { text in
        let lines = [
          "  - mengendalikan benturan kepentingan;\n",
          "  - mempertanggungjawabkan kinerja dan anggaran tepat waktu;\n",
        ]
        text.replace(lines[1] + lines[0], with: lines[0] + lines[1])
      })
    #expect(difference.gone.count + difference.new.count == 0)
    #expect(difference.regions.count == 2)
  }
}
