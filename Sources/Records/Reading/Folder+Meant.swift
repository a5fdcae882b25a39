package import Diagnostics
package import Files

extension Folder {
  /// The hint for a path where nothing is: what is there under nearly the same name, by
  /// case, by how its marks are stored, or by a slip of the finger.
  package func meant(by path: String) -> Message? {
    var found: [String] = []
    for part in FilePath.parts(path) {
      guard let names = try? names(in: found.isEmpty ? "." : found.joined(separator: "/")),
        let name = names.first(where: { Array($0.utf8) == Array(part.utf8) })
          ?? names.first(where: { $0.lowercased() == part.lowercased() })
          ?? suggestion(for: part, among: names)
      else { return nil }
      found.append(name)
    }
    let meant = found.joined(separator: "/")
    // Equal to the eye, and to Swift.
    return meant == path ? .recordOtherMarks : .didYouMean(meant)
  }
}
