import Diagnostics
import Frames
import Measures
import Press
import TestSupport
import Testing

/// A sheet of small pages and what is said of them.
@Suite struct ProofSheetTests {
  private func text(_ entries: [ProofSheet.Entry], _ language: Language = .indonesian) throws
    -> String
  {
    let title = Message("test.title", id: "Judul", en: "Title")
    let sheet = ProofSheet(
      title, entries, date: "2022-03-09", in: language, like: Job(record: ""))
    let folder = try TemporaryFolder()
    let file = try House.worker().file(sheet, at: "a.pdf", dpi: 72)
    try folder.write(file.bytes, to: "a.pdf")
    return try Program("pdftotext", ["-raw", "a.pdf", "-"], in: folder).output
  }

  private let reason = Message("test.reason", id: "yang pertama", en: "the first")

  private func page(_ width: Int, _ height: Int) -> Frame {
    Frame(size: Size(width: .mm(width), height: .mm(height)))
  }

  /// Of many pages the first two; why it is shown is said once.
  @Test func whatIsSaidBelow() throws {
    let pages = [page(297, 210), page(210, 330), page(210, 297)]
    let entry = ProofSheet.Entry("KPU Contoh", record: "r.csv:A2", reasons: [reason], .pages(pages))
    #expect(
      try text([entry]) == """
        Judul
        KPU Contoh
        r.csv:A2
        yang pertama
        halaman 1 dari 3
        KPU Contoh
        r.csv:A2
        halaman 2 dari 3
        \u{C}
        """)
    #expect(try text([entry], .english).contains("the first\npage 1 of 3\n"))
  }

  /// Nothing is lost of a name that no line holds, and no letter stops the sheet.
  @Test func namesOfFilesAreWhatever() throws {
    let name = String(repeating: "Mx", count: 200)
    let entry = ProofSheet.Entry(
      "KPU 🗳\u{7}", record: "\(name).csv", reasons: [],
      .refused(Message("test.refused", id: "tidak muat: \(name)", en: "")))
    let text = try text([entry])
    #expect(text.contains("KPU ?"), "\(text)")
    #expect(text.count { $0 == "M" } == 400)
    #expect(text.contains("tidak muat:"))
  }
}
