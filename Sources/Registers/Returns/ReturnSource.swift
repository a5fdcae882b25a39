internal import Bahasa
internal import Diagnostics
internal import Files
internal import Records
internal import Sheets

/// A fault at one cell or line.
struct Returned {
  let diagnostic: Diagnostic
  let place: Place
  /// What stands there; nil when nothing does.
  let typed: String?

  /// Whose it is to mend.
  struct Receiver: Hashable {
    /// Part of a file's name.
    let name: String
    let title: String
  }
}

/// A file with faults: which office a row of it is of, and what stands in its cells.
final class ReturnSource {
  private let file: String
  private let workbook: Workbook?
  /// The one office that the whole file is of.
  private let office: Wilayah?
  /// By sheet and row; a row has many faults.
  private var receivers: [String: [Int: Returned.Receiver]] = [:]

  init(_ file: String, _ bytes: [UInt8]?) {
    self.file = file
    let name = file.lowercased()
    let isText = [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    workbook = isText ? nil : bytes.flatMap { try? readWorkbook($0, file: file) }
    let found = Set(workbook?.sheets.flatMap { $0.rows.prefix(60).compactMap(\.kode) } ?? [])
    office = found.count == 1 ? found.first : nil
  }

  /// - Parameter place: one cell: a range is the range of many offices.
  func returned(_ diagnostic: Diagnostic, at place: Place) -> Returned {
    Returned(diagnostic: diagnostic, place: place, typed: typed(place) ?? place.excerpt)
  }

  /// Of so many it is found out whose they are; more are a matter of the whole file.
  static let mostPlaces = 50_000

  /// Whoever has the file.
  var whole: Returned.Receiver { receiver(office) }

  func receiver(of place: Place) -> Returned.Receiver {
    guard office == nil, let number = place.rowNumber else { return whole }
    let name = place.cell?.sheet ?? ""
    if let known = receivers[name]?[number] { return known }
    let found = receiver(sheet(place)?.row(number)?.office)
    receivers[name, default: [:]][number] = found
    return found
  }
}

extension ReturnSource {
  private func sheet(_ place: Place) -> Sheet? {
    guard let name = place.cell?.sheet else { return workbook?.sheets.first }
    return workbook?[name]
  }

  private func typed(_ place: Place) -> String? {
    guard let row = place.rowNumber.flatMap({ sheet(place)?.row($0) }) else { return nil }
    let cell = row.cells.first { cellName(row: row.number, column: $0.column) == place.cell?.name }
    return cell?.seen
  }

  private func receiver(_ office: Wilayah?) -> Returned.Receiver {
    guard let office else { return .init(name: FilePath.stem(of: file), title: file) }
    let name = office.nama.lowercased().split { !$0.isLetter }.joined(separator: "-")
    return .init(name: "\(office.kode)-\(name)", title: office.namaKantor)
  }
}

extension Place {
  fileprivate var rowNumber: Int? {
    cell?.name.flatMap { Int($0.drop { $0.isLetter }) }
  }
}

extension Sheet.Row {
  /// By the code in one of its first cells, else by a name that only one office has.
  fileprivate var office: Wilayah? {
    kode
      ?? cells.prefix(5).lazy.compactMap { cell in
        let named = Wilayah.bernama(SatkerName(cell.value.description).wilayah)
        return named.count == 1 ? named[0] : nil
      }.first
  }

  /// "61.01" or "6101"; two digits may be a number of the row.
  fileprivate var kode: Wilayah? {
    cells.prefix(5).lazy.compactMap { cell in
      let typed = cell.value.description
      return typed.count >= 4 ? Wilayah(typed: typed) : nil
    }.first
  }
}
