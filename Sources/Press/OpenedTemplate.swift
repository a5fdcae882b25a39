internal import Files
internal import Templates

/// A template's folder, and those that lend files to it: the folder `bersama` beside it, and
/// then that of each folder of templates.
struct OpenedTemplate {
  let folder: TemplateFolder
  private let sources: [Source]

  private struct Source {
    let path: String
    let files: Folder

    func has(_ name: String) -> Bool { (try? files.place(of: name)) != nil }
  }

  /// The folder whose files any template may use.
  static let lender = "bersama"

  /// - Parameter folders: of templates, as `Resources` has them.
  init(_ path: String, in folders: [String]) {
    let lenders = ([FilePath.folder(of: path)] + folders).map { "\($0)/\(OpenedTemplate.lender)" }
    let paths = lenders.reduce(into: [path]) { if !$0.contains($1) { $0.append($1) } }
    let sources = paths.map { Source(path: $0, files: .disk($0)) }
    let holder = { (name: String) in sources.first { $0.has(name) } ?? sources[0] }
    // None below it.
    let isPlain = { (name: String) in !name.utf8.contains(UInt8(ascii: "/")) }
    folder = TemplateFolder(
      name: FilePath.name(of: path), display: { "\(holder($0).path)/\($0)" },
      read: { name in
        isPlain(name) ? try? holder(name).files.read(name, limit: TemplateLimit.file) : nil
      },
      isTooLarge: { name in
        let found = Result { () throws(FileFault) in
          try holder(name).files.read(name, limit: TemplateLimit.file)
        }
        return found == .failure(.tooLarge)
      },
      names: { sources.flatMap { (try? $0.files.names(in: ".")) ?? [] } })
    self.sources = sources
  }

  /// What was read of it, and lent to it, by path.
  var filesRead: [FileRead] { sources.flatMap(\.files.filesRead) }

  /// The folder that has a file.
  func holder(of name: String) -> Folder { (sources.first { $0.has(name) } ?? sources[0]).files }
}
