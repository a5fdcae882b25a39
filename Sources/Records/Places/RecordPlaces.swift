public import Diagnostics
public import Fields

/// Where the values of a record were typed, in its own file or in one that it names. What
/// reading found is kept, and a place is worked out only when somebody asks for it.
public protocol RecordPlaces: Sendable {
  /// The place of a value; of a value that was derived, that of the nearest group around it.
  ///
  /// - Parameter part: a character or a word of the value. Where it stands in the value as
  ///   it was typed, the place is its own.
  func place(of path: ValuePath, part: String?) -> Place

  /// What was typed there, by its keys; of a record with tables the head.
  var root: TreeNode { get }
}
