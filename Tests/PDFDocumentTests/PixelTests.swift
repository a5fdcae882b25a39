import Diagnostics
import Frames
import Measures
import Press
import TestSupport
import Testing

/// Every page of a file, as poppler shows it, is what Cairo paints of the same frames.
@Suite(.enabled(if: Validator.mustBeThere)) struct PixelTests {
  @Test func samples() throws { try expectAlike(Workshop.renderings.map(Job.init)) }

  @Test(arguments: ["klasik", "resmi", "megah", "jernih"])
  func papers(_ design: String) throws {
    let orientations = design == "jernih" ? [Orientation.portrait] : Orientation.allCases
    try expectAlike(
      Paper.allCases.flatMap { paper in
        orientations.map { orientation in
          Job(
            record: "\(Workshop.root)/samples/bentuk-bertanda/bertanda.yaml", design: design,
            paper: PaperChoice(paper, orientation))
        }
      })
  }

  private func expectAlike(_ jobs: [Job]) throws {
    let worker = try Workshop.worker()
    let folder = try TemporaryFolder()
    var pairs: [String] = []
    for job in jobs {
      let set = try worker.set(job)
      try folder.write(try worker.pdf(set), to: "a.pdf")
      for page in set.pages.indices {
        pairs += try pair(page, of: set, worker, in: folder, number: pairs.count)
      }
    }
    // At last two designs of a page, or two forms of a sheet, which are not alike.
    let compared = try Validator.python("compare.py", pairs + [pairs[0], pairs[3]], in: folder)
    var apart = compared.output.split(separator: "\n")
    #expect(apart.popLast() != "0")
    #expect(apart == Array(repeating: "0", count: pairs.count / 2), "\(compared.errors)")
  }

  /// The names of two pictures of a page, as it is painted and as the file shows it. Cairo puts
  /// glyphs at whole pixels, so that a pixel is compared with all around the same place. No dark rule
  /// is thinner than one, which poppler would draw a pixel wide.
  private func pair(
    _ page: Int, of set: SetDocument, _ worker: Worker, in folder: TemporaryFolder, number: Int
  ) throws -> [String] {
    let dpi = 240
    let (painted, shown) = ("\(number).png", "\(number).tif")
    try folder.write(try worker.png(set.pages[page], of: set, dpi: dpi), to: painted)
    let run = try Program(
      "pdftocairo",
      ["-tiff", "-gray", "-r", "\(dpi)", "-f", "\(page + 1)", "-singlefile", "a.pdf"]
        + [String(shown.dropLast(4))], in: folder)
    #expect(run.status == 0 && run.errors == "", "page \(page + 1): \(run.errors)")
    return [painted, shown]
  }
}
