import Diagnostics
import Frames
import Measures
@testable import Press
import Records
import TestSupport
import Testing

/// Design, paper and form, as the record or the command line says them.
@Suite struct ChoiceTests {
  private func size(_ more: String, _ change: (inout Job) -> Void = { _ in }) throws -> Size {
    let folder = try TemporaryFolder()
    var job = Job(record: try folder.write(House.record + more, to: "uji.yaml"))
    change(&job)
    return try House.worker().set(job).pages[0].size
  }

  @Test func theRecordMaySayDesignAndPaper() throws {
    #expect(try size("") == Paper.a4.size(.landscape))
    #expect(try size("rancangan: resmi\n") == Paper.a4.size(.portrait))
    #expect(try size("rancangan: resmi\nkertas: f4-Landscape\n") == Paper.f4.size(.landscape))
    #expect(try size("kertas: A3\n") { $0.paper = PaperChoice(.f4) } == Paper.f4.size(.landscape))
    #expect(try size("rancangan: gotik\n") { $0.design = "resmi" } == Paper.a4.size(.portrait))
  }

  private func faults(_ more: String) throws -> String {
    let folder = try TemporaryFolder()
    let record = try folder.write(House.record + more, to: "uji.yaml")
    return try House.faults(Job(record: record), in: folder.path)
  }

  @Test func whatTheTemplateHasNot() throws {
    #expect(
      try faults("rancangan: resni\n") == """
        uji.yaml:9:12: galat: templat “piagam-pencanangan” tidak mempunyai rancangan “resni”
           9 | rancangan: resni
             |            ^~~~~
          saran: maksud Anda “resmi”?
        """)
    #expect(
      try faults("kertas: A4-potrait\n") == """
        uji.yaml:9:9: galat: rancangan “megah” tidak menyediakan kertas “A4-potrait”
           9 | kertas: A4-potrait
             |         ^~~~~~~~~~
          saran: maksud Anda “A4-portrait”?
        """)
  }

  @Test func aReportHasNoForms() throws {
    let record = "\(House.root)/samples/kalbar-2022/rekap.yaml"
    #expect(
      throws: Faults(
        .usage, at: Place(file: record), .pressNoForms("rekap"), hint: .pressLeaveOut("--form"))
    ) { try House.worker().set(Job(record: record, bentuk: .salinan)) }
  }
}
