internal import Bahasa
internal import Diagnostics
package import Fields
internal import Files
internal import Sheets

/// Where the files are that a record of any kind names: pictures, schemes, official
/// wording, the register and the LKE files of a recap, and what these name in turn. What
/// leads to no file in the record's folder is left out, and so is a record that cannot be
/// read: whoever reads it says why.
///
/// - Parameter keys: of records of every kind.
package func namedFiles(_ record: OpenedRecord, _ keys: [RecordKey]) -> [String] {
  let names = record.namedFiles(keys)
  return record.places(of: names)
    + names.filter(RecordSource.isRecord).flatMap { name -> [String] in
      guard let named = try? OpenedRecord(record.source.file(name)) else { return [] }
      return named.places(of: named.namedFiles(keys))
    }
}

extension OpenedRecord {
  /// Their paths from the record's folder; for a folder, those of the records in it.
  package func namedFiles(_ keys: [RecordKey]) -> [String] {
    var names: [String] = []
    if let workbook = try? workbook() {
      names = workbook.texts(of: keys.lines.filter(\.key.isPath))
    } else if let tree = try? tree(Findings()) {
      names = tree.texts(of: keys)
    }
    return names.flatMap { (try? source.files(in: $0)) ?? [$0] }
  }

  fileprivate func places(of names: [String]) -> [String] {
    names.compactMap { try? source.folder.place(of: $0) }
  }
}

extension TreeNode {
  /// What stands under those keys that are paths, or tables of a list, however deep.
  func texts(of keys: [RecordKey]) -> [String] {
    let named = keys.paths.map(\.key).filter { $0.isPath || $0.mayBeTable }
    return texts(of: Set(named.map(\.name)))
  }

  private func texts(of keys: Set<String>, isWanted: Bool = false) -> [String] {
    switch content {
    case .scalar: isWanted ? [text].compactMap(\.self) : []
    case .unreadable: []
    case .list(let nodes): nodes.flatMap { $0.texts(of: keys, isWanted: isWanted) }
    case .mapping(let entries):
      entries.flatMap { $0.value.texts(of: keys, isWanted: keys.contains($0.key)) }
    }
  }
}

extension Workbook {
  /// What stands behind the keys of those lines.
  fileprivate func texts(of lines: [KeyLine]) -> [String] {
    let spellings = Set(lines.flatMap(\.spellings))
    return sheets.flatMap(\.rows).compactMap { row in
      guard let label = row.cells.first, spellings.contains(hurufDanAngka("\(label.value)")),
        case .text(let text)? = row[label.column + 1]?.value
      else { return nil }
      return text
    }
  }
}
