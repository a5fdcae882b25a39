import Measures
import Press
import TestSupport
import Testing

/// What a charter weighs, as it is sent and kept by the hundred: its artwork is most of it.
@Suite struct FileSizeTests {
  /// In bytes, on every paper: 45 kB, and no more than that again where lines fill the ground.
  @Test(arguments: [("resmi", 45_000), ("klasik", 45_000), ("jernih", 60_000), ("megah", 100_000)])
  func charterWeighsNoMore(_ design: String, _ most: Int) throws {
    let worker = try Workshop.worker()
    for paper in Paper.allCases {
      for orientation in Orientation.allCases
      where design != "jernih" || orientation == .portrait {
        let job = Job(
          record: "\(Workshop.root)/samples/sambas-2022/sambas-2022.yaml", design: design,
          paper: PaperChoice(paper, orientation))
        let size = try worker.pdf(try worker.set(job)).count
        #expect(size <= most, "\(design) \(paper) \(orientation)")
      }
    }
  }
}
