package import Diagnostics
package import FontFiles
internal import Frames
package import PDFDocument

/// Why no file is written of pages that are laid out.
extension Message {
  package static func faceNotEmbedded(_ face: String, _ fault: FontFault) -> Message {
    let (id, en) = why(fault)
    return Message(
      "press.face-not-embedded", id: "fon “\(face)” tidak dapat disertakan dalam PDF: \(id)",
      en: "the font “\(face)” cannot be part of a PDF: \(en)")
  }

  static func otherFace() -> Message {
    Message(
      "press.other-face",
      id: "pakai fon lain dalam templat, atau pulihkan folder Fonts dari paket Piagam yang asli",
      en: "use another font in the template, or restore the folder Fonts from the original Piagam "
        + "package")
  }

  package static func pictureNotCopied(_ name: String) -> Message {
    Message(
      "press.picture-not-copied", id: "gambar “\(name)” tidak dapat disalin ke dalam PDF",
      en: "the picture “\(name)” cannot be copied into a PDF")
  }

  package static func notConforming(_ breach: Nonconformity) -> Message {
    let (id, en) = why(breach)
    return Message(
      "press.not-conforming", id: "dokumen ini tidak dapat ditulis menurut standarnya: \(id)",
      en: "this document cannot be written to its standard: \(en)")
  }

  static func tellUs() -> Message {
    Message(
      "press.tell-us",
      id: "ini kesalahan Piagam, bukan berkas Anda; laporkan bersama rekaman dan templatnya",
      en: "this is a fault of Piagam, not of your files; report it with record and template")
  }
}

extension Message {
  private static func why(_ fault: FontFault) -> (id: String, en: String) {
    switch fault {
    case .damaged:
      ("berkasnya rusak, atau bukan satu fon OpenType", "its file is damaged, or no OpenType font")
    case .noOutlines:
      ("hurufnya bukan garis luar TrueType atau CFF", "its letters are no TrueType or CFF outlines")
    case .variable:
      ("tebal dan lebarnya berubah-ubah (fon variabel)", "it is a variable font")
    case .cidKeyed:
      ("hurufnya bernomor menurut daftar lain (CID)", "its glyphs are numbered by a list (CID)")
    case .mayNotBeEmbedded: ("lisensinya melarang", "its licence forbids it")
    case .mayNotBeSubset:
      (
        "lisensinya melarang penyertaan sebagian hurufnya",
        "its licence forbids that a part of it is embedded"
      )
    case .notdef, .noGlyph:
      ("ia menunjuk huruf yang tidak ada di dalamnya", "it points at a glyph that it does not have")
    }
  }

  private static func why(_ breach: Nonconformity) -> (id: String, en: String) {
    switch breach {
    case .noTitle: ("judulnya kosong", "its title is empty")
    case .noLanguage: ("bahasanya tidak disebut", "its language is not said")
    case .untagged(let page):
      ("ada isi halaman \(page) yang tidak bertanda", "something on page \(page) is not tagged")
    case .misplaced(let tag):
      ("unsur “\(tag.role)” salah tempat", "an element “\(tag.role)” stands where it may not")
    case .attachments: ("PDF/A-2b tidak memuat lampiran", "PDF/A-2b holds no attachments")
    }
  }
}
