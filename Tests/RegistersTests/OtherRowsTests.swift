import Diagnostics
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// Rows that are no office's, offices without a code, and words for sudah and belum.
@Suite struct OtherRowsTests {
  private func read(
    _ csv: String, _ scope: RegisterScope = .anyProvinces
  ) throws -> (rows: [RegisterRow], warnings: [Diagnostic]) {
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    let read = try readRegister(book, Contoh.scheme(), scope: scope)
    return (
      read.register.rows,
      read.warnings.filter { !$0.message.indonesian.contains("tidak ada dalam register") }
    )
  }

  private func said(_ csv: String, _ scope: RegisterScope = .anyProvinces) -> String {
    refusal { throw Faults(.record, try read(csv, scope).warnings) }
  }

  @Test func captionsSumsAndNotes() throws {
    #expect(
      said(
        """
        No;Kode;Satker;Status;Tanggal;Pengawasan
        PROVINSI KALIMANTAN BARAT;;;;;
        1;61;KPU Prov. Kalimantan Barat;sdh;9-3-2022;9
        ;;Kabupaten;;;
        2;61.01;KPU Kab. Sambas;v;9-3-2022;9
        No;Kode;Satker;Status;Tanggal;Pengawasan
        ;Kota;;;;
        3;61.71;KPU Kota Pontianak;blm;belum;-
        4;;;;;
        JUMLAH;;3 satker;2;;
        Rata-rata;;;;;9

        Ket: kuning = sudah;;;;;
        ;;;;Pontianak, 15 Desember 2022;
        ;Mengetahui,;;;Koordinator,;
        ;Ani Contoh;;;Budi Contoh;
        """)
          == """
          register.csv: peringatan: 11 baris dilewati karena bukan satker: 2 (“PROVINSI KALIMANTAN BARAT”), 4 (“Kabupaten”), 6 (“Kode”), 7 (“Kota”), 9 (“4”), 10 (“JUMLAH”), 11 (“Rata-rata”), 13 (“Ket: kuning = sudah”), 14 (“Pontianak, 15 Desember 2022”), 15 (“Mengetahui,”), 16 (“Ani Contoh”)
            saran: jika salah satunya satker, isi kode dan namanya
          """)
  }

  /// What may be an office is never passed over.
  @Test(arguments: [
    ";;KPU Kabupaten Landak;;;", ";;;sudah;9-3-2022;", ";;KPU Kab. X;belum;;", ";;;;;7,5",
  ])
  func officesWithoutTheirCode(row: String) {
    let csv = """
      No;Kode;Satker;Status;Tanggal;Pengawasan
      1;61.01;KPU Kab. Sambas;v;9-3-2022;9
      Jumlah;;;1;;9

      \(row)
      """
    #expect(said(csv).contains("register.csv:B5: galat: baris ini tanpa kode\n"), "\(said(csv))")
  }

  /// A caption that names an office whose row is there is no second one.
  @Test func aCaptionInTheColumnOfNames() throws {
    let rows = try read(
      "Kode;Satker;Status\n;PROVINSI KALIMANTAN BARAT;\n61;KPU Prov. Kalbar;sudah"
    ).rows
    #expect(rows.map(\.kode) == ["61"])
  }

  @Test func officesByName() throws {
    let kalbar = try #require(Wilayah(kode: "61"))
    let read = try read(
      "No;Nama Satker;Status\nKABUPATEN;;\n1;KPU Kab. Sambas;√\n2;Kota Pontianak;✓\n"
        + "3;KPU Prov. Kalbar;belum\n4;Kubu Raya;Sdh.", .provinsi(kalbar))
    #expect(read.rows.map(\.kode) == ["61", "61.01", "61.12", "61.71"])
    #expect(read.rows.map(\.pencanangan.sudah) == [false, true, true, true])
    #expect(
      read.warnings.prefix(2).map { $0.text(in: .indonesian) } == [
        """
        register.csv: peringatan: 1 baris dilewati karena bukan satker: 2 (“KABUPATEN”)
          saran: jika salah satunya satker, isi kode dan namanya
        """,
        """
        register.csv:1: peringatan: tidak ada kolom “Kode”: satker dikenali dari namanya
          saran: supaya pasti, tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01
        """,
      ])
  }

  @Test func namesThatAreAskedFor() {
    #expect(
      said(
        """
        Satker;Status
        KPU Kupang;sudah
        KPU Kab. Kupang;sudah
        Kab. Kupang;sudah
        KPU Kabupaten Sambsa;sudah
        KPU Kab. X;sudah
        """)
          == """
          register.csv:1: peringatan: tidak ada kolom “Kode”: satker dikenali dari namanya
            saran: supaya pasti, tambahkan kolom “Kode” berisi kode Kemendagri, misalnya 61.01
          register.csv:A2: galat: “KPU Kupang” dapat berarti Kabupaten Kupang (53.01) atau Kota Kupang (53.71)
            saran: tulis lengkap, misalnya “KPU Kabupaten Kupang”, atau tambahkan kolom “Kode”
          register.csv:A4: galat: Kabupaten Kupang (53.01) sudah ada di A3
            saran: setiap satker hanya satu baris; hapus atau perbaiki kodenya
          register.csv:A5: galat: “KPU Kabupaten Sambsa” bukan nama satker yang dikenal
            saran: maksud Anda “KPU Kabupaten Sambas”?
          register.csv:A6: galat: “KPU Kab. X” bukan nama satker yang dikenal
            saran: tulis namanya seperti “KPU Kabupaten Sambas”, atau tambahkan kolom “Kode”
          """)
  }

  @Test(arguments: [
    ("sdh", true), ("V", true), ("√", true), ("✓", true), ("Sudah ", true), ("SUDAH, daring", true),
    ("blm", false), ("Belum.", false), ("-", false),
  ])
  func wordsOfStatus(typed: String, sudah: Bool) throws {
    let row = try #require(try read("Kode,Status\n61.01,\"\(typed)\"").rows.first)
    #expect(row.pencanangan.sudah == sudah)
  }

  /// An x is a mark here and a cross there; a date that contradicts is told.
  @Test func wordsThatAreAskedFor() {
    #expect(
      said("Kode;Status;Tanggal\n61.01;x;\n61.02;sudah;belum") == """
        register.csv:B2: galat: “x” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        register.csv:C3: galat: “belum” tidak dapat dibaca sebagai tanggal
          saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
        """)
  }

  @Test func zerosOfEmptyCells() {
    #expect(
      said(
        "Kode;Status;Tempat;Penanda tangan;Pengawasan;IPAK;Capaian kinerja\n"
          + "61.01;sudah;0;0;0;0;0\n61.02;sudah;Aula;Budi Contoh;0;3,6;B\n"
          + "61.03;belum;;;belum dinilai;;")
          == """
          register.csv:C2: peringatan: “0” pada kolom “Tempat” hanya angka
            saran: ketik isinya; sel yang terhubung ke sel kosong menjadi 0: kosongkan
          register.csv:D2: peringatan: “0” pada kolom “Penanda tangan” hanya angka
            saran: ketik isinya; sel yang terhubung ke sel kosong menjadi 0: kosongkan
          register.csv:E2: peringatan: semua bagian nilai ini 0: belum dinilai?
            saran: jika belum dinilai, kosongkan: nol dihitung dalam rata-rata dan peringkat
          """)
  }
}
