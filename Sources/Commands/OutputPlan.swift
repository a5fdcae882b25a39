internal import Diagnostics
internal import Press

/// Which files are made of which record, settled before anything is written.
struct OutputPlan {
  var items: [Item] = []

  struct Item: Hashable {
    var record: String
    /// Nil: no document is wanted.
    var document: String?
    /// The picture of the first page.
    var proof: String?
  }

  /// - Throws: `Faults(.usage)` when two records would make the same file, or
  ///   one would replace a record.
  init(
    records: [String], output: String?, proof: String?, wantsDocument: Bool
  ) throws(Faults) {
    let outputs = try Target(output, option: "--output", count: records.count)
    let proofs = try proof.map { path throws(Faults) in
      try Target(path, option: "--proof", count: records.count)
    }
    for record in records {
      let stem = FilePath.stem(of: record)
      items.append(
        Item(
          record: record, document: wantsDocument ? outputs.path("\(stem).pdf") : nil,
          proof: proofs?.path("\(stem).png")))
    }
    try check()
  }

  /// Of the longest document path, to set the lines of results in columns.
  var nameWidth: Int { items.compactMap { $0.document?.count }.max() ?? 0 }
}

extension OutputPlan {
  private func check() throws(Faults) {
    let inputs = Set(items.map { FileIdentity($0.record) })
    var makers: [FileIdentity: String] = [:]
    for item in items {
      for path in [item.document, item.proof].compactMap({ $0 }) {
        let identity = FileIdentity(path)
        guard !inputs.contains(identity) else {
          throw Faults(.usage, .commandsReplacesRecord(path))
        }
        if let other = makers.updateValue(item.record, forKey: identity) {
          throw Faults(
            .usage, .commandsSameOutput(path, other, item.record),
            hint: .commandsSameOutputHint())
        }
      }
    }
  }
}

/// What a path option means.
private enum Target {
  case file(String)
  /// Empty: the current one.
  case folder(String)

  init(_ path: String?, option: String, count: Int) throws(Faults) {
    guard let path else {
      self = .folder("")
      return
    }
    if path.hasSuffix("/") || FilePath.isFolder(path) {
      self = .folder(path.hasSuffix("/") ? path : path + "/")
    } else if count == 1, !path.isEmpty {
      self = .file(path)
    } else {
      throw Faults(
        .usage, .commandsFolderNeeded(option, path), hint: .commandsFolderHint(option, path))
    }
  }

  func path(_ name: String) -> String {
    switch self {
    case .file(let path): path
    case .folder(let folder): folder + name
    }
  }
}
