import Bahasa
import Diagnostics
import TestSupport
import Testing

@testable import Sheets

/// What other programs leave in cells, and what is read of it: the same in every kind of table.
@Suite struct TypedCellTests {
  private func value(_ text: String) throws -> CellValue? {
    let quoted = text.replacing("\"", with: "\"\"")
    let sheet = try readWorkbook(Array("\"\(quoted)\"\nx".utf8), file: "a.csv").sheets[0]
    let package = RawPackage(
      rows: "<row><c t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c></row>")
    let other = try readWorkbook(package.bytes, file: "a.xlsx").sheets[0]
    #expect(sheet[row: 1, column: 1]?.value == other[row: 1, column: 1]?.value, "\(text)")
    return sheet[row: 1, column: 1]?.value
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  @Test(arguments: [
    ("9\u{A0}Maret\u{202F}2022", "9 Maret 2022"), ("\u{200B}ya \u{200B}", "ya"),
    ("\u{FEFF}Sambas\u{A0}", "Sambas"), ("Maʼruf", "Ma’ruf"), ("=\"Nama Contoh\"", "Nama Contoh"),
    ("=\"61.10\"", "61.10"), ("=\"Aula \"\"Baru\"\"\"", "Aula \"Baru\""), ("# 5", "# 5"),
    ("= sama dengan di atas", "= sama dengan di atas"), ("a\u{A0}\u{A0} b", "a b"),
  ])
  func isRead(_ typed: String, _ text: String) throws {
    #expect(try value(typed) == .text(text))
  }

  @Test(arguments: ["\u{A0}", "\u{200B}\u{FEFF}", "=\"\"", "\u{2007} \u{AD}"])
  func isNoCell(_ typed: String) throws { #expect(try value(typed) == nil) }

  @Test(arguments: [
    "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "########", "Err:502",
  ])
  func isAnError(_ text: String) throws {
    #expect(try value(text) == .fault(.error(text)))
  }

  @Test(arguments: ["=SUM(A1:A3)", "=A1&\" x\"", "=$B$2"])
  func isAFormula(_ text: String) throws { #expect(try value(text) == .fault(.uncalculated)) }

  @Test(
    arguments: [
      ("Kab\u{200B}upaten", .hidden("Kab\u{200B}upaten")), ("Jos\u{FFFD}", .lost("Jos\u{FFFD}")),
      ("a\u{202E}b", .forbidden("\u{202E}")),
    ] as [(String, TypedText.Fault)])
  func isRefused(_ text: String, _ fault: TypedText.Fault) throws {
    #expect(try value(text) == .fault(.typed(fault)))
  }

  @Test func whatIsSaid() throws {
    let text = "Kab\u{200B}upaten;Jos\u{FFFD} Contoh;Nurâ€™aini;\"R&amp;D\";NULL;nan;Nan;José\n"
    let row = try #require(try readWorkbook(Array(text.utf8), file: "a.csv").sheets[0].row(1))
    let said = row.cells.compactMap { cell -> String? in
      if case .fault(let fault) = cell.value {
        return cell.diagnostic(fault).text(in: .indonesian)
      }
      return cell.remark?.text(in: .indonesian)
    }
    #expect(
      said.joined(separator: "\n") == """
        a.csv:A1: galat: “Kab⟨U+200B⟩upaten” memuat karakter yang tidak tampak
          saran: hapus kata itu, lalu ketik ulang
        a.csv:B1: galat: di dalam “Jos\u{FFFD}” ada huruf yang hilang (U+FFFD)
          saran: hapus kata itu, lalu ketik ulang
        a.csv:C1: peringatan: hurufnya rusak: “Nurâ€™aini” tampaknya “Nur’aini”
          saran: tulis “Nur’aini”
        a.csv:D1: peringatan: ada kode halaman web: “R&amp;D” tampaknya “R&D”
          saran: tulis “R&D”
        a.csv:E1: peringatan: “NULL” tampaknya tanda “tidak ada isi” dari program lain
          saran: jika memang tidak ada isinya, kosongkan
        a.csv:F1: peringatan: “nan” tampaknya tanda “tidak ada isi” dari program lain
          saran: jika memang tidak ada isinya, kosongkan
        """)
  }

  @Test func aLongNumberIsNotWhatWasTyped() throws {
    let package = RawPackage(
      rows: "<row><c><v>1.9671110199203101E17</v></c><c><v>123456789012345</v></c></row>")
    let row = try #require(try readWorkbook(package.bytes, file: "a.xlsx").sheets[0].row(1))
    #expect(throws: CellFault.keptAsNumber) { try row[1]?.text() }
    #expect(try row[2]?.text() == "123456789012345")
    #expect(
      row[1]?.diagnostic(.keptAsNumber).text(in: .indonesian) == """
        a.xlsx:Data!A1: galat: nomor ini tersimpan sebagai bilangan; Excel hanya menyimpan 15 \
        angka pertamanya
          saran: ubah format selnya menjadi Teks, lalu ketik ulang
        """)
  }

  @Test func rowsLongerThanTheirHeading() throws {
    let said = { (text: String) in
      try readWorkbook(Array(text.utf8), file: "a.csv").sheets[0].raggedRows(below: 1)
        .map { $0.text(in: .indonesian) }.joined(separator: "\n")
    }
    #expect(
      try said("a;b\n1;2;3\n4;5\n6\n") == """
        a.csv:2: galat: baris ini mempunyai 3 sel, judulnya 2
          saran: apit isi yang memuat pemisah sel (titik koma, koma, tab) dengan tanda kutip (")
        """)
    // Excel drops empty cells at the ends of rows; some programs end every row in a mark.
    #expect(try said("a;b;c\n1;2\n3;4;5") == "")
    #expect(try said("a;b\n1;2;\n3;4;") == "")
    // What stands behind the heading has moved, however many rows go on there.
    #expect(
      try said("a;b\n1;2;;x\n3;4;;") == """
        a.csv:D2: galat: sel ini berisi, padahal tidak ada judul di atasnya: isi baris ini mungkin \
        bergeser
          saran: kembalikan isi baris ke kolomnya; catatan di luar tabel diberi judul kolom, atau \
        dihapus
        """)
  }
}
