internal import Diagnostics

/// Wrong names seen in print (and typed from there) against the legal ones. A
/// warning: free text is the writer's, but a charter hangs on the wall for years.
enum NamaResmiRule: Rule {
  static func check(_ record: RecordView, _ form: Form, _ findings: Findings) {
    for typed in record.allTexts {
      let text = " " + folded(typed.text) + " "
      var told: Set<String> = []
      for name in names where text.contains(" \(name.wrong) ") {
        guard told.insert(name.right).inserted else { continue }
        findings.warn(
          at: typed.place, .wrongName(name.wrong, right: name.right),
          hint: .wrongNameHint(name.right))
      }
    }
  }

  /// Small letters, words with one space between, punctuation as space.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let wbk = "Wilayah Bebas dari Korupsi"
  private static let wbbm = "Wilayah Birokrasi Bersih dan Melayani"

  /// Folded wrong names and the right ones.
  private static let names: [(wrong: String, right: String)] = [
    ("wilayah anti korupsi", wbk), ("wilayah bebas korupsi", wbk),
    ("wilayah bebas dari kkn", wbk),
    ("wilayah demokrasi bersih dan melayani", wbbm), ("wilayah demokrasi bersih", wbbm),
    ("birokrasi bersih melayani", wbbm), ("birokrat bersih melayani", wbbm),
    ("birokrat bersih dan melayani", wbbm), ("wilayah birokrat", wbbm),
    ("wilayah birokrasi bersih melayani", wbbm),
    ("wilayah bebas dan melayani", "\(wbk) dan \(wbbm)"),
    ("kpud", "KPU Kabupaten/Kota"), ("kejaksaan negri", "Kejaksaan Negeri"),
    ("komisi pelilihian umum", "Komisi Pemilihan Umum"),
    ("komisi pemilihan umun", "Komisi Pemilihan Umum"),
    ("pencanagan", "Pencanangan"), ("pencadangan zona", "Pencanangan Zona"),
    ("pencanganan", "Pencanangan"), ("zona intergritas", "Zona Integritas"),
    ("permenpan rb", "Peraturan Menteri PANRB"), ("permen pan rb", "Peraturan Menteri PANRB"),
    ("permen pan dan rb", "Peraturan Menteri PANRB"), ("walikota", "Wali Kota"),
    ("polisi resort", "Kepolisian Resor"), ("kepolisian resort", "Kepolisian Resor"),
  ]
}
