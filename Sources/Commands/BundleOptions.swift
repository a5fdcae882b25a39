internal import ArgumentParser
internal import Batch
internal import Diagnostics
internal import JSON

/// Files of all documents of a batch.
struct BundleOptions: ParsableArguments {
  @Option(
    help: .said(.helpBundleMerge(), value: .helpPath()), completion: .file(extensions: ["pdf"]))
  var merge: String?

  @Flag(help: .said(.helpBundleDuplex()))
  var duplex = false

  @Option(
    help: .said(.helpBundleZip(), value: .helpPath()), completion: .file(extensions: ["zip"]))
  var zip: String?

  /// - Throws: `Faults(.usage)` for a path that is none.
  func bundles() throws(Faults) -> Bundles {
    try checkPath(merge, "--merge")
    try checkPath(zip, "--zip")
    var bundles = Bundles()
    (bundles.merge, bundles.isDuplex, bundles.zip) = (merge, duplex, zip)
    return bundles
  }
}

extension Console {
  /// A file that was written, or why it was not, which is never passed over.
  func show(_ outcome: BundleOutcome) throws(Faults) {
    switch outcome {
    case .written(let file): try result(file.message.text(in: language).safeForTerminal, file.json)
    case .left(let path, let faults):
      if isJSON { return try result("", faults.json("output", path, in: language)) }
      report(faults.diagnostics)
    }
  }
}

extension BundleFile {
  fileprivate var message: Message {
    if let pages { return .bundleMerged(path, documents, pages: pages, blanks: blanks) }
    return .bundleZipped(path, documents)
  }

  fileprivate var json: JSON {
    [
      "output": .text(path), "ok": .bool(true), "documents": .number(documents),
      "pages": pages.map { .number($0) } ?? .null,
      "blank_pages": pages == nil ? .null : .number(blanks),
    ]
  }
}
