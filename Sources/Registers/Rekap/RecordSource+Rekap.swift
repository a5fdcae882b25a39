internal import Diagnostics
internal import Files
internal import Records

// The files that a recap's record names; none may lie outside its folder.

extension RecordSource {
  func file(_ path: Typed) throws(Faults) -> RecordSource {
    do throws(FileFault) { return try file(path.text) } catch { throw faults(path, error) }
  }

  /// The paths of every record file in the folder, by name, or of the file.
  func files(_ path: Typed) throws(Faults) -> [Typed] {
    let paths: [String]?
    do throws(FileFault) { paths = try files(in: path.text) } catch { throw faults(path, error) }
    guard let paths else { return [path] }
    guard !paths.isEmpty else {
      throw Faults(.record, at: path.place, .rekapNoLKE(path.text), hint: .rekapNoLKEHint)
    }
    return paths.map { text in
      var path = path
      path.text = text
      return path
    }
  }

  private func faults(_ path: Typed, _ fault: FileFault) -> Faults {
    switch fault {
    case .tooLarge: RecordSource.tooLarge(self.path(beside: path.text))
    case .outside:
      Faults(
        .record, at: path.place, .rekapPathOutside(path.text), hint: .rekapPathOutsideHint)
    case _ where fault.isMissing:
      Faults(
        .record, at: path.place, .rekapMissingFile(path.text), hint: folder.meant(by: path.text))
    case .system, .notRegular:
      Faults(.record, at: path.place, .rekapNoFile(path.text), hint: .fileElsewhere())
    }
  }
}
