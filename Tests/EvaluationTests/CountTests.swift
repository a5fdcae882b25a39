import Diagnostics
import Evaluation
import TestSupport
import Testing

/// Counts that contradict each other, or the percentage above them.
@Suite struct CountTests {
  private func said(_ cells: [RawAnswer]) throws -> String {
    let findings = Findings()
    let placed = cells.enumerated().map { index, cell in
      var cell = cell
      cell.place = Place(file: "lke.csv", line: index + 1)
      return cell
    }
    _ = findings.gather { () throws(Faults) in
      try AnswerSheet.read(placed, try Scheme.permenPANRB90(), findings)
    }
    return findings.diagnostics.map { $0.text(in: .indonesian) }.joined(separator: "\n")
  }

  private func counts(_ code: String, _ counts: KeyValuePairs<String, Int>) -> [RawAnswer] {
    counts.map { RawAnswer(code: code, cacah: $0, kolom: .mandiri, text: "\($1)") }
  }

  @Test func moreThanThereWasToDo() throws {
    #expect(
      try said(
        counts(
          "A.II.5.iii.a",
          ["wajib_kepala_satker": 1, "wajib_lain": 9, "lhkpn_sudah": 90, "lainnya": 50]))
          == """
          lke.csv:3: peringatan: A.II.5.iii.a: 90 (lhkpn_sudah) lebih dari 60 (wajib_kepala_satker + wajib_lain + lainnya); dihitung 100%
            saran: periksa cacahnya, dan apakah tidak tertukar
          """)
    #expect(
      try said(
        counts(
          "A.II.5.ii.a",
          [
            "pengaduan_harus_ditindaklanjuti": 9, "pengaduan_diproses": 4, "pengaduan_selesai": 8,
          ])) == """
          lke.csv:1: peringatan: A.II.5.ii.a: 9 (pengaduan_harus_ditindaklanjuti) kurang dari 12 (pengaduan_selesai + pengaduan_diproses)
            saran: periksa cacahnya, dan apakah tidak tertukar
          """)
  }

  /// That violations rise is no fault; the report says how it counts.
  @Test func whatMayBe() throws {
    #expect(
      try said(
        counts("A.II.3.iii.a", ["pelanggaran_tahun_lalu": 4, "pelanggaran_tahun_ini": 9])
          + counts("A.II.1.i.a", ["agen_perubahan": 4, "perubahan_konkret": 4])
          + counts("A.II.4.i.a", ["jumlah_sasaran": 0, "sasaran_tercapai": 0])) == "")
  }

  @Test func aPercentageBesideItsCounts() throws {
    let sasaran = counts("A.II.4.i.a", ["jumlah_sasaran": 7, "sasaran_tercapai": 5])
    func beside(_ text: String, isShown: Bool) -> [RawAnswer] {
      var share = RawAnswer(code: "A.II.4.i.a", kolom: .mandiri, text: text)
      share.isShown = isShown
      return [share] + sasaran
    }
    #expect(
      try said(beside("95", isShown: false)) == """
        lke.csv:1: galat: A.II.4.i.a: persentase (95) dan cacahnya sama-sama diisi
          saran: isi salah satu: kosongkan persentase ini supaya cacahnya yang dihitung, atau kosongkan cacahnya
        """)
    for text in ["95", "0,95", "95%"] {
      #expect(
        try said(beside(text, isShown: true)) == """
          lke.csv:1: peringatan: A.II.4.i.a: persentase di lembar ini 95,00%, tetapi cacahnya menghasilkan 71,43%
            saran: yang dihitung cacahnya; perbaiki yang salah
          """)
    }
    for text in ["0.7142857142857143", "71", "71,4%", "Blm diisi"] {
      #expect(try said(beside(text, isShown: true)) == "")
    }
  }
}
