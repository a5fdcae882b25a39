import Records
import TestSupport

/// Charters that nobody wrote, to be read beside the pictures of the sample `bentuk-bertanda`.
/// All persons are made up.
enum RandomRecord {
  static func text(_ random: inout SeededGenerator) -> String {
    let office = pick(Wilayah.all, &random)
    let isSigned = random.below(3) == 0
    var lines = [
      "satker:", "  kode: \"\(office.kode)\"", "nomor: \(random.below(999))/PW.01/2023",
      "tanggal: 202\(random.below(6))-0\(1 + random.below(9))-\(10 + random.below(18))",
      "kota: \(pick(towns, &random))", "predikat_dituju: \(pick(["WBK", "[WBK, WBBM]"], &random))",
    ]
    if random.below(2) == 0 { lines.insert("  logo: logo.svg", at: 2) }
    let promises = random.below(7)
    if promises > 0 { lines.append("komitmen:") }
    for _ in 0..<promises { lines.append("  - \(pick(commitments, &random))") }
    lines += ["penanda_tangan:", "  nama: \(name(&random))", "  jabatan: Ketua"]
    if isSigned {
      lines += ["  gambar_tanda_tangan: tanda-tangan.png", "  cap: cap.svg", "bentuk: bertanda"]
    }
    let witnesses = random.below(7)
    if witnesses > 0 { lines.append("saksi:") }
    for number in 0..<witnesses {
      lines.append("  - jabatan: \(pick(roles, &random)) \(number + 1)")
      if random.below(3) > 0 { lines.append("    nama: \(name(&random))") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func name(_ random: inout SeededGenerator) -> String {
    "\"\(pick(front, &random))\(pick(given, &random)) Contoh\(pick(behind, &random))\""
  }

  private static func pick<Element>(
    _ all: [Element], _ random: inout SeededGenerator
  ) -> Element {
    all[random.below(all.count)]
  }

  private static let towns = ["Sambas", "Talang Ubi", "Kab. Administrasi Kepulauan Seribu", "Oé"]
  private static let front = ["", "Dr. ", "Prof. Dr. Ir. H. ", "Hj. ", "K.H. ", "AKBP "]
  private static let given = [
    "René", "Siti Nur'aini", "I Gusti Ngurah", "Ma’ruf", "Åsa", "Œuvre", "Fatfiflaffi",
    "D’Arçon-Müller", "Łukasz", "Nyoman & Made", "<b>Tebal</b>", "(Kurung)", "Back\\\\slash",
    "Raden Ajeng Kusumaningrat Abdurrahman Wirakusumah", "A", "Bin “Kutip”",
  ]
  private static let behind = [
    "", ", S.H.", ", S.Sos., M.Si., Ph.D.", ", Lc., M.A.", ", Sp.PD-KGH",
  ]
  private static let roles = [
    "Kepala Kepolisian Resor", "Bupati", "Ketua Bawaslu", "Sekretaris Daerah dan Pelaksana Tugas",
  ]
  private static let commitments = [
    "menolak segala bentuk korupsi, kolusi, dan nepotisme serta gratifikasi;",
    "melayani pemilih tanpa membeda-bedakan;", "100% taat – ½ hati tidak cukup;",
    "mempertanggungjawabkan pengadministrasian ketidakberpihakan penyelenggaraan; dan",
    "efisien, afiat, dan aflat.",
  ]
}
