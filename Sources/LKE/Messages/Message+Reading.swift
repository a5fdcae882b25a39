import Diagnostics
import Evaluation

/// Reading the sheets and files of answers.
extension Message {
  static func lkeUnknownColumn(_ name: String) -> Message {
    Message(
      "lke.unknown-column", id: "“\(name)” bukan kolom jawaban",
      en: "“\(name)” is no column of answers")
  }

  static var lkeKnownColumns: Message {
    Message(
      "lke.known-columns", id: "kolomnya: mandiri, provinsi, tpi, tpn",
      en: "the columns are: mandiri, provinsi, tpi, tpn")
  }

  static var lkeCodeOutsideColumn: Message {
    Message(
      "lke.code-outside-column",
      id: "tulis jawaban di dalam “mandiri:”, “provinsi:”, “tpi:”, atau “tpn:”, menjorok dua spasi",
      en: "write answers inside “mandiri:”, “provinsi:”, “tpi:” or “tpn:”, indented by two spaces")
  }

  static func lkeTooManyRows(_ most: Int) -> Message {
    Message(
      "lke.too-many-rows", id: "lembar ini berisi lebih dari \(most) baris berkode",
      en: "this sheet has more than \(most) rows with a code")
  }

  static var lkeTooManyRowsHint: Message {
    Message(
      "lke.too-many-rows-hint",
      id: "satu lembar untuk satu satker; hapus baris yang bukan miliknya",
      en: "a sheet is of one office; delete the rows that are not its own")
  }

  /// - Parameter codes: of the rows that are not there.
  static func lkeMissingRows(_ codes: [String]) -> Message {
    let shown = codes.prefix(6).joined(separator: ", ")
    let rest = codes.count - 6
    return Message(
      "lke.missing-rows",
      id: "\(codes.count) butir tidak ada barisnya dan dianggap belum dijawab: \(shown)"
        + (rest > 0 ? ", dan \(rest) lagi" : ""),
      en: "\(codes.count) entries have no row and count as unanswered: \(shown)"
        + (rest > 0 ? " and \(rest) more" : "")
    ).listing(codes, shown: 6)
  }

  static var lkeReadColumns: Message {
    let list = Kolom.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    return Message(
      "lke.read-columns", id: "kolom yang dibaca: “Kode”, \(list), “Bukti atau catatan”",
      en: "the columns that are read: “Kode”, \(list), “Bukti atau catatan”")
  }

  static func lkeWhoseAnswers(_ head: String) -> Message {
    Message(
      "lke.whose-answers",
      id: "kolom “\(head)” berisi jawaban, tetapi tidak diketahui jawaban siapa",
      en: "the column “\(head)” holds answers, but it is not known whose")
  }

  static var lkeWhoseAnswersHint: Message {
    let list = Kolom.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    return Message(
      "lke.whose-answers-hint",
      id: "beri judul salah satu dari \(list); kolom yang tidak perlu dibaca dihapus",
      en: "call it one of \(list); delete a column that need not be read")
  }

  /// - Parameter cell: the first head.
  static func lkeColumnTwice(_ kolom: Kolom, _ cell: String) -> Message {
    Message(
      "lke.column-twice", id: "jawaban \(kolom.rawValue) sudah ada di kolom \(cell)",
      en: "answers of \(kolom.rawValue) are in the column \(cell) already")
  }

  static var lkeColumnTwiceHint: Message {
    Message(
      "lke.column-twice-hint", id: "sisakan satu kolom; yang lain dihapus atau diberi judul lain",
      en: "keep one of the columns; delete the other or call it something else")
  }

  /// - Parameter cell: where it stands first; nil where places have no name.
  static func lkeCodeTwice(_ code: String, _ cell: String?) -> Message {
    Message(
      "lke.code-twice", id: "\(code) sudah ada" + (cell.map { " di \($0)" } ?? " di atas"),
      en: "\(code) stands " + (cell.map { "in \($0) already" } ?? "above already"))
  }

  static var lkeAnswerOnHeadingHint: Message {
    Message(
      "lke.answer-on-heading-hint", id: "pindahkan jawabannya ke butir di bawah judul itu",
      en: "move the answer to an entry below that heading")
  }

  static func lkeAnswerOnHeading(_ code: String) -> Message {
    Message(
      "lke.answer-on-heading", id: "\(code) adalah judul dan tidak dijawab",
      en: "\(code) is a heading and takes no answer")
  }

  static var lkeAnswerWithoutCode: Message {
    Message(
      "lke.answer-without-code", id: "ada isi di kolom jawaban, tetapi barisnya tidak berkode",
      en: "there is an answer, but its row has no code")
  }

  static var lkeAnswerWithoutCodeHint: Message {
    Message(
      "lke.answer-without-code-hint", id: "isi kolom “Kode”, atau hapus isi sel ini",
      en: "fill in the column “Kode”, or empty this cell")
  }

  static func lkeTwoTables(_ names: [String]) -> Message {
    let list = names.map { "“\($0)”" }
    return Message(
      "lke.two-tables",
      id: "ada \(names.count) lembar jawaban (\(list.joined(separator: ", "))), tetapi tidak ada "
        + "yang bernama “LKE”",
      en: "there are \(names.count) sheets of answers (\(list.joined(separator: ", "))), none "
        + "named “LKE”")
  }

  static var lkeTwoTablesHint: Message {
    Message(
      "lke.two-tables-hint", id: "ganti nama lembar yang berlaku menjadi “LKE”",
      en: "name the sheet that counts “LKE”")
  }

  /// - Parameters:
  ///   - found: the scheme that the codes belong to.
  ///   - said: the one that the record names.
  static func lkeOtherScheme(found: String, said: String) -> Message {
    Message(
      "lke.other-scheme", id: "kode-kode ini milik skema \(found), tetapi tertulis \(said)",
      en: "these codes are of the scheme \(found), but the record says \(said)")
  }

  static func lkeOtherSchemeHint(_ found: String) -> Message {
    Message(
      "lke.other-scheme-hint", id: "jika benar, tulis “\(found)” pada “skema”",
      en: "if they are right, write “\(found)” as “skema”")
  }

  static var lkeNoTable: Message {
    Message(
      "lke.no-table",
      id: "tidak ada baris judul kolom dengan “Kode” dan “Mandiri”, “Provinsi”, “TPI”, atau “TPN”",
      en: "there is no row of headings with “Kode” and “Mandiri”, “Provinsi”, “TPI” or “TPN”")
  }

  static var lkeNoTableHint: Message {
    Message(
      "lke.no-table-hint", id: "buat lembar baru dengan: piagam lke new --output lke.xlsx",
      en: "make a new sheet with: piagam lke new --output lke.xlsx")
  }

  /// - Parameter right: nil when answers are missing.
  static func lkeOtherTotal(_ kolom: String, shown: String, right: String?) -> Message {
    Message(
      "lke.other-total",
      id: "nilai total \(kolom) di lembar ini \(shown), tetapi jawabannya "
        + (right.map { "menghasilkan \($0)" } ?? "belum lengkap"),
      en: "the total of \(kolom) on this sheet is \(shown.en), but its answers "
        + (right.map { "give \($0.en)" } ?? "are incomplete"))
  }

  static var lkeOtherTotalHint: Message {
    Message(
      "lke.other-total-hint",
      id: "yang dipakai adalah jawabannya; buka dan simpan lembar ini agar dihitung ulang",
      en: "the answers count; open and save the sheet so that it is calculated anew")
  }
}

// A new sheet.
extension Message {
  static func lkeSchemeElsewhere(_ path: String, _ output: String) -> Message {
    Message(
      "lke.scheme-elsewhere", id: "“\(path)” tidak berada di folder tempat “\(output)” dibuat",
      en: "“\(path)” is not in the folder in which “\(output)” is made")
  }

  static var lkeSchemeElsewhereHint: Message {
    Message(
      "lke.scheme-elsewhere-hint", id: "salin berkas skema itu ke sana: LKE membacanya lagi",
      en: "copy the scheme's file there: the sheet of answers reads it again")
  }

  static func lkeUnknownEnding(_ path: String) -> Message {
    Message(
      "lke.unknown-ending", id: "jenis berkas “\(path)” tidak dikenal",
      en: "what kind of file “\(path)” is is not known")
  }

  static var lkeKnownEndings: Message {
    Message(
      "lke.known-endings",
      id: "akhiri namanya dengan .xlsx, .csv, atau .yaml; .skema untuk skema bawaan",
      en: "end its name in .xlsx, .csv or .yaml; in .skema for a bundled scheme")
  }

  static func lkePattern(_ nomor: String) -> Message {
    Message(
      "lke.pattern", id: "nomor “\(nomor.prefix(60))” adalah pola, yang di tabel tidak diisi",
      en: "the number “\(nomor.prefix(60))” is a pattern, which is not filled in in a table")
  }

  static func lkePatternHint() -> Message {
    Message(
      "lke.pattern-hint", id: "ketik nomornya, atau tulis LKE sebagai berkas YAML",
      en: "type the number, or write the LKE as a YAML file")
  }
}
