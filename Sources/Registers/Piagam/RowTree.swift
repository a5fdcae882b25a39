internal import Bahasa
internal import Diagnostics
internal import Records
internal import Sheets

/// What a row says of a declaration, by the keys of one; each value has its cell's place.
struct RowTree {
  private var reader: RowReader
  let row: Sheet.Row
  /// Of the office, once the tree is made.
  private(set) var kode: String?
  private var tanggal: CalendarDate?
  private var hasWrongDate = false

  init(_ reader: RowReader, _ row: Sheet.Row) {
    self.reader = reader
    self.row = row
  }

  var findings: Findings { reader.findings }

  func place(_ kolom: RegisterColumn) -> Place? {
    reader.sheet.column(kolom).map { row.place(column: $0) }
  }

  func heading(_ kolom: RegisterColumn) -> String { reader.sheet.headings.name(kolom) }

  /// The cell that the row is known by.
  var key: Place { reader.place(row, reader.sheet.key) }
}

extension RowTree {
  /// Whether the office has declared, by the rules of recaps; a status or a date that
  /// cannot be read makes a declaration, so that it is told of.
  var isDeclared: Bool {
    mutating get {
      let found = Findings()
      var reader = RowReader(reader.sheet, reader.scheme, of: reader.scope, found)
      let facts = reader.pencanangan(row, nil)
      let (status, date) = (place(.status), place(.tanggal))
      let told = found.diagnostics.filter { diagnostic in
        guard let place = diagnostic.place else { return false }
        return place == status || place == date && diagnostic.severity == .error
      }
      for diagnostic in told { findings.add(diagnostic) }
      hasWrongDate = told.contains { $0.place == date && $0.severity == .error }
      tanggal = facts.tanggal
      return facts.sudah || told.contains { $0.severity == .error }
    }
  }

  /// The row alone.
  var root: TreeNode {
    mutating get {
      let entries = [
        satker, date, text("nomor", .nomorPiagam), text("tempat", .tempat),
        text("kota", .piagam(.kota)), text("predikat_dituju", .piagam(.predikat)), signer,
        dasar, saksi, mengetahui, text("rancangan", .piagam(.rancangan)),
        text("kertas", .piagam(.kertas)),
      ]
      return TreeNode(content: .mapping(entries.compactMap(\.self)), place: key)
    }
  }
}

extension RowTree {
  private typealias Entry = TreeNode.Entry

  private func entry(_ key: String, _ text: String?, at place: Place) -> Entry {
    Entry(
      key: key, keyPlace: place,
      value: TreeNode(
        content: text.map { .scalar($0, isQuoted: true) } ?? .unreadable, place: place))
  }

  private func group(_ key: String, _ entries: [Entry?]) -> Entry? {
    let entries = entries.compactMap(\.self)
    guard let place = entries.first?.keyPlace else { return nil }
    return Entry(
      key: key, keyPlace: place, value: TreeNode(content: .mapping(entries), place: place))
  }

  /// The words of a cell; nil when it is empty, unreadable when it has been told of.
  private mutating func text(_ key: String, _ kolom: RegisterColumn) -> Entry? {
    let before = findings.errors
    let text = reader.text(row, kolom)
    guard text != nil || findings.errors > before, let place = place(kolom) else { return nil }
    return entry(key, text, at: place)
  }

  private var date: Entry? {
    guard let place = place(.tanggal), hasWrongDate || tanggal != nil else { return nil }
    return entry("tanggal", hasWrongDate ? nil : tanggal?.iso, at: place)
  }

  private var satker: Entry? {
    mutating get {
      let code = reader.sheet.key == .kode ? typedKode() : kodeOfName()
      kode = code.flatMap { Wilayah(anyKode: $0)?.kode }
      return group("satker", [entry("kode", code, at: key), text("nama", .nama)])
    }
  }

  private mutating func typedKode() -> String? {
    let nama = reader.cell(row, .nama)?.typed
    guard let cell = reader.cell(row, .kode) else {
      findings.error(
        at: key, .registerRowWithoutKode,
        hint: TypedKode.hint(nama) ?? .registerRowWithoutKodeHint)
      return nil
    }
    guard reader.value(cell) != nil else { return nil }
    let value = TypedKode.value(of: cell)
    switch TypedKode(value, nama: nama) {
    case .kode(let wilayah): return wilayah.kode
    case .lama: return "\(value)".filter { !$0.isWhitespace }
    case .wrong(let message, let hint):
      findings.error(at: cell.place, message, hint: hint)
      return nil
    }
  }

  private mutating func kodeOfName() -> String? {
    guard let typed = reader.text(row, .nama) else {
      findings.error(at: key, .registerRowWithoutName, hint: .registerRowWithoutNameHint)
      return nil
    }
    let found = reader.named(typed, row)
    if found.count == 1 { return found[0].kode }
    findings.error(
      at: key, found.isEmpty ? .registerUnknownName(typed) : .registerManyNames(typed, found),
      hint: found.isEmpty
        ? reader.near(typed) : .registerManyNamesHint(found[0].namaKantor))
    return nil
  }
}

extension RowTree {
  private var signer: Entry? {
    mutating get {
      let jabatan = text("jabatan", .jabatan)
      let held = jabatan.flatMap { entry in
        entry.value.text.map { office(TypedOffice($0), at: entry.keyPlace) }
      }
      return group(
        "penanda_tangan",
        [text("nama", .penandaTangan)] + (held ?? [jabatan])
          + [
            text("instansi", .piagam(.instansi)), text("nip", .piagam(.nip)),
            text("pangkat", .piagam(.pangkat)),
          ])
    }
  }

  private func office(_ office: TypedOffice, at place: Place) -> [Entry?] {
    [
      office.status.map { entry("status", $0, at: place) },
      entry("jabatan", office.jabatan, at: place),
    ]
  }

  private var mengetahui: Entry? {
    mutating get {
      guard let cell = text("mengetahui", .piagam(.mengetahui)), let words = cell.value.text else {
        return nil
      }
      return group("mengetahui", person(words, at: cell.keyPlace))
    }
  }

  private var saksi: Entry? {
    mutating get {
      let people = parts(.saksi).map { words, place in
        TreeNode(content: .mapping(person(words, at: place).compactMap(\.self)), place: place)
      }
      return list("saksi", people)
    }
  }

  private func person(_ words: String, at place: Place) -> [Entry?] {
    let person = TypedPerson(words)
    let nama = person.nama.map { entry("nama", $0, at: place) }
    guard let office = person.office else {
      findings.error(at: place, .piagamWithoutJabatan(words), hint: .piagamPersonHint)
      return [nama, entry("jabatan", nil, at: place)]
    }
    return [nama] + self.office(office, at: place)
  }

  private var dasar: Entry? {
    mutating get {
      let letters = parts(.dasar).map { words, place in
        guard let dasar = TypedDasar(words) else {
          findings.error(at: place, .piagamDasar(words), hint: .piagamDasarHint)
          return TreeNode(content: .unreadable, place: place)
        }
        let entries = dasar.values.map { entry($0.key, $0.text, at: place) }
        return TreeNode(content: .mapping(entries), place: place)
      }
      return list("dasar", letters)
    }
  }

  private func list(_ key: String, _ items: [TreeNode]) -> Entry? {
    guard let first = items.first else { return nil }
    // One that has been told of is no shape of its own.
    let wrong = items.first(where: \.isUnreadable)
    let value = wrong ?? TreeNode(content: .list(items), place: first.place)
    return Entry(key: key, keyPlace: first.place, value: value)
  }

  /// The parts of a cell, or of several columns, that a semicolon or a line's end divides.
  private mutating func parts(_ kolom: RegisterColumn) -> [(String, Place)] {
    var parts: [(String, Place)] = []
    for column in reader.sheet.columns(kolom) {
      guard let cell = reader.sheet.cell(row, column), let words = reader.words(cell) else {
        continue
      }
      for part in words.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        if let text = reader.text(String(part), cell, kolom) { parts.append((text, cell.place)) }
      }
    }
    return parts
  }
}

extension TreeNode {
  fileprivate var isUnreadable: Bool { if case .unreadable = content { true } else { false } }
}
