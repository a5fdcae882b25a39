import Diagnostics
import Frames
import Measures
import Press
import TestSupport
import Testing

/// A page of a file, as poppler shows it, is what Cairo paints of the same frames.
@Suite(.enabled(if: Validator.mustBeThere)) struct PixelTests {
  @Test func samples() throws { try expectAlike(Workshop.renderings.map(Job.init)) }

  @Test(arguments: ["klasik", "resmi", "megah"])
  func papers(_ design: String) throws {
    try expectAlike(
      Paper.allCases.flatMap { paper in
        Orientation.allCases.map { orientation in
          Job(
            record: "\(Workshop.root)/samples/bentuk-bertanda/bertanda.yaml", design: design,
            paper: PaperChoice(paper, orientation))
        }
      })
  }

  /// The first page and the last. Cairo puts glyphs at whole pixels, so that a pixel is compared
  /// with all around the same place.
  private func expectAlike(_ jobs: [Job]) throws {
    let worker = try Workshop.worker()
    let folder = try TemporaryFolder()
    var pairs: [String] = []
    for job in jobs {
      let set = try worker.set(job)
      try folder.write(try worker.pdf(set), to: "a.pdf")
      for page in Set([0, set.pages.count - 1]).sorted() {
        let (painted, shown) = ("\(pairs.count).png", "\(pairs.count).tif")
        try folder.write(try worker.png(set.pages[page], of: set, dpi: 240), to: painted)
        let run = try Program(
          "pdftocairo",
          ["-tiff", "-gray", "-r", "240", "-f", "\(page + 1)", "-singlefile", "a.pdf"]
            + [String(shown.dropLast(4))], in: folder)
        #expect(run.status == 0 && run.errors == "", "\(job.record): \(run.errors)")
        pairs += [painted, shown]
      }
    }
    // At last two designs of a page, or two forms of a sheet, which are not alike.
    let compared = try Validator.python("compare.py", pairs + [pairs[0], pairs[3]], in: folder)
    var apart = compared.output.split(separator: "\n")
    #expect(apart.popLast() != "0")
    #expect(apart == Array(repeating: "0", count: pairs.count / 2), "\(compared.errors)")
  }
}
