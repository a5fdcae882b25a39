import Diagnostics
import Evaluation
import LKE
import Records
import TestSupport
import Testing

/// Which two columns are compared, and what is said where nothing can be.
@Suite struct BandingTests {
  private func csv(_ head: String, _ answers: String = "Ya;;Ya;Tidak") -> String {
    "jenis;evaluasi\nskema;90/2021\n\(head)kode;mandiri;provinsi;tpi;tpn\nA.I.1.i.a;\(answers)\n"
  }

  private func read(
    _ text: String, kolom: Kolom? = nil, banding: Kolom? = nil
  ) throws -> (columns: [Kolom?], warnings: String) {
    let asked = try AskedHead(kolom: kolom, banding: banding)
    let file = try readEvaluasi(OpenedRecord(Contoh.source(text, "a.csv")), for: .nilai, asked)
    let said = file.warnings.filter { !$0.message.indonesian.contains("tidak ada barisnya") }
    return (
      [file.banding?.pembanding.kolom, file.banding?.score.kolom, file.kolom],
      said.map { $0.text(in: .indonesian) }.joined(separator: "\n")
    )
  }

  @Test func asTheRecordSays() throws {
    let read = try read(csv("kolom;TPI\nbanding;Mandiri\n"))
    #expect(read.columns == [.mandiri, .tpi, .tpi] && read.warnings == "")
    let none = try self.read(csv("kolom;TPI\n"))
    #expect(none.columns == [nil, nil, .tpi] && none.warnings == "")
  }

  @Test func asIsAsked() throws {
    let text = csv("kolom;TPI\nbanding;Mandiri\n")
    #expect(try read(text, banding: .tpn).columns == [.tpn, .tpi, .tpi])
    #expect(try read(text, kolom: .tpn).columns == [.mandiri, .tpn, .tpn])
  }

  /// A column behind the other one is shown, when there is one with answers.
  @Test func withoutAColumnToShow() throws {
    #expect(try read(csv("banding;TPI\n")).columns == [.tpi, .tpn, .tpn])
    #expect(try read(csv("banding;Mandiri\n", "Ya;;Ya;")).columns == [.mandiri, .tpi, .tpi])
  }

  @Test func withNothingToCompare() throws {
    let hint = "  saran: sebutkan dua kolom yang berisi, misalnya kolom TPI dengan banding Mandiri"
    let same = try read(csv("kolom;TPI\nbanding;TPI\n"))
    #expect(same.columns == [nil, nil, .tpi])
    #expect(
      same.warnings == """
        a.csv:B4: peringatan: pembandingnya kolom yang sama, TPI; tidak ada yang dibandingkan
        \(hint)
        """)
    let empty = try read(csv("kolom;TPI\nbanding;Provinsi\n"))
    #expect(
      empty.warnings == """
        a.csv:B4: peringatan: kolom Provinsi belum berisi jawaban; tidak ada yang dibandingkan
        \(hint)
        """)
    let asked = try read(csv("banding;Mandiri\n"), kolom: .tpi, banding: .provinsi)
    #expect(
      asked.warnings == """
        a.csv: peringatan: kolom Provinsi belum berisi jawaban; tidak ada yang dibandingkan
        \(hint)
        """)
    let shown = try read(csv("kolom;Provinsi\nbanding;Mandiri\n"))
    #expect(shown.columns == [nil, nil, .provinsi])
    #expect(shown.warnings.contains("kolom Provinsi belum berisi jawaban"))
  }

  @Test func anUnknownColumn() {
    #expect(
      Contoh.said(Contoh.source(csv("banding;Propinsi\n"), "a.csv")).contains(
        """
        a.csv:B3: galat: “Propinsi” tidak dikenal untuk “banding”; pilihannya: Mandiri, Provinsi, \
        TPI, TPN
        """))
  }
}
