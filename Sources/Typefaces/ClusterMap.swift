internal import Frames

/// Finds clusters by where they end in the whole text.
struct ClusterMap {
  /// The length of the cluster that ends at the offset; 0 inside a cluster.
  private var lengths: [Int]

  init(_ runs: [RunShape]) {
    lengths = [Int](repeating: 0, count: runs.reduce(0) { $0 + $1.text.utf8.count } + 1)
    var offset = 0
    for cluster in runs.lazy.flatMap(\.clusters) {
      offset += cluster.bytes
      lengths[offset] = cluster.bytes
    }
  }

  func cluster(endingAt offset: Int) -> Range<Int>? {
    let length = lengths[offset]
    return length > 0 ? offset - length..<offset : nil
  }
}
