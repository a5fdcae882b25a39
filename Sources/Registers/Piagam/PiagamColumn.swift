/// A column that a charter needs and no recap.
enum PiagamColumn: CaseIterable, Hashable {
  case kota, predikat, instansi, nip, pangkat, mengetahui, rancangan, kertas

  var heading: String {
    switch self {
    case .kota: "Kota"
    case .predikat: "Predikat dituju"
    case .instansi: "Instansi"
    case .nip: "NIP"
    case .pangkat: "Pangkat"
    case .mengetahui: "Mengetahui"
    case .rancangan: "Rancangan"
    case .kertas: "Kertas"
    }
  }

  var variants: [String] {
    switch self {
    case .kota: ["Kota penandatanganan", "Kota piagam"]
    case .predikat: ["Predikat yang dituju", "Menuju", "Target predikat"]
    case .instansi, .nip, .pangkat: ["\(heading) penanda tangan", "Penanda tangan \(heading)"]
    case .mengetahui: ["Yang mengetahui"]
    case .rancangan: ["Rancangan piagam", "Desain"]
    case .kertas: ["Ukuran kertas", "Kertas piagam"]
    }
  }
}
