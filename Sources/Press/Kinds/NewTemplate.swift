internal import DefinedRecords
public import Diagnostics
internal import Files
internal import Templates

/// A new kind of document, which renders as it is.
public struct NewTemplate: Sendable {
  /// Its word: the name of its folder.
  public let kind: String
  /// The folder of templates that its own lies in.
  public let shelf: String
  public let files: [OutputFile]

  /// - Parameter folder: its name is the kind's.
  /// - Throws: `Faults(.usage)` for a name that no kind can have, or one that there is.
  public init(in folder: String, besides kinds: Kinds) throws(Faults) {
    let path = FilePath.withoutSlash(folder)
    let name = FilePath.name(of: path)
    let isName =
      name.first.map { ("a"..."z").contains($0) } == true
      && name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    guard isName else {
      throw Faults(.usage, .pressNoKindName(name), hint: .pressNoKindNameHint())
    }
    let taken = kinds.all.map(\.word) + ["bersama"] + kinds.defined.words
    guard !taken.contains(name) else {
      throw Faults(.usage, .pressKindThere(name), hint: .pressAnotherName())
    }
    kind = name
    shelf = FilePath.folder(of: path)
    files = NewKind.files(named: name).map {
      OutputFile(path: "\(path)/\($0.name)", bytes: $0.bytes)
    }
  }
}
