public import Diagnostics
internal import Files
internal import PDFObjects

extension IssuedFile {
  /// How the file differs from what was made; nothing when it is as it was, or was only signed.
  ///
  /// - Throws: `Faults(.record)` for what is damaged.
  public func alterations() throws(Faults) -> [Alteration] {
    let changes = try reading("") { () throws(PDFFault) in
      try FileHistory(pdf: pdf, signatures: signatures).alterations()
    }
    return changes + (try files()) + (try pictures()) + words
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
    let there = try picturesThere()
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
