import Diagnostics
import Evaluation
import Files
import LKE
import Measures
import Records
import TestSupport
import Testing

/// The official wording, laid over the scheme by a file that the record names.
@Suite struct UraianTests {
  private func source(_ uraian: String?) throws -> (RecordSource, TemporaryFolder) {
    let folder = try TemporaryFolder()
    if let uraian { try folder.write(uraian, to: "bunyi.txt") }
    let text = """
      jenis: evaluasi
      skema: 90/2021
      uraian: bunyi.txt
      jawaban: {mandiri: {A.I.1.i.a: Ya}}
      """
    return (
      RecordSource(name: "u/a.yaml", bytes: Array(text.utf8), folder: .disk(folder.path)), folder
    )
  }

  @Test func wordingIsLaidOver() throws {
    let (source, folder) = try source(
      """
      # Bunyi resmi
      A.I.1.i.a    Unit kerja telah membentuk tim untuk melakukan pembangunan Zona Integritas
      A.I.1.i.a=Ya Ya, apabila tim telah dibentuk di dalam unit kerja
      A.I.1.i      Penyusunan Tim
      4            Akuntabilitas Kinerja
      B.II.a       Indeks Persepsi Kualitas Pelayanan
      """)
    let read = try readEvaluasi(OpenedRecord(source), for: .nilai)
    withExtendedLifetime(folder) {}
    let sub = read.scheme.pengungkit.subs[0]
    #expect(sub.label == "Penyusunan Tim")
    #expect(
      sub.butir[0].label
        == "Unit kerja telah membentuk tim untuk melakukan pembangunan Zona Integritas")
    #expect(read.scheme.pengungkit.areas[3].label == "Akuntabilitas Kinerja")
    #expect(
      read.scheme.hasil.kelompok[1].indikator[0].butir.label == "Indeks Persepsi Kualitas Pelayanan"
    )
    #expect(read.score.skor["A.I.1.i.a"] == 1)
  }

  @Test func faultsOfTheFile() throws {
    let (wrong, folder) = try source("A.I.1.i.z  apa\nA.I.1.i.a=F  apa\nA.I.1.i.b\n")
    #expect(
      Contoh.said(wrong) == """
        u/bunyi.txt:1:1: galat: kode “A.I.1.i.z” tidak ada dalam skema
           1 | A.I.1.i.z  apa
             | ^~~~~~~~~
          saran: maksud Anda “A.I.1.i.a”?
        u/bunyi.txt:2:1: galat: “F” bukan pilihan jawaban untuk A.I.1.i.a
           2 | A.I.1.i.a=F  apa
             | ^~~~~~~~~~~
          saran: pilihannya: Ya, Tidak
        u/bunyi.txt:3:1: galat: baris “A.I.1.i.b” belum lengkap
           3 | A.I.1.i.b
             | ^~~~~~~~~
          saran: bentuknya: A.I.1.i.a=B URAIAN
        """)
    withExtendedLifetime(folder) {}
    let (missing, _) = try source(nil)
    #expect(
      Contoh.said(missing) == """
        u/a.yaml:3:9: galat: berkas “bunyi.txt” tidak dapat dibaca
           3 | uraian: bunyi.txt
             |         ^~~~~~~~~
          saran: letakkan berkas itu di folder berkas ini, paling besar 1 MiB
        """)
  }

  @Test func theLineThatIsNotUTF8() throws {
    let (source, folder) = try source(nil)
    try folder.write(Array("A.I.1.i.a  apa\nA.I.1.i.b  ".utf8) + [0xE9], to: "bunyi.txt")
    #expect(
      Contoh.said(source) == """
        u/bunyi.txt:2: galat: ada huruf yang tidak disimpan sebagai UTF-8 di baris ini
          saran: simpan ulang berkas ini dengan pengodean UTF-8
        """)
  }
}
