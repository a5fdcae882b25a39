@testable import Provenance
import TestSupport
import Testing

@Suite struct ShortestEditTests {
  /// Without what is gone, one list is the other one without what is new; and that is as long
  /// as it can be.
  @Test func randomLists() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let lists = (0..<2).map { _ in (0..<random.below(12)).map { _ in random.below(4) } }
      let edit = ShortestEdit(lists[0], lists[1])
      let rest = [
        lists[0].indices.filter { !edit.gone.contains($0) }.map { lists[0][$0] },
        lists[1].indices.filter { !edit.new.contains($0) }.map { lists[1][$0] },
      ]
      #expect(rest[0] == rest[1], "\(lists)")
      #expect(rest[0].count == longestCommon(lists[0][...], lists[1][...]), "\(lists)")
      #expect(edit.gone == edit.gone.sorted() && edit.new == edit.new.sorted())
    }
  }

  private func longestCommon(_ one: ArraySlice<Int>, _ other: ArraySlice<Int>) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for element in one {
      var next = row
      for (index, candidate) in other.enumerated() {
        next[index + 1] = element == candidate ? row[index] + 1 : max(next[index], row[index + 1])
      }
      row = next
    }
    return row[other.count]
  }
}
