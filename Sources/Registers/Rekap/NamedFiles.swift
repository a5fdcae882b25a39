internal import Diagnostics
package import Fields
internal import Files
package import Records
internal import Sheets

/// The files that a record of any kind names: pictures, official wording, the
/// register and the LKE files of a recap, and what these name in turn. What leads to
/// no file in the record's folder is left out, and so is a record that cannot be read:
/// whoever reads it says why.
///
/// - Parameter keys: of records of answers.
package func namedFiles(_ source: RecordSource, _ keys: [RecordKey]) -> [String] {
  let direct = directlyNamedFiles(source, keys)
  return direct
    + direct.filter(RekapFiles.isRecord).flatMap { path in
      RekapFiles.source(path).map { directlyNamedFiles($0, keys) } ?? []
    }
}

private func directlyNamedFiles(_ source: RecordSource, _ keys: [RecordKey]) -> [String] {
  let names = source.isTable ? namesInTable(source, keys) : namesInText(source)
  return names.flatMap { name -> [String] in
    let real = (try? realPath(of: name, inside: source.folder)).flatMap(\.self)
    guard let real else { return [] }
    return hasFolder(real) ? RekapFiles.records(in: real).map { "\(real)/\($0)" } : [real]
  }
}

/// Keys whose values are paths.
private let fileKeys: Set<String> = [
  "logo", "gambar_tanda_tangan", "cap", "skema", "uraian", "register", "lke",
]

private func namesInText(_ source: RecordSource) -> [String] {
  (try? RecordReader.node(of: source, Findings())).map { names($0, isFile: false) } ?? []
}

private func names(_ node: TreeNode, isFile: Bool) -> [String] {
  switch node.content {
  case .scalar: isFile ? [node.text].compactMap(\.self) : []
  case .unreadable: []
  case .list(let nodes): nodes.flatMap { names($0, isFile: isFile) }
  case .mapping(let entries):
    entries.flatMap { names($0.value, isFile: fileKeys.contains($0.key)) }
  }
}

/// Of rows of keys and values.
private func namesInTable(_ source: RecordSource, _ keys: [RecordKey]) -> [String] {
  guard let workbook = try? readWorkbook(source.bytes, file: source.name) else { return [] }
  let lines = (keys + PrintedRekap.sheetKeys).lines
    .filter { $0.path.last.map(fileKeys.contains) ?? false }
  return workbook.sheets.flatMap(\.rows).compactMap { row in
    guard let label = row.cells.first, KeyLine.named("\(label.value)", among: lines) != nil,
      case .text(let name)? = row[label.column + 1]?.value
    else { return nil }
    return name
  }
}
