import Files
import Measures
import PDFDocument
import Press
import Records
import TestSupport
import Testing

/// Every file is PDF/A-3a and PDF/UA-1, as two validators have it that do not know each other.
@Suite(.enabled(if: Validator.mustBeThere)) struct ConformanceTests {
  @Test func allFiles() throws {
    let folder = try Workshop.folder()
    try Self.addDesigns(to: folder)
    try Self.addRandomRecords(to: folder)
    try folder.write(try Workshop.prose().bytes, to: "prosa.pdf")
    #expect(folder.files.count == Workshop.renderings.count + 63 + 200 + 1)
    #expect(try Validator.veraPDF.breaches(in: folder) == [])
    // It takes a last byte of data that is a carriage return for the end of a line.
    let others = try Validator.page.breaches(in: folder).filter {
      $0.clauses != "PDFA3A-STREAM-LENGTH-001"
    }
    #expect(others == [])
  }

  /// PDF/A-2b of whoever asks for it: the first sample of each template and design.
  @Test func allTemplatesAsA2b() throws {
    let folder = try TemporaryFolder()
    let worker = try Workshop.worker()
    var seen: Set<[String?]> = []
    for rendering in Workshop.renderings {
      var job = Job(rendering)
      guard seen.insert([job.template, job.design]).inserted else { continue }
      job.standard = .a2b
      try folder.write(try worker.pdf(try worker.set(job)), to: rendering.name + ".pdf")
    }
    #expect(folder.files.count >= 8)
    for validator in Validator.allCases {
      #expect(try validator.breaches(of: ["2b"], in: folder) == [])
      // It claims no more, and who asks for more is told.
      #expect(
        Set(try validator.breaches(of: ["3a"], in: folder).map(\.file)) == Set(folder.files))
    }
  }

  /// Every design, paper, orientation and form of a charter.
  private static func addDesigns(to folder: TemporaryFolder) throws {
    let worker = try Workshop.worker()
    for design in ["klasik", "resmi", "megah", "jernih"] {
      for (form, record) in [
        "asli": "tersulit/tersulit", "salinan": "bentuk-salinan/salinan",
        "bertanda": "bentuk-bertanda/bertanda",
      ] {
        for paper in Paper.allCases {
          for orientation in Orientation.allCases
          where design != "jernih" || orientation == .portrait {
            var job = Job(
              record: "\(Workshop.root)/samples/\(record).yaml", design: design,
              paper: PaperChoice(paper, orientation))
            job.crop = paper == .a3
            try folder.write(
              try worker.pdf(try worker.set(job)),
              to: "\(form) \(design) \(paper) \(orientation).pdf")
          }
        }
      }
    }
  }

  private static func addRandomRecords(to folder: TemporaryFolder) throws {
    let worker = try Workshop.worker()
    let pictures = "\(Workshop.root)/samples/bentuk-bertanda"
    var random = SeededGenerator(seed: 19_005)
    for index in 1...200 {
      let record = "\(index).yaml"
      let source = RecordSource(
        name: record, bytes: Array(RandomRecord.text(&random).utf8), folder: .disk(pictures))
      let job = Job(record: record, design: index % 2 == 0 ? "klasik" : "resmi")
      try folder.write(
        try worker.pdf(try worker.set(source, job)), to: "acak \(index).pdf")
    }
  }
}
