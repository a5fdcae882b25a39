/// The fewest elements to take out of one list, and to put in, so that it is the other one
/// (Myers, “An O(ND) difference algorithm”, 1986). When they are more than 1,000, all between
/// what both lists begin and end with.
struct ShortestEdit {
  /// Places in the old list, ascending.
  private(set) var gone: [Int] = []
  /// Places in the new list, ascending.
  private(set) var new: [Int] = []

  private static let most = 1000

  init(_ old: [Int], _ new: [Int]) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let (before, after) = (old[start..<old.count - end], new[start..<new.count - end])
    if let reached = ShortestEdit.reached(before, after) {
      goBack(through: reached, before.endIndex, after.endIndex, start: start)
    } else {
      (gone, self.new) = (Array(before.indices), Array(after.indices))
    }
  }

  /// How far in the old list so many edits come, by how many more are gone than new, from
  /// the fewest on; nil when there are too many.
  private static func reached(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [[Int]]? {
    var rows: [[Int]] = []
    for edits in 0...most {
      let last = rows.last ?? []
      var row: [Int] = []
      for place in 0...edits {
        let isNew = ShortestEdit.isNew(place, edits, last)
        var x = edits == 0 ? old.startIndex : isNew ? last[place] : last[place - 1] + 1
        var y = x - (2 * place - edits)
        while x < old.endIndex, y < new.endIndex, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
        row.append(x)
        if x >= old.endIndex, y >= new.endIndex { return rows + [row] }
      }
      rows.append(row)
    }
    return nil
  }

  /// Whether the last edit on the way that comes farthest puts an element in.
  private static func isNew(_ place: Int, _ edits: Int, _ last: [Int]) -> Bool {
    place == 0 || place < edits && last[place - 1] < last[place]
  }

  private mutating func goBack(through rows: [[Int]], _ oldEnd: Int, _ newEnd: Int, start: Int) {
    var difference = oldEnd - newEnd
    for edits in stride(from: rows.count - 1, to: 0, by: -1) {
      let (place, last) = ((difference + edits) / 2, rows[edits - 1])
      if ShortestEdit.isNew(place, edits, last) {
        difference += 1
        new.append(last[place] - difference)
      } else {
        difference -= 1
        gone.append(last[place - 1])
      }
    }
    (gone, new) = (gone.reversed(), new.reversed())
  }
}
