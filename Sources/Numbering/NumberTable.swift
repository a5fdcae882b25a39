internal import Bahasa
internal import Diagnostics
internal import Sheets

/// The lines of a register of numbers, as they stand in its file.
struct NumberTable {
  let style: CSVStyle
  /// Bytes of whole lines, from the beginning of the file.
  private(set) var length: Int
  /// What stands behind them: a line that was cut short.
  let torn: String?
  /// Whether the last line has no end.
  private var isOpen: Bool
  /// The number of the last one.
  private var rows: Int
  /// What stands in the first line, in small letters.
  private let headings: [String]
  private var byNomor: [String: Entry] = [:]
  private var byOwner: [Owned: Int] = [:]
  private var last: [NumberSeries: Int] = [:]

  /// A number that was given or entered.
  struct Entry {
    var nomor: String
    /// By which its record is known; nil of one that people entered by hand.
    var owner: String?
    var place: Place
  }

  private struct Owned: Hashable {
    var key: String
    var series: NumberSeries
  }

  /// - Parameter bytes: of the file; none where there is none yet.
  /// - Throws: `Faults(.record)` for another table, and for lines that cannot be counted.
  init(_ bytes: [UInt8], file: String) throws(Faults) {
    style = CSVStyle(bytes)
    let ending = NumberTable.tornLength(bytes, style)
    length = bytes.count - ending
    torn = ending == 0 ? nil : String(decoding: bytes.suffix(ending), as: UTF8.self).trimmed
    isOpen = ending == 0 && !bytes.isEmpty && bytes.last != UInt8(ascii: "\n")
    rows = 1
    guard length > 0 else {
      headings = NumberColumn.allCases.map(\.heading)
      return
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw Faults(.record, at: Place(file: file), .numberUTF16(), hint: .numberUTF16Hint())
    }
    let workbook = try readWorkbook(Array(bytes.prefix(length)), file: file)
    let sheet = workbook.sheets[0]
    let first = sheet.rows.first
    let width = first?.cells.last?.column ?? 0
    headings = (0..<width).map { column in
      first?[column + 1].map { "\($0.value)".lowercased() } ?? ""
    }
    let missing = NumberColumn.required.filter { !headings.contains($0.heading) }
    guard workbook.isPlainTable, missing.isEmpty else {
      throw Faults(
        .record, at: Place(file: file), .numberNoRegister(missing.map(\.rawValue)),
        hint: .numberNoRegisterHint(style.row(NumberColumn.allCases.map(\.rawValue)).trimmed))
    }
    rows = sheet.rows.last?.number ?? 1
    let findings = Findings()
    for row in sheet.rows.dropFirst() { add(row, findings) }
    try findings.check()
  }

  /// Bytes of a last line that has no end and fewer cells than there are headings: a run was
  /// ended while it wrote. What a person left without an end is whole.
  private static func tornLength(_ bytes: [UInt8], _ style: CSVStyle) -> Int {
    let line = bytes.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let count = { (line: ArraySlice<UInt8>) in line.count { $0 == style.delimiter } }
    let heading = count(bytes.prefix { $0 != UInt8(ascii: "\n") })
    return line > 0 && (line == bytes.count || count(bytes.suffix(line)) < heading) ? line : 0
  }
}

/// What is written of a number, in the order of a new register.
enum NumberColumn: String, CaseIterable {
  case register = "Register"
  case tahun = "Tahun"
  case satker = "Satker"
  case urut = "Urut"
  case nomor = "Nomor"
  case tanggal = "Tanggal"
  case jenis = "Jenis"
  case rekaman = "Rekaman"
  case perihal = "Perihal"

  var heading: String { rawValue.lowercased() }

  static let required: [NumberColumn] = [.register, .tahun, .satker, .urut, .nomor, .rekaman]
}

extension NumberTable {
  private mutating func add(_ row: Sheet.Row, _ findings: Findings) {
    let cell = { [headings] (column: NumberColumn) in
      headings.firstIndex(of: column.heading).flatMap { row[$0 + 1] }
    }
    let text = { (column: NumberColumn) in cell(column).map { $0.seen.trimmed } ?? "" }
    let nomor = text(.nomor)
    guard !nomor.isEmpty || cell(.urut) != nil else { return }
    let number = { (column: NumberColumn, range: ClosedRange<Int>) -> Int? in
      guard let number = Int(text(column)), range ~= number else {
        let place = cell(column)?.place ?? row.place
        findings.error(
          at: place, .numberNoCount(column.rawValue, text(column)),
          hint: .numberNoCountHint(range))
        return nil
      }
      return number
    }
    let owner = text(.rekaman)
    let entry = Entry(
      nomor: nomor, owner: owner.isEmpty ? nil : owner,
      place: cell(.nomor)?.place ?? row.place)
    guard cell(.urut) != nil else { return note(entry, nil, nil) }
    guard let urut = number(.urut, 0...NumberParts.largest), let tahun = number(.tahun, 1900...2999)
    else { return }
    note(
      entry, urut,
      NumberSeries(register: text(.register), satker: text(.satker), tahun: tahun))
  }

  private mutating func note(_ entry: Entry, _ urut: Int?, _ series: NumberSeries?) {
    let key = NumberTable.folded(entry.nomor)
    // A line that people entered makes room for the record's own.
    if !key.isEmpty, byNomor[key]?.owner == nil { byNomor[key] = entry }
    guard let urut, let series else { return }
    last[series] = max(last[series] ?? 0, urut)
    if let owner = entry.owner { byOwner[Owned(key: owner, series: series)] = urut }
  }

  private static func folded(_ nomor: String) -> String {
    nomor.lowercased().filter { !$0.isWhitespace }
  }
}

extension NumberTable {
  /// Whose a number is; nil where it is free, or people entered it for nobody.
  func entry(_ nomor: String) -> Entry? {
    byNomor[NumberTable.folded(nomor)].flatMap { $0.owner == nil ? nil : $0 }
  }

  /// Whether a number stands here as another's, also as one that people entered for nobody.
  func isTaken(_ nomor: String, butBy owner: String) -> Bool {
    byNomor[NumberTable.folded(nomor)].map { $0.owner != owner } ?? false
  }

  /// The number that a record has there.
  func urut(of owner: String, in series: NumberSeries) -> Int? {
    byOwner[Owned(key: owner, series: series)]
  }

  /// The largest that was given; 0 before the first.
  func last(of series: NumberSeries) -> Int { last[series] ?? 0 }

  /// What is to stand at the end of the file, for a number that is taken.
  func line(_ claim: NumberClaim, perihal: String) -> [UInt8] {
    let names = NumberColumn.allCases.map(\.rawValue)
    let head = length > 0 ? (isOpen ? "\n" : "") : "\u{FEFF}" + style.row(names)
    let cells = headings.map { heading -> String in
      guard let column = NumberColumn.allCases.first(where: { $0.heading == heading }) else {
        return ""
      }
      return switch column {
      case .register: claim.register
      case .tahun: "\(claim.series.tahun)"
      case .satker: claim.series.satker
      case .urut: claim.urut.map { "\($0)" } ?? ""
      case .nomor: claim.nomor
      case .tanggal: claim.owner.date.iso
      case .jenis: claim.owner.jenis
      case .rekaman: claim.owner.key
      case .perihal: perihal.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    }
    return Array((head + style.row(cells)).utf8)
  }

  /// Takes note of a line that was added at the end, of so many bytes.
  mutating func added(_ claim: NumberClaim, _ bytes: Int, file: String) {
    length += bytes
    isOpen = false
    rows += 1
    let column = (headings.firstIndex(of: NumberColumn.nomor.heading) ?? 0) + 1
    let place = Place(file: file, cell: .init(name: cellName(row: rows, column: column)))
    note(
      Entry(nomor: claim.nomor, owner: claim.owner.key, place: place), claim.urut, claim.series)
  }
}
