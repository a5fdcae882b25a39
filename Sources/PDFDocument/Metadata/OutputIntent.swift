internal import PDFObjects

/// What the colours of the pages mean (ISO 32000-1, 14.11.5; ISO 19005-3, 6.2.3): sRGB.
struct OutputIntent {
  private let profile: PDFStream

  /// The profile of the package icc-profiles-free, under the licence of zlib.
  init(_ deflater: Deflater) { profile = deflater.stream(PackageResources.sRGB_icc, ["N": 3]) }

  func put(into pdf: inout PDFWriter) -> PDFReference {
    let name = PDFValue.text("sRGB IEC61966-2.1")
    return pdf.add([
      "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"), "OutputConditionIdentifier": name,
      "Info": name, "DestOutputProfile": .reference(pdf.add(profile)),
    ])
  }
}
