internal import Bahasa
public import Diagnostics
public import Evaluation
public import Records
public import Sheets

/// A register to fill in: a row for every office by code, all of them “belum”.
public struct NewRegister: Sendable {
  /// The province; nil: all.
  public let wilayah: Wilayah?
  private let scheme: Scheme
  let headings: Headings

  /// - Throws: `Faults(.usage)` when no province has that code.
  public init(provinsi kode: String?, _ scheme: Scheme) throws(Faults) {
    wilayah = kode.flatMap { Wilayah(typed: $0) }
    if let kode, wilayah?.tingkat != .provinsi {
      throw Faults(.usage, .rekapNoProvince(kode), hint: .rekapNoProvinceHint)
    }
    self.scheme = scheme
    headings = Headings.of(scheme)
  }

  /// Every office that the register is of, by code.
  public var satker: [Wilayah] {
    Wilayah.all.filter { wilayah == nil || $0.kodeProvinsi == wilayah?.kode }
  }

  /// The workbook: the sheets “Register” and “Rekap”.
  public var workbook: WorkbookPlan {
    WorkbookPlan(
      title: title, author: "Piagam", created: WorkbookPlan.noDate,
      sheets: [registerSheet, rekapSheet])
  }

  /// The register alone, with codes without the dot that some spreadsheets make a number of.
  public var csv: String {
    let rows = satker.enumerated().map { index, wilayah in
      columns.map { text($0.kolom, wilayah, index + 1) }
    }
    return csvText([columns.map { headings.name($0.kolom) }] + rows)
  }

  var columns: [NewColumn] { NewColumn.all(scheme, isNasional: wilayah == nil) }

  var title: String {
    "Register Zona Integritas "
      + (wilayah.map { "\($0.isAceh ? "KIP" : "KPU") se-\($0.nama)" } ?? "KPU se-Indonesia")
  }

  private func text(_ kolom: RegisterColumn, _ wilayah: Wilayah, _ number: Int) -> String {
    switch kolom {
    case .derived: "\(number)"
    case .kode: wilayah.kode.filter { $0 != "." }
    case .nama: wilayah.namaKantor
    case .provinsi: Wilayah(kode: wilayah.kodeProvinsi)?.nama ?? ""
    case .status: "belum"
    default: ""
    }
  }
}
