internal import Evaluation
internal import Measures
internal import Sheets

/// The sheet “LKE”: a row for each part, area, question and count, answers to
/// fill in, and the points that they give.
struct Lembar {
  /// Answers and evidence that stand in it already.
  let isian: Isian
  let rows: DaftarBaris

  static let nama = TableReader.answerSheet
  /// Title, scheme, what to do, headings.
  static let kepala = 4
  /// The columns from A on.
  static let kepalaKolom = [
    "Kode", "Uraian", "Bobot", "Jenis", "Pilihan", "Mandiri", "TPI", "TPN", "Nilai Mandiri",
    "Nilai TPI", "Nilai TPN", "Bukti atau catatan",
  ]
  /// In digits.
  private static let lebar = [20, 58, 8, 13, 12, 11, 11, 11, 14, 14, 14, 34]
  static let jawabanPertama = 6
  static let nilaiPertama = 9
  static let bukti = 12

  init(_ isian: Isian) {
    self.isian = isian
    rows = DaftarBaris(isian.scheme)
  }

  /// From the index of a row.
  static func nomor(_ index: Int) -> Int { kepala + 1 + index }

  /// "LKE!$I$120", the points of a row.
  static func alamat(_ index: Int, _ kolom: Kolom) -> String {
    "\(nama)!$\(columnName(kolomNilai(kolom)))$\(nomor(index))"
  }

  static func kolomJawaban(_ kolom: Kolom) -> Int { jawabanPertama + urutan(kolom) }
  static func kolomNilai(_ kolom: Kolom) -> Int { nilaiPertama + urutan(kolom) }

  private static func urutan(_ kolom: Kolom) -> Int { Kolom.allCases.firstIndex(of: kolom) ?? 0 }

  var plan: SheetPlan {
    var sheet = SheetPlan(
      name: Lembar.nama, columns: Lembar.lebar.map { ColumnPlan(width: Double($0)) })
    head(&sheet)
    for (index, row) in rows.rows.enumerated() { put(row, index, &sheet) }
    sheet.frozenRows = Lembar.kepala
    sheet.frozenColumns = 2
    sheet.isProtected = true
    sheet.marks = marks
    sheet.page = PagePlan(
      paper: .a4, isLandscape: true, repeatedRows: Lembar.kepala,
      footer: "&LLKE Zona Integritas \(isian.scheme.id)&RHalaman &P dari &N")
    return sheet
  }
}

extension Lembar {
  private func head(_ sheet: inout SheetPlan) {
    sheet.put(
      .text("Lembar Kerja Evaluasi Zona Integritas"), row: 1, column: 1, style: Gaya.judul)
    let indicative = isian.scheme.isIndicative ? " (angka indikatif)" : ""
    // Never the name alone, which may be a key of the head: “Contoh”.
    sheet.put(.text("Menurut \(isian.scheme.nama)\(indicative)"), row: 2, column: 1)
    sheet.put(
      .text(
        "Isi sel berwarna. Pada butir persentase isi jumlah-jumlah di bawahnya, atau "
          + "persentasenya saja."), row: 3, column: 1)
    for (index, text) in Lembar.kepalaKolom.enumerated() {
      sheet.put(.text(text), row: Lembar.kepala, column: index + 1, style: Gaya.kepala)
    }
    sheet.rowHeights[Lembar.kepala] = 30
  }

  private func put(_ row: Baris, _ index: Int, _ sheet: inout SheetPlan) {
    let number = Lembar.nomor(index)
    let text = Gaya.teks(row.level)
    let cells = [row.kode, row.uraian, nil, row.jenis, row.pilihan]
    for (column, content) in cells.enumerated() {
      sheet.put(
        content.map { .text($0) } ?? .blank, row: number, column: column + 1, style: text)
    }
    sheet.put(
      row.bobot.map { .number($0) } ?? .blank, row: number, column: 3,
      style: Gaya.angka(row.level))
    for kolom in Kolom.allCases { put(row, index, kolom, &sheet) }
    let remark = row.level == .butir ? Gaya.isian : text
    sheet.put(isian.bukti(row), row: number, column: Lembar.bukti, style: remark)
    sheet.rowHeights[number] = height(row)
    if let rule = row.aturan(CellRange(rows: number...number, columns: Lembar.semuaJawaban)) {
      sheet.entries.append(rule)
    }
  }

  /// In points, by the lines of code, wording and choices; not every program
  /// makes room for wrapped text by itself.
  private func height(_ row: Baris) -> Double {
    let code = (row.kode.count + Lembar.lebar[0] - 1) / Lembar.lebar[0]
    let text = (row.uraian.count * 9 / 8 + Lembar.lebar[1] - 1) / Lembar.lebar[1]
    let choices = (row.pilihan ?? "").split(separator: "\n").reduce(0) {
      $0 + ($1.count + Lembar.lebar[4] - 1) / Lembar.lebar[4]
    }
    return Double(max(1, code, text, choices)) * 13 + 2
  }

  private func put(_ row: Baris, _ index: Int, _ kolom: Kolom, _ sheet: inout SheetPlan) {
    let number = Lembar.nomor(index)
    let entry =
      row.butir == nil
      ? Gaya.teks(row.level)
      : Gaya.isian.with {
        $0.format = row.format
        $0.horizontal = .center
      }
    sheet.put(
      isian.jawaban(row, kolom), row: number, column: Lembar.kolomJawaban(kolom), style: entry)
    var content = CellContent.blank
    if let formula = row.rumus(index, sel(kolom)) {
      content = .formula(formula, result: isian.hasil(row, kolom))
    }
    sheet.put(
      content, row: number, column: Lembar.kolomNilai(kolom), style: Gaya.angka(row.level))
  }

  private func sel(_ kolom: Kolom) -> SelKolom {
    SelKolom(
      jawaban: columnName(Lembar.kolomJawaban(kolom)),
      nilai: columnName(Lembar.kolomNilai(kolom)),
      penyebutNol: Identitas.alamat("penyebut_nol"), nomor: Lembar.nomor)
  }

  private static let semuaJawaban = jawabanPertama...jawabanPertama + 2

  private var marks: [MarkRule] {
    let last = Lembar.nomor(rows.rows.count - 1)
    let first = Lembar.nomor(0)
    let range = CellRange(
      rows: first...last, columns: Lembar.nilaiPertama...Lembar.nilaiPertama + 2)
    let cell = "\(columnName(Lembar.nilaiPertama))\(first)"
    return [
      MarkRule(
        range: range, formula: "=LEFT(\(cell),7)=\"\(Keadaan.periksa)\"",
        style: .plain.with {
          $0.fill = 0xF8CBAD
          $0.color = 0x9C0006
        })
    ]
  }
}
