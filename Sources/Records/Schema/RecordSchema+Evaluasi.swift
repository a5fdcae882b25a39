internal import Diagnostics

extension RecordSchema {
  /// All keys of the record of one office's LKE answers. The answers themselves
  /// are held against their scheme, not against this.
  public static let evaluasi: [RecordKey] =
    head("evaluasi") + [
      required("skema", .text(limit: 1024), .aboutSkema, example: "90/2021"),
      text("target", .choice(["WBK", "WBBM"]), .aboutTarget, example: "WBK"),
      text("kolom", .choice(["Mandiri", "TPI", "TPN"]), .aboutKolom, example: "TPI"),
      text(
        "penyebut_nol", .choice(["penuh", "nol", "kosong"]), .aboutPenyebutNol, example: "penuh"),
      text("sudah_wbk", .choice(YaTidak.words), .aboutSudahWBK, example: "tidak"),
      text("uraian", .text(limit: 1024), .aboutUraian, example: "uraian-resmi.txt"),
      RecordKey("jawaban", .open, about: .aboutJawaban),
      RecordKey("bukti", .open, about: .aboutBukti),
    ]
}
