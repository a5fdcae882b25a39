/// Where to carry on after a break. A value that can be printed, compared
/// and replayed in a test.
public indirect enum Resume: Hashable, Sendable {
  /// From this line, counted from 0.
  case line(Int)
  /// From this child, counted from 0, and from there in the child.
  case child(Int, Resume?)
  /// Parallel flows, one token a cell.
  case cells([Resume?])
  /// A cell that is done while its neighbours go on.
  case finished
}
