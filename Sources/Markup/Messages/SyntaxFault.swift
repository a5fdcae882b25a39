internal import CXML
internal import Diagnostics

/// What is wrong with a file that is no XML, in words of ours: those of libxml2 are English,
/// and say what its parser expected.
enum SyntaxFault: Hashable {
  /// An element, with the line that it begins in.
  case unclosed(String, line: Int)
  case open
  case quotes
  case less
  case twice
  case name
  case reference
  case character
  case comment
  case empty
  case behind
  case prefix
  case other

  init(_ code: UInt32, in element: MarkupElement?) {
    self =
      switch xmlParserErrors(code) {
      case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_TAG_NOT_FINISHED:
        element.map { .unclosed($0.name, line: $0.place.line ?? 1) } ?? .other
      case XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED: .open
      case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
        XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED:
        .quotes
      case XML_ERR_LT_IN_ATTRIBUTE: .less
      case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: .twice
      case XML_ERR_NAME_REQUIRED: .name
      case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_UNDECLARED_ENTITY,
        XML_WAR_UNDECLARED_ENTITY, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
        .reference
      case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: .character
      case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT: .comment
      case XML_ERR_DOCUMENT_EMPTY: .empty
      case XML_ERR_DOCUMENT_END: .behind
      case XML_NS_ERR_UNDEFINED_NAMESPACE: .prefix
      default: .other
      }
  }

  var message: Message {
    let (indonesian, english) = words
    return Message(
      "markup.syntax", id: "XML tidak sah: \(indonesian)", en: "malformed XML: \(english)")
  }

  private var words: (String, String) {
    switch self {
    case .unclosed(let name, let line):
      (
        "unsur “\(name)” dari baris \(line) belum ditutup",
        "the element “\(name)” of line \(line) is not closed"
      )
    case .open: ("sebuah tag tidak berakhir dengan “>”", "a tag does not end with “>”")
    case .quotes:
      ("sebuah atribut tidak ditulis nama=\"nilai\"", "an attribute is not written name=\"value\"")
    case .less: ("ada “<” di dalam nilai sebuah atribut", "there is a “<” in an attribute's value")
    case .twice: ("atribut ini ditulis dua kali", "this attribute is written twice")
    case .name: ("tidak ada nama sesudah “<” atau “&”", "no name follows a “<” or an “&”")
    case .reference:
      ("ada “&” yang bukan rujukan yang dikenal", "there is an “&” that is no known reference")
    case .character:
      ("ada karakter yang tidak boleh dipakai", "there is a character that may not be used")
    case .comment:
      (
        "sebuah komentar tidak ditutup, atau memuat “--”",
        "a comment is not closed, or has “--” in it"
      )
    case .empty:
      ("berkas ini tidak berawal dengan unsur", "the file does not begin with an element")
    case .behind:
      ("masih ada isi sesudah unsur terluar ditutup", "something follows the outermost element")
    case .prefix:
      ("sebuah nama berawalan yang tidak dikenal", "a name has a prefix that is not known")
    case .other: ("bentuk di sini tidak dikenal", "what stands here has no known form")
    }
  }

  var hint: Message {
    if self == .empty { return .markupEmptyHint() }
    if self == .twice { return .dropOne() }
    let (indonesian, english) = advice
    return Message("markup.syntax-hint", id: indonesian, en: english)
  }

  private var advice: (String, String) {
    switch self {
    case .unclosed(let name, _):
      ("tulis </\(name)> di tempat unsur itu berakhir", "write </\(name)> where it ends")
    case .open: ("tulis misalnya <br/> atau <p>…</p>", "write it as in <br/> or <p>…</p>")
    case .quotes:
      (
        "tutup tanda kutip, dan pisahkan atribut dengan spasi: <p style=\"isi\" if=\"tema\">",
        "close the quotation mark, and keep attributes apart, as in <p style=\"isi\" if=\"tema\">"
      )
    case .less:
      (
        "tutup tanda kutip nilai itu; di dalam teks, “<” ditulis &lt;",
        "close the value's quotation mark; in text, “<” is written &lt;"
      )
    case .name, .reference:
      (
        "tulis &amp; untuk “&” dan &lt; untuk “<”; huruf lain ditulis langsung",
        "write &amp; for “&” and &lt; for “<”; other letters are written as they are"
      )
    case .character: ("hapus karakter itu", "delete that character")
    case .comment: ("tulis <!-- keterangan -->", "write <!-- remark -->")
    case .empty, .twice, .behind:
      (
        "hapus isi itu, atau pindahkan ke dalam unsur terluar",
        "delete it, or move it into the outermost element"
      )
    case .prefix: ("hapus awalannya, misalnya “x:” dari <x:p>", "drop it, such as “x:” of <x:p>")
    case .other:
      (
        "periksa tanda <, >, & dan tanda kutip di sekitarnya",
        "look at the signs <, >, & and quotation marks around it"
      )
    }
  }
}
