import Testing

@testable import Sheets

@Suite struct CellNameTests {
  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")])
  func namesColumns(_ number: Int, _ name: String) {
    #expect(columnName(number) == name)
    #expect(parsed("\(name)7").map { [$0.column, $0.row] } == [number, 7])
  }

  @Test func readsNames() {
    #expect(parsed("$C$7").map { [$0.column, $0.row] } == [3, 7])
    #expect(parsed("xfd1048576").map { [$0.column, $0.row] } == [16384, 1_048_576])
    for name in ["XFE1", "A1048577", "A1B", "A-1", "AAAAAAAAAAAAAAAAAAAA1", "Å1"] {
      #expect(parsed(name) == nil, "\(name)")
    }
  }

  private func parsed(_ name: String) -> CellName? {
    Array(name.utf8).withUnsafeBufferPointer { CellName($0) }
  }
}
