internal import Diagnostics
internal import PDFObjects
internal import Press
internal import Provenance
internal import Records

extension Fuzzer {
  /// Reads every object, writes all values into a file of ours, appends to the file, and asks
  /// what it was made from.
  func usePDF(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let file = try PDFFile(bytes)
    var values: [PDFValue] = []
    for reference in file.references {
      guard let object = try? file.object(reference) else { continue }
      if let value = object.value { values.append(value) }
      if let stream = object.stream {
        _ = try? file.decoded(stream, limit: 1 << 20)
        values.append(.dictionary(stream.dictionary))
      }
    }
    do {
      try writeAndRead(values)
      try append(to: file)
    } catch let fault as PDFFault {
      guard case .tooMuch = fault else { throw Broken(description: "of ours: \(fault)") }
    }
    try readPages(of: file)
    try inspect(bytes)
    return []
  }

  /// Against themselves, and against a charter's.
  private func readPages(of file: PDFFile) throws {
    do {
      guard try PageDifference(PageReader(file), PageReader(file)).isEmpty else {
        throw Broken(description: "pages differ from themselves")
      }
      _ = try PageReader(file).wordsInReadingOrder()
      _ = try PageDifference(PageReader(PDFFile(charter)), PageReader(file))
    } catch is PageFault {}
  }

  /// Most files are nobody's.
  private func inspect(_ bytes: [UInt8]) throws {
    do {
      var merged = MergedFile(isDuplex: true)
      try merged.add(bytes, named: "a.pdf")
      _ = try PDFFile(merged.finish())
    } catch let faults as Faults {
      try Broken.check(faults)
    }
    do {
      let merge = try IssuedMerge(RecordSource(name: "a.pdf", bytes: bytes))
      try Broken.check(merge?.alterations().map { $0.diagnostic(.error, of: "a.pdf") } ?? [])
    } catch let faults as Faults {
      try Broken.check(faults)
    }
    do {
      let file = try IssuedFile(RecordSource(name: "a.pdf", bytes: bytes))
      _ = (try file.record(), try file.contents())
      let found = try file.alterations().map { $0.diagnostic(.error, of: "a.pdf") }
      try Broken.check(found + file.lapses().map { $0.diagnostic(of: "a.pdf") })
    } catch let faults as Faults {
      try Broken.check(faults)
    }
  }

  private func writeAndRead(_ values: [PDFValue]) throws {
    var pdf = PDFWriter(deflater)
    let root = pdf.add(.array(values))
    let written = try PDFFile(pdf.finish(root: root))
    guard try written.object(root) == .value(.array(values)) else {
      throw Broken(description: "what was read is written as something else")
    }
  }

  private func append(to file: PDFFile) throws {
    guard let root = file.trailer["Root"]?.reference, let object = try? file.object(root),
      object != .value(.null)
    else { return }
    var update = PDFUpdate(of: file)
    update.put(object, at: root)
    let new = update.reserve()
    update.put(.value(.text("baru")), at: new)
    let changed = try PDFFile(update.finish())
    guard try changed.object(root) == object, try changed.object(new) == .value(.text("baru")),
      changed.revisions.dropFirst().map(\.xref) == file.revisions.map(\.xref)
    else { throw Broken(description: "what was appended is not read") }
  }
}
