internal import Diagnostics

extension RecordSchema {
  /// All keys of the record of a recap. The register and the results are files
  /// of their own; in a workbook the register is a sheet beside these keys.
  public static let rekap: [RecordKey] =
    [
      required("jenis", .choice(["rekap"]), .aboutJenisHasil("rekap"), example: "rekap"),
      text("versi", .choice(["1"]), .aboutVersi, example: "1"),
      text("provinsi", .text(limit: 20), .aboutProvinsi, example: "61"),
      text("nasional", .choice(YaTidak.words), .aboutNasional, example: "tidak"),
    ] + rekapHead + [
      text("skema", .text(limit: 1024), .aboutSkema, example: "90/2021"),
      text("target", .choice(["WBK", "WBBM"]), .aboutTarget, example: "WBK"),
      text("kolom", .choice(["Mandiri", "TPI", "TPN"]), .aboutKolomRekap, example: "TPI"),
      text("urutan", .choice(["kode", "nilai"]), .aboutUrutan, example: "kode"),
      required("register", .text(limit: 1024), .aboutRegister, example: "register.xlsx"),
      RecordKey(
        "lke", .texts(limit: 1024, count: 600), about: .aboutLKE, example: "lke"),
    ]

  /// What all results have in common, in the words of a recap.
  private static var rekapHead: [RecordKey] {
    head("rekap").filter { !["jenis", "versi", "satker"].contains($0.name) }.map { key in
      var key = key
      switch key.name {
      case "tahun": key.about = .aboutTahunRekap
      case "tanggal": key.about = .aboutTanggalRekap
      case "kota": key.example = "Pontianak"
      default: break
      }
      return key
    }
  }

  /// The same beside the register in one workbook.
  package static let rekapSheet: [RecordKey] =
    relaxed(rekap, ["jenis"]).filter { $0.name != "register" }
}
