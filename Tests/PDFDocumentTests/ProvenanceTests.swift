import Diagnostics
import Measures
import Press
import TestSupport
import Testing

/// Documents that are read again: they are as they were made, and are made again of what is
/// in them.
@Suite struct ProvenanceTests {
  @Test func everySampleIsAsItWasMade() throws {
    let folder = try Workshop.folder()
    let files = try documentFiles([folder.path])
    #expect(files.count == Workshop.renderings.count)
    for file in files {
      let inspected = try InspectedFile(file)
      #expect(inspected.faults.diagnostics == [], "\(file)")
      #expect(inspected.claims == ["PDF/A-3a", "PDF/UA-1"] && inspected.isKept == true)
    }
  }

  @Test func whatIsExtractedRendersTheSame() throws {
    let folder = try Workshop.folder()
    let worker = try Workshop.worker()
    for rendering in Workshop.renderings where !rendering.name.contains("nasional") {
      let file = "\(folder.path)/\(rendering.name).pdf"
      let extraction = try Extraction(file, into: "\(folder.path)/\(rendering.name)")
      #expect(extraction.warnings == [])
      try deliver(extraction.files, replacing: false)
      let words = extraction.command
      func option(_ name: String) -> String? {
        words.firstIndex(of: "--" + name).map { words[$0 + 1] }
      }
      let job = Job(
        record: words[2], template: option("template"), design: option("design"),
        paper: option("paper").flatMap { PaperChoice($0) })
      #expect(
        try worker.pdf(worker.set(job)) == Array(folder.bytes("\(rendering.name).pdf")),
        "\(rendering.name)")
    }
  }

  @Test func toldToPrograms() throws {
    let folder = try Workshop.folder()
    let rendering = try #require(Workshop.renderings.first { $0.name.hasPrefix("sambas") })
    let inspected = try InspectedFile("\(folder.path)/\(rendering.name).pdf")
    let text = "\(inspected.json(in: .indonesian))"
    #expect(text.hasPrefix("{\"file\":\"\(inspected.file)\",\"ok\":true,\"kind\":\"pencanangan\","))
    #expect(
      text.hasSuffix(
        """
        "claims":["PDF/A-3a","PDF/UA-1"],"kept":true,"altered":false,"alterations":[],\
        "lapses":[],"signers":[],"pages":1,"bytes":\(inspected.bytes),"errors":[],"warnings":[]}
        """))
  }

  @Test func foldersWithoutAny() throws {
    let folder = try TemporaryFolder()
    #expect(
      refusal { _ = try documentFiles([folder.path]) }.replacing(folder.path, with: "f") == """
        f: galat: di dalam folder ini tidak ada PDF
          saran: nama PDF berakhiran .pdf
        """)
  }
}
