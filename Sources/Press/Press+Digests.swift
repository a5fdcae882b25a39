public import Diagnostics
internal import Files

// By what is known whether documents would be the same if they were made anew.

extension Press {
  /// Of all files of a template, of those that may be lent to it and of what records say, without
  /// compiling it.
  ///
  /// - Throws: `Faults(.usage)` when there is none of that name.
  public func digest(ofTemplate name: String) throws(Faults) -> String {
    let folder = try folder(ofTemplate: name)
    let lenders = ([FilePath.folder(of: folder)] + resources.templates)
      .map { "\($0)/\(OpenedTemplate.lender)" }
    var lines = ""
    for path in parts(of: folder) + lenders.flatMap(parts) + kinds.defined.files {
      lines += "\(try sha256(of: path))  \(FilePath.name(of: path))\n"
    }
    return SHA256.hex(Array(lines.utf8))
  }

  private func parts(of folder: String) -> [String] {
    entries(of: folder).filter { !$0.isFolder && isPart($0.name) }.map { "\(folder)/\($0.name)" }
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
