import Flow
import Frames
import Measures
import TestSupport

extension GuideExample {
  /// Pages of tables: H is the header, “>” and “<” carry sums.
  static let tables: [GuideExample] = [
    example("groups", 6) {
      let groups = ["A", "B"].map { name in
        TableGroup(
          opening: [.across(2, name)], continued: [.across(2, name + " lanj.")], rows(1...3),
          closing: [.words("jml", "6")])
      }
      return Table.narrow(2, header: [head], groups, closing: [.words("all", "12")])
    },
    example("carried sums", 5) {
      Table.narrow(
        2, header: [head], [TableGroup(rows(1...5))], closing: [.words("all", "15")],
        carry: .sums([1, 2, 3, 4, 5]))
    },
    example("a row too high", 5) {
      let row = TableRow([TableCell(Lines("o", 3)), TableCell(Lines("p", 9))])
      return Table.narrow(2, header: [head], [TableGroup(rows(1...1) + [row] + rows(2...2))])
    },
  ]

  private static var head: TableRow { .words("H", "V") }

  private static func rows(_ values: ClosedRange<Int>) -> [TableRow] {
    values.map { .words("r\($0)", "\($0)") }
  }

  private static func example(
    _ name: String, _ rows: Int, _ root: @escaping @Sendable () -> any Block
  ) -> GuideExample {
    GuideExample(page: "Tables", name: name) { try pages(8, rows, root()) }
  }
}
