internal import Diagnostics

/// What a batch has shown already: a recap has the findings of its register, and every record
/// those of common values.
struct ToldOnce {
  /// The path of the common values.
  let common: String?
  private var told: Set<Diagnostic> = []
  private var ofCommon: Set<Line> = []
  /// Findings of common values that were left out, since a record before had the like.
  private(set) var again = 0

  init(common: String?) { self.common = common }

  /// What one line says of many records, each with its own name in it.
  private struct Line: Hashable {
    var place: Place?
    var key: String
  }

  /// Those that are to be shown.
  mutating func fresh(_ found: [Diagnostic]) -> [Diagnostic] { found.filter { isFresh($0) } }

  private mutating func isFresh(_ found: Diagnostic) -> Bool {
    guard let common, found.place?.file == common else {
      // More than are shown need not be kept.
      return told.count < ShownFindings.most ? told.insert(found).inserted : !told.contains(found)
    }
    let line = Line(place: found.place, key: found.message.key)
    guard ofCommon.insert(line).inserted else {
      again += 1
      return false
    }
    return true
  }
}
