internal import Diagnostics
internal import Files
internal import Press

/// Which files are made of which record, settled before anything is written.
struct OutputPlan {
  private(set) var items: [Item] = []
  /// Which record makes a file.
  private var makers: [FileIdentity: String] = [:]
  /// The files that the records name, each with its record.
  private var inputs: [FileIdentity: String] = [:]

  struct Item: Hashable {
    var record: String
    /// Nil: no document is wanted.
    var document: String?
    /// The picture of the first page.
    var proof: String?
  }

  /// - Throws: `Faults(.usage)` when two records would make the same file, or
  ///   one would replace a record or a file that a record names.
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
    // Nothing is read unless something could be replaced: a new file replaces
    // none, but how many pictures there will be is not known yet.
    if proof != nil || items.flatMap(\.outputs).contains(where: FileIdentity.isThere) {
      inputs = OutputPlan.inputs(of: records)
    }
    try check()
  }

  /// Of the longest document path, to set the lines of results in columns.
  var nameWidth: Int { items.compactMap { $0.document?.count }.max() ?? 0 }
}

extension OutputPlan {
  /// A further page's picture may not take the place of a planned file. How
  /// many pages there are is known only when a record is set.
  ///
  /// - Throws: `Faults(.usage)`, before anything of the record is written.
  func checkFurtherPage(_ path: String, of record: String) throws(Faults) {
    let identity = FileIdentity(path)
    guard !items.contains(where: { FileIdentity($0.record) == identity }) else {
      throw Faults(.usage, .commandsReplacesRecord(path))
    }
    try checkInputs(path)
    guard let other = makers[identity] else { return }
    throw Faults(
      .usage, .commandsSameOutput(path, other, record), hint: .commandsSameOutputHint())
  }

  private mutating func check() throws(Faults) {
    let records = Set(items.map { FileIdentity($0.record) })
    for item in items {
      for path in item.outputs {
        let identity = FileIdentity(path)
        guard !records.contains(identity) else {
          throw Faults(.usage, .commandsReplacesRecord(path))
        }
        try checkInputs(path)
        if let other = makers.updateValue(item.record, forKey: identity) {
          throw Faults(
            .usage, .commandsSameOutput(path, other, item.record),
            hint: .commandsSameOutputHint())
        }
      }
    }
  }
}

extension OutputPlan {
  private static func inputs(of records: [String]) -> [FileIdentity: String] {
    let inputs = records.flatMap { record in
      Press.inputs(of: record).map { (FileIdentity($0), record) }
    }
    return Dictionary(inputs) { first, _ in first }
  }

  private func checkInputs(_ path: String) throws(Faults) {
    guard let record = inputs[FileIdentity(path)] else { return }
    throw Faults(.usage, .commandsReplacesInput(path, of: record))
  }
}

extension OutputPlan.Item {
  fileprivate var outputs: [String] { [document, proof].compactMap(\.self) }
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
    guard !path.isEmpty else { throw Faults(.usage, .commandsNoPath(option)) }
    if path.hasSuffix("/") || hasFolder(path) {
      self = .folder(path.hasSuffix("/") ? path : path + "/")
    } else if count == 1 {
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
