public import Bahasa
public import Evaluation
public import Records

/// What a recap says of itself.
public struct RekapHead: Hashable, Sendable {
  /// The province; nil: all provinces.
  public var wilayah: Wilayah?
  public var tahun: Int
  public var tanggal: CalendarDate
  public var kota: String
  /// What the scores are compared with.
  public var target: Target
  /// Which column every score is from.
  public var kolom: Kolom
  /// The column that it is compared with.
  public var banding: Kolom?
  public var scheme: Scheme
  public var order: RekapOrder
  /// Figures are made up; printed on every page.
  public var contoh: Bool
  public var penandaTangan: Pejabat?
  public var mengetahui: Pejabat?
  public var look = Appearance()
  public var lkeBermasalah = LKEBermasalah.tolak

  public init(
    wilayah: Wilayah?, tahun: Int, tanggal: CalendarDate, kota: String, target: Target = .wbk,
    kolom: Kolom = .mandiri, scheme: Scheme, order: RekapOrder = .kode, contoh: Bool = false,
    penandaTangan: Pejabat? = nil, mengetahui: Pejabat? = nil
  ) {
    self.wilayah = wilayah
    self.tahun = tahun
    self.tanggal = tanggal
    self.kota = kota
    self.target = target
    self.kolom = kolom
    self.scheme = scheme
    self.order = order
    self.contoh = contoh
    self.penandaTangan = penandaTangan
    self.mengetahui = mengetahui
  }

  public var isNasional: Bool { wilayah == nil }

  var scope: RegisterScope { wilayah.map { .provinsi($0, tahun: tahun) } ?? .nasional }
}

/// The order of the offices in a recap.
public enum RekapOrder: String, CaseIterable, Hashable, Sendable {
  /// By code, the administrative order.
  case kode
  /// By total, highest first, equals by code; who has no score follows by code.
  case nilai
}
