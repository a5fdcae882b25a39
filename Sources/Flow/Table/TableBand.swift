internal import Frames
internal import Measures

/// Rows that are laid out and stand together: the header, a row, or a part
/// of one. A value that a `TableSheet` places.
struct TableBand {
  var height: Length
  /// The rows, to be read in order.
  var content: [Placed]
  /// Areas and rules between the rows of the band, below the content.
  var fills: [Placed]
  var rules: [Placed]
  var uprights: [Upright]
  var above: TableRule?
  var below: TableRule?

  /// A rule between two columns.
  struct Upright {
    var x: Length
    var top: Length
    var bottom: Length
  }

  /// The same, repeated on a later page: no element of the structure.
  var repeated: TableBand {
    var copy = self
    copy.content = content.compactMap { placed in
      guard let item = placed.item.untagged else { return nil }
      guard case .frame(let frame) = item else { return Placed(item, at: placed.origin) }
      return Placed(.artifact(.pagination(), frame), at: placed.origin)
    }
    return copy
  }
}
