import Templates
import Testing

@testable import Composition

/// Where a signer (S), a superior (M), witnesses (1, 2, …) and who certifies a copy (P) stand.
@Suite struct SignaturePlanTests {
  @Test(arguments: [
    (0, false, "S"), (1, false, "1 S"), (2, false, "1 2 S"), (3, false, "1 2 3 S"),
    (4, false, "1 2 S|3 4 ."), (5, false, "1 2 3 S|4 5 . ."), (6, false, "1 2 3 S|4 5 6 ."),
    (7, false, "1 2 3 S|4 5 . .|6 7 . ."), (0, true, "M S"), (1, true, "M 1 S"),
    (2, true, "M 1 2 S"), (3, true, "1 2 S|3 . M"), (4, true, "1 2 S|3 4 M"),
    (6, true, "1 2 3 S|4 5 6 M"),
  ])
  func beside(_ witnesses: Int, _ hasSuperior: Bool, _ rows: String) {
    #expect(drawn(witnesses, hasSuperior, across: 4, isBeside: true) == rows)
  }

  @Test(arguments: [
    (0, false, "S"), (1, false, "1 S"), (2, false, "1 2 S"), (3, false, ". . S|1 2 3"),
    (4, false, ". S|1 2|3 4"), (5, false, ". . S|1 2 3|4 . 5"), (6, true, "M . S|1 2 3|4 5 6"),
    (2, true, "M S|1 2"), (7, true, "M . S|1 2 3|4 . 5|6 . 7"),
  ])
  func below(_ witnesses: Int, _ hasSuperior: Bool, _ rows: String) {
    #expect(drawn(witnesses, hasSuperior, across: 3, isBeside: false) == rows)
  }

  @Test(arguments: [
    (1, false, true, "P 1 S"), (3, false, true, "1 2 S|3 P ."), (3, true, true, "1 2 S|3 P M"),
    (4, true, true, "1 2 3 S|4 . P M"), (3, true, false, "M . S|1 2 3|P . ."),
    (1, false, false, "1 S|P ."),
  ])
  func foot(_ witnesses: Int, _ hasSuperior: Bool, _ isBeside: Bool, _ rows: String) {
    #expect(
      drawn(witnesses, hasSuperior, hasFoot: true, across: isBeside ? 4 : 3, isBeside: isBeside)
        == rows)
  }

  @Test func flush() {
    let plan = SignaturePlan(
      [.init(count: 1, side: .left), .init(count: 5, side: nil)], across: 3, isFlush: true)
    #expect(plan.places[1].map(\.start) == [0, 2, 4, 0, 2])
  }

  /// No person without a place, no place for two, whoever signs.
  @Test func everyoneHasAPlace() {
    for across in 1...8 {
      for counts in 0..<4 * 4 * 4 * 25 {
        let groups: [SignaturePlan.Group] = [
          .init(count: counts % 4, side: .left), .init(count: counts / 4 % 4, side: .foot),
          .init(count: counts / 16 % 4, side: .right), .init(count: counts / 64, side: nil),
        ].filter { $0.count > 0 }
        if groups.isEmpty { continue }
        for isBeside in [true, false] {
          let plan = SignaturePlan(groups, across: across, isBeside: isBeside)
          let places = plan.places.flatMap { $0 }
          #expect(Set(places).count == places.count, "\(groups) \(across) \(isBeside)")
          #expect(places.allSatisfy { (0...(plan.columns - 1) * 2).contains($0.start) })
          #expect(Set(places.map(\.row)) == Set(0..<plan.rows), "\(groups) \(across) \(isBeside)")
        }
      }
    }
  }

  private func drawn(
    _ witnesses: Int, _ hasSuperior: Bool, hasFoot: Bool = false, across: Int, isBeside: Bool
  ) -> String {
    var groups: [(names: [String], group: SignaturePlan.Group)] = []
    if hasSuperior { groups.append((["M"], .init(count: 1, side: .left))) }
    if witnesses > 0 {
      groups.append(((1...witnesses).map(String.init), .init(count: witnesses, side: nil)))
    }
    groups.append((["S"], .init(count: 1, side: .right)))
    if hasFoot { groups.append((["P"], .init(count: 1, side: .foot))) }
    let plan = SignaturePlan(groups.map(\.group), across: across, isBeside: isBeside)
    var cells = Array(repeating: Array(repeating: ".", count: plan.columns), count: plan.rows)
    for (group, places) in zip(groups, plan.places) {
      for (name, place) in zip(group.names, places) { cells[place.row][place.start / 2] = name }
    }
    return cells.map { $0.joined(separator: " ") }.joined(separator: "|")
  }
}
