internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Records
internal import Sheets

extension RowReader {
  /// What the row says of the declaration.
  mutating func pencanangan(_ row: Sheet.Row, _ wilayah: Wilayah?) -> Pencanangan {
    var facts = Pencanangan(sudah: false)
    facts.tanggal = tanggal(row)
    facts.tempat = prose(row, .tempat)
    facts.penandaTangan = text(row, .penandaTangan)
    if let nama = facts.penandaTangan {
      findings.tellNoName(nama, at: place(row, .penandaTangan))
      letters.add(nama, at: place(row, .penandaTangan))
    }
    facts.jabatan = jabatan(row, wilayah)
    facts.saksi = saksi(row, wilayah)
    facts.nomorPiagam = text(row, .nomorPiagam)
    facts.dasar = prose(row, .dasar)
    facts.dokumentasi = prose(row, .dokumentasi)
    facts.keterangan = prose(row, .keterangan)
    facts.sudah = sudah(row, facts, wilayah?.kode ?? "")
    return facts
  }

  /// Whether the unit holds the predikat WBK.
  mutating func wbk(_ row: Sheet.Row) -> Bool? {
    guard let cell = cell(row, .sudahWBK) else { return nil }
    if case .flag(let flag) = cell.value { return flag }
    guard let typed = text(row, .sudahWBK) else { return nil }
    if ["wbk", "wbbm"].contains(folded(typed)) { return true }
    guard let answer = RowReader.answer(typed) else {
      findings.error(
        at: cell.place, .registerWord(typed, sheet.headings.name(.sudahWBK)), hint: .registerYesNo)
      return nil
    }
    tellRest(of: typed, read: answer, as: answer ? "ya" : "tidak", at: cell.place)
    return answer
  }
}

extension RowReader {
  private mutating func sudah(_ row: Sheet.Row, _ facts: Pencanangan, _ kode: String) -> Bool {
    guard let cell = cell(row, .status), let typed = value(cell)?.description else {
      if saysNo(row) { return false }
      if facts.isSilent { withoutStatus.append(kode) }
      return !facts.isSilent
    }
    guard let answer = RowReader.answer(typed) else {
      findings.error(
        at: cell.place, .registerWord(typed, sheet.headings.name(.status)),
        hint: .registerStatusHint)
      return false
    }
    tellRest(of: typed, read: answer, as: answer ? "sudah" : "belum", at: cell.place)
    if !answer && facts.tanggal != nil {
      findings.error(at: cell.place, .registerBelumWithDate, hint: .registerBelumWithDateHint)
    }
    if answer, let column = sheet.column(.tanggal), hasNoDate(row) {
      findings.warn(
        at: row.place(column: column), .registerSudahWithoutDate,
        hint: .registerSudahWithoutDateHint)
    }
    return answer
  }

  private func hasNoDate(_ row: Sheet.Row) -> Bool {
    cell(row, .tanggal).map { $0.typed.map(RowReader.isDash) ?? false } ?? true
  }

  /// “Sudah (dokumen menyusul)” is a “sudah”, and says more than that.
  private func tellRest(of typed: String, read answer: Bool, as word: String, at place: Place) {
    guard typed.contains(where: \.isWhitespace) else { return }
    let own = answer ? RowReader.affirming : RowReader.denying
    let rest = typed.lowercased().split { !$0.isLetter }.map(String.init)
    guard rest.contains(where: { !own.contains($0) && !RowReader.ofStatus.contains($0) }) else {
      return
    }
    findings.warn(at: place, .jawabanReadAs(String(typed.singleSpaced.prefix(60)), word))
  }

  /// What stands behind it and says no more.
  private static let ofStatus: Set = [
    "mencanangkan", "dicanangkan", "pencanangan", "canangkan", "melakukan", "melaksanakan",
    "dilaksanakan", "terlaksana", "zi", "zona", "integritas", "wbk", "wbbm", "ada", "berpredikat",
    "predikat", "dicapai", "meraih", "memperoleh",
  ]

  private static let affirming = [
    "sudah", "sdh", "udah", "telah", "ya", "selesai", "v", "✓", "✔", "√", "☑", "✅", "benar",
    "true",
  ]
  private static let denying = [
    "belum", "blm", "tidak", "tdk", "salah", "false", "-", "–", "—",
  ]

  /// "Sudah", "sdh.", "telah mencanangkan", "✓"; "belum", "blm", "tidak". An "x" is a mark
  /// for one and a cross for the other: no answer.
  static func answer(_ typed: String) -> Bool? {
    let words = typed.lowercased().words { $0 == "." || $0 == "," }
    guard let first = words.first.map(String.init) else { return nil }
    // “Belum sudah”: nobody can tell.
    let isBoth =
      words.count == 2 && affirming.contains(first) != affirming.contains(String(words[1]))
    if isBoth, words.allSatisfy({ affirming.contains(String($0)) || denying.contains(String($0)) })
    {
      return nil
    }
    return affirming.contains(first) ? true : denying.contains(first) ? false : nil
  }

  /// Text in which names can be wrong.
  private mutating func prose(_ row: Sheet.Row, _ kolom: RegisterColumn) -> String? {
    let text = text(row, kolom)
    if let text { findings.tellWrongNames(in: text, at: place(row, kolom)) }
    return text
  }

  private mutating func jabatan(_ row: Sheet.Row, _ wilayah: Wilayah?) -> String? {
    let jabatan = prose(row, .jabatan)
    if let jabatan { tellOffice(jabatan, .own, of: wilayah, at: place(row, .jabatan)) }
    return jabatan
  }

  private func tellOffice(
    _ jabatan: String, _ part: OfficePart, of wilayah: Wilayah?, at place: Place
  ) {
    guard let wilayah else { return }
    for remark in OwnOffice.daerah(wilayah).remarks(on: jabatan, part) {
      findings.add(remark, at: place)
    }
  }

  private mutating func saksi(_ row: Sheet.Row, _ wilayah: Wilayah?) -> [String] {
    sheet.columns(.saksi).flatMap { column -> [String] in
      guard let cell = sheet.cell(row, column), let words = words(cell) else { return [] }
      findings.tellWrongNames(in: words, at: cell.place)
      tellOffice(words, .witness, of: wilayah, at: cell.place)
      return words.split { $0 == ";" || $0 == "\n" }.compactMap { text(String($0), cell, .saksi) }
    }
  }

  private mutating func tanggal(_ row: Sheet.Row) -> CalendarDate? {
    guard let cell = cell(row, .tanggal) else { return nil }
    if let typed = cell.typed, isAbsent(typed, row) { return nil }
    do throws(CellFault) {
      let date = try cell.date()
      if let remark = toCome?.remark(on: date) {
        findings.warn(at: cell.place, remark.message, hint: remark.hint)
      }
      return date
    } catch {
      findings.add(cell.diagnostic(error))
      return nil
    }
  }
}

extension RowReader {
  /// Whether “belum” stands where the date should.
  private func saysNo(_ row: Sheet.Row) -> Bool {
    guard let typed = cell(row, .tanggal)?.typed, !RowReader.isDash(typed) else { return false }
    return RowReader.answer(typed) == false
  }

  /// A dash, or “belum” of an office that is said to have declared nowhere else.
  private func isAbsent(_ date: String, _ row: Sheet.Row) -> Bool {
    if RowReader.isDash(date) { return true }
    guard RowReader.answer(date) == false else { return false }
    return cell(row, .status).flatMap { RowReader.answer("\($0.value)") } != true
  }
}

extension Pencanangan {
  /// Nothing of a declaration is recorded; every office has somebody who would sign.
  fileprivate var isSilent: Bool {
    tanggal == nil && tempat == nil && saksi.isEmpty && nomorPiagam == nil
  }
}
