public import Records

/// Whose register it is.
public enum RegisterScope: Hashable, Sendable {
  /// In a year, if that is known: offices that were the province's then may stand in it.
  case provinsi(Wilayah, tahun: Int? = nil)
  case nasional
  /// Not said: of the provinces that it has offices of.
  case anyProvinces

  /// The province that every office must be of; nil: any.
  var provinsi: Wilayah? { if case .provinsi(let wilayah, _) = self { wilayah } else { nil } }

  /// Whether an office may stand in the register.
  func has(_ wilayah: Wilayah) -> Bool {
    guard case .provinsi(let provinsi, let tahun) = self else { return true }
    if wilayah.kodeProvinsi == provinsi.kode { return true }
    guard let tahun, let lama = wilayah.kodeLama else { return false }
    return lama.kodeProvinsi == provinsi.kode && tahun <= lama.sampai
  }

  /// The offices that should stand in the register and do not, by code.
  func missing(_ registered: [Wilayah]) -> [Wilayah] {
    let known = Set(registered.map(\.kode))
    let provinces = Set(registered.map(\.kodeProvinsi))
    return Wilayah.all.filter { wilayah in
      guard !known.contains(wilayah.kode) else { return false }
      return switch self {
      case .provinsi(let provinsi, _): wilayah.kodeProvinsi == provinsi.kode
      case .nasional: true
      case .anyProvinces: provinces.contains(wilayah.kodeProvinsi)
      }
    }
  }
}
