import Foundation
import TestSupport

/// A command that writes files.
struct WritingCommand: Sendable {
  var arguments: [String]
  var outputs: [String]
  /// Whether it replaces files that stand there.
  var isReplacing: Bool

  init(_ line: String, makes outputs: String..., replacing: Bool = false) {
    arguments = line.split(separator: " ").map(String.init)
    self.outputs = outputs
    isReplacing = replacing
  }

  /// Every command that writes, with every kind of file.
  static let all = [
    WritingCommand(
      "render r.yaml -o hasil/a.pdf --proof hasil/a.png", makes: "hasil/a.pdf", "hasil/a.png",
      replacing: true),
    WritingCommand(
      "render rekap.yaml -o a.pdf --workbook buku/a.xlsx --quiet", makes: "a.pdf", "buku/a.xlsx",
      replacing: true),
    WritingCommand(
      "check rusak.csv --return kembali", makes: "kembali/perbaikan-61.01-kabupaten-sambas.xlsx",
      "kembali/perbaikan-61.02-kabupaten-mempawah.xlsx", replacing: true),
    WritingCommand("new --kode 61.01 -o baru/dalam/a.yaml", makes: "baru/dalam/a.yaml"),
    WritingCommand("lke new -o a.csv", makes: "a.csv"),
    // The sixth, which `make test` runs, makes a workbook: others need no temporary files.
    WritingCommand("lke new -o a.xlsx", makes: "a.xlsx"),
    WritingCommand("lke new -o a.skema", makes: "a.skema"),
    WritingCommand("lke import lke.csv --satker 61.01 --tahun 2022 -o a.yaml", makes: "a.yaml"),
    WritingCommand("lke import lke.csv --satker 61.01 --tahun 2022 -o a.json", makes: "a.json"),
    WritingCommand("lke bukti lke.csv --satker 61.01 --tahun 2022 -o a.xlsx", makes: "a.xlsx"),
    WritingCommand("register new --provinsi 61 -o a.xlsx", makes: "a.xlsx"),
    WritingCommand("register new --nasional -o a.csv", makes: "a.csv"),
    WritingCommand("register map register.csv -o a.yaml", makes: "a.yaml"),
    WritingCommand("extract r.pdf -o isi", makes: "isi/record.json", "isi/manifest.json"),
    WritingCommand("regenerate r.pdf -o lagi", makes: "lagi/r.pdf"),
    WritingCommand(
      "templates gallery rekap.yaml -o galeri --dpi 36", makes: "galeri/index.html",
      "galeri/rekap-provinsi/baku-A4-landscape.png",
      "galeri/rekap-provinsi/baku-F4-landscape.png", replacing: true),
    WritingCommand("preview r.yaml --output lembar.pdf", makes: "lembar.pdf", replacing: true),
  ]

  /// The texts, and the document of one.
  static let inputs = {
    var inputs = texts.mapValues { Array($0.utf8) }
    inputs["r.pdf"] = try? document()
    return inputs
  }()

  private static func document() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "r.yaml")
    _ = try PiagamRun(["render", "r.yaml", "-o", "r.pdf"], in: folder.path)
    return Array(try folder.bytes("r.pdf"))
  }

  private static let texts = [
    "r.yaml": Charter.good,
    "rekap.yaml": """
    jenis: rekap
    provinsi: 61
    tahun: 2022
    tanggal: 2022-12-20
    kota: Pontianak
    register: register.csv

    """,
    "register.csv": """
    Kode;Satker;Status
    61.01;KPU Kabupaten Sambas;sudah
    61.03;KPU Kabupaten Sanggau;belum

    """,
    "rusak.csv": """
    Kode;Satker;Status;Tanggal
    61.01;KPU Kabupaten Sambas;mungkin;2022-03-09
    61.02;KPU Kabupaten Mempawah;mungkin;2022-03-09

    """,
    "lke.csv": """
    jenis;evaluasi
    skema;90/2021
    kode;mandiri;bukti
    A.I.1.i.a;Ya;SK.pdf

    """,
  ]
}
