import CZip
import Bahasa
import Diagnostics
import Measures
import Testing

@testable import Sheets

@Suite struct CellNameTests {
  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")])
  func namesColumns(_ number: Int, _ name: String) {
    #expect(columnName(number) == name)
  }
}
