public import Diagnostics

/// Something that an archive's standard asks for, and that a file which claims to keep it does
/// not have. What is looked for is structure: neither colours nor the shapes of glyphs.
public enum Lapse: String, CaseIterable, Hashable, Sendable {
  case header, binaryComment = "binary-comment", identifier, trailingBytes = "trailing-bytes"
  case externalStream = "external-stream", filter
  case outputIntent = "output-intent", image, formObject = "form-object"
  case fontProgram = "font-program", toUnicode = "to-unicode"
  case annotationType = "annotation-type", annotationFlags = "annotation-flags"
  case appearance, needAppearances = "need-appearances", xfa, action, trigger
  case metadata, marked, structure, language
  case associated, relationship, mediaType = "media-type"
  case presentation, requirement
  case title, displaysTitle = "displays-title", tabOrder = "tab-order"

  /// Where it is asked for.
  public var clause: String { rule.clause }

  /// As it is told of a file.
  public func diagnostic(of file: String) -> Diagnostic {
    Diagnostic(
      .error, at: Place(file: file), .provenanceLapse(rule), hint: .provenanceMakeAnew())
  }
}

/// A clause, and what a file lacks that does not keep it.
struct LapseRule {
  let clause: String
  let indonesian: String
  let english: String

  fileprivate init(_ clause: String, _ indonesian: String, _ english: String) {
    self.clause = clause
    self.indonesian = indonesian
    self.english = english
  }
}

extension Lapse {
  private var rule: LapseRule { Lapse.rules[self] ?? LapseRule("", "", "") }

  private static let a = "ISO 19005-3, "
  private static let ua = "ISO 14289-1, "

  private static let rules: [Lapse: LapseRule] = [
    .header: .init(a + "6.1.2", "baris pertama bukan %PDF-1.n", "the first line is not %PDF-1.n"),
    .binaryComment: .init(
      a + "6.1.2", "baris kedua bukan komentar biner", "the second line is no binary comment"),
    .identifier: .init(a + "6.1.3", "/ID tidak ada", "there is no /ID"),
    .trailingBytes: .init(
      a + "6.1.3", "ada isi setelah akhir berkas", "something stands behind the file's end"),
    .externalStream: .init(
      a + "6.1.7.1", "ada isi yang disimpan di luar berkas", "some data lie outside the file"),
    .filter: .init(
      a + "6.1.7.2", "ada isi yang dimampatkan dengan LZW atau disandikan",
      "some data are packed by LZW, or encrypted"),
    .outputIntent: .init(
      a + "6.2.3", "tidak ada profil warna", "there is no output intent with a profile"),
    .image: .init(
      a + "6.2.8", "ada gambar dengan pengganti atau penghalusan",
      "a picture has alternates, or is interpolated"),
    .formObject: .init(
      a + "6.2.9", "ada bagian halaman yang berasal dari berkas lain atau PostScript",
      "a part of a page comes from another file, or is PostScript"),
    .fontProgram: .init(
      a + "6.2.11.4.1", "ada fon yang tidak disertakan", "a font is not embedded"),
    .toUnicode: .init(
      a + "6.2.11.7.2", "ada fon tanpa peta ke Unicode", "a font has no map to Unicode"),
    .annotationType: .init(
      a + "6.3.1", "ada catatan berjenis terlarang", "an annotation is of a forbidden type"),
    .annotationFlags: .init(
      a + "6.3.2", "ada catatan yang tersembunyi atau tidak dicetak",
      "an annotation is hidden or not printed"),
    .appearance: .init(
      a + "6.3.3", "ada catatan tanpa wujud", "an annotation has no appearance"),
    .needAppearances: .init(
      a + "6.4.1", "isian minta digambar oleh penampil", "fields ask the viewer to draw them"),
    .xfa: .init(a + "6.4.2", "ada formulir XFA", "there is an XFA form"),
    .action: .init(
      a + "6.5.1", "ada JavaScript atau tindakan terlarang lain",
      "there is JavaScript or another forbidden action"),
    .trigger: .init(
      a + "6.5.2", "ada tindakan yang berjalan sendiri", "an action runs by itself"),
    .metadata: .init(a + "6.6.2.1", "tidak ada metadata XMP", "there are no XMP metadata"),
    .marked: .init(
      a + "6.7.2.2", "tidak ditandai sebagai PDF bertag", "it is not marked as tagged"),
    .structure: .init(a + "6.7.3.3", "tidak ada pohon struktur", "there is no structure tree"),
    .language: .init(a + "6.7.4", "bahasanya tidak disebut", "its language is not said"),
    .associated: .init(
      a + "6.8", "ada lampiran yang tidak dihubungkan dengan dokumennya",
      "an attached file is not associated with the document"),
    .relationship: .init(
      a + "6.8", "ada lampiran tanpa nama atau AFRelationship",
      "an attached file has no name or no AFRelationship"),
    .mediaType: .init(
      a + "6.8", "ada lampiran tanpa jenis media", "an attached file has no media type"),
    .presentation: .init(
      a + "6.10", "ada penyajian lain", "there is an alternate presentation"),
    .requirement: .init(a + "6.11", "ada syarat bagi penampil", "the viewer has requirements"),
    .title: .init(ua + "7.1", "tidak ada judul", "there is no title"),
    .displaysTitle: .init(
      ua + "7.1", "judulnya tidak ditampilkan", "its title is not what windows show"),
    .tabOrder: .init(
      ua + "7.18.3", "urutan isian bukan urutan struktur", "fields are not in structure's order"),
  ]
}
