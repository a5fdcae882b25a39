import Frames
import Measures
import Testing

@Suite struct CropTests {
  private let page = Frame(size: Size(width: .mm(100), height: .mm(60)))
    .adding(.bookmark(Bookmark("a")), at: Point(x: .mm(5), y: .mm(7)))

  private var sheet: Frame {
    let metadata = Document.Metadata(
      title: "", author: "", subject: "", keywords: "", language: "", date: "")
    return Document(pages: [page], metadata: metadata)
      .cropped(Crop(margin: .mm(10), bleed: .mm(3))).pages[0]
  }

  @Test func thePageLiesInTheMiddle() {
    #expect(sheet.size == Size(width: .mm(100) + .mm(20), height: .mm(60) + .mm(20)))
    #expect(sheet.items.first == Placed(.frame(page), at: Point(x: .mm(10), y: .mm(10))))
  }

  /// Two at each corner, in line with the page's edges, none within the bleed.
  @Test func marksAreInLineWithTheEdges() throws {
    guard case .artifact(.page, let marks)? = sheet.items.last?.item else {
      Issue.record("no marks")
      return
    }
    #expect(marks.items.count == 8)
    let (right, bottom) = (Length.mm(10) + .mm(100), Length.mm(10) + .mm(60))
    for placed in marks.items {
      guard case .path(let path) = placed.item, case .line(let end)? = path.segments.last else {
        Issue.record("\(placed)")
        continue
      }
      let far = placed.origin + end
      if end.y == .zero {
        #expect([.mm(10), bottom].contains(placed.origin.y))
        #expect(far.x <= .mm(7) || placed.origin.x >= right + .mm(3))
      } else {
        #expect([.mm(10), right].contains(placed.origin.x))
        #expect(far.y <= .mm(7) || placed.origin.y >= bottom + .mm(3))
      }
    }
  }
}
