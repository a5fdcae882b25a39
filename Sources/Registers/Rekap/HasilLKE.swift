public import Diagnostics
public import Evaluation
public import Records

/// The result of one office's LKE, in the column that the recap shows.
public struct HasilLKE: Sendable {
  public var wilayah: Wilayah
  public var ringkasan: Ringkasan
  /// Its file, for messages.
  public var place: Place

  public init(wilayah: Wilayah, ringkasan: Ringkasan, place: Place) {
    self.wilayah = wilayah
    self.ringkasan = ringkasan
    self.place = place
  }
}
