internal import Diagnostics
internal import Records

/// A person as a cell says: “Budi Contoh – Ketua Bawaslu”, “Ketua Bawaslu”, “– Pemuka adat”.
struct TypedPerson {
  var nama: String?
  /// Nil when none is said.
  var office: TypedOffice?

  init(_ text: String) {
    if let dash = text.firstRange(of: TypedPerson.dash) {
      let name = text[..<dash.lowerBound].trimmed
      let rest = text[dash.upperBound...].trimmed
      nama = name.isEmpty ? nil : name
      office = rest.isEmpty ? nil : TypedOffice(rest)
    } else if TypedOffice.begins(text) {
      office = TypedOffice(text)
    } else {
      nama = text
    }
  }

  // Compiled once: a register has many rows.
  nonisolated(unsafe) private static let dash = /(^|\s)[–—-]\s/
}

/// An office as a cell says: “Ketua”, “Plt. Sekretaris”.
struct TypedOffice {
  var status: String?
  var jabatan: String

  init(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    let mark = words.count == 2 ? TypedOffice.withoutDots(words[0]) : nil
    status =
      StatusJabatan.allCases.first { TypedOffice.withoutDots($0.rawValue[...]) == mark }?.rawValue
    jabatan = status == nil ? text : String(words[1])
  }

  private static func withoutDots(_ word: Substring) -> String {
    word.lowercased().filter { $0 != "." }
  }

  /// Whether the first word is that of an office or a body, and not a person's.
  static func begins(_ text: String) -> Bool {
    let word = text.lowercased().prefix { $0.isLetter }
    return words.contains(String(word))
  }

  private static let words: Set = [
    "anggota", "asisten", "badan", "bawaslu", "bpk", "bpkp", "bupati", "camat", "danlanal",
    "dandim",
    "danrem", "dewan", "dinas", "direktur", "dprd", "gubernur", "inspektorat", "inspektur", "kabag",
    "kajari", "kajati", "kapolda", "kapolres", "kapolresta", "kasubbag", "kejaksaan", "kepala",
    "kesbangpol", "ketua", "kodim", "komandan", "komisi", "komisioner", "koordinator", "kpu",
    "lurah",
    "ombudsman", "pemerintah", "pengadilan", "perwakilan", "pimpinan", "plh", "plt", "polda",
    "polres", "rektor", "sekda", "sekretaris", "unsur", "wakil", "wali", "walikota",
  ]
}
