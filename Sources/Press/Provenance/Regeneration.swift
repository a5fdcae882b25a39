public import Diagnostics
internal import Files
internal import PDFDocument
internal import Provenance
internal import Records

/// A document that was made anew from the record inside its file.
public struct Regeneration: Sendable {
  /// As the user named it.
  public let file: String
  /// The new file.
  public let bytes: [UInt8]
  /// Why it is another one; none when it is the same, byte for byte, as the file was before it
  /// was signed.
  public let reasons: [Reason]
  /// What pages show otherwise; nil of the same.
  let pages: Result<PageDifference, PageFault>?

  public var isIdentical: Bool { reasons.isEmpty }

  /// Why a document comes out otherwise.
  public enum Reason: Hashable, Sendable {
    /// The file is not as it was made.
    case altered
    /// Another version of Piagam, or of a library, made it.
    case version(String, then: String, now: String)
    /// The template, one of its drawings, a face of type, the LKE scheme.
    case template(String)
    case artwork(String)
    case font(String)
    case scheme(String)
    /// The record, a file or a picture of it is read otherwise.
    case record(String)
    /// The same things make another file.
    case unknown
  }
}

extension Worker {
  /// Makes a document anew from the record inside its file, by today's templates and fonts.
  ///
  /// - Throws: `Faults` for a file without a record, for a template that there is not, and for
  ///   whatever keeps the record from being rendered.
  public func regenerate(_ path: String) throws(Faults) -> Regeneration {
    let source = try RecordSource(file: path)
    let issued = try IssuedFile(source)
    let set = try set(of: issued, path)
    let bytes = try pdf(set)
    let altered = try issued.alterations().isEmpty ? [] : [Regeneration.Reason.altered]
    guard !bytes.elementsEqual(issued.original) || !altered.isEmpty else {
      return Regeneration(file: path, bytes: bytes, reasons: [], pages: nil)
    }
    let new = try IssuedFile(RecordSource(name: path, bytes: bytes))
    let reasons = altered + issued.manifest.reasons(beside: new.manifest)
    return Regeneration(
      file: path, bytes: bytes, reasons: reasons.isEmpty ? [.unknown] : reasons,
      pages: Result { () throws(PageFault) in try issued.difference(to: new) })
  }

  private func set(of issued: IssuedFile, _ path: String) throws(Faults) -> SetDocument {
    let source = try issued.recordSource()
    do throws(Faults) {
      return try making(path) { () throws(Faults) in
        try set(source, Job(issued.manifest, of: path))
      }
    } catch {
      // Which template and design there are to be says the file, no command line.
      throw error.status == .usage ? Faults(.record, error.diagnostics) : error
    }
  }
}

extension IssuedFile {
  /// The record inside, in a folder of what is inside.
  fileprivate func recordSource() throws(Faults) -> RecordSource {
    let files = try contents()
    let folder = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    return RecordSource(
      name: "\(name)/\(Manifest.recordName)", bytes: folder[Manifest.recordName] ?? [],
      folder: .memory(folder))
  }
}

extension Job {
  fileprivate init(_ manifest: Manifest, of file: String) {
    self.init(
      record: file, template: manifest.template.name, design: manifest.design,
      paper: PaperChoice(manifest.paper), bentuk: manifest.form.flatMap(Bentuk.init(rawValue:)))
    standard = StandardChoice(manifest.standard)?.value
    crop = manifest.isCropped
  }
}

extension Manifest {
  /// What a new one says otherwise.
  fileprivate func reasons(beside new: Manifest) -> [Regeneration.Reason] {
    var reasons: [Regeneration.Reason] = []
    if producer != new.producer {
      reasons.append(.version("Piagam", then: producer, now: new.producer))
    }
    let now = Dictionary(new.libraries.map { ($0.name, $0.version) }) { first, _ in first }
    for library in libraries where now[library.name] != library.version {
      reasons.append(
        .version(library.name, then: library.version, now: now[library.name] ?? "–"))
    }
    if template != new.template { reasons.append(.template(template.name)) }
    reasons += Manifest.changed(artwork, new.artwork).map { .artwork($0) }
    reasons += Manifest.changed(fonts, new.fonts).map { .font($0) }
    if scheme != new.scheme, let scheme { reasons.append(.scheme(scheme.name)) }
    reasons += Manifest.changed(files, new.files).map { .record($0) }
    let pictures = { (manifest: Manifest) in
      manifest.pictures.map { Part(name: $0.name, sha256: $0.sha256) }
    }
    return reasons + Manifest.changed(pictures(self), pictures(new)).map { .record($0) }
  }

  /// The names of what is only in one of two lists, or in both with different digests.
  private static func changed(_ old: [Part], _ new: [Part]) -> [String] {
    let (before, after) = (Set(old), Set(new))
    return Set(before.symmetricDifference(after).map(\.name)).sorted()
  }
}
