import Diagnostics
import FontFiles
import Frames
import PDFDocument
import Press
import Testing

/// Why pages that are laid out become no file, in words.
@Suite struct WritingFaultTests {
  @Test(arguments: [
    (
      FontFault.damaged, "berkasnya rusak, atau bukan satu fon OpenType",
      "its file is damaged, or no OpenType font"
    ),
    (
      .noOutlines, "hurufnya bukan garis luar TrueType atau CFF",
      "its letters are no TrueType or CFF outlines"
    ),
    (.variable, "tebal dan lebarnya berubah-ubah (fon variabel)", "it is a variable font"),
    (
      .cidKeyed, "hurufnya bernomor menurut daftar lain (CID)",
      "its glyphs are numbered by a list (CID)"
    ),
    (.mayNotBeEmbedded, "lisensinya melarang", "its licence forbids it"),
    (
      .mayNotBeSubset, "lisensinya melarang penyertaan sebagian hurufnya",
      "its licence forbids that a part of it is embedded"
    ),
    (
      .notdef, "ia menunjuk huruf yang tidak ada di dalamnya",
      "it points at a glyph that it does not have"
    ),
    (
      .noGlyph(7), "ia menunjuk huruf yang tidak ada di dalamnya",
      "it points at a glyph that it does not have"
    ),
  ])
  func aFace(_ fault: FontFault, _ id: String, _ en: String) {
    let message = Message.faceNotEmbedded("Cinzel Bold", fault)
    #expect(
      message.indonesian == "fon “Cinzel Bold” tidak dapat disertakan dalam PDF: \(id)")
    #expect(message.english == "the font “Cinzel Bold” cannot be part of a PDF: \(en)")
  }

  @Test func aDrawing() {
    let message = Message.pictureNotCopied("cap.svg")
    #expect(message.indonesian == "gambar “cap.svg” tidak dapat disalin ke dalam PDF")
    #expect(message.english == "the picture “cap.svg” cannot be copied into a PDF")
  }

  @Test(arguments: [
    (Nonconformity.noTitle, "judulnya kosong", "its title is empty"),
    (.noLanguage, "bahasanya tidak disebut", "its language is not said"),
    (
      .untagged(page: 3), "ada isi halaman 3 yang tidak bertanda",
      "something on page 3 is not tagged"
    ),
    (
      .misplaced(Tag(element: 1, role: .listItem)), "unsur “list item” salah tempat",
      "an element “list item” stands where it may not"
    ),
    (.attachments, "PDF/A-2b tidak memuat lampiran", "PDF/A-2b holds no attachments"),
  ])
  func aStandard(_ breach: Nonconformity, _ id: String, _ en: String) {
    let message = Message.notConforming(breach)
    #expect(
      message.indonesian == "dokumen ini tidak dapat ditulis menurut standarnya: \(id)")
    #expect(message.english == "this document cannot be written to its standard: \(en)")
  }
}
