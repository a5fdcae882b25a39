public import Diagnostics
internal import Files
public import JSON

/// What was made of a record, whole, and not yet in its place.
public struct Made: Sendable {
  public var item: OutputPlan.Item
  public var set: SetDocument
  /// The document, then a picture a page, then the workbook; of these what the plan wants.
  public var files: [OutputFile]

  /// What programs read of it.
  public func json(in language: Language, milliseconds: Int) -> JSON {
    [
      "record": .text(item.job.record), "ok": .bool(true),
      "output": .optional(item.document),
      "proof": .optional(item.proof),
      "workbook": .optional(item.workbook),
      "pages": .number(set.pages.count),
      "milliseconds": .number(milliseconds),
      "bytes": .number(files.first?.bytes.count ?? 0),
      "warnings": .list(set.warnings, in: language),
    ]
  }
}

extension Worker {
  /// Makes the files of an item, without a trace on the disk.
  ///
  /// - Parameter dpi: of the pictures, 36 to 600.
  /// - Throws: what `set`, `pdf` and `png` throw; `Faults(.usage)` when the picture of a
  ///   further page would take another file's place, or there are no figures for a workbook.
  public func make(
    _ item: OutputPlan.Item, of plan: OutputPlan, dpi: Int = 150
  ) throws(Faults) -> Made {
    let set =
      if let reading = plan.reading { try set(reading, item.job) } else { try set(item.job) }
    var files: [OutputFile] = []
    if let path = item.document { files.append(OutputFile(path: path, bytes: try pdf(set))) }
    if let path = item.proof {
      for (index, page) in set.pages.enumerated() {
        let path = numbered(path, index + 1)
        if index > 0 { try plan.checkFurtherPage(path, of: item.job.record) }
        files.append(OutputFile(path: path, bytes: try png(page, of: set, dpi: dpi)))
      }
    }
    if let path = item.workbook {
      guard let workbook = set.workbook else {
        throw Faults(
          .usage, at: Place(file: item.job.record), .outputNoWorkbook(),
          hint: .pressLeaveOut("--workbook"))
      }
      files.append(OutputFile(path: path, bytes: try making(path, workbook)))
    }
    return Made(item: item, set: set, files: files)
  }
}

extension Faults {
  /// Whether what went wrong with a record would go wrong with every other of its run.
  public var stopsTheRun: Bool { [.usage, .template, .internal].contains(status) }
}

/// "p.png", "p-2.png", "p-3.png".
private func numbered(_ path: String, _ page: Int) -> String {
  guard page > 1 else { return path }
  let name = FilePath.name(of: path)
  let stem = FilePath.stem(of: path)
  return "\(path.dropLast(name.count))\(stem)-\(page)\(name.dropFirst(stem.count))"
}
