import Foundation
import TestSupport
import Testing

/// `inspect` and `extract`, of files that are no documents.
@Suite struct InspectTests {
  @Test func whatIsNoDocument() throws {
    let folder = try TemporaryFolder()
    try folder.write("%PDF-1.7\nini bukan PDF", to: "a/rusak.pdf")
    try folder.write("jenis: rekap", to: "a/b/LAIN.PDF")
    try folder.write("", to: "a/catatan.txt")
    let run = try PiagamRun(["inspect", "a", "hilang.pdf"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(
      run.errors == """
        a/b/LAIN.PDF: galat: ini bukan berkas PDF
          saran: sebut PDF buatan Piagam, misalnya sambas.pdf
        a/rusak.pdf: galat: PDF ini rusak di sekitar bita 22
          saran: pakai berkas seperti waktu dibuat, misalnya dari arsip
        hilang.pdf: galat: berkas tidak dapat dibaca: berkas atau foldernya tidak ada
          saran: periksa nama berkas itu dan foldernya
        3 PDF: 0 seperti waktu dibuat, 3 tidak

        """)
    let json = try PiagamRun(["inspect", "--json", "hilang.pdf"], in: folder.path)
    #expect(json.status == 8)
    #expect(try json.objects.map { $0["file"] as? String } == ["hilang.pdf"])
  }

  /// Made, looked at, taken apart, and made again.
  @Test func aDocument() throws {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "r.yaml")
    #expect(try PiagamRun(["render", "r.yaml", "-o", "a b.pdf"], in: folder.path).status == 0)
    let run = try PiagamRun(["inspect", "a b.pdf"], in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    for line in [
      "  dokumen  pencanangan, asli\n", "  standar  PDF/A-3a, PDF/UA-1: dipatuhi\n",
      "  keadaan  seperti waktu dibuat\n",
    ] {
      #expect(run.output.contains(line), "\(run.output)")
    }
    let extracted = try PiagamRun(["extract", "a b.pdf"], in: folder.path)
    #expect(extracted.output == "a b/record.json\na b/manifest.json\n")
    #expect(
      extracted.errors.hasPrefix("Untuk membuatnya lagi: piagam render 'a b/record.json' "))
    #expect(try PiagamRun(["extract", "a b.pdf"], in: folder.path).status == 8)
    let json = try PiagamRun(["extract", "a b.pdf", "--json", "-o", "c"], in: folder.path)
    let command = try #require(try json.objects.first?["command"] as? [String])
    let again = try PiagamRun(command.dropFirst() + ["-o", "d.pdf"], in: folder.path)
    #expect(again.status == 0 && again.errors == "")
    #expect(try folder.bytes("d.pdf") == folder.bytes("a b.pdf"))
  }

  /// A scan that is finer than is printed: the page carries it in fewer pixels, in hardly the
  /// same proportions.
  @Test func aFineScan() throws {
    let folder = try TemporaryFolder()
    try folder.write(PNGBytes.gray(2391, 1107), to: "logo.png")
    try folder.write(
      Charter.good.replacing("satker:\n", with: "satker:\n  logo: logo.png\n"), to: "r.yaml")
    #expect(try PiagamRun(["render", "r.yaml", "-o", "r.pdf"], in: folder.path).status == 0)
    let run = try PiagamRun(["regenerate", "r.pdf", "-o", "lagi"], in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "r.pdf: sama byte demi byte\n")
    #expect(try folder.bytes("lagi/r.pdf") == folder.bytes("r.pdf"))
    #expect(try PiagamRun(["extract", "r.pdf"], in: folder.path).status == 0)
    let again = try PiagamRun(
      ["render", "r/record.json", "-o", "r2.pdf", "--quiet"], in: folder.path)
    #expect(again.status == 0)
    #expect(try folder.bytes("r2.pdf") == folder.bytes("r.pdf"))
  }

  /// An LKE that could not be used is told of in the document that is made again, too.
  @Test func aRecapThatLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("kode;status\n61.01;sudah\n61.02;belum\n", to: "register.csv")
    try folder.write("kode;mandiri\nA.I.1.i.a;#REF!\n", to: "lke/sambas.csv")
    try folder.write("bukan LKE", to: "lke/mempawah.xlsx")
    try folder.write(
      """
      jenis: rekap
      provinsi: "61"
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: register.csv
      lke: [lke]
      lke_bermasalah: catat
      penanda_tangan: {nama: Rina Contoh, jabatan: Sekretaris}

      """, to: "rekap.yaml")
    let render = try PiagamRun(["render", "rekap.yaml", "-o", "a.pdf"], in: folder.path)
    #expect(render.status == 0, "\(render.errors)")
    let run = try PiagamRun(["regenerate", "a.pdf"], in: folder.path)
    #expect(run.status == 0 && run.output == "a.pdf: sama byte demi byte\n", "\(run.errors)")
  }

  @Test func nothingIsExtracted() throws {
    let folder = try TemporaryFolder()
    try folder.write("jenis: rekap", to: "a.pdf")
    let run = try PiagamRun(["extract", "a.pdf"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(folder.files == ["a.pdf"])
  }
}
