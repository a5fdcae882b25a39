internal import Diagnostics
internal import Files
internal import Press

extension Bundles {
  /// Before anything is read.
  ///
  /// - Throws: `Faults(.usage)` for another ending, part of a batch, and an option that is nothing
  ///   without another.
  func check(_ shard: Shard) throws(Faults) {
    if isDuplex, merge == nil {
      throw Faults(.usage, .bundleDuplexAlone(), hint: .bundleDuplexHint())
    }
    if let path = paths.first, !shard.isWhole {
      throw Faults(.usage, .bundleOfPart("\(shard)"), hint: .bundleOfPartHint(path))
    }
    for (path, ending) in [(merge, ".pdf"), (zip, ".zip")] {
      guard let path else { continue }
      guard path.lowercased().hasSuffix(ending) else {
        throw Faults(.usage, .bundleEnding(path, ending), hint: .pressAnotherName())
      }
    }
  }

  /// Once names are known.
  ///
  /// - Parameter isTaken: whether a path in the folder is a document's.
  /// - Throws: `Faults(.usage)` for a path that is one's name.
  func check(in folder: String, isTaken: (String) -> Bool) throws(Faults) {
    for path in paths {
      guard let own = ResolvedPath(path).path(in: ResolvedPath(folder)), isTaken(own) else {
        continue
      }
      throw Faults(.usage, .bundleIsDocument(path), hint: .pressAnotherName())
    }
  }
}
