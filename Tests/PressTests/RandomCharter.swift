import Bahasa
import Foundation
import Records
import TestSupport

/// A charter that nobody wrote, which can grow. All persons are made up.
struct RandomCharter {
  private var office: Wilayah
  private var isCopy, isSealed: Bool
  private(set) var witnesses: [String] = []
  private var promises: [String] = []
  private var about: [String] = []
  private var signer, superior: String
  private var hasSuperior: Bool

  init(_ random: inout SeededGenerator) {
    office = Wilayah.all[random.below(Wilayah.all.count)]
    (isCopy, isSealed) = (random.below(4) == 0, random.below(4) == 0)
    signer = RandomCharter.person("Ketua", &random)
    superior = RandomCharter.person("Ketua KPU Provinsi", &random)
    hasSuperior = random.below(3) == 0
    for _ in 0..<random.below(random.below(2) == 0 ? 25 : 7) { addWitness(&random) }
    for _ in 0..<random.below(9) { addPromise(&random) }
    for _ in 0..<random.below(30) { addWord(&random) }
  }

  /// The least that there can be.
  static func small(_ random: inout SeededGenerator) -> RandomCharter {
    var charter = RandomCharter(&random)
    (charter.witnesses, charter.promises, charter.about) = ([], [], ["integritas"])
    return charter
  }

  /// By a witness, a commitment or a word.
  mutating func grow(_ random: inout SeededGenerator) {
    switch random.below(3) {
    case 0 where witnesses.count < 24: addWitness(&random)
    case 1 where promises.count < 8: addPromise(&random)
    default: for _ in 0..<4 { addWord(&random) }
    }
  }

  private mutating func addWitness(_ random: inout SeededGenerator) {
    let office = RandomCharter.words(5 + random.below(50), &random)
    witnesses.append(RandomCharter.person("Kepala \(office) \(witnesses.count + 1)", &random))
  }

  private mutating func addPromise(_ random: inout SeededGenerator) {
    promises.append(RandomCharter.words(10 + random.below(80), &random) + ";")
  }

  private mutating func addWord(_ random: inout SeededGenerator) {
    about.append(RandomCharter.words(3 + random.below(9), &random))
  }

  var text: String {
    var lines = [
      "satker:", "  kode: \"\(office.kode)\"", "nomor: 13/PW.01/2023", "tanggal: 2023-04-05",
      "kota: Sambas", "predikat_dituju: [WBK, WBBM]", "meterai: \(isSealed ? "ya" : "tidak")",
      "penanda_tangan:", signer,
    ]
    if !about.isEmpty {
      lines += [
        "dasar:", "  - jenis: Peraturan", "    nomor: 90", "    tahun: 2021",
        "    tentang: \(about.joined(separator: " "))",
      ]
    }
    if !promises.isEmpty { lines += ["komitmen:"] + promises.map { "  - \($0)" } }
    if hasSuperior { lines += ["mengetahui:", superior] }
    if !witnesses.isEmpty { lines += ["saksi:"] + witnesses.map { "  -\n\($0)" } }
    if isCopy {
      lines += [
        "bentuk: salinan", "pengesah:", "    nama: Rina Contoh",
        "    jabatan: Kepala Subbagian Hukum",
      ]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A name of 3 to 120 letters, or none.
  private static func person(_ office: String, _ random: inout SeededGenerator) -> String {
    let jabatan = "    jabatan: \(office)\n"
    if office.hasPrefix("Kepala") && random.below(4) == 0 { return jabatan }
    let degrees = ["", ", S.H.", ", S.Sos., M.Si., Ph.D."][random.below(3)]
    let length = random.below(3) == 0 ? 3 + random.below(68) : 3 + random.below(25)
    let given = words(length, &random).split(separator: " ").map { $0.capitalized }
    return jabatan + "    nama: \"\(given.joined(separator: " ")) Contoh\(degrees)\"\n"
  }

  /// About so many letters.
  private static func words(_ length: Int, _ random: inout SeededGenerator) -> String {
    var text = ""
    while text.count < length {
      let syllables = (0..<1 + random.below(5)).map { _ in all[random.below(all.count)] }
      text += (text.isEmpty ? "" : " ") + syllables.joined()
    }
    return text
  }

  private static let all = ["ba", "ku", "ran", "ti", "me", "sung", "pe", "la", "yan", "di", "wi"]
}
