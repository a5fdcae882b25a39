/// Where titles, offices and names may end a line because the sense does: before “dan”, “menuju”
/// and “di lingkungan”; in an office before the institution and the region; before the gelar
/// behind a name.
enum Sense {
  /// Whether a line may end between these words.
  ///
  /// - Parameter next: the word after them.
  static func allows(_ word: String, _ following: String, _ next: String?) -> Bool {
    let (before, after) = (word.lowercased(), following.lowercased())
    if after == "di" { return next?.lowercased() == "lingkungan" }
    if after == "kota", before == "wali" { return false }
    return begins.contains(after) || precedesRegion.contains(before) && after != "kota"
  }

  /// Whether a region's name follows, which stays whole where its line has to be broken nearby.
  static func namesRegion(_ word: String) -> Bool { regions.contains(word.lowercased()) }

  /// Whether a word behind a name and a comma is a gelar: “S.H.”, “M.Si.,”, “SH”.
  static func isGelar(_ word: String) -> Bool {
    let core = word.utf8.last == UInt8(ascii: ",") ? word.dropLast() : word[...]
    guard core.first?.isUppercase == true, core.count > 1 else { return false }
    return core.contains(".") || core.allSatisfy(\.isUppercase)
  }

  private static let begins: Set<String> = [
    "dan", "menuju", "badan", "balai", "bawaslu", "dewan", "dinas", "dprd", "forum",
    "inspektorat", "kantor", "kejaksaan", "kementerian", "kepolisian", "kip", "komando",
    "komisi", "kpu", "lembaga", "majelis", "ombudsman", "pemerintah", "pengadilan", "perwakilan",
    "sekretariat", "universitas", "kabupaten", "kota", "provinsi", "republik",
  ]

  private static let regions: Set<String> = ["kabupaten", "kota", "provinsi"]

  /// Offices that a region's bare name follows.
  private static let precedesRegion: Set<String> = [
    "bupati", "camat", "gubernur", "negeri", "resor", "tinggi", "walikota",
  ]
}
