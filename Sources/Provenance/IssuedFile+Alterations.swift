public import Diagnostics
internal import Files
internal import PDFObjects

extension IssuedFile {
  /// How the file differs from what was made; nothing when it is as it was, or was only signed.
  ///
  /// - Throws: `Faults(.record)` for what is damaged.
  public func alterations() throws(Faults) -> [Alteration] {
    let changes = try reading("") { () throws(PDFFault) in try changedObjects() }
    return outside + updates + changes + identifier + (try files()) + (try pictures()) + words
  }

  private var outside: [Alteration] {
    (pdf.leadingBytes > 0 ? [.bytesBefore(pdf.leadingBytes)] : [])
      + (pdf.trailingBytes > 0 ? [.bytesBehind(pdf.trailingBytes)] : [])
  }

  private var updates: [Alteration] {
    let ends = Set(signatures.compactMap(\.end))
    let unsigned = pdf.revisions.dropLast().filter { $0.end.map { !ends.contains($0) } ?? true }
    guard !unsigned.isEmpty else { return [] }
    return [.appended(updates: unsigned.count, objects: unsigned.reduce(0) { $0 + $1.objects })]
  }

  /// The identifier of the file as it was made (ISO 32000-1, 14.4) is the digest of all before
  /// the stream that tells where objects are, twice.
  private var identifier: [Alteration] {
    let first = pdf.revisions[pdf.revisions.count - 1]
    let start = min(pdf.leadingBytes, first.xref)
    let digest = SHA256.digest(pdf.bytes[start..<first.xref]).prefix(16)
    let own = PDFValue.string(Array(digest))
    let isOwn =
      first.trailer["ID"] == [own, own] && pdf.trailer["ID"]?.array?.first == own
    return isOwn ? [] : [.identifier]
  }

  private func files() throws(Faults) -> [Alteration] {
    var found: [Alteration] = []
    for file in manifest.files {
      guard let bytes = try attachment(file.name) else {
        found.append(.missingFile(file.name))
        continue
      }
      if SHA256.hex(bytes) != file.sha256 { found.append(.otherFile(file.name)) }
    }
    let known = Set(manifest.files.map(\.name) + [Manifest.fileName])
    return found
      + attachments.keys.filter { !known.contains($0) }.sorted().map { .strangeFile($0) }
  }

  private func pictures() throws(Faults) -> [Alteration] {
    var there: Set<String> = []
    try findPictures { digest, _ in _ = there.insert(digest) }
    return manifest.pictures.filter { !there.contains($0.sha256) }.map {
      .missingPicture($0.name)
    }
  }

  private var words: [Alteration] {
    let record = manifest.files.first { $0.name == Manifest.recordName }?.sha256
    let stated = [
      ("piagam:kind", manifest.kind), ("piagam:template", manifest.template.name),
      ("piagam:design", manifest.design), ("piagam:form", manifest.form),
      ("piagam:record", record),
    ].filter { name, value in metadata.xmp?[name].map { $0 != value } ?? false }.map(\.0)
    let claims =
      (claim.standard == manifest.standard ? [] : ["pdfaid:part"])
      + (metadata.producer == manifest.producer ? [] : ["pdf:Producer"])
    return metadata.disagreements.map { .metadata($0) }
      + (claims + stated).map { .statement($0) }
  }
}

extension IssuedFile {
  /// Objects of the file as it was made that are others now, but for what signing a field
  /// changes: the catalog, the form and its fields, and which annotations a page has.
  private func changedObjects() throws(PDFFault) -> [Alteration] {
    guard pdf.revisions.count > 1, let end = pdf.revisions[pdf.revisions.count - 1].end else {
      return []
    }
    let base = try PDFFile(Array(pdf.bytes[..<end]))
    var count = 0
    for reference in base.references {
      let (old, new) = (try base.object(reference), try pdf.object(reference))
      guard old != new else { continue }
      guard let old = old.value?.dictionary, let new = new.value?.dictionary,
        old.withoutSigning == new.withoutSigning
      else {
        count += 1
        continue
      }
    }
    return count > 0 ? [.overwritten(objects: count)] : []
  }
}

extension PDFDictionary {
  /// Without the entries that signing changes.
  fileprivate var withoutSigning: PDFDictionary {
    var rest = self
    let keys: [PDFName] =
      if self["Type"] == .name("Catalog") {
        ["AcroForm", "DSS", "Extensions", "Perms", "Version"]
      } else if self["Type"] == .name("Page") {
        ["Annots", "Tabs"]
      } else if self["FT"] == .name("Sig") {
        ["V", "AP", "F", "DA", "Lock", "SV", "MK", "Rect", "P"]
      } else if self["Fields"] != nil {
        ["Fields", "SigFlags", "DR", "DA", "NeedAppearances"]
      } else {
        []
      }
    for key in keys { rest[key] = nil }
    return rest
  }
}
