import Foundation
import Frames
import Measures
import Paint
import TestSupport
import Testing

/// Bookmarks, read back from the file by qpdf.
@Suite struct OutlineTests {
  private func mark(_ title: String, _ level: Int, at top: Length) -> Placed {
    Placed(.bookmark(Bookmark(title, level: level)), at: Point(x: .mm(20), y: top))
  }

  /// Three pages; a level is skipped, titles need UTF-16, one mark lies deep.
  private var document: Document {
    let inner = Frame(size: .zero, items: [mark("Jambi “Timur”", 4, at: .mm(5))])
    let tag = Tag(element: 1, role: .section)
    let size = Paper.a4.size(.portrait)
    let pages = [
      Frame(size: size, items: [mark("Aceh", 1, at: .mm(20)), mark("Kab. Pidie", 3, at: .mm(40))]),
      Frame(
        size: Paper.f4.size(.landscape),
        items: [
          mark("Kota Sabang", 2, at: .zero), mark("Jambi – №\u{a0}7", 1, at: .mm(30)),
          Placed(.tagged(tag, inner), at: Point(x: .mm(10), y: .mm(60))),
        ]),
      Frame(size: size, items: [mark("Kab. (Bungo)\\", 2, at: .mm(10))]),
    ]
    return Document(pages: pages, metadata: Sheet.metadata)
  }

  @Test func theTree() throws {
    let report = try outline(of: Sheet.pdf(document))
    #expect(
      report == """
        Aceh p1 y785 open
          Kab. Pidie p1 y729
          Kota Sabang p2 y609
        Jambi – №\u{a0}7 p2 y524 open
          Jambi “Timur” p2 y425
          Kab. (Bungo)\\ p3 y814
        """)
  }

  @Test func inTheDump() {
    #expect(
      document.pages[1].dump().split(separator: "\n").dropFirst() == [
        "  bookmark 2 \"Kota Sabang\" at 56.693,0",
        "  bookmark 1 \"Jambi – №\\u{a0}7\" at 56.693,85.039",
        "  tag 1 section at 28.347,170.079 size 0×0",
        "    bookmark 4 \"Jambi “Timur”\" at 85.04,184.252",
      ])
  }
}

extension OutlineTests {
  /// As text: a line an entry with its page and the height of its place.
  private func outline(of pdf: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write(pdf, to: "a.pdf")
    let said = try Program("qpdf", ["--json", "--json-key=outlines", file], in: folder)
    #expect(said.status == 0)
    let data = Data(said.output.utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return lines(json["outlines"], indent: "").joined(separator: "\n")
  }

  private func lines(_ entries: Any?, indent: String) -> [String] {
    (entries as? [[String: Any]] ?? []).flatMap { entry in
      let place = entry["dest"] as? [Any] ?? []
      let height = place.count > 3 ? Int((place[3] as? Double ?? -1).rounded()) : -1
      let kids = lines(entry["kids"], indent: indent + "  ")
      let open = !kids.isEmpty && entry["open"] as? Bool == true ? " open" : ""
      let title = entry["title"] as? String ?? ""
      let page = entry["destpageposfrom1"] as? Int ?? 0
      return ["\(indent)\(title) p\(page) y\(height)\(open)"] + kids
    }
  }
}
