import Flow
import Frames
import Measures
import TestSupport
import Testing

/// An entry of the outline stands where its block begins, and only there.
@Suite struct BookmarkedTests {
  @Test func onTheFirstPageOnly() throws {
    let block = Bookmarked(Bookmark("Aceh", level: 2), Lines("p", 5))
    let region = Region(fresh: Size(width: .pt(50), height: .pt(30)))
    guard case .partial(let first, let rest) = block.layout(in: region, from: nil),
      case .complete(let second) = block.layout(in: region, from: rest)
    else {
      Issue.record("five lines of 10 pt on pages of 30 pt")
      return
    }
    #expect(first.dump().contains("bookmark 2 \"Aceh\" at 0,0"))
    #expect(!second.dump().contains("bookmark"))
    #expect(first.texts.map(\.text) == ["p1", "p2", "p3"])
  }
}
