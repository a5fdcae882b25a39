internal import Diagnostics
internal import Files
internal import Press

/// Makes files of all documents of a folder whose manifest is closed.
struct Bundler {
  let folder: String
  let bundles: Bundles
  let stop: Stop
  /// Documents that belong to the batch; others of the manifest are of earlier ones.
  let names: NameBook

  /// A line of the manifest.
  private struct Line {
    var known: KnownLine
    var bytes: [UInt8]
  }

  /// - Parameters:
  ///   - count: of the documents that there have to be.
  ///   - refused: records of which there is none; then nothing is written, for nobody counts
  ///     what comes from a print shop.
  /// - Throws: `Faults(.record)` for documents that are missing or altered, `Faults(.file)` for
  ///   what cannot be written.
  func make(_ count: Int, refused: Int) throws(Faults) -> [BundleOutcome] {
    guard stop.signal == nil else { return left(.bundleEnded(), hint: .batchChangedHint()) }
    guard refused == 0 else { return left(.bundleLacks(refused), hint: .bundleLacksHint()) }
    let lines = try lines(count)
    var outcomes: [BundleOutcome] = []
    for (path, make) in [(bundles.merge, merge), (bundles.zip, zip)] {
      guard let path else { continue }
      do throws(Faults) { outcomes.append(.written(try make(path, lines))) } catch {
        guard stop.signal != nil else { throw error }
        outcomes.append(.left(path: path, error))
      }
    }
    return outcomes
  }

  private func left(_ message: Message, hint: Message) -> [BundleOutcome] {
    bundles.paths.map {
      .left(path: $0, Faults(.record, at: Place(file: $0), message, hint: hint))
    }
  }

  /// Those of the batch, in the order of their names.
  private func lines(_ count: Int) throws(Faults) -> [Line] {
    var lines: [Line] = []
    if var reader = LineReader("\(folder)/\(RunManifest.name)") {
      while let bytes = reader.line() {
        guard let known = KnownLine(bytes), names.has(known.document) else { continue }
        lines.append(Line(known: known, bytes: Array(bytes)))
      }
    }
    guard lines.count == count else {
      throw Faults(
        .record, at: Place(file: folder), .bundleMissing(count - lines.count),
        hint: .batchChangedHint())
    }
    return lines
  }
}

extension Bundler {
  private func merge(_ path: String, _ lines: [Line]) throws(Faults) -> BundleFile {
    var merged = MergedFile(isDuplex: bundles.isDuplex)
    for line in lines {
      try merged.add(try document(line, for: path), named: line.known.document)
    }
    let file = BundleFile(
      path: path, documents: merged.documents, pages: merged.pages, blanks: merged.blanks)
    let bytes = merged.finish()
    if bytesThere(path) != bytes { try deliver([OutputFile(path: path, bytes: bytes)]) }
    return file
  }

  /// Stored as they are: a PDF is deflated inside.
  private func zip(_ path: String, _ lines: [Line]) throws(Faults) -> BundleFile {
    let file = PartedFile(path: path) { (sink) throws(Faults) in
      var zip = ZipWriter()
      for line in lines {
        try sink.write(zip.entry(line.known.document, try document(line, for: path)))
      }
      let sums = lines.flatMap { KnownLine.sum($0.bytes, of: $0.known.document) }
      try sink.write(zip.entry(RunManifest.sums, sums))
      let manifest = lines.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
      try sink.write(zip.entry(RunManifest.name, manifest))
      try sink.write(zip.end())
    }
    try deliver([file])
    return BundleFile(path: path, documents: lines.count)
  }

  /// A document as its line says.
  private func document(_ line: Line, for path: String) throws(Faults) -> [UInt8] {
    guard stop.signal == nil else {
      throw Faults(.record, at: Place(file: path), .bundleEnded(), hint: .batchChangedHint())
    }
    let source = "\(folder)/\(line.known.document)"
    guard let bytes = bytesThere(source), Digest(bytes) == line.known.sha256 else {
      throw Faults(.record, at: Place(file: source), .batchAltered(), hint: .batchChangedHint())
    }
    return bytes
  }
}

extension Batch {
  /// - Throws: `Faults(.usage)` for a file of all documents that would be called like one, or
  ///   would hold those alone whose rows were corrected.
  func checkBundles(_ plan: BatchPlan) throws(Faults) {
    guard request.bundles.paths.isEmpty || !plan.isPartial else {
      throw Faults(.usage, .bundleCorrections(), hint: .batchPruneCorrectionsHint())
    }
    try request.bundles.check(in: manifest.folder) {
      plan.names.has($0) || manifest.has(document: $0)
    }
  }

  /// What is asked for of all documents, while the folder is this batch's.
  func bundle(_ plan: BatchPlan, _ ended: inout BatchResult) throws(Faults) {
    guard !request.bundles.paths.isEmpty else { return }
    let bundler = Bundler(
      folder: manifest.folder, bundles: request.bundles, stop: stop, names: plan.names)
    let refused = ended.refused
    ended.bundles = try stop.listening { () throws(Faults) in
      try bundler.make(plan.documents, refused: refused)
    }
    ended.signal = stop.signal
    ended.status = ended.status ?? ended.bundles.lazy.compactMap(\.faults).first?.status
  }
}
