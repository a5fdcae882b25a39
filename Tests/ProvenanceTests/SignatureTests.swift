import PDFObjects
import Records
import Testing

@testable import Provenance

/// A document that was signed is as it was made; one that was changed besides is not.
@Suite struct SignatureTests {
  /// Signs as programs do: an update of catalog, form, field and page.
  private func signed(_ body: (inout PDFUpdate, PDFFile) throws -> Void = { _, _ in }) throws
    -> [UInt8]
  {
    let file = try PDFFile(IssuedSample().bytes())
    var update = PDFUpdate(of: file)
    let root = try #require(file.trailer["Root"]?.reference)
    var catalog = try #require(try file.dictionary(.reference(root)))
    let (field, value) = (update.reserve(), update.reserve())
    catalog["AcroForm"] = ["Fields": [.reference(field)], "SigFlags": 3]
    update.put(.value(.dictionary(catalog)), at: root)
    update.put(
      .value([
        "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"),
        "Rect": [0, 0, 0, 0], "F": 132, "V": .reference(value),
      ]), at: field)
    let place = Self.place
    update.put(
      .value([
        "Type": .name("Sig"), "Name": .text("Sudarmi Contoh"),
        "ByteRange": [0, 10, 20, .int(place)], "Contents": .string([0]),
      ]), at: value)
    try body(&update, file)
    return try Self.closed(update.finish())
  }

  private static let place = 99_999_999

  /// With the range that reaches the end, in as many digits.
  private static func closed(_ bytes: [UInt8]) throws -> [UInt8] {
    var bytes = bytes
    let range = try #require(bytes.firstRange(of: Array("\(place)".utf8)))
    let digits = String(bytes.count - 20 + 100_000_000).dropFirst()
    bytes.replaceSubrange(range, with: Array(digits.utf8))
    return bytes
  }

  private func issued(_ bytes: [UInt8]) throws -> IssuedFile {
    try IssuedFile(RecordSource(name: "a.pdf", bytes: bytes))
  }

  @Test func signedOnly() throws {
    let file = try issued(signed())
    #expect(file.signatures.map(\.signer) == ["Sudarmi Contoh"])
    #expect(try file.alterations() == [])
    #expect(try file.lapses() == [])
  }

  @Test func changedAfterwards() throws {
    var update = PDFUpdate(of: try PDFFile(signed()))
    update.put(.value(7), at: update.reserve())
    #expect(
      try issued(update.finish()).alterations() == [.appended(updates: 1, objects: 2)])
  }

  /// Whoever signs answers for it; but it is not what was made.
  @Test func changedBySigning() throws {
    let bytes = try signed { update, file in
      let info = try #require(file.trailer["Info"]?.reference)
      var changed = IssuedSample.information
      changed["Title"] = .text("Lain")
      update.put(.value(.dictionary(changed)), at: info)
    }
    #expect(
      try issued(bytes).alterations() == [.overwritten(objects: 1), .metadata("Title")])
  }
}
