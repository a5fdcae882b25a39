internal import Diagnostics
internal import Frames

/// What must be unique in a document, given out in reading order.
struct Ledger {
  /// The number of the last element of the structure.
  var elementCount = 0
  /// What is led to.
  var links: [Link] = []
  private var fieldNames: Set<NonBlank> = []

  struct Link {
    var target: LinkTarget
    /// Of the element that leads there.
    var place: Place
  }

  /// "Tanda tangan Ketua", then "Tanda tangan Ketua (2)".
  ///
  /// PDF takes fields of one name for one field (ISO 32000-2, 12.7.4.2).
  mutating func fieldName(_ wanted: NonBlank) -> NonBlank {
    var name = wanted
    var count = 1
    while !fieldNames.insert(name).inserted {
      count += 1
      name = wanted + " (\(count))"
    }
    return name
  }
}
