internal import Diagnostics
internal import Files
internal import Glibc
internal import Press

/// Makes the files of one record after the other.
struct Rendering {
  let command: RenderCommand
  let worker: Worker
  let plan: OutputPlan

  func make(_ item: OutputPlan.Item) throws(Faults) {
    let start = Rendering.milliseconds
    let set = try worker.set(command.look.job(item.record))
    let files = try files(item, set)
    try deliver(files)
    let made = Made(
      item: item, pages: set.pages.count, milliseconds: Rendering.milliseconds - start,
      bytes: files.first?.bytes.count ?? 0, warnings: set.warnings)
    try tell(made, set)
  }
}

extension Rendering {
  private typealias File = (path: String, bytes: [UInt8])

  private func files(_ item: OutputPlan.Item, _ set: SetDocument) throws(Faults) -> [File] {
    var files: [File] = []
    if let path = item.document { files.append((path, try worker.pdf(set))) }
    if let path = item.proof {
      for (index, page) in set.pages.enumerated() {
        let path = Rendering.numbered(path, index + 1)
        if index > 0 { try plan.checkFurtherPage(path, of: item.record) }
        files.append((path, try worker.png(page, dpi: command.dpi)))
      }
    }
    return files
  }

  /// "p.png", "p-2.png", "p-3.png".
  private static func numbered(_ path: String, _ page: Int) -> String {
    guard page > 1 else { return path }
    let name = FilePath.name(of: path)
    let stem = FilePath.stem(of: path)
    return "\(path.dropLast(name.count))\(stem)-\(page)\(name.dropFirst(stem.count))"
  }

  private func deliver(_ files: [File]) throws(Faults) {
    try holdingSignals { () throws(Faults) in
      var folders = MadeFolders()
      do throws(Faults) {
        for file in files { try folders.make(for: file.path) }
        var delivery = Delivery()
        for file in files { try delivery.add(file.bytes, at: file.path) }
        try delivery.finish()
      } catch {
        folders.remove()
        throw error
      }
    }
  }

  private func tell(_ made: Made, _ set: SetDocument) throws(Faults) {
    let console = command.talk.console
    if !console.isJSON { console.report(made.warnings) }
    if command.dump != nil { try console.put(set.dump) }
    guard made.item.document != nil else { return }
    if command.dump != nil {
      console.remark(made.line(plan.nameWidth))
    } else {
      try console.result(made.line(plan.nameWidth).text(in: console.language), made.json)
    }
  }

  /// Of a clock that only ever goes forward.
  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
