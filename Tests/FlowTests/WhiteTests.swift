import Flow
import Frames
import Measures
import TestSupport
import Testing

/// White stretches in a spread and vanishes at the edge of a page, whatever
/// stands around it.
@Suite struct WhiteTests {
  struct Wrapping: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var wrap: @Sendable (any Block) -> any Block

    init(_ name: String, _ wrap: @escaping @Sendable (any Block) -> any Block) {
      testDescription = name
      self.wrap = wrap
    }
  }

  /// Around white they are white.
  static let transparent = [
    Wrapping("bare") { $0 },
    Wrapping("Named") { Named("n", $0) },
    Wrapping("Aligned") { Aligned(.center, width: .pt(10), $0) },
    Wrapping("Padded") { Padded(.zero, $0) },
    Wrapping("KeepWithNext") { KeepWithNext($0) },
    Wrapping("KeepWithPrevious") { KeepWithPrevious($0) },
    Wrapping("Decoration") { Decoration($0) },
    Wrapping("Stack") { Stack([$0]) },
    Wrapping("Stack of two") { Stack([$0, Spacer(.zero)]) },
    Wrapping("several") { Named("n", Padded(.zero, Named("m", $0))) },
  ]

  /// An element, an entry of the outline and what is asked to be kept must not
  /// be lost, white or not.
  static let lasting = [
    Wrapping("Tagged") { Tagged(Tag(element: 1, role: .section), $0) },
    Wrapping("Bookmarked") { Bookmarked(Bookmark("B"), $0) },
    Wrapping("KeepTogether") { KeepTogether($0) },
  ]

  @Test(arguments: transparent + lasting)
  func springsStretch(_ wrapping: Wrapping) throws {
    let spread = Spread([wrapping.wrap(Spring(weight: 2)), Solid("a", .pt(10)), Spring()])
    #expect(
      try pages(2, 4, spread) == """
        ┌──┐
        │  │
        │  │
        │a░│
        │  │
        └──┘

        """)
  }

  @Test(arguments: transparent)
  func whiteVanishesAtTheFoot(_ wrapping: Wrapping) throws {
    let stack = Stack([
      Solid("a", .pt(30)), wrapping.wrap(Spacer(.pt(20))), Solid("b", .pt(10)),
    ])
    let plain = Stack([Solid("a", .pt(30)), Spacer(.pt(20)), Solid("b", .pt(10))])
    #expect(try pages(2, 4, stack) == pages(2, 4, plain))
  }

  /// Also white at the beginning of what stands together.
  @Test(arguments: transparent + lasting.prefix(1))
  func whiteVanishesAtTheHead(_ wrapping: Wrapping) throws {
    let part = Stack([Spring(minimum: .zero), Spacer(.pt(10)), Solid("b", .pt(20))])
    let stack = Stack([Solid("a", .pt(30)), wrapping.wrap(part), Solid("c", .pt(10))])
    let page = try paginate(stack, on: master(2, 4))[1]
    #expect(page.texts.map { "\($0.text) \($0.at.y.pointsText)" } == ["b 0", "c 20"])
  }

  /// A bookmark leads to the white before its content, and what is kept stays.
  @Test(arguments: lasting.dropFirst())
  func whiteOfWhatMustStayStays(_ wrapping: Wrapping) throws {
    let part = Stack([Spacer(.pt(10)), Solid("b", .pt(20))])
    let frame = try paginate(Stack([Solid("a", .pt(30)), wrapping.wrap(part)]), on: master(2, 4))[1]
    #expect(frame.texts.map(\.at.y) == [.pt(10)])
  }

  /// White that ends the document makes no page of its own.
  @Test(arguments: transparent)
  func whiteVanishesAtTheEnd(_ wrapping: Wrapping) throws {
    let stack = Stack([Solid("a", .pt(30)), wrapping.wrap(Spacer(.pt(20)))])
    #expect(try paginate(stack, on: master(2, 4)).count == 1)
  }

  @Test(arguments: lasting)
  func whatMustStayStays(_ wrapping: Wrapping) throws {
    let stack = Stack([
      Solid("a", .pt(30)), wrapping.wrap(Spacer(.pt(20))), Solid("b", .pt(10)),
    ])
    #expect(
      try pages(2, 4, stack) == """
        ┌──┐ ┌──┐
        │a░│ │  │
        │░░│ │  │
        │░░│ │b░│
        │  │ │  │
        └──┘ └──┘

        """)
  }

  @Test(arguments: transparent)
  func keepsReachAcrossIt(_ wrapping: Wrapping) throws {
    let stack = Stack([
      Solid("a", .pt(10)), KeepWithNext(Solid("h", .pt(10))), wrapping.wrap(Spacer(.pt(10))),
      Solid("b", .pt(20)),
    ])
    #expect(try pages(2, 4, stack) == WhiteTests.headingMoved)
  }

  /// The keep of a stack is that of the last of its children that is not white.
  @Test(arguments: [[], [Stack([])]] as [[Stack]])
  func keepsReachAcrossTheEndOfAStack(_ more: [Stack]) throws {
    let white: [any Block] = [Spacer(.pt(10))] + more
    let stack = Stack([
      Solid("a", .pt(10)), Named("n", Stack([KeepWithNext(Solid("h", .pt(10)))] + white)),
      Solid("b", .pt(20)),
    ])
    #expect(try pages(2, 4, stack) == WhiteTests.headingMoved)
  }

  /// What prints nothing neither tears a heading from its text nor takes a page.
  @Test func anEmptyStackIsNothing() throws {
    let stack = Stack([
      Solid("a", .pt(10)), KeepWithNext(Solid("h", .pt(10))), Stack([]), Spacer(.pt(10)),
      Solid("b", .pt(20)), Spacer(.pt(20)), Stack([]),
    ])
    #expect(try pages(2, 4, stack) == WhiteTests.headingMoved)
  }

  private static let headingMoved = """
    ┌──┐ ┌──┐
    │a░│ │h░│
    │  │ │  │
    │  │ │b░│
    │  │ │░░│
    └──┘ └──┘

    """
}
