import TestSupport
import Testing

/// Registers, recaps and sheets of answers on the terminal, in whole messages.
@Suite struct RecapWordsTests {
  private static func head(_ scope: String, _ more: String = "") -> String {
    "jenis: rekap\n\(scope)\ntahun: 2022\ntanggal: 2022-12-20\nkota: Pontianak\n"
      + "register: r.csv\n\(more)"
  }

  @Test func aNationalRecapIsPrintedAsOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("nasional: ya"), to: "a.yaml")
    try folder.write(Self.head("provinsi: 61"), to: "b.yaml")
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let national = try PiagamRun(["render", "a.yaml", "--dump", "frames"], in: folder.path)
    #expect(national.output.contains("Rekapitulasi Nasional"))
    let province = try PiagamRun(["render", "b.yaml", "--dump", "frames"], in: folder.path)
    #expect(province.status == 0 && !province.output.contains("Rekapitulasi Nasional"))
    let report = try PiagamRun(["render", "a.yaml", "--template", "rapor"], in: folder.path)
    #expect(
      report.errors == """
        a.yaml: galat: berkas ini rekaman jenis “rekap”; templat “rapor” untuk jenis “evaluasi”
          saran: pakai --template rekap-nasional

        """)
  }

  @Test func aCheckLaysARecapOut() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("provinsi: 61"), to: "a.yaml")
    try folder.write(
      "Kode;Satker;Status;Tempat\n61.01;KPU Kabupaten Sambas;sudah;Aula 陈\n", to: "r.csv")
    let check = try PiagamRun(["check", "a.yaml"], in: folder.path)
    let render = try PiagamRun(["render", "a.yaml"], in: folder.path)
    #expect(check.status == 6 && render.status == 6)
    #expect(check.errors == render.errors)
    #expect(
      check.errors == """
        r.csv:D2: galat: karakter “陈” (U+9648) dalam teks “Aula 陈” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu

        """)
    #expect(folder.files == ["a.yaml", "r.csv"])
    try folder.write(
      "Kode;Satker;Status;Tempat\n61.01;KPU Kabupaten Sambas;sudah;Aula\n", to: "r.csv")
    let good = try PiagamRun(["check", "a.yaml", "--json"], in: folder.path)
    #expect(
      good.output.contains(
        #""ok":true,"offices":1,"declared":1,"scored":0,"incomplete":0,"missing":["61","#))
    #expect(good.output.contains(#""unfinished":[],"pages":"#))
    // Of a register alone nothing can be printed.
    let register = try PiagamRun(["check", "r.csv", "--json"], in: folder.path)
    #expect(register.status == 0 && !register.output.contains("pages"))
  }

  @Test func filesOfARecapAreNamedAsTheyCanBeOpened() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("provinsi: 53", "lke: [lke, tidak-ada]\n"), to: "u/a.yaml")
    try folder.write("Kode;Satker;Status\n53.71;Kota Kupang;mungkin\n", to: "u/r.csv")
    try folder.write(
      "jenis;evaluasi\nskema;90/2021\nsatker.kode;53.01\nkode;mandiri\nA.I.1.i.a;X\n",
      to: "u/lke/k.csv")
    let run = try PiagamRun(["check", "u/a.yaml"], in: folder.path)
    #expect(
      run.errors == """
        u/r.csv:C2: galat: “mungkin” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        u/lke/k.csv: peringatan: 112 butir tidak ada barisnya dan dianggap belum dijawab: A.I.1.i.b, A.I.1.ii.a, A.I.1.ii.b, A.I.1.ii.c, A.I.1.iii.a, A.I.1.iii.b, dan 106 lagi
        u/lke/k.csv:B5: galat: “X” bukan pilihan jawaban untuk A.I.1.i.a
          saran: pilihannya: Ya, Tidak
        u/a.yaml:7:12: galat: berkas atau folder “tidak-ada” tidak ada
           7 | lke: [lke, tidak-ada]
             |            ^~~~~~~~~

        """)
  }

  @Test func anLKEThatNoRowIsFor() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("nasional: ya", "lke: [k.csv]\n"), to: "a.yaml")
    try folder.write("Kode;Satker;Status\n53.71;Kota Kupang;belum\n", to: "r.csv")
    _ = try PiagamRun(["lke", "new", "--satker", "5301", "-o", "k.csv"], in: folder.path)
    let run = try PiagamRun(["check", "a.yaml"], in: folder.path)
    #expect(
      run.errors == """
        k.csv: galat: KPU Kabupaten Kupang (53.01) tidak ada dalam r.csv
          saran: tambahkan satkernya ke register, atau keluarkan berkas LKE ini

        """)
  }

  /// Of which nothing is printed.
  @Test func registersAloneNeedNoFonts() throws {
    let folder = try TemporaryFolder()
    let made = try PiagamRun(
      ["register", "new", "--provinsi", "61", "-o", "r.xlsx"], in: folder.path)
    #expect(made.errors == "Isi r.xlsx, lalu jalankan: piagam check r.xlsx\n")
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let none = ["--fonts", ".", "--templates", "."]
    let csv = try PiagamRun(["check", "r.csv"] + none, in: folder.path)
    #expect(csv.status == 0)
    #expect(
      csv.output
        == "r.csv: baik; 1 satker, 0 sudah mencanangkan, 0 bernilai; untuk mencetaknya perlu rekap\n"
    )
    let workbook = try PiagamRun(["check", "r.xlsx"], in: folder.path)
    #expect(workbook.errors.hasPrefix("r.xlsx:Rekap!B4: galat: “tahun” masih kosong\n"))
    try folder.write(Charter.good, to: "a.yaml")
    let charter = try PiagamRun(["check", "r.csv", "a.yaml"] + none, in: folder.path)
    #expect(charter.status == 6)
    #expect(
      charter.errors.hasSuffix(
        """
        ./MANIFEST: galat: folder fon tidak dapat dipakai: daftar MANIFEST tidak ada
          saran: pulihkan folder Fonts dari paket Piagam yang asli

        """))
  }

  /// What the document counts as without a score is without one here too.
  @Test func incompleteFiguresAreNoScore() throws {
    let folder = try TemporaryFolder()
    let titles =
      "Kode;Satker;Status;Manajemen Perubahan;Tatalaksana;Manajemen SDM;Akuntabilitas;Pengawasan;"
      + "Pelayanan Publik;IPAK;Capaian kinerja;IPKP\n"
    try folder.write(
      titles + "61.01;Kabupaten Sambas;belum;7,15;6,05;8,85;8,70;12,90;8,95;3,76;B;3,60\n"
        + "61.02;Kabupaten Mempawah;belum;7,15;;8,85;8,70;12,90;8,95;3,76;B;3,60\n"
        + "61.03;Kabupaten Sanggau;belum;;;;;;;;;\n", to: "r.csv")
    try folder.write(Self.head("provinsi: 61"), to: "a.yaml")
    for (name, rest) in [("a.yaml", ""), ("r.csv", "; untuk mencetaknya perlu rekap")] {
      let run = try PiagamRun(["check", name], in: folder.path)
      #expect(
        run.output
          == "\(name): baik; 3 satker, 0 sudah mencanangkan, 1 bernilai, 1 belum lengkap\(rest)\n")
      let json = try PiagamRun(["check", name, "--json", "--lang", "en"], in: folder.path)
      #expect(
        json.output.hasPrefix(
          #"{"record":"\#(name)","ok":true,"offices":3,"declared":0,"scored":1,"incomplete":1,"#),
        "\(json.output)")
    }
  }

  /// A template that is for records of another scope says so, and writes nothing.
  @Test func aRecapInATemplateOfAnotherScope() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("nasional: ya"), to: "a.yaml")
    try folder.write(Self.head("provinsi: 61"), to: "b.yaml")
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let national = try PiagamRun(
      ["render", "a.yaml", "--template", "rekap-provinsi"], in: folder.path)
    #expect(national.status == 2)
    #expect(
      national.errors == """
        a.yaml: galat: templat “rekap-provinsi” tidak untuk rekaman ini; syaratnya: wilayah
          saran: pakai --template rekap-nasional

        """)
    let province = try PiagamRun(
      ["render", "b.yaml", "--template", "rekap-nasional", "--lang", "en"], in: folder.path)
    #expect(province.status == 2)
    #expect(
      province.errors == """
        b.yaml: error: the template “rekap-nasional” is not for this record; it asks for: nasional
          hint: use --template rekap-provinsi

        """)
    #expect(folder.files == ["a.yaml", "b.yaml", "r.csv"])
  }

  @Test func codesWithoutTheDot() throws {
    let folder = try TemporaryFolder()
    let new = try PiagamRun(["new", "--kode", "6101"], in: folder.path)
    #expect(new.output.contains("  kode: 61.01\n  nama: KPU Kabupaten Sambas\n"))
    let lke = try PiagamRun(["lke", "new", "--satker", "6101", "-o", "a.csv"], in: folder.path)
    #expect(lke.status == 0)
    let nilai = try PiagamRun(["lke", "nilai", "a.csv"], in: folder.path)
    #expect(nilai.output.hasPrefix("a.csv: KPU Kabupaten Sambas\n"))
    #expect(
      nilai.output.hasSuffix(
        """
        Belum lengkap (113 butir):
          A.I.1.i.a, A.I.1.i.b, A.I.1.ii.a, A.I.1.ii.b, A.I.1.ii.c, A.I.1.iii.a,
          A.I.1.iii.b, A.I.1.iii.c, A.I.1.iv.a, A.I.1.iv.b, dan 103 lainnya

        """))
  }

  @Test func scoresOfARegister() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head("provinsi: 61"), to: "a.yaml")
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let run = try PiagamRun(["lke", "nilai", "r.csv", "a.yaml"], in: folder.path)
    #expect(run.status == 3)
    #expect(
      run.errors == """
        r.csv: galat: berkas ini register atau rekap, bukan LKE
          saran: jalankan: piagam check r.csv
        a.yaml: galat: berkas ini register atau rekap, bukan LKE
          saran: jalankan: piagam check a.yaml
        2 rekaman: 0 selesai, 2 ditolak

        """)
  }

  @Test func whatDoesNotFitARecap() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "Panjang", count: 17)
    try folder.write(
      Self.head("provinsi: 61", "penanda_tangan:\n  nama: \(name)\n  jabatan: Ketua\n"),
      to: "a.yaml")
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let run = try PiagamRun(["render", "a.yaml"], in: folder.path)
    #expect(run.status == 5)
    #expect(
      run.errors.hasSuffix(
        "  saran: pendekkan teks yang panjang, atau pilih rancangan atau kertas lain "
          + "(piagam templates)\n"), "\(run.errors)")
  }

  /// Nothing of the help stays in the parser's English.
  @Test(arguments: [
    ["render"], ["check"], ["new"], ["lke", "new"], ["lke", "nilai"], ["register", "new"],
  ])
  func helpIsIndonesian(command: [String]) throws {
    let folder = try TemporaryFolder()
    let help = try PiagamRun(command + ["--help"], in: folder.path).output
    for word in ["default", "values", "OPTIONS", "USAGE"] { #expect(!help.contains(word)) }
  }
}
