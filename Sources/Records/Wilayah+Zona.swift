public import Bahasa

extension Wilayah {
  /// The zone that its clocks show (Keputusan Presiden 41/1987; later provinces are parts of
  /// those named there).
  public var zona: Zona {
    switch Int(kodeProvinsi) ?? 0 {
    case 51...53, 63...65, 71...76: .wita
    case 81...82, 91...97: .wit
    default: .wib
    }
  }
}
