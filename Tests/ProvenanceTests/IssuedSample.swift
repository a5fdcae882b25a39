import Diagnostics
import Files
import JSON
import PDFObjects
import Records

@testable import Provenance

/// A file as Piagam makes them, of one page without anything on it; each part may be spoilt.
struct IssuedSample {
  var manifest = IssuedSample.manifest
  /// In place of what the manifest says.
  var manifestText: String?
  /// By name; the digests of these are put into the manifest.
  var files: [(name: String, bytes: [UInt8])] = [("record.json", Array(IssuedSample.record.utf8))]
  /// Attached, and not said to be.
  var strangers: [String] = []
  var pictures: [(stream: PDFStream, coverage: PDFStream?)] = []
  var metadata = IssuedSample.metadata
  var information = IssuedSample.information
  var more: [PDFObject] = []
  /// Puts more into the catalog.
  var catalog: (inout PDFDictionary) -> Void = { _ in }
  var specification: (inout PDFDictionary) -> Void = { _ in }

  static let record = #"{"satker": {"kode": "61.01"}, "nomor": "1/PW.01/2022"}"#

  static let manifest = Manifest(
    producer: "Piagam 1.0", standard: "a-3a", kind: "pencanangan",
    template: Manifest.Part(name: "piagam-pencanangan", sha256: digest), design: "klasik",
    paper: "A4-portrait")

  static let digest = String(repeating: "0a", count: 32)

  static let information: PDFDictionary = [
    "Title": .text("Piagam <Contoh> & lain"), "Author": .text("KPU Kabupaten Sambas"),
    "Creator": .text("Piagam 1.0"), "Producer": .text("Piagam 1.0"),
    "CreationDate": .text("D:20220309000000Z"), "ModDate": .text("D:20220309000000Z"),
  ]

  static let metadata = """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Piagam &lt;Contoh&gt; &amp; lain</rdf:li>
    </rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>KPU Kabupaten Sambas</rdf:li></rdf:Seq></dc:creator>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmp:CreatorTool="Piagam 1.0">
    <xmp:CreateDate>2022-03-09T00:00:00Z</xmp:CreateDate>
    <xmp:ModifyDate>2022-03-09T00:00:00Z</xmp:ModifyDate>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdf:Producer>Piagam 1.0</pdf:Producer>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
    <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:piagam="urn:piagam:ns:1#">
    <piagam:kind>pencanangan</piagam:kind>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
}

extension IssuedSample {
  func bytes(_ form: PDFWriter.Form = .packed) -> [UInt8] {
    let deflater = Deflater()
    var pdf = PDFWriter(deflater, form: form)
    var catalog = catalogEntries(&pdf, deflater)
    self.catalog(&catalog)
    for picture in pictures {
      var stream = picture.stream
      stream.dictionary["SMask"] = picture.coverage.map { .reference(pdf.add($0)) }
      pdf.add(stream)
    }
    for object in more {
      switch object {
      case .value(let value): pdf.add(value)
      case .stream(let stream): pdf.add(stream)
      }
    }
    let info = pdf.add(.dictionary(information))
    let root = pdf.add(.dictionary(catalog))
    return pdf.finish(root: root, info: info)
  }

  var source: RecordSource { RecordSource(name: "a.pdf", bytes: bytes()) }

  func issued() throws -> IssuedFile { try IssuedFile(source) }

  private func catalogEntries(_ pdf: inout PDFWriter, _ deflater: Deflater) -> PDFDictionary {
    let pages = pdf.reserve()
    let page = pdf.add(
      ["Type": .name("Page"), "Parent": .reference(pages), "MediaBox": [0, 0, 9, 9]])
    pdf.put(["Type": .name("Pages"), "Kids": [.reference(page)], "Count": 1], at: pages)
    let profile = pdf.add(deflater.stream([0], ["N": 3]))
    let structure = pdf.add(["Type": .name("StructTreeRoot")])
    let xmp = pdf.add(PDFStream(["Type": .name("Metadata")], encoded: Array(metadata.utf8)))
    let attached = attach(to: &pdf, deflater)
    return [
      "Type": .name("Catalog"), "Pages": .reference(pages), "Metadata": .reference(xmp),
      "OutputIntents": [
        ["S": .name("GTS_PDFA1"), "DestOutputProfile": .reference(profile)]
      ],
      "StructTreeRoot": .reference(structure), "MarkInfo": ["Marked": true],
      "Lang": .text("id"), "ViewerPreferences": ["DisplayDocTitle": true],
      "AF": .array(attached.map { .reference($0) }),
    ]
  }

  private func attach(to pdf: inout PDFWriter, _ deflater: Deflater) -> [PDFReference] {
    var manifest = manifest
    if manifest.files.isEmpty {
      manifest.files = files.map { .init(name: $0.name, sha256: SHA256.hex($0.bytes)) }
    }
    let text = Array((manifestText ?? "\(manifest.json)").utf8)
    let all =
      files + strangers.map { ($0, []) } + [(Manifest.fileName, text)]
    return all.map { name, bytes in
      let file = pdf.add(
        deflater.stream(
          bytes, ["Type": .name("EmbeddedFile"), "Subtype": .name("application/json")]))
      var entries: PDFDictionary = [
        "Type": .name("Filespec"), "F": .text(name), "UF": .text(name),
        "EF": ["F": .reference(file)], "AFRelationship": .name("Source"),
      ]
      specification(&entries)
      return pdf.add(.dictionary(entries))
    }
  }
}

/// A picture of 8 bits as pages carry it.
func image(
  _ width: Int, _ height: Int, isGray: Bool = true, _ samples: [UInt8]
) -> PDFStream {
  Deflater().stream(
    samples,
    [
      "Type": .name("XObject"), "Subtype": .name("Image"), "Width": .int(width),
      "Height": .int(height), "ColorSpace": .name(isGray ? "DeviceGray" : "DeviceRGB"),
      "BitsPerComponent": 8,
    ])
}
