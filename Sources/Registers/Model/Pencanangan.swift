public import Bahasa

/// What a register says of one office's pencanangan. Facts that it does not
/// give are nil and stay so.
public struct Pencanangan: Hashable, Sendable {
  /// Whether the office has declared; it may have without a known date.
  public var sudah: Bool
  public var tanggal: CalendarDate?
  public var tempat: String?
  /// With gelar, as typed.
  public var penandaTangan: String?
  public var jabatan: String?
  /// Names or bodies, one an entry.
  public var saksi: [String]
  public var nomorPiagam: String?
  /// The letter that it rests on.
  public var dasar: String?
  /// Where it is documented: a news item, a folder of photographs.
  public var dokumentasi: String?
  public var keterangan: String?

  public init(
    sudah: Bool, tanggal: CalendarDate? = nil, tempat: String? = nil,
    penandaTangan: String? = nil, jabatan: String? = nil, saksi: [String] = [],
    nomorPiagam: String? = nil, dasar: String? = nil, dokumentasi: String? = nil,
    keterangan: String? = nil
  ) {
    self.sudah = sudah
    self.tanggal = tanggal
    self.tempat = tempat
    self.penandaTangan = penandaTangan
    self.jabatan = jabatan
    self.saksi = saksi
    self.nomorPiagam = nomorPiagam
    self.dasar = dasar
    self.dokumentasi = dokumentasi
    self.keterangan = keterangan
  }
}
