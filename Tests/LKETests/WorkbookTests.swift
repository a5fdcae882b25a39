import Bahasa
import Diagnostics
import Evaluation
import Foundation
import Measures
import Records
import Sheets
import TestSupport
import Testing

@testable import LKE

/// The workbook: read back as it was written, and calculated by LibreOffice.
@Suite struct WorkbookTests {
  private func source(_ bytes: [UInt8], _ name: String = "lke.xlsx") -> RecordSource {
    RecordSource(name: name, bytes: bytes)
  }

  @Test func aNewOneIsEmpty() throws {
    let prefill = try Prefill(skema: "90/2021", satker: "61.01", tahun: 2022, target: .wbk)
    let read = try readEvaluasi(OpenedRecord(source(try prefill.bytes("lke.xlsx"))), for: .nilai)
    #expect(read.warnings == [])
    #expect(read.head.satker?.nama == "Komisi Pemilihan Umum Kabupaten Sambas")
    #expect(read.answers == AnswerSheet())
    #expect(read.score.belumDijawab.count == 113)
    #expect(try prefill.bytes("lke.xlsx") == prefill.bytes("LKE.XLSX"))
  }

  /// What a key of the head means is never cut off.
  @Test func longExplanationsHaveRoom() throws {
    let prefill = try Prefill(skema: "90/2021", satker: nil, tahun: nil, target: .wbk)
    let sheet = prefill.plan.sheets[0]
    for label in ["Kolom", "Penyebut nol"] {
      let cell = try #require(sheet.cells.first { $0.content == .text(label) })
      #expect(sheet.rowHeights[cell.row] ?? 0 >= 33, "\(label)")
    }
  }

  @Test func aFilledOneIsReadBack() throws {
    let scheme = try Contoh.scheme()
    var random = SeededGenerator(seed: 7)
    let answers = AnswerSheet(
      jawaban: [
        .mandiri: Contoh.acak(scheme, gaps: 0, &random),
        .provinsi: Contoh.acak(scheme, gaps: 0, &random),
        .tpi: Contoh.acak(scheme, gaps: 50, &random), .tpn: Contoh.semuaB(scheme),
      ], penyebutNol: .penuh, sudahWBK: true)
    let prefill = Prefill(scheme, answers: answers, bukti: ["A.I.1.i.a": "SK Tim"])
    let read = try readEvaluasi(OpenedRecord(source(try newWorkbook(prefill))), for: .nilai)
    #expect(read.answers == answers)
    #expect(read.bukti == ["A.I.1.i.a": "SK Tim"])
    #expect(read.warnings.besidesCounts == [])
    #expect(read.kolom == .tpn)
  }

  @Test func everythingWrongHasItsCell() throws {
    let prefill = try Prefill(skema: "90/2021", satker: "61.01", tahun: 2022, target: .wbk)
    let rows = AnswerRows(prefill.scheme)
    let index = LKESheet.rowNumber(try #require(rows.index("B.I.a")))
    let first = LKESheet.rowNumber(try #require(rows.index("A.I.1.i.a")))
    var plan = prefill.plan
    let kode = try #require(plan.sheets[0].cells.first { $0.content == .text("61.01") })
    plan.sheets[0].put(.text("61.99"), row: kode.row, column: 2)
    plan.sheets[1].put(.text("D"), row: first, column: 6)
    plan.sheets[1].put(.text("A.I.1.i.x"), row: first + 1, column: 1)
    plan.sheets[1].put(.number(Rational(9, over: 2)), row: index, column: 7)
    #expect(
      Contoh.said(source(try writeWorkbook(plan))) == """
        lke.xlsx:Identitas!B6: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
          saran: kode Kabupaten Sambas adalah 61.01
        lke.xlsx:LKE: peringatan: 1 butir tidak ada barisnya dan dianggap belum dijawab: A.I.1.i.b
        lke.xlsx:LKE!F\(first): galat: “D” bukan pilihan jawaban untuk A.I.1.i.a
          saran: pilihannya: Ya, Tidak
        lke.xlsx:LKE!A\(first + 1): galat: kode “A.I.1.i.x” tidak ada dalam skema
          saran: maksud Anda “A.I.1.i.a”?
        lke.xlsx:LKE!G\(index): galat: B.I.a: 4,50 di luar rentang 0 sampai 4,00
        """)
  }

  /// 61.1 is 61.10 without its last zero, or 61.01 typed short.
  @Test func aKodeThatIsANumber() throws {
    func said(_ kode: String) throws -> String {
      var plan = try Prefill(skema: "90/2021", satker: "61.01", tahun: 2022, target: .wbk).plan
      let cell = try #require(plan.sheets[0].cells.first { $0.content == .text("61.01") })
      plan.sheets[0].put(.number(try #require(Rational(kode))), row: cell.row, column: 2)
      return Contoh.said(source(try writeWorkbook(plan)))
    }
    #expect(
      try said("61,1") == """
        lke.xlsx:Identitas!B6: galat: kode “61,1” kurang satu angka: dapat berarti 61.01 atau 61.10
          saran: ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya
        """)
    #expect(try said("61,01") == "")
    #expect(
      try said("61,015") == """
        lke.xlsx:Identitas!B6: galat: kode wilayah “61.015” tidak ada dalam daftar Kemendagri
          saran: kode Kabupaten Sambas adalah 61.01
        """)
  }

  /// Evidence is text in whatever cell it stands.
  @Test func evidenceOfEveryType() throws {
    let prefill = try Prefill(skema: "90/2021", satker: "61.01", tahun: 2022, target: .wbk)
    let rows = AnswerRows(prefill.scheme)
    let first = LKESheet.rowNumber(try #require(rows.index("A.I.1.i.a")))
    let second = LKESheet.rowNumber(try #require(rows.index("A.I.1.i.b")))
    let column = try #require(
      prefill.plan.sheets[1].cells.first { $0.content == .text("Bukti atau catatan") }?.column)
    var plan = prefill.plan
    plan.sheets[1].put(.number(2022), row: first, column: column)
    plan.sheets[1].put(
      .date(CalendarDate(iso: "2022-03-09")!), row: second, column: column)
    let read = try readEvaluasi(OpenedRecord(source(try writeWorkbook(plan))), for: .nilai)
    #expect(read.bukti == ["A.I.1.i.a": "2022", "A.I.1.i.b": "9 Maret 2022"])
    plan.sheets[1].put(.text("SK\u{202E}"), row: first, column: column)
    #expect(
      Contoh.said(source(try writeWorkbook(plan))).hasSuffix(
        """
        : galat: karakter kendali U+202E tidak boleh ada di sel ini
          saran: hapus, lalu ketik ulang teksnya
        """))
  }

  @Test func twoSheetsOfAnswers() throws {
    var plan = try Prefill(skema: "90/2021", satker: "61.01", tahun: 2022, target: .wbk).plan
    var second = plan.sheets[1]
    (plan.sheets[1].name, second.name) = ("LKE lama", "LKE baru")
    plan.sheets.append(second)
    #expect(
      Contoh.said(source(try writeWorkbook(plan))) == """
        lke.xlsx: galat: ada 2 lembar jawaban (“LKE lama”, “LKE baru”), tetapi tidak ada yang \
        bernama “LKE”
          saran: ganti nama lembar yang berlaku menjadi “LKE”
        """)
  }

  @Test func namesDoNotMakeWorkbooks() {
    #expect(
      Contoh.said(source([])) == """
        lke.xlsx: galat: berkas ini kosong
          saran: buat lembar baru dengan: piagam lke new --output lke.xlsx
        """)
    #expect(
      Contoh.said(source([0x8F, 0, 1, 0xFE])) == """
        lke.xlsx: galat: berkas ini bukan buku kerja XLSX atau ODS, apa pun namanya
          saran: buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX
        """)
  }

  @Test func anotherTotalIsNoticed() throws {
    let scheme = try Contoh.scheme()
    let answers = AnswerSheet(jawaban: [.mandiri: Contoh.terbaik(scheme)])
    var plan = Prefill(scheme, answers: answers).plan
    let row = LKESheet.rowNumber(AnswerRows(scheme).total)
    plan.sheets[1].put(
      .formula("=1", result: .number(99)), row: row, column: LKESheet.pointsColumn(.mandiri))
    #expect(
      Contoh.said(source(try writeWorkbook(plan))) == """
        lke.xlsx:LKE!J\(row): peringatan: nilai total Mandiri di lembar ini 99,00, tetapi \
        jawabannya menghasilkan 100,00
          saran: yang dipakai adalah jawabannya; buka dan simpan lembar ini agar dihitung ulang
        """)
  }

  @Test(.enabled(if: LibreOffice.isThere)) func libreOfficeGivesTheSameTotals() throws {
    let scheme = try Contoh.scheme()
    var random = SeededGenerator(seed: 90)
    var sheets = [
      AnswerSheet(jawaban: [.mandiri: Contoh.terbaik(scheme), .tpi: Contoh.semuaB(scheme)])
    ]
    for policy in ZeroDenominator.allCases + ZeroDenominator.allCases {
      let columns = Kolom.allCases.map { kolom in
        (kolom, Contoh.acak(scheme, gaps: kolom == .tpn ? 15 : 0, &random))
      }
      sheets.append(
        AnswerSheet(
          jawaban: Dictionary(uniqueKeysWithValues: columns), penyebutNol: policy))
    }
    let old = try #require(try Scheme.bundled("10/2019"))
    let calculated = try LibreOffice.calculated(
      try sheets.map { try uncalculated(Prefill(scheme, answers: $0)) }
        + [
          try uncalculated(
            Prefill(
              old, answers: AnswerSheet(jawaban: [.tpi: Contoh.acak(old, gaps: 0, &random)])))
        ])
    for (answers, bytes) in zip(sheets, calculated) { try compare(answers, scheme, bytes) }
    #expect(calculated.count == sheets.count + 1)
    let last = try readEvaluasi(OpenedRecord(source(calculated[sheets.count])), for: .nilai)
    try compare(last.answers, old, calculated[sheets.count])
  }

  /// As the sheet is before any program has calculated it.
  private func uncalculated(_ prefill: Prefill) throws -> [UInt8] {
    var plan = prefill.plan
    for sheet in plan.sheets.indices {
      for cell in plan.sheets[sheet].cells.indices {
        guard case .formula(let text, _) = plan.sheets[sheet].cells[cell].content else { continue }
        plan.sheets[sheet].cells[cell].content = .formula(text, result: .text("?"))
      }
    }
    return try writeWorkbook(plan)
  }

  /// Every row of points, each condition, and the answers themselves.
  private func compare(_ answers: AnswerSheet, _ scheme: Scheme, _ bytes: [UInt8]) throws {
    let read = try readEvaluasi(OpenedRecord(source(bytes)), for: .nilai)
    #expect(read.answers == answers)
    #expect(read.warnings.besidesCounts == [])
    let workbook = try readWorkbook(bytes, file: "lke.xlsx")
    let sheet = try #require(workbook["LKE"])
    for kolom in Kolom.allCases {
      let score = try Score(answers, kolom, scheme)
      for (index, row) in AnswerRows(scheme).rows.enumerated() where row.level != .cacah {
        let cell = sheet[row: LKESheet.rowNumber(index), column: LKESheet.pointsColumn(kolom)]
        let right =
          row.butir.map { butir in
            score.skor[butir.code].map { $0 * (row.bobot ?? .zero) }
          } ?? score.nilai(kode: row.kode)
        let isRight =
          if let right, case .number(let found)? = cell?.value {
            (found - right).magnitude < Rational(1, over: 1_000_000_000)
          } else if case .text(let text)? = cell?.value {
            right == nil && (text == CellState.incomplete)
          } else {
            right == nil && cell == nil
          }
        #expect(
          isRight,
          "\(row.kode) \(kolom): \(cell.map { "\($0.value)" } ?? "–") and not \(right?.text() ?? "–")"
        )
      }
      try conditions(score, workbook, kolom)
    }
  }

  private func conditions(_ score: Score, _ workbook: Workbook, _ kolom: Kolom) throws {
    let sheet = try #require(workbook["Rekap"])
    let first = try #require(sheet.rows.first { "\($0[1]?.value ?? .flag(false))" == "Syarat" })
    let column = 4 + 2 * (Kolom.allCases.firstIndex(of: kolom) ?? 0)
    for (index, row) in score.verdict(.wbk).rows.enumerated() {
      let wanted =
        row.status == .memenuhi
        ? "Memenuhi" : row.status == .belumDapatDinilai ? CellState.incomplete : "Belum"
      let cell = sheet[row: first.number + 1 + index, column: column]
      #expect("\(cell?.value ?? .flag(false))" == wanted, "\(row.nomor) \(row.subject.indonesian)")
    }
  }
}
