import Diagnostics
import PDFObjects
import Records
import TestSupport
import Testing

@testable import Provenance

/// What an archive's standard asks for: each thing taken away, or forbidden put in.
@Suite struct LapseTests {
  struct Spoilt: CustomTestStringConvertible, Sendable {
    var lapse: Lapse
    var spoil: @Sendable (inout IssuedSample) -> Void

    init(_ lapse: Lapse, _ spoil: @escaping @Sendable (inout IssuedSample) -> Void) {
      self.lapse = lapse
      self.spoil = spoil
    }

    /// With another entry in the catalog; nil: without it.
    static func catalog(_ lapse: Lapse, _ key: String, _ value: PDFValue?) -> Spoilt {
      Spoilt(lapse) { $0.catalog = { $0[PDFName(key)] = value } }
    }

    static func adding(_ lapse: Lapse, _ value: PDFValue) -> Spoilt {
      Spoilt(lapse) { $0.more = [.value(value)] }
    }

    static func adding(_ lapse: Lapse, stream dictionary: PDFDictionary) -> Spoilt {
      Spoilt(lapse) { $0.more = [.stream(PDFStream(dictionary, encoded: []))] }
    }

    var testDescription: String { lapse.rawValue }
  }

  static let all: [Spoilt] = [
    .adding(.externalStream, stream: ["F": .text("a.bin")]),
    .adding(.filter, stream: ["Filter": [.name("LZWDecode")]]),
    .catalog(.outputIntent, "OutputIntents", nil),
    .adding(.image, stream: ["Subtype": .name("Image"), "Interpolate": true]),
    .adding(.formObject, stream: ["Subtype": .name("Form"), "Ref": [:]]),
    .adding(.fontProgram, ["Type": .name("Font"), "Subtype": .name("TrueType")]),
    .adding(.toUnicode, ["Type": .name("Font"), "Subtype": .name("Type0")]),
    .adding(
      .annotationType,
      ["Type": .name("Annot"), "Subtype": .name("Movie"), "F": 4, "AP": [:]]),
    .adding(.annotationFlags, ["Type": .name("Annot"), "Subtype": .name("Link")]),
    .adding(.appearance, ["Type": .name("Annot"), "Subtype": .name("Stamp"), "F": 4]),
    .catalog(.needAppearances, "AcroForm", ["NeedAppearances": true]),
    .catalog(.xfa, "AcroForm", ["XFA": []]),
    .catalog(.action, "OpenAction", ["S": .name("JavaScript")]),
    .catalog(.trigger, "AA", [:]),
    .catalog(.marked, "MarkInfo", nil), .catalog(.structure, "StructTreeRoot", nil),
    .catalog(.language, "Lang", nil),
    Spoilt(.relationship) { $0.specification = { $0["AFRelationship"] = nil } },
    .adding(.mediaType, stream: ["Type": .name("EmbeddedFile")]),
    .catalog(.presentation, "Names", ["AlternatePresentations": [:]]),
    .catalog(.requirement, "Requirements", []),
    .catalog(.displaysTitle, "ViewerPreferences", nil),
    .adding(.tabOrder, ["Type": .name("Page"), "Annots": []]),
    Spoilt(.title) {
      $0.metadata = $0.metadata.replacing("dc:title", with: "dc:subject")
    },
  ]

  @Test(arguments: all) func oneThing(_ spoilt: Spoilt) throws {
    var sample = IssuedSample()
    spoilt.spoil(&sample)
    let file = try sample.issued()
    #expect(try file.lapses() == [spoilt.lapse])
  }

  @Test func ofTheFrame() throws {
    let bytes = IssuedSample().bytes(.plain)
    func lapses(_ bytes: [UInt8]) throws -> [Lapse] {
      try IssuedFile(.init(name: "a.pdf", bytes: bytes)).lapses()
    }
    var other = bytes
    other[7] = UInt8(ascii: "9")
    #expect(try lapses(other) == [.header])
    other = bytes
    other[10] = UInt8(ascii: "a")
    #expect(try lapses(other) == [.binaryComment])
    #expect(try lapses(bytes + [10]) == [.trailingBytes])
    let id = try #require(bytes.firstRange(of: Array("/ID".utf8)))
    other = bytes
    other[id.lowerBound + 2] = UInt8(ascii: "E")
    #expect(try lapses(other) == [.identifier])
  }

  /// Attached, and in the list of nobody.
  @Test func notAssociated() throws {
    var sample = IssuedSample()
    sample.catalog = { catalog in
      let files = catalog["AF"]?.array ?? []
      catalog["AF"] = nil
      catalog["Names"] = [
        "EmbeddedFiles": ["Names": .array(files.flatMap { [.text("a"), $0] })]
      ]
    }
    #expect(try sample.issued().lapses() == [.associated])
  }

  @Test func nothingIsAskedOfWhatClaimsNothing() throws {
    var sample = IssuedSample()
    sample.metadata = sample.metadata.replacing("pdfaid:", with: "x:")
      .replacing("pdfuaid:", with: "x:")
    sample.manifest.standard = "plain"
    sample.catalog = { $0["MarkInfo"] = nil }
    let file = try sample.issued()
    #expect(file.claim.names == [])
    #expect(try file.lapses() == [])
    #expect(try file.alterations() == [])
  }

  /// Of the catalog itself: then nothing is claimed either.
  @Test func withoutMetadata() throws {
    var sample = IssuedSample()
    sample.catalog = { $0["Metadata"] = nil }
    #expect(try sample.issued().alterations().contains(.statement("pdfaid:part")))
  }

  @Test func saidToPeople() {
    #expect(
      Lapse.outputIntent.diagnostic(of: "a.pdf").text(in: .indonesian) == """
        a.pdf: galat: standarnya tidak dipatuhi (ISO 19005-3, 6.2.3): tidak ada profil warna
          saran: buat lagi dari rekamannya: piagam extract mengeluarkannya
        """)
    #expect(Lapse.allCases.allSatisfy { !$0.clause.isEmpty })
  }
}
