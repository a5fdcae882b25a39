internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Records
internal import Sheets

extension RowReader {
  /// The office that the row's code says.
  mutating func wilayahByKode(_ row: Sheet.Row) -> Wilayah? {
    guard let column = sheet.column(.kode) else { return nil }
    guard let cell = sheet.cell(row, column) else {
      findings.error(
        at: row.place(column: column), .registerRowWithoutKode,
        hint: TypedKode.hint(nama(row)) ?? .registerRowWithoutKodeHint)
      return nil
    }
    guard value(cell) != nil else { return nil }
    let value = TypedKode.value(of: cell)
    if let first = codes[value] {
      findings.error(
        at: cell.place, .registerTwice(first.nama, first.kode, first.cell),
        hint: .registerTwiceHint)
      return nil
    }
    switch TypedKode(value, nama: nama(row)) {
    case .wrong(let message, let hint):
      findings.error(at: cell.place, message, hint: hint)
      // Whoever mends the code should not meet the row's other faults only then. A word
      // without digits is no code: that is no office's row.
      if value.description.contains(where: \.isNumber) { _ = content(row, nil) }
      return nil
    case .kode(let wilayah): return known(wilayah, row, cell)
    case .lama(let lama):
      findings.warn(at: cell.place, .satkerOldKode(lama))
      return known(lama.wilayah, row, cell)
    }
  }

  private mutating func known(
    _ wilayah: Wilayah, _ row: Sheet.Row, _ cell: Sheet.Cell
  ) -> Wilayah? {
    guard isOnce(wilayah, TypedKode.value(of: cell), cell.place) else { return nil }
    check(wilayah, row, cell.place)
    return nama(row).map(wilayah.asTyped) ?? wilayah
  }

  /// The office that the row's name says, in a register without codes: the only one of that
  /// name, or none.
  mutating func wilayahByName(_ row: Sheet.Row) -> Wilayah? {
    guard let column = sheet.column(.nama) else { return nil }
    guard let cell = sheet.cell(row, column), let typed = text(row, .nama) else {
      findings.error(
        at: row.place(column: column), .registerRowWithoutName, hint: .registerRowWithoutNameHint)
      return nil
    }
    let found = named(typed, row)
    guard found.count == 1 else {
      findings.error(
        at: cell.place,
        found.isEmpty ? .registerUnknownName(typed) : .registerManyNames(typed, found),
        hint: found.isEmpty ? near(typed) : .registerManyNamesHint(found[0].namaKantor))
      _ = content(row, nil)
      return nil
    }
    guard isOnce(found[0], .text(found[0].kode), cell.place) else { return nil }
    check(found[0], row, cell.place)
    return found[0].asTyped(typed)
  }

  /// The offices that a name can mean here.
  mutating func named(_ typed: String, _ row: Sheet.Row) -> [Wilayah] {
    var name = SatkerName(typed).wilayah
    let provinsi = text(row, .provinsi).map { SatkerName($0).wilayah }
    // “KPU Provinsi”: that of the row.
    if name.inti.isEmpty, name.tingkat == .provinsi, let provinsi { name.inti = provinsi.inti }
    let all = Wilayah.bernama(name)
    let here = all.filter { wilayah in
      scope.has(wilayah)
        && (provinsi.map { Wilayah(kode: wilayah.kodeProvinsi)?.isNamed($0) == true } ?? true)
    }
    return here.isEmpty && all.count == 1 ? all : here
  }

  /// The office that a name with a slip in it probably means.
  mutating func near(_ typed: String) -> Message {
    suggested += 1
    let known = suggested > 20 ? [] : Wilayah.all.filter(scope.has)
    return Wilayah.near(typed, among: known).map { .didYouMean($0.namaKantor) }
      ?? .registerUnknownNameHint
  }

  /// What the row says of its office.
  mutating func content(
    _ row: Sheet.Row, _ wilayah: Wilayah?
  ) -> (pencanangan: Pencanangan, isWBK: Bool?, nilai: ScoreSummary?) {
    sheet.noteStrange(row)
    let pencanangan = pencanangan(row, wilayah)
    let isWBK = wbk(row)
    return (pencanangan, isWBK, nilai(row, isWBK ?? false))
  }

  /// What the row calls the office, where that is a text.
  private func nama(_ row: Sheet.Row) -> String? { cell(row, .nama)?.typed }

  private mutating func isOnce(
    _ wilayah: Wilayah, _ typed: CellValue, _ place: Place
  ) -> Bool {
    let key = CellValue.text(wilayah.kode)
    let first = codes[key]
    let known =
      first
      ?? FirstRow(
        nama: wilayah.nama, kode: wilayah.kode, cell: place.cell?.name ?? "")
    codes[key] = known
    codes[typed] = known
    guard let first else { return true }
    findings.error(
      at: place, .registerTwice(first.nama, first.kode, first.cell), hint: .registerTwiceHint)
    return false
  }

  private mutating func check(_ wilayah: Wilayah, _ row: Sheet.Row, _ place: Place) {
    if !scope.has(wilayah), let provinsi = scope.provinsi {
      findings.error(
        at: place, .registerOtherProvince(wilayah.nama, wilayah.kode, provinsi.nama),
        hint: wilayah.kodeLama.map { .satkerOldKode($0) } ?? .registerOtherProvinceHint)
    }
    if let nama = cell(row, .nama), let typed = text(row, .nama) {
      for remark in wilayah.remarks(on: typed) { findings.add(remark, at: nama.place) }
    }
    guard let column = cell(row, .provinsi), let typed = text(row, .provinsi),
      let right = Wilayah(kode: wilayah.kodeProvinsi),
      !right.isNamed(SatkerName(typed).wilayah)
    else { return }
    findings.error(
      at: column.place, .satkerNameMismatch(typed, kode: wilayah.kode, nama: wilayah.nama),
      hint: .satkerRightName(right.nama))
  }
}
