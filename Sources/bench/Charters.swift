import Records

/// Made-up records, the same in every run: all regencies and cities in turn,
/// with names, dates, witnesses and commitments that vary.
enum Charters {
  ///
  /// - Parameter isFull: with the office's name, six commitments and three witnesses.
  static func source(_ index: Int, isFull: Bool = false) -> RecordSource {
    RecordSource(name: "\(index).yaml", bytes: Array(text(index, isFull).utf8))
  }

  /// The same as a row of a register: see `CharterRegister`.
  static func row(_ index: Int) -> [String] {
    let office = offices[index % offices.count]
    let kota = town(office)
    let year = 2022 + index % 4
    let witnesses = (0..<index % roles.count + 1).map { number in
      "\(person(index, number + 1)) – \(roles[number]) \(kota)"
    }
    return [
      office.kode, office.nama, "sudah",
      "\(year)-\(two(1 + index % 12))-\(two(1 + index * 7 % 28))",
      "Aula Kantor \(body(office)) \(office.nama)", kota, "WBK, WBBM",
      "\(index + 1)/PW.01/\(office.kode.filter(\.isNumber))/\(year)", person(index, 0), "Ketua",
      "\"\(witnesses.joined(separator: "; "))\"",
    ]
  }

  private static let offices = Wilayah.all.filter { $0.tingkat != .provinsi }

  private static func text(_ index: Int, _ isFull: Bool) -> String {
    let office = offices[index % offices.count]
    let kota = town(office)
    let body = body(office)
    return """
      satker:
        kode: "\(office.kode)"\(isFull ? "\n  nama: \(body) \(office.nama)" : "")
      nomor: \(index + 1)/PW.01/\(office.kode.filter(\.isNumber))/\(2022 + index % 4)
      tanggal: \(2022 + index % 4)-\(two(1 + index % 12))-\(two(1 + index * 7 % 28))
      tempat: Aula Kantor \(body) \(office.nama)
      kota: \(kota)
      predikat_dituju: [WBK, WBBM]
      \(commitments(isFull ? 6 : index % 5))penanda_tangan:
        nama: \(name(index, 0))
        jabatan: Ketua
        instansi: \(body) \(office.nama)
      saksi:
      \(witnesses(index, isFull ? 3 : index % roles.count + 1, kota))
      """
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func commitments(_ count: Int) -> String {
    let chosen = promises.prefix(count)
    return chosen.isEmpty ? "" : "komitmen:\n" + chosen.map { "  - \($0)\n" }.joined()
  }

  private static func witnesses(_ index: Int, _ count: Int, _ kota: String) -> String {
    (0..<count).map { number in
      "  - nama: \(name(index, number + 1))\n    jabatan: \(roles[number]) \(kota)"
    }.joined(separator: "\n")
  }

  private static func name(_ index: Int, _ person: Int) -> String {
    "\"\(self.person(index, person))\""
  }

  private static func town(_ office: Wilayah) -> String {
    office.nama.split(separator: " ").dropFirst().joined(separator: " ")
  }

  private static func body(_ office: Wilayah) -> String { office.isAceh ? "KIP" : "KPU" }

  /// No two persons of a record have one name.
  static func person(_ index: Int, _ person: Int) -> String {
    let first = given[(index * 3 + person * 5) % given.count]
    let last = family[(index * 7 + person) % family.count]
    return "\(first) \(last)\(degrees[(index + person) % degrees.count])"
  }

  private static let given = [
    "Sudarmi", "Ratna Dewi", "Yohanes", "Abdul Rahman", "Ni Made", "Maria Goreti", "Slamet",
    "Siti Aminah", "Hendrikus", "Nur Hidayat", "Tri Wahyuni",
  ]
  private static let family = [
    "Contoh", "Prasetyo", "Situmorang", "Wijayanti", "Lumban Gaol", "Kusumawardhani", "Hutapea",
    "Mahendra", "Tanjung", "Saputra", "Nggadas", "Rumbiak", "Pattiasina",
  ]
  private static let degrees = ["", ", S.H.", ", S.Sos., M.Si.", ", S.E.", ", S.IP.", ", M.Pd."]
  private static let roles = [
    "Kepala Kejaksaan Negeri", "Kepala Kepolisian Resor", "Ketua Bawaslu",
  ]
  private static let promises = [
    "menolak segala bentuk korupsi, kolusi, dan nepotisme serta gratifikasi;",
    "melayani pemilih dan peserta pemilu tanpa membeda-bedakan;",
    "mengelola anggaran secara terbuka dan dapat dipertanggungjawabkan; dan",
    "menindaklanjuti setiap pengaduan masyarakat.",
    "menjaga kerahasiaan data pribadi pemilih dan pelapor; dan",
    "memantau dan mengevaluasi pembangunan Zona Integritas secara berkala.",
  ]
}
