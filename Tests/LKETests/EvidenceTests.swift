import Diagnostics
import Evaluation
import Files
import LKE
import Records
import Sheets
import TestSupport
import Testing

/// Evidence is listed by question, and named files are looked for beside the LKE.
@Suite struct EvidenceTests {
  private static let files = ["sk.pdf", "bukti/foto.jpg", "bukti/Rapat.docx", "1. SOP.pdf"]

  private func list(
    _ bukti: String, answer: String = "Ya", files: [String] = files
  ) throws -> DaftarBukti {
    let yaml = """
      jenis: evaluasi
      skema: 90/2021
      jawaban:
        mandiri:
          A.I.1.i.a: \(answer)
          A.I.1.i.b: A
      bukti:
        A.I.1.i.a: \(bukti)
        A.I.1.ii.a: sk.pdf

      """
    let folder = Folder.memory(Dictionary(uniqueKeysWithValues: files.map { ($0, []) }))
    let evaluasi = try readEvaluasi(OpenedRecord(Contoh.source(yaml, "lke.yaml")), for: .nilai)
    return DaftarBukti(evaluasi, berkas: "lke.yaml", in: folder)
  }

  private func found(_ bukti: String, files: [String] = files) throws -> String {
    try list(bukti, files: files).butir[0].bukti.map { bukti in
      let saran = bukti.keadaan.saran.map { ": \($0.indonesian)" } ?? ""
      return "\(bukti.text) = \(bukti.keadaan.message.indonesian)\(saran)"
    }.joined(separator: "\n")
  }

  @Test func whatIsNamed() throws {
    #expect(
      try found(
        #""sk.pdf; bukti/foto.jpg\nbukti\\Rapat.docx;- sk.pdf\n1. SOP.pdf; 2) sk.pdf; bukti/""#)
          == #"""
          sk.pdf = ada
          bukti/foto.jpg = ada
          bukti\Rapat.docx = ada
          - sk.pdf = ada
          1. SOP.pdf = ada
          2) sk.pdf = ada
          bukti/ = ada
          """#)
    #expect(
      try found("'https://drive.google.com/a.pdf; Foto: http://x.id/y; www.kpu.go.id; s.id/zi'")
        == """
        https://drive.google.com/a.pdf = tautan
        Foto: http://x.id/y = tautan
        www.kpu.go.id = tautan
        s.id/zi = tautan
        """)
    #expect(
      try found("'SK No. 12.2022; Rapat s.d. Maret, notula terlampir; -; sk.pdf; sk.pdf'") == """
        SK No. 12.2022 = keterangan
        Rapat s.d. Maret, notula terlampir = keterangan
        sk.pdf = ada
        """)
  }

  @Test func whatIsNotThere() throws {
    #expect(
      try found("'SK.pdf, Bukti/Foto.JPG; hilang.xlsx; foto.jpg; lain/'") == """
        SK.pdf = tidak ada: maksud Anda “sk.pdf”?
        Bukti/Foto.JPG = tidak ada: maksud Anda “bukti/foto.jpg”?
        hilang.xlsx = tidak ada
        foto.jpg = tidak ada
        lain/ = tidak ada
        """)
  }

  /// Nothing outside is looked at, whether it is there or not.
  @Test func elsewhere() throws {
    let hint = "yang dilihat hanya folder LKE dan yang di bawahnya; salin berkasnya ke sana"
    #expect(
      try found(#"'../sk.pdf; D:\ZI\sk.pdf; /sk.pdf; bukti/../sk.pdf'"#) == #"""
        ../sk.pdf = tidak ada: \#(hint)
        D:\ZI\sk.pdf = tidak ada: \#(hint)
        /sk.pdf = tidak ada: \#(hint)
        bukti/../sk.pdf = ada
        """#)
  }

  @Test func summary() throws {
    let list = try list("'sk.pdf; SK.pdf; https://a.id; rapat'")
    #expect(list.tanpaBukti == ["A.I.1.i.b"])
    #expect(list.butir.map(\.isDijawab) == [true, true, false])
    #expect(
      list.ringkasan.indonesian == """
        2 butir dijawab, 1 di antaranya tanpa bukti. Bukti yang disebut: 2 berkas ada, 1 berkas \
        tidak ada, 1 tautan, 1 keterangan.
        """)
    #expect(
      list.ringkasan.english == """
        Entries answered: 2, of them without evidence: 1. Evidence named: files there 2, files \
        not there 1, links 1, other words 1.
        """)
  }

  @Test func workbook() throws {
    let bytes = try buktiWorkbook([list("SK.pdf")])
    let sheet = try readWorkbook(bytes, file: "b.xlsx").sheets[0]
    #expect(
      sheet.description == """
        A1 = Berkas LKE
        B1 = Satker
        C1 = Kode
        D1 = Butir
        E1 = Jawaban
        F1 = Bukti
        G1 = Keadaan
        H1 = Saran
        A2 = lke.yaml
        C2 = A.I.1.i.a
        D2 = tim dibentuk
        E2 = dijawab
        F2 = SK.pdf
        G2 = tidak ada
        H2 = maksud Anda “sk.pdf”?
        A3 = lke.yaml
        C3 = A.I.1.i.b
        D3 = cara memilih anggota
        E3 = dijawab
        G3 = belum ada bukti
        A4 = lke.yaml
        C4 = A.I.1.ii.a
        D4 = dokumen rencana
        E4 = belum dijawab
        F4 = sk.pdf
        G4 = ada
        """)
    #expect(try buktiWorkbook([list("SK.pdf")]) == bytes)
  }

  /// Whatever a cell holds, the list stays small enough to be made.
  @Test func manyNames() throws {
    let many = (0..<5_000).map { "a\($0).pdf" }.joined(separator: ";")
    let list = try list("'\(many)'")
    #expect(list.butir[0].bukti.count == 500)
    #expect(try !buktiWorkbook([list]).isEmpty)
  }
}
