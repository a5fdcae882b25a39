public import Bahasa

extension Satker {
  /// The zone that its clocks show; of the national office, in Jakarta, WIB.
  public var zona: Zona { kode.flatMap { Wilayah(kode: $0) }?.zona ?? .wib }
}
