public import Diagnostics
internal import PDFObjects

extension IssuedFile {
  /// What the standards that the file claims ask for and that it does not have, as far as
  /// structure shows; nothing without a claim.
  ///
  /// - Throws: `Faults(.record)` for what is damaged: every object is read.
  public func lapses() throws(Faults) -> [Lapse] {
    let found = try reading("") { () throws(PDFFault) in
      var check = ObjectCheck(pdf)
      for reference in pdf.references { try check.add(pdf.object(reference)) }
      return check.found.union(try ofCatalog()).union(ofFrame)
    }
    return Lapse.allCases.filter { found.contains($0) && isAsked($0) }
  }

  private func isAsked(_ lapse: Lapse) -> Bool {
    switch lapse {
    case .title, .displaysTitle, .tabOrder: claim.isAccessible
    case .marked, .structure, .language: claim.level == "A" || claim.isAccessible
    case .toUnicode: claim.level == "A" || claim.level == "U" || claim.isAccessible
    case .associated, .relationship, .mediaType: claim.part == 3
    default: claim.part != nil
    }
  }

  private var ofFrame: Set<Lapse> {
    var found: Set<Lapse> = []
    let lines = pdf.bytes.prefix(32).split(maxSplits: 2, omittingEmptySubsequences: false) {
      $0 == 10 || $0 == 13
    }
    let head = lines.first ?? []
    let isHeader =
      head.count == 8 && head.starts(with: "%PDF-1.".utf8)
      && (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(head[head.startIndex + 7])
    if !isHeader { found.insert(.header) }
    let second = lines.dropFirst().first { !$0.isEmpty } ?? []
    let isBinary = second.count > 4 && second.dropFirst().prefix(4).allSatisfy { $0 > 127 }
    if second.first != UInt8(ascii: "%") || !isBinary { found.insert(.binaryComment) }
    if pdf.trailer["ID"]?.array?.count != 2 { found.insert(.identifier) }
    if pdf.trailingBytes > 0 { found.insert(.trailingBytes) }
    return found
  }

  private func ofCatalog() throws(PDFFault) -> Set<Lapse> {
    let form = try pdf.dictionary(catalog["AcroForm"]) ?? [:]
    let names = try pdf.dictionary(catalog["Names"]) ?? [:]
    let preferences = try pdf.dictionary(catalog["ViewerPreferences"]) ?? [:]
    let isTagged = try pdf.dictionary(catalog["MarkInfo"])?["Marked"] == true
    let isStructured = try pdf.dictionary(catalog["StructTreeRoot"]) != nil
    let associated = try pdf.value(catalog["AF"])?.array?.count ?? 0
    let checks: [(Lapse, Bool)] = [
      (.outputIntent, try hasProfile()), (.metadata, metadata.xmp != nil),
      (.needAppearances, form["NeedAppearances"] ?? false == false), (.xfa, form["XFA"] == nil),
      (.marked, isTagged), (.structure, isStructured),
      (.language, catalog["Lang"]?.text?.isEmpty == false),
      (.associated, associated >= attachments.count),
      (.action, names["JavaScript"] == nil),
      (.presentation, names["AlternatePresentations"] == nil),
      (.requirement, catalog["Requirements"] == nil),
      (.title, metadata.xmp?["dc:title"] != nil),
      (.displaysTitle, preferences["DisplayDocTitle"] == true),
    ]
    return Set(checks.filter { !$0.1 }.map(\.0))
  }

  private func hasProfile() throws(PDFFault) -> Bool {
    for intent in try pdf.value(catalog["OutputIntents"])?.array ?? [] {
      guard let intent = try pdf.dictionary(intent), intent["S"] == .name("GTS_PDFA1"),
        let profile = try pdf.stream(intent["DestOutputProfile"])
      else { continue }
      return [1, 3, 4].contains(profile.dictionary["N"]?.int)
    }
    return false
  }
}
