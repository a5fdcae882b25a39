internal import Diagnostics

/// Wrong names seen in print (and typed from there) against the legal ones. A
/// warning: free text is the writer's, but a charter hangs on the wall for years.
enum OfficialNameRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for typed in record.allTexts where typed.place != record.satkerName?.place {
      report(typed, findings)
    }
  }

  private static func report(_ typed: Typed, _ findings: Findings) {
    let words = typed.text.split { !$0.isLetter && !$0.isNumber }
    let folded = words.map { $0.lowercased() }
    var told: Set<String> = []
    for at in folded.indices {
      guard let name = found(folded[at...]), told.insert(name.right).inserted else { continue }
      let end = words[at + name.wrong.count - 1].endIndex
      let typedName = String(typed.text[words[at].startIndex..<end])
      findings.warn(
        at: typed.place.narrowed(to: typedName), .wrongName(typedName),
        hint: .wrongNameHint(name.right))
    }
  }

  private static func found(_ words: ArraySlice<String>) -> Name? {
    words.first.flatMap { byFirstWord[$0] }?.first { words.starts(with: $0.wrong) }
  }

  private typealias Name = (wrong: [String], right: String)

  private static let byFirstWord = Dictionary(
    grouping: names.map { Name($0.wrong.split(separator: " ").map(String.init), $0.right) }
  ) { $0.wrong[0] }

  private static let wbk = "Wilayah Bebas dari Korupsi"
  private static let wbbm = "Wilayah Birokrasi Bersih dan Melayani"

  /// Wrong names in small letters and the right ones; longer ones first.
  private static let names: [(wrong: String, right: String)] = [
    ("wilayah anti korupsi", wbk), ("wilayah bebas korupsi", wbk),
    ("wilayah bebas dari kkn", wbk),
    ("wilayah demokrasi bersih dan melayani", wbbm), ("wilayah demokrasi bersih", wbbm),
    ("birokrasi bersih melayani", wbbm), ("birokrat bersih melayani", wbbm),
    ("birokrat bersih dan melayani", wbbm), ("wilayah birokrat", wbbm),
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

extension RecordView {
  /// The rule for the office's own name says what is wrong there.
  fileprivate var satkerName: Typed? { group("satker")?.typed("nama") }
}

extension Place {
  /// The part of this place where the text stands, if it is on the same line.
  fileprivate func narrowed(to text: String) -> Place {
    guard let column, let excerpt else { return self }
    let line = Array(excerpt.unicodeScalars)
    let wanted = Array(text.unicodeScalars)
    guard column <= line.count,
      let at = (column - 1..<line.count).first(where: { line[$0...].starts(with: wanted) })
    else { return self }
    var place = self
    place.column = at + 1
    place.length = wanted.count
    return place
  }
}
