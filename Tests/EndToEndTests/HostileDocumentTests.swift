import Foundation
import PDFObjects
import TestSupport
import Testing

/// PDF files that were made to take memory or time from whoever asks what they are.
@Suite(.serialized) struct HostileDocumentTests {
  /// What is attached to a document of ours.
  private static let attached: Result<[(name: String, bytes: Data)], any Error> = Result {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "r.yaml")
    _ = try PiagamRun(["render", "r.yaml", "-o", "r.pdf"], in: folder.path)
    _ = try PiagamRun(["extract", "r.pdf", "-o", "isi"], in: folder.path)
    return try ["record.json", "manifest.json"].map { ($0, try folder.bytes("isi/\($0)")) }
  }

  /// Parts of a document that are hostile.
  struct Parts {
    var pdf = PDFWriter(Deflater(level: 9))
    var catalog: PDFDictionary = ["Type": .name("Catalog")]
    var resources: PDFDictionary = [:]
    var contents = ""
    /// Attached, all the same bytes.
    var files: [String] = []
    var fileBytes: [UInt8] = []

    mutating func stream(_ bytes: [UInt8], _ entries: PDFDictionary = [:]) -> PDFValue {
      .reference(pdf.add(Deflater(level: 9).stream(bytes, entries)))
    }

    mutating func font(_ name: String, _ map: PDFValue, _ descendant: PDFValue) -> PDFValue {
      .reference(
        pdf.add([
          "Type": .name("Font"), "BaseFont": .name(PDFName(name)), "ToUnicode": map,
          "Encoding": .name("Identity-H"), "DescendantFonts": [descendant],
        ]))
    }

    mutating func finish(_ attached: [(name: String, bytes: Data)]) -> [UInt8] {
      let page = pdf.add([
        "Type": .name("Page"), "MediaBox": [0, 0, 300, 400],
        "Resources": .dictionary(resources), "Contents": stream(Array(contents.utf8)),
      ])
      catalog["Pages"] = ["Kids": [.reference(page)], "Count": 1]
      var files = attached.map { name, bytes in (name, stream(Array(bytes))) }
      let bomb = stream(fileBytes)
      files += self.files.map { ($0, bomb) }
      catalog["AF"] = .array(files.map { ["UF": .text($0), "EF": ["F": $1]] })
      let root = pdf.add(.dictionary(catalog))
      return pdf.finish(root: root)
    }
  }

  enum Attack: CaseIterable {
    case names, fields, text, fonts, files
  }

  private static let half = 1 << 18

  private func parts(_ attack: Attack) -> Parts {
    var parts = Parts()
    switch attack {
    case .names:
      let own = parts.pdf.reserve()
      parts.pdf.put(
        ["Kids": .array([PDFValue](repeating: .reference(own), count: Self.half))], at: own)
      parts.catalog["Names"] = ["EmbeddedFiles": .reference(own)]
    case .fields:
      var field: PDFValue = 0
      for _ in 0..<9 {
        let kids = [PDFValue](repeating: 0, count: Self.half) + [field]
        field = .reference(parts.pdf.add(["Kids": .array(kids)]))
      }
      parts.catalog["AcroForm"] = ["Fields": [field]]
    case .text:
      let letters = String(repeating: "0061", count: Self.half)
      let map = parts.stream(Array("beginbfchar <0041><\(letters)> endbfchar".utf8))
      let face: PDFValue = ["FontDescriptor": ["Ascent": 800, "Descent": 0]]
      parts.resources["Font"] = ["F0": parts.font("ABCDEF+A", map, face)]
      parts.contents = "BT /F0 9 Tf <\(String(repeating: "0041", count: 20_000))> Tj ET"
    case .fonts:
      let pairs = (0x1000...0xFFFF).map { "<\(String($0, radix: 16))><0061>" }.joined()
      let map = parts.stream(Array("beginbfchar \(pairs) endbfchar".utf8))
      let widths = PDFValue.array([PDFValue](repeating: 1, count: 1 << 16))
      let face: PDFValue = .reference(
        parts.pdf.add(["FontDescriptor": ["Ascent": 800, "Descent": 0], "W": [0, widths]]))
      var fonts: PDFDictionary = [:]
      for index in 0..<64 {
        fonts[PDFName("F\(index)")] = parts.font("\(index)+A\(index)", map, face)
      }
      parts.resources["Font"] = .dictionary(fonts)
    case .files:
      parts.files = (0..<9).map { "\($0).csv" }
      parts.fileBytes = [UInt8](repeating: 0, count: 25 << 20)
    }
    return parts
  }

  /// A design that there is not, in a file whose name would forge a line.
  @Test func whatNobodyTyped() throws {
    let folder = try TemporaryFolder()
    var attached = try Self.attached.get()
    let manifest = String(decoding: attached[1].bytes, as: UTF8.self)
    attached[1].bytes = Data(
      manifest.replacing("\"design\":\"", with: "\"design\":\"lain-").utf8)
    var parts = Parts()
    try folder.write(parts.finish(attached), to: "a\nb.pdf")
    let run = try PiagamRun(["regenerate", "a\nb.pdf"], in: folder.path)
    #expect(run.status == 3)
    #expect(
      run.errors.hasPrefix(
        "a\u{FFFD}b.pdf: galat: templat “piagam-pencanangan” tidak mempunyai rancangan “lain-"))
    let inspected = try PiagamRun(["inspect", "a\nb.pdf"], in: folder.path)
    #expect(inspected.output.hasPrefix("a\u{FFFD}b.pdf: pencanangan\n"), "\(inspected.output)")
  }

  @Test(arguments: Attack.allCases, ["inspect", "extract", "regenerate"])
  func isHeldDown(_ attack: Attack, command: String) async throws {
    let folder = try TemporaryFolder()
    var parts = parts(attack)
    var attached = try Self.attached.get()
    let digest = String(repeating: "0a", count: 32)
    let files = parts.files.map { ",{\"name\":\"\($0)\",\"sha256\":\"\(digest)\"}" }.joined()
    let manifest = String(decoding: attached[1].bytes, as: UTF8.self)
    attached[1].bytes = Data(
      manifest.replacing("}],\"pictures\"", with: "}\(files)],\"pictures\"").utf8)
    try folder.write(parts.finish(attached), to: "a.pdf")
    let output = command == "inspect" ? [] : ["-o", "\(folder.path)/isi"]
    let run = try await MeasuredRun.apart([command, "\(folder.path)/a.pdf"] + output)
    #expect([0, 3].contains(run.status), "\(run.output)")
    #expect(!run.output.contains("bukan buatan Piagam"))
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect(run.time < 3 * MeasuredRun.slowness, "\(run.time) s")
  }
}
