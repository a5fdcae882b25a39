import Diagnostics
import Evaluation
import LKE
import Records
import TestSupport
import Testing

/// What the ministry's forms say against themselves, or against what a user says.
@Suite struct MinistryContradictionTests {
  private func said(
    _ text: String, _ name: String, _ asked: AskedHead
  ) throws -> (evaluasi: Evaluasi, said: String) {
    let read = try readEvaluasi(OpenedRecord(Contoh.source(text, name)), for: .nilai, asked)
    let said = read.warnings.filter { !$0.message.indonesian.contains("tidak ada barisnya") }
    return (read, said.map { $0.text(in: .indonesian) }.joined(separator: "\n"))
  }

  private static func json(_ nama: String, _ id: String = "\"6172\"") -> String {
    #"{"unit_id": \#(id), "nama_unit": "\#(nama)", "tahun": 2022, "#
      + #""answers": [{"soal_id": 1, "jawaban_unit": "Ya"}]}"#
  }

  @Test func theFileCountsBeforeWhatIsAsked() throws {
    let asked = try AskedHead(satker: "61.01", tahun: 2023)
    let (read, said) = try said(Self.json("KPU Kota Singkawang"), "a.json", asked)
    #expect(read.head.satker?.kode == "61.72")
    #expect(read.head.tahun == 2022)
    #expect(
      said == """
        a.json: peringatan: berkas ini sendiri menyebut 61.72; “--satker 61.01” tidak dipakai
        a.json: peringatan: berkas ini sendiri menyebut 2022; “--tahun 2023” tidak dipakai
        """)
  }

  @Test(arguments: ["KPU Kupang", "KPU Kota Singkawangan"])
  func aNameThatIsNotThatOffice(_ nama: String) throws {
    let (read, said) = try said(Self.json(nama), "a.json", try AskedHead(satker: "61.01"))
    #expect(read.head.satker?.kode == "61.01")
    #expect(
      said == """
        a.json:1:34: peringatan: nama_unit di berkas ini “\(nama)”, bukan nama satker 61.01 yang dipakai
           1 | {"unit_id": "6172", "nama_unit": "\(nama)", "tahun": 2022, "answers": [{"soal_id": 1, "jawaban_unit": "Ya"}]}
             |                                  ^\(String(repeating: "~", count: nama.count + 1))
          saran: periksa “--satker”, atau nama_unit-nya
        """)
    // One of two offices of that name.
    #expect(
      try self.said(Self.json("KPU Kupang"), "a.json", try AskedHead(satker: "53.71")).1 == "")
  }

  @Test(arguments: [
    "KPU Kab. Sambas", "Komisi Pemilihan Umum Kabupaten Sambas",
    "Sekretariat KPU Kabupaten Sambas", "Sekretariat Komisi Pemilihan Umum Kab. Sambas",
    "KPU Kabupaten Sambas Provinsi Kalimantan Barat",
  ])
  func namesOfThatOffice(_ nama: String) throws {
    let (read, said) = try said(Self.json(nama), "a.json", try AskedHead(satker: "61.01"))
    #expect(read.head.satker?.kode == "61.01" && said == "", "\(said)")
  }

  @Test func aFileNamedAfterAnother() throws {
    let (_, said) = try said(Self.json("KPU Kota Singkawang"), "sambas.json", .none)
    #expect(
      said == """
        sambas.json: peringatan: “sambas.json” bernama Kabupaten Sambas, tetapi kode di dalamnya 61.72 (Kota Singkawang)
          saran: periksa kode satkernya; jika benar, ganti nama berkasnya
        """)
  }

  @Test func theInterfacesOwnNameOfTheUnitIsKept() throws {
    let text = try said(Self.json("KPU KOTA SINGKAWANG"), "a.json", .none).evaluasi
    #expect(text.unit?.id == .text("6172"))
    #expect(text.unit?.name == "KPU KOTA SINGKAWANG")
    #expect(
      text.droppedUnit.map(\.indonesian) == [
        "unit_id kementerian tidak ikut ditulis: hanya .json dari .json yang menyimpannya"
      ])
    let number = try said(Self.json("KPU Kota Singkawang", "7"), "a.json", .none).evaluasi
    #expect(number.unit?.id == .number(7))
    let none = try said(Self.json("KPU Kota Singkawang", "null"), "a.json", .none).evaluasi
    #expect(none.unit?.id == nil)
    #expect(none.droppedUnit == [])
  }

  /// Evidence at the sum of those who must report is the question's; at a heading, nobody's.
  @Test func wordsBesideWhatIsNotRead() throws {
    let csv = """
      Penilaian;;;;;;Bobot;Pilihan Jawaban;Jawaban;Nilai;Catatan;Bukti;
      A.;PENGUNGKIT;;;;;60;;;;;;
      ;II.;REFORM;;;;30;;;;;;
      ;;5.;PENGUATAN PENGAWASAN;;;7,5;;;;;Map 5;
      ;;;iii.;Penyampaian Laporan Harta Kekayaan;;2;;;;;Map iii;
      ;;;;-;Persentase penyampaian LHKPN;;%;0,5;;;SK a;
      ;;;;;Kepala satuan kerja;;Jumlah;1;;;;
      ;;;;;Pejabat yang wajib;;Jumlah;2;;;;
      ;;;;;Lainnya;;Jumlah;13;;;;
      ;;;;;Yang sudah;;Jumlah;12;;;;
      ;;;;-;Persentase penyampaian LHKASN;;%;;;satu;;
      ;;;;-;Jumlah yang harus melaporkan;;Jumlah;31;;dua;SK b;
      ;;;;;Administrator;;Jumlah;1;;;;
      ;;;;;Pengawas;;Jumlah;4;;;;
      ;;;;;Pelaksana;;Jumlah;26;;;SK c;
      ;;;;;Yang sudah;;Jumlah;29;;;;
      """
    let (read, said) = try said(csv, "lke.csv", try AskedHead(satker: "61.72", tahun: 2022))
    #expect(read.bukti == ["A.II.5.iii.a": "SK a", "A.II.5.iii.b": "SK b; SK c"])
    #expect(read.catatan == [.mandiri: ["A.II.5.iii.b": "satu; dua"]])
    #expect(
      said == """
        lke.csv:L4:L5: peringatan: bukti atau catatan di baris yang bukan butir tidak dibaca
          saran: pindahkan ke baris butirnya
        lke.csv:I6: peringatan: A.II.5.iii.a: persentase di lembar ini 50,00%, tetapi cacahnya menghasilkan 75,00%
          saran: yang dihitung cacahnya; perbaiki yang salah
        """)
  }
}
