internal import Evaluation

// Whose column a heading names. Headings come folded: letters and digits only.

extension Kolom {
  /// “tpi”, “jawabanunit”, “penilaianprovinsi”, “penilaianpendahuluankpuprovinsi”.
  init?(answersUnder heading: String) {
    // “Unit” alone names an office.
    guard heading != "unit" else { return nil }
    if heading == "jawaban" {
      self = .mandiri
    } else {
      self.init(heading, after: ["jawabanpenilaian", "jawaban", "penilaian", ""])
    }
  }

  /// “nilaitpi”: points and no answers.
  init?(pointsUnder heading: String) { self.init(heading, after: ["nilaipenilaian", "nilai"]) }

  /// “catatanunit”; “catatan” alone is nobody's.
  init?(remarksUnder heading: String) {
    self.init(heading, after: ["catatanpenilaian", "catatan"])
  }

  /// Whether a heading of answers may as well be one of names: “Provinsi”.
  static func isAlsoAnOffice(_ heading: String) -> Bool { provinces.contains(heading) }

  private init?(_ heading: String, after beginnings: [String]) {
    guard let beginning = beginnings.first(where: heading.hasPrefix) else { return nil }
    switch heading.dropFirst(beginning.count) {
    case "mandiri", "unit": self = .mandiri
    case "tpi": self = .tpi
    case "tpn": self = .tpn
    case let name where name.hasPrefix("pendahuluan") || Kolom.provinces.contains(String(name)):
      self = .provinsi
    default: return nil
    }
  }

  private static let provinces: Set = ["provinsi", "kpuprovinsi", "prov", "kpuprov"]
}
