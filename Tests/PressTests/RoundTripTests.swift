import Diagnostics
import Evaluation
import LKE
import Press
import Records
import TestSupport
import Testing

/// What an import writes is read as it was: answers, evidence, remarks, the head.
@Suite struct RoundTripTests {
  private static let nasty = [
    "=1+1", "'=1+1", "''=SUM(A1)", "+62 812", "-", "@foto", "- butir", "baris 1\nbaris 2", "a; b",
    "\"kutip\"", "Jum’at", "x,y", "#1 foto", "ya", "61.10", "01", "9 Maret 2022", "{a: b}", "null?",
    "a\\b", "D:\\ZI\\sk.pdf", "= x", "é ü", "100%", "C'",
  ]

  private static func form(_ random: inout SeededGenerator) throws -> String {
    let scheme = try Scheme.permenPANRB90()
    func word() -> String { nasty[random.below(nasty.count)] }
    func quoted() -> String {
      // Typed as a sheet keeps it: what would be a formula stands behind an apostrophe.
      let text = word()
      let marked = text.drop { $0 == "'" }.hasPrefix("=") ? "'" + text : text
      let escaped = marked.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped.replacing("\n", with: "\\n"))\""
    }
    func answers() -> String {
      scheme.butir.map { butir in
        switch butir.kind {
        case .pilihan(_, let choices):
          "    \(butir.code): \(choices[random.below(choices.count)].jawaban)\n"
        case .rasio(let formula):
          "    \(butir.code):\n" + formula.cacah.map { "      \($0): 4\n" }.joined()
        case .indeks, .nilai: "    \(butir.code): 0.\(random.below(9))\n"
        }
      }.joined()
    }
    func remarks(_ indent: String) -> String {
      scheme.butir.filter { !$0.soal.isEmpty && random.below(3) == 0 }.map {
        "\(indent)\($0.code): \(quoted())\n"
      }.joined()
    }
    let columns = ["mandiri", "provinsi", "tpi", "tpn"]
    return """
      jenis: evaluasi
      versi: 1
      skema: 90/2021
      satker: {kode: 61.01, nama: KPU Kabupaten Sambas}
      tahun: 2022
      tanggal: 2022-12-20
      kota: Sambas
      penanda_tangan: {nama: "Dewi Contoh, S.H.", jabatan: Ketua Tim, instansi: 'KPU: Provinsi'}
      mengetahui: {nama: Hendra Contoh, jabatan: Sekretaris}
      contoh: ya
      kertas: a4
      target: WBBM
      sudah_wbk: ya
      penyebut_nol: penuh
      kolom: tpi
      banding: mandiri
      jawaban:

      """ + columns.map { "  \($0):\n" + answers() }.joined() + "bukti:\n" + remarks("  ")
        + "catatan:\n" + columns.map { "  \($0):\n" + remarks("    ") }.joined()
  }

  private func read(_ path: String) throws -> Evaluasi {
    try readEvaluasi(OpenedRecord(RecordSource(file: path)), for: .nilai)
  }

  @Test(arguments: 1...3) func everyFormatSaysTheSame(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    try folder.write(try Self.form(&random), to: "a.yaml")
    var first = try read("\(folder.path)/a.yaml")
    for name in ["b.xlsx", "b.csv", "b.yaml", "b.soal.csv"] {
      let imported = try ImportedLKE(
        RecordFile("\(folder.path)/a.yaml"), satker: nil, tahun: nil, target: nil, kolom: nil)
      let (file, dropped) = try imported.file(at: name)
      #expect(dropped == [], "\(name)")
      try folder.write(file.bytes, to: name)
      var again = try read("\(folder.path)/\(name)")
      expectSame(&again, &first, name)
      #expect(again.head == first.head, "\(name)")
    }
  }

  /// The ministry's own has the columns of the office and of TPI, and says what it has not.
  @Test func theMinistrysSaysWhatItLeaves() throws {
    var random = SeededGenerator(seed: 9)
    let folder = try TemporaryFolder()
    try folder.write(try Self.form(&random), to: "a.yaml")
    var first = try read("\(folder.path)/a.yaml")
    let (file, dropped) = try ImportedLKE(
      RecordFile("\(folder.path)/a.yaml"), satker: nil, tahun: nil, target: nil, kolom: nil
    ).file(at: "b.json")
    #expect(
      dropped.map(\.indonesian) == [
        "JSON kementerian hanya memuat jawaban unit (Mandiri) dan TPI; kolom Provinsi dan TPN tidak "
          + "ditulis",
        "tidak ikut ditulis: tanggal, kota, penanda_tangan, mengetahui, kertas; simpan berkas asalnya",
        "ikut ditulis, tetapi bukan kunci kementerian: penyebut_nol, target, sudah_wbk, kolom, "
          + "banding, contoh; hapus bila antarmukanya menolak",
      ])
    try folder.write(file.bytes, to: "b.json")
    var again = try read("\(folder.path)/b.json")
    for kolom in [Kolom.provinsi, .tpn] {
      first.answers.jawaban[kolom] = nil
      first.catatan[kolom] = nil
    }
    expectSame(&again, &first, "b.json")
    #expect(again.head.satker?.kode == "61.01" && again.head.tahun == 2022 && again.head.isContoh)
  }

  private func expectSame(_ one: inout Evaluasi, _ other: inout Evaluasi, _ name: String) {
    (one.head.lines, other.head.lines) = ([:], [:])
    #expect(one.answers == other.answers, "\(name)")
    #expect(one.bukti == other.bukti, "\(name)")
    #expect(one.catatan == other.catatan, "\(name)")
    #expect(one.target == other.target && one.kolom == other.kolom, "\(name)")
    #expect(one.kolomBanding == other.kolomBanding, "\(name)")
  }
}
