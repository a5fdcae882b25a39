internal import Diagnostics

/// All keys that a declaration record may have, in the order of the starter file.
public enum RecordSchema {
  public static let declaration: [RecordKey] = [
    text("jenis", .choice(["pencanangan"]), .aboutJenis, example: "pencanangan"),
    text("versi", .choice(["1"]), .aboutVersi, example: "1"),
    RecordKey("satker", .group(satker), isRequired: true, about: .aboutSatker),
    text("nomor", .text(limit: 120), .aboutNomor, example: "13/PW.01/6101/2022"),
    required("tanggal", .text(limit: 40), .aboutTanggal, example: "2022-03-09"),
    text("hari", .text(limit: 40), .aboutHari, example: "Rabu"),
    text("tempat", .text(limit: 300), .aboutTempat, example: "Aula Kantor KPU Kabupaten Sambas"),
    required("kota", .text(limit: 120), .aboutKota, example: "Sambas"),
    required(
      "predikat_dituju", .choices(Predikat.allCases.map(\.rawValue)), .aboutPredikat,
      example: "[WBK, WBBM]"),
    RecordKey("dasar", .groups(dasar, count: 12), about: .aboutDasar),
    RecordKey("komitmen", .texts(limit: 600, count: 8), about: .aboutKomitmen),
    RecordKey("penanda_tangan", .group(orang), isRequired: true, about: .aboutPenandaTangan),
    RecordKey("saksi", .groups(saksi, count: 24), about: .aboutSaksi),
    RecordKey("mengetahui", .group(orang), about: .aboutMengetahui),
    text(
      "bentuk", .choice(Bentuk.allCases.map(\.rawValue)), .aboutBentuk, example: "asli"),
    RecordKey("pengesah", .group(orang), about: .aboutPengesah),
    text("meterai", .choice(YaTidak.words), .aboutMeterai, example: "tidak"),
  ]

  /// Every key with its full path ("satker.kode", "saksi[].nama"), in order.
  public static var paths: [(path: String, key: RecordKey)] { paths(of: declaration) }

  public static func paths(of keys: [RecordKey]) -> [(path: String, key: RecordKey)] {
    paths(keys, prefix: "")
  }
}

extension RecordSchema {
  static let satker: [RecordKey] = [
    text("kode", .text(limit: 20), .aboutKode, example: "61.01"),
    text("nama", .text(limit: 160), .aboutNamaSatker, example: "KPU Kabupaten Sambas"),
    text(
      "tingkat", .choice(Tingkat.allCases.map(\.rawValue)), .aboutTingkat, example: "kabupaten"),
    text("alamat", .text(limit: 300), .aboutAlamat, example: "Jalan Pembangunan Nomor 1, Sambas"),
    text("logo", .text(limit: 1024), .aboutLogo, example: "logo.svg"),
  ]

  static let dasar: [RecordKey] = [
    required("jenis", .text(limit: 300), .aboutDasarJenis, example: "Surat Ketua KPU Provinsi"),
    required("nomor", .text(limit: 120), .aboutDasarNomor, example: "13/PW.01/61/2022"),
    text("tanggal", .text(limit: 40), .aboutDasarTanggal, example: "2022-02-08"),
    text("tahun", .text(limit: 10), .aboutDasarTahun, example: "2021"),
    text("tentang", .text(limit: 600), .aboutDasarTentang, example: "Pembangunan Zona Integritas"),
  ]

  static let orang: [RecordKey] = people(isNameRequired: true)

  static let saksi: [RecordKey] =
    people(isNameRequired: false) + [
      text(
        "mewakili", .text(limit: 300), .aboutMewakili, example: "Kepala Kejaksaan Negeri Sambas")
    ]

  static func people(isNameRequired: Bool) -> [RecordKey] {
    [
      RecordKey(
        "nama", .text(limit: 120), isRequired: isNameRequired,
        about: isNameRequired ? .aboutNama : .aboutNamaSaksi, example: "Dra. Siti Aminah, M.Si."),
      required("jabatan", .text(limit: 300), .aboutJabatan, example: "Ketua"),
      text("instansi", .text(limit: 300), .aboutInstansi, example: "Bawaslu Kabupaten Sambas"),
      text("nip", .text(limit: 40), .aboutNIP, example: "19671110 199203 1 001"),
      text("nrp", .text(limit: 40), .aboutNRP, example: "71020345"),
      text("pangkat", .text(limit: 120), .aboutPangkat, example: "Pembina Tingkat I (IV/b)"),
      text("atas_nama", .text(limit: 300), .aboutAtasNama, example: "Ketua"),
      text("untuk_beliau", .text(limit: 300), .aboutUntukBeliau, example: "Kepala Subbagian"),
      text(
        "status", .choice(StatusJabatan.allCases.map(\.rawValue)), .aboutStatus, example: "Plt."),
      text("gambar_tanda_tangan", .text(limit: 1024), .aboutGambar, example: "tanda-tangan.png"),
      text("cap", .text(limit: 1024), .aboutCap, example: "cap.png"),
    ]
  }

  static func text(
    _ name: String, _ shape: RecordKey.Shape, _ about: Message, example: String
  ) -> RecordKey {
    RecordKey(name, shape, about: about, example: example)
  }

  static func required(
    _ name: String, _ shape: RecordKey.Shape, _ about: Message, example: String
  ) -> RecordKey {
    RecordKey(name, shape, isRequired: true, about: about, example: example)
  }

  private static func paths(_ keys: [RecordKey], prefix: String) -> [(String, RecordKey)] {
    keys.flatMap { key -> [(String, RecordKey)] in
      let isList = if case .groups = key.shape { true } else { false }
      let path = prefix + key.name
      return [(path, key)] + paths(key.keys, prefix: path + (isList ? "[]." : "."))
    }
  }
}
