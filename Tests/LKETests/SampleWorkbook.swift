import Bahasa
import Evaluation
import Measures
import Records
import Sheets

@testable import LKE

/// The sheet of Kota Singkawang among the samples: a new workbook, as `piagam lke new`
/// makes it, with cells filled in. Everything in it is made up.
enum SampleWorkbook {
  static func bytes() throws -> [UInt8] {
    let scheme = try Contoh.scheme()
    let answers = AnswerSheet(
      jawaban: [.mandiri: try answers(scheme)], penyebutNol: .penuh, sudahWBK: false)
    let prefill = Prefill(
      scheme, wilayah: Wilayah(kode: "61.72"), tahun: 2022, target: .wbk, answers: answers,
      bukti: bukti)
    var plan = prefill.plan
    for (path, content) in head { try fill(path, content, &plan) }
    return try writeWorkbook(plan)
  }

  private static let head: [(String, CellContent)] = [
    ("tanggal", .date(CalendarDate(iso: "2022-12-12")!)), ("kota", .text("Singkawang")),
    ("contoh", .text("ya")), ("penanda_tangan.nama", .text("Maria Contoh")),
    ("penanda_tangan.jabatan", .text("Ketua Tim Kerja Zona Integritas")),
    ("penanda_tangan.instansi", .text("KPU Kota Singkawang")),
    ("mengetahui.nama", .text("Andi Contoh")), ("mengetahui.jabatan", .text("Sekretaris")),
    ("mengetahui.instansi", .text("KPU Kota Singkawang")),
  ]

  private static let bukti = [
    "A.I.1.i.a": "SK Tim Kerja Zona Integritas", "A.I.1.ii.a": "Rencana kerja 2022",
    "A.I.6.i.b": "Maklumat pelayanan", "A.II.5.ii.a": "Rekap pengaduan 2022",
    "B.I.a": "Survei Oktober 2022", "B.II.a": "Survei Oktober 2022",
  ]

  /// Not the best answer, but the second.
  private static let second: Set = [
    "A.I.1.i.b", "A.I.1.iii.b", "A.I.1.iv.d", "A.I.2.i.a", "A.I.2.i.c", "A.I.2.ii.b",
    "A.I.2.iii.b", "A.I.3.ii.b", "A.I.3.iii.c", "A.I.3.iii.f", "A.I.3.iv.c", "A.I.4.i.c",
    "A.I.4.ii.d", "A.I.5.i.a", "A.I.5.ii.b", "A.I.5.iii.d", "A.I.5.iv.b", "A.I.5.v.a",
    "A.I.6.i.c", "A.I.6.ii.e", "A.I.6.iii.b", "A.I.6.iv.c", "A.I.6.v.a", "A.II.1.iii.a",
    "A.II.2.i.a", "A.II.2.iii.b", "A.II.3.ii.a", "A.II.4.iii.a", "A.II.6.i.a", "B.I.b",
  ]

  private static let counts: [String: [String: Int]] = [
    "A.II.1.i.a": ["perubahan_konkret": 9, "agen_perubahan": 10],
    "A.II.1.i.b": ["perubahan_terintegrasi": 8, "perubahan_dibuat": 9],
    "A.II.3.iii.a": ["pelanggaran_tahun_lalu": 4, "pelanggaran_tahun_ini": 1],
    "A.II.4.i.a": ["sasaran_tercapai": 11, "jumlah_sasaran": 12],
    "A.II.5.ii.a": [
      "pengaduan_selesai": 5, "pengaduan_harus_ditindaklanjuti": 6, "pengaduan_diproses": 1,
    ],
    "A.II.5.iii.a": ["lhkpn_sudah": 6, "wajib_kepala_satker": 1, "wajib_lain": 5, "lainnya": 0],
    "A.II.5.iii.b": [
      "lhkasn_sudah": 24, "wajib_administrator": 1, "wajib_pengawas": 4,
      "wajib_fungsional_pelaksana": 20,
    ],
    "A.II.6.i.b": ["layanan_dipermudah": 7, "layanan_terdaftar": 8],
  ]

  private static func answers(_ scheme: Scheme) throws -> [String: Jawaban] {
    var answers: [String: Jawaban] = [
      "B.I.a": .indeks(Rational(94, over: 25)), "B.II.a": .indeks(Rational(18, over: 5)),
    ]
    for butir in scheme.butir {
      switch butir.kind {
      case .pilihan(_, let choices):
        answers[butir.code] = .pilihan(choices[second.contains(butir.code) ? 1 : 0].jawaban)
      case .rasio: answers[butir.code] = counts[butir.code].map { .cacah($0) }
      case .indeks, .nilai: break
      }
    }
    return answers
  }

  /// Puts a value into a key's cell, whose look stays.
  private static func fill(
    _ path: String, _ content: CellContent, _ plan: inout WorkbookPlan
  ) throws {
    let row = Int(IdentitySheet.address(path).split(separator: "$").last ?? "")
    let cells = plan.sheets[0].cells
    for index in cells.indices where cells[index].row == row && cells[index].column == 2 {
      plan.sheets[0].cells[index].content = content
    }
  }
}
