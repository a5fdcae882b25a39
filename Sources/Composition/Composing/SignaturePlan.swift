internal import Templates

/// Where persons stand on one grid of columns.
struct SignaturePlan: Hashable {
  typealias Side = SignatureElement.Side

  struct Group: Hashable {
    var count: Int
    /// Nil of those whose rows are evened out.
    var side: Side?
  }

  struct Place: Hashable {
    var row: Int
    /// In halves of a column.
    var start: Int
  }

  private(set) var columns: Int
  private let isFlush: Bool
  private(set) var rows = 0
  /// Of each group's persons.
  private(set) var places: [[Place]]

  /// - Parameters:
  ///   - across: the most that stand in a row, from 1.
  ///   - least: the fewest columns.
  ///   - isBeside: whether those of sides share rows with the others, in a column at the right.
  ///   - isFlush: whether incomplete rows begin at the left.
  init(
    _ groups: [Group], across: Int, least: Int = 1, isBeside: Bool = false, isFlush: Bool = false
  ) {
    columns = least
    self.isFlush = isFlush
    places = groups.map { Array(repeating: Place(row: 0, start: 0), count: $0.count) }
    let persons = { (side: Side?) in
      groups.indices.filter { groups[$0].side == side }.flatMap { group in
        (0..<groups[group].count).map { Person(group: group, member: $0) }
      }
    }
    let (left, others, right) = (persons(.left), persons(nil), persons(.right))
    let foot = persons(.foot)
    let all = foot + left + others + right
    if all.count == others.count {
      evenOut(others, across: across)
    } else if all.count <= across && (isBeside || foot.isEmpty) {
      columns = max(least, all.count)
      setRow(foot + left + others, right)
    } else if all.count - foot.count <= across && !isBeside {
      columns = max(least, all.count - foot.count, foot.count)
      setRow(left + others, right)
      setRow(foot, [])
    } else if across < max(2, left.count + right.count) {
      evenOut(left + others + right + foot, across: across)
    } else if isBeside {
      setBeside(others, right + left, foot, across: across)
    } else {
      setBelow(others, left, right, foot: foot, across: across)
    }
  }

  private struct Person {
    var group, member: Int
  }
}

extension SignaturePlan {
  private mutating func put(_ person: Person, row: Int, at start: Int) {
    places[person.group][person.member] = Place(row: row, start: start)
    rows = max(rows, row + 1)
  }

  /// How many stand in each row: as few rows as possible, evened out, longer
  /// rows first: 4 of at most 3 are 2 + 2, 5 are 3 + 2, 7 are 3 + 2 + 2.
  private static func counts(_ count: Int, across: Int) -> [Int] {
    evened(count, in: (count + across - 1) / across)
  }

  /// From the left and from the right in the next row.
  private mutating func setRow(_ left: [Person], _ right: [Person]) {
    let row = rows
    for (index, person) in left.enumerated() { put(person, row: row, at: index * 2) }
    for (index, person) in right.enumerated() {
      put(person, row: row, at: (columns - right.count + index) * 2)
    }
  }

  /// Rows of which incomplete ones stand in the middle.
  private mutating func evenOut(_ persons: [Person], across: Int) {
    let counts = Self.counts(persons.count, across: across)
    columns = max(columns, counts[0])
    setRows(persons, counts) { [isFlush, columns] index, count in
      (isFlush ? 0 : columns - count) + index * 2
    }
  }

  private mutating func setRows(
    _ persons: [Person], _ counts: [Int], _ start: (_ index: Int, _ count: Int) -> Int
  ) {
    var rest = persons[...]
    let first = rows
    for (row, count) in counts.enumerated() {
      for (index, person) in rest.prefix(count).enumerated() {
        put(person, row: first + row, at: start(index, count))
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Those of sides one below another at the right of the others.
  private mutating func setBeside(
    _ others: [Person], _ aside: [Person], _ foot: [Person], across: Int
  ) {
    var (aside, others) = (aside, others)
    let isRoomAside = aside.count < (others.count + across - 2) / (across - 1)
    if isRoomAside { aside += foot } else { others += foot }
    let needed = max(aside.count, (others.count + across - 2) / (across - 1))
    let counts = evened(others.count, in: needed)
    let most = counts.first ?? 0
    columns = max(columns, most + 1)
    setRows(others, counts) { index, _ in index * 2 }
    if !isRoomAside, let person = foot.last {
      put(person, row: needed - 1, at: max(0, most - 1) * 2)
    }
    for (row, person) in aside.enumerated() { put(person, row: row, at: (columns - 1) * 2) }
  }

  /// Those of sides above the others, those of the foot below them.
  private mutating func setBelow(
    _ others: [Person], _ left: [Person], _ right: [Person], foot: [Person], across: Int
  ) {
    let counts = Self.counts(others.count, across: across)
    let most = counts.first ?? 0
    columns = max(columns, most, left.count + right.count, foot.count)
    if !(left + right).isEmpty { setRow(left, right) }
    setRows(others, counts) { [isFlush] index, count in
      // The first and the last stand in columns of the rows above, symmetrically.
      isFlush || count == most || count == 1
        ? (isFlush ? 0 : most - count) + index * 2 : (most - 1) * 2 * index / (count - 1)
    }
    if !foot.isEmpty { setRow(foot, []) }
  }
}
