internal import Composition
internal import DefinedRecords
public import Diagnostics
public import Fields
internal import Files
internal import Synchronization
public import Templates

/// The kinds of records whose fields are data: a folder among the templates with a `record.xml`
/// is one. Each is read once, when it is asked for.
public final class KindShelf: Sendable {
  private let folders: [String]
  private let read: Mutex<[String: Result<Entry, Faults>]> = Mutex([:])

  struct Entry {
    var kind: Kind
    /// The files that say it.
    var files: [FileRead]
  }

  /// - Parameter folders: of templates, as `Resources` has them.
  public init(_ folders: [String]) { self.folders = folders }

  /// A kind by its word; nil when there is none.
  ///
  /// - Throws: `Faults(.template)` with every fault of its file.
  public func kind(_ word: String) throws(Faults) -> Kind? { try entry(word)?.kind }

  func entry(_ word: String) throws(Faults) -> Entry? {
    guard !word.isEmpty, !word.utf8.contains(UInt8(ascii: "/")), !word.hasPrefix(".") else {
      return nil
    }
    if let known = read.withLock({ $0[word] }) { return try known.get() }
    guard let path = folders.lazy.map({ "\($0)/\(word)" }).first(where: KindShelf.isKind) else {
      return nil
    }
    let found = Result { () throws(Faults) in try entry(in: path) }
    read.withLock { $0[word] = found }
    return try found.get()
  }

  private func entry(in path: String) throws(Faults) -> Entry {
    let opened = OpenedTemplate(path, in: folders)
    let definition = try readDefinition(opened.folder, against: context)
    return Entry(kind: Kind(DefinedKind(definition)), files: opened.filesRead)
  }

  /// What definitions are checked against.
  private var context: TemplateContext {
    TemplateContext(records: [:], defined: self, formatters: Formatters.types, faces: [:])
  }

  /// The files that say what records are, of all kinds.
  var files: [String] { kindFolders.map { "\($0)/\(TemplateFolder.definitionFile)" } }

  private var kindFolders: [String] {
    folders.flatMap { folder in
      entries(of: folder).map(\.name).filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
        .filter(KindShelf.isKind)
    }
  }

  static func isKind(_ folder: String) -> Bool {
    FileIdentity.isThere("\(folder)/\(TemplateFolder.definitionFile)")
  }
}

extension KindShelf: DefinedKinds {
  public var words: [String] { kindFolders.map(FilePath.name).sorted() }

  public func names(of kind: RecordKind) throws(Faults) -> [Field]? {
    try self.kind(kind.rawValue)?.fields
  }

  public func names(of definition: RecordDefinition) -> [Field] {
    DefinedKind(definition).fields.all
  }
}
