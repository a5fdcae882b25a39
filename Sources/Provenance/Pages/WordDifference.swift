/// Which words only one of two texts has. A word that stands elsewhere in the other one was
/// moved, and is in both.
struct WordDifference {
  /// Places in the old text, ascending.
  private(set) var gone: [Int]
  /// Places in the new text, ascending.
  private(set) var new: [Int]

  init(_ old: [String], _ new: [String]) {
    var numbers: [String: Int] = [:]
    func numbered(_ words: [String]) -> [Int] {
      words.map { word in
        let number = numbers[word] ?? numbers.count
        numbers[word] = number
        return number
      }
    }
    let (before, after) = (numbered(old), numbered(new))
    let changes = ShortestEdit(before, after)
    (gone, self.new) = (changes.gone, changes.new)
    leaveOutMoved(before, after)
  }

  private mutating func leaveOutMoved(_ before: [Int], _ after: [Int]) {
    var (here, there) = (gone.map { before[$0] }.counts, new.map { after[$0] }.counts)
    gone.removeAll { there.takeOne(before[$0]) }
    new.removeAll { here.takeOne(after[$0]) }
  }
}
