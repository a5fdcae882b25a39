public import Diagnostics
internal import Files

// By what is known whether documents would be the same if they were made anew.

extension Press {
  /// Of all files of a template, without compiling it.
  ///
  /// - Throws: `Faults(.usage)` when there is none of that name.
  public func digest(ofTemplate name: String) throws(Faults) -> String {
    let folder = try folder(ofTemplate: name)
    let files = entries(of: folder).filter { !$0.isFolder && isPart($0.name) }.map(\.name)
    let lines = try files.map { (file) throws(Faults) in
      "\(try sha256(of: "\(folder)/\(file)"))  \(file)\n"
    }
    return SHA256.hex(Array(lines.joined().utf8))
  }

  /// Texts and drawings, and not what tells of them.
  private func isPart(_ name: String) -> Bool {
    [".xml", ".svg", ".jpg", ".jpeg"].contains { name.lowercased().hasSuffix($0) }
  }

  private func sha256(of path: String) throws(Faults) -> String {
    do throws(FileFault) { return SHA256.hex(try readFile(path)) } catch {
      throw Faults(.template, at: Place(file: path), error.message, hint: error.hint)
    }
  }
}
