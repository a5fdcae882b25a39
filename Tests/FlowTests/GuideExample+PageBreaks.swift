import Flow
import Frames
import Measures
import TestSupport

extension GuideExample {
  /// The worked page breaks.
  static let pageBreaks: [GuideExample] = [
    example("a heading left alone", 5) {
      Stack([Solid("text", .pt(40)), Solid("head", .pt(10)), Lines("p", 4)])
    },
    example("a heading kept", 5) {
      Stack([Solid("text", .pt(40)), KeepWithNext(Solid("head", .pt(10))), Lines("p", 4)])
    },
    example("an orphan and a widow", 4) {
      Stack([Solid("text", .pt(30)), Lines("p", 6, orphans: 1, widows: 1)])
    },
    example("no orphan, no widow", 4) {
      Stack([Solid("text", .pt(30)), Lines("p", 6)])
    },
    example("white", 4) {
      Stack([Solid("a", .pt(20)), Spacer(.pt(30)), Solid("b", .pt(20)), Spacer(.pt(90))])
    },
    example("a page of keeps", 4) {
      Stack((1...3).map { KeepWithNext(Solid("k\($0)", .pt(20))) })
    },
    example("a closing kept", 6) {
      Stack([Lines("p", 6), Spacer(.pt(10)), KeepWithPrevious(Solid("sign", .pt(20)))])
    },
    example("columns", 4) {
      Columns([Column(Lines("p", 3)), Column(Lines("q", 7))])
    },
    example("a grid that moves", 6) {
      Stack([Lines("p", 4), Named("tanda tangan", signatures)])
    },
    example("a spread", 7) {
      Spread([
        Solid("title", .pt(10)), Spring(), Lines("p", 2), Spring(weight: 2), Solid("sign", .pt(10)),
      ])
    },
    GuideExample(page: "PageBreaks", name: "a fault") {
      let root = Stack([Lines("isi", 3), Named("tanda tangan", signatures)])
      do throws(LayoutFault) {
        _ = try layoutOnePage(root, on: master(8, 6))
        return "it fits\n"
      } catch {
        guard case .height(let needed, let left) = error.reason.kind else { return "width\n" }
        return "\(error.reason.block ?? "?"): \(needed) needed, \(left) left\n"
      }
    },
  ]

  private static var signatures: Grid {
    Grid(
      columns: ["k", "w"].map { name in
        [Lines(name, name == "k" ? 1 : 2), Spacer(.pt(10)), Solid("n", .pt(10))]
      }, gutter: .pt(10))
  }

  private static func example(
    _ name: String, _ rows: Int, _ root: @escaping @Sendable () -> any Block
  ) -> GuideExample {
    GuideExample(page: "PageBreaks", name: name) { try pages(8, rows, root()) }
  }
}
