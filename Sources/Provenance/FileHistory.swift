internal import Files
internal import PDFObjects

/// What was done to a file since it was made, as its bytes tell.
struct FileHistory {
  let pdf: PDFFile
  let signatures: [Signature]

  func alterations() throws(PDFFault) -> [Alteration] {
    outside + updates + (try changedObjects()) + identifier
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
