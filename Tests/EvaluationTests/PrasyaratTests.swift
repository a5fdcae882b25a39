import Diagnostics
import Evaluation
import TestSupport
import Testing

/// Conditions beside the scores are data of a scheme.
@Suite struct PrasyaratTests {
  @Test func ofEitherTarget() throws {
    let scheme = try #require(try Scheme.bundled("90/2021"))
    #expect(
      scheme.prasyarat(.wbk).map(\.tingkat.rawValue) == [
        "instansi", "instansi", "instansi", "instansi", "unit", "unit", "unit", "unit", "unit",
        "unit",
      ])
    #expect(
      scheme.prasyarat(.wbbm).filter { !scheme.prasyarat(.wbk).contains($0) }.map(\.uraian) == [
        "Nilai SAKIP instansi paling rendah BB",
        "Indeks Reformasi Birokrasi paling rendah BB (pemerintah daerah: B)",
        "Telah membangun Zona Integritas menuju WBBM paling singkat satu tahun",
        "Nilai evaluasi SAKIP internal unit paling rendah BB",
        "Telah berpredikat WBK paling singkat dua tahun",
      ])
    #expect(scheme.prasyarat(.wbbm).filter(\.isIndicative).count == 1)
    #expect(try Scheme.bundled("52/2014")?.prasyarat == [])
  }

  @Test func aLineThatIsWrong() {
    #expect(
      said("prasyarat kantor WBK SAKIP B") == """
        s:21:11: galat: “kantor” bukan “instansi” atau “unit”
          21 | prasyarat kantor WBK SAKIP B
             |           ^~~~~~
          saran: bentuknya: prasyarat instansi|unit WBK|WBBM|WBK,WBBM URAIAN
        """)
    #expect(
      said("prasyarat unit WBK,WBM SAKIP B") == """
        s:21:16: galat: “WBK,WBM” bukan target: WBK, WBBM, atau WBK,WBBM
          21 | prasyarat unit WBK,WBM SAKIP B
             |                ^~~~~~~
          saran: bentuknya: prasyarat instansi|unit WBK|WBBM|WBK,WBBM URAIAN
        """)
    #expect(
      said("prasyarat unit WBK") == """
        s:21:1: galat: baris “prasyarat” belum lengkap
          21 | prasyarat unit WBK
             | ^~~~~~~~~
          saran: bentuknya: prasyarat instansi|unit WBK|WBBM|WBK,WBBM URAIAN
        """)
  }

  /// What is printed says where it stands.
  @Test func aListHasASource() {
    #expect(said("prasyarat unit WBK? SAKIP B") == "s: galat: baris “dasar_prasyarat” tidak ada")
    #expect(said("prasyarat unit WBK? SAKIP B\ndasar_prasyarat Peraturan") == "accepted")
  }

  private func said(_ lines: String) -> String {
    refusal { _ = try Scheme.read(SchemeFaultTests.small + "\n" + lines, file: "s") }
  }
}
