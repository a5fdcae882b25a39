public import Records

/// Whose register it is.
public enum RegisterScope: Hashable, Sendable {
  case provinsi(Wilayah)
  case nasional
  /// Not said: of the provinces that it has offices of.
  case anyProvinces

  /// The province that every office must be of; nil: any.
  var provinsi: Wilayah? { if case .provinsi(let wilayah) = self { wilayah } else { nil } }

  /// Whether an office may stand in the register.
  func has(_ wilayah: Wilayah) -> Bool {
    provinsi.map { $0.kode == wilayah.kodeProvinsi } ?? true
  }

  /// The offices that should stand in the register and do not, by code.
  func missing(_ registered: [Wilayah]) -> [Wilayah] {
    let known = Set(registered.map(\.kode))
    let provinces = Set(registered.map(\.kodeProvinsi))
    return Wilayah.all.filter { wilayah in
      guard !known.contains(wilayah.kode) else { return false }
      return switch self {
      case .provinsi(let provinsi): wilayah.kodeProvinsi == provinsi.kode
      case .nasional: true
      case .anyProvinces: provinces.contains(wilayah.kodeProvinsi)
      }
    }
  }
}
