import Foundation
import TestSupport
import Testing

/// A new regulation is a new file: its name stands for it in every record.
@Suite struct SchemeFileTests {
  /// The bundled regulation under another name, with another least total.
  private static func regulation(_ id: String = "7/2026") throws -> String {
    let path = PiagamRun.root + "/Sources/Evaluation/Schemes/permenpanrb-90-2021.skema"
    return try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "skema   90/2021", with: "skema   \(id)")
      .replacingOccurrences(of: "Nomor 90 Tahun 2021", with: "Nomor 7 Tahun 2026")
      .replacingOccurrences(
        of: "PermenPANRB 90/2021, Lampiran II Bab II, sebagaimana", with: "PermenPANRB 7/2026, yang"
      )
      .replacingOccurrences(of: "syarat 1   75,00", with: "syarat 1   70,00")
  }

  private static func sample(_ name: String) throws -> String {
    try String(contentsOfFile: "\(PiagamRun.root)/samples/kalbar-2022/\(name)", encoding: .utf8)
      .replacingOccurrences(of: "skema;90/2021", with: "skema;baru.skema")
  }

  /// Of Sambas alone; without a scheme, it is scored by the bundled one.
  private static let recap = """
    jenis: rekap
    provinsi: "61"
    tahun: 2022
    tanggal: 20 Desember 2022
    kota: Pontianak
    contoh: ya
    kolom: TPI
    register: r.csv
    lke: [lke/sambas.csv]

    """

  @Test func aSheetIsMadeFilledAndScored() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "lke/baru.skema")
    for name in ["lke/a.xlsx", "lke/a.csv", "lke/a.yaml"] {
      let new = try PiagamRun(
        ["lke", "new", "--skema", "lke/baru.skema", "--satker", "61.01", "-o", name],
        in: folder.path)
      #expect(new.status == 0, "\(new.errors)")
      let nilai = try PiagamRun(["lke", "nilai", name], in: folder.path)
      #expect(nilai.status == 0 && nilai.errors == "")
      #expect(nilai.output.contains("Peraturan Menteri PANRB Nomor 7 Tahun 2026"))
    }
  }

  /// Names that mean something to YAML, to CSV, or to the reader of the head.
  @Test func anyNameWillDo() throws {
    let folder = try TemporaryFolder()
    let regulation = try Self.regulation()
    let skema = "aturan 'baru' #1; a: b.skema"
    for nama in ["Contoh", "Skema 1"] {
      try folder.write(
        regulation.replacingOccurrences(
          of: "Peraturan Menteri PANRB Nomor 7 Tahun 2026", with: nama), to: skema)
      for ending in ["xlsx", "csv", "yaml"] {
        let name = "\(nama).\(ending)"
        let new = try PiagamRun(["lke", "new", "--skema", skema, "-o", name], in: folder.path)
        #expect(new.status == 0, "\(new.errors)")
        let nilai = try PiagamRun(["lke", "nilai", name], in: folder.path)
        #expect(nilai.status == 0, "\(name): \(nilai.errors)")
      }
    }
  }

  /// How one begins: the bundled one as a file, which wants a name of its own.
  @Test func aBundledSchemeIsWrittenOut() throws {
    let folder = try TemporaryFolder()
    let new = try PiagamRun(["lke", "new", "-o", "baru.skema"], in: folder.path)
    #expect(
      new.errors == """
        Ubah isi dan namanya, lalu jalankan: piagam lke new --skema baru.skema --output lke.xlsx

        """)
    let path = PiagamRun.root + "/Sources/Evaluation/Schemes/permenpanrb-90-2021.skema"
    let bundled = try String(contentsOfFile: path, encoding: .utf8)
    #expect(String(decoding: try folder.bytes("baru.skema"), as: UTF8.self) == bundled)
    let run = try PiagamRun(
      ["lke", "new", "--skema", "baru.skema", "-o", "a.csv"], in: folder.path)
    #expect(run.status == 3 && run.errors.hasPrefix("baru.skema: galat: skema “90/2021” sudah ada"))
    #expect(folder.files == ["baru.skema"])
  }

  @Test func reportsNameItAndFollowIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "baru.skema")
    try folder.write(try Self.sample("lke/sambas.csv"), to: "sambas.csv")
    let frames = try PiagamRun(["render", "sambas.csv", "--dump", "frames"], in: folder.path)
    #expect(frames.status == 0 && frames.errors == "")
    #expect(frames.output.contains("7/2026"))
    #expect(!frames.output.contains("90/2021"))
    // 73,76 of 70,00: one condition less is missed than by the bundled regulation.
    let nilai = try PiagamRun(["lke", "nilai", "sambas.csv", "--json"], in: folder.path).objects[0]
    let sentence = try #require(nilai["sentence"] as? String)
    #expect(sentence.hasSuffix("Nomor 7 Tahun 2026: 3 dari 12 syarat belum terpenuhi"))
  }

  @Test func aRecapAndItsSheetsShareIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "baru.skema")
    try folder.write(try Self.regulation(), to: "lke/baru.skema")
    try folder.write(try Self.sample("lke/sambas.csv"), to: "lke/sambas.csv")
    try folder.write("kode;status\n61.01;sudah\n", to: "r.csv")
    try folder.write(Self.recap + "skema: baru.skema\n", to: "rekap.yaml")
    let frames = try PiagamRun(["render", "rekap.yaml", "--dump", "frames"], in: folder.path)
    #expect(frames.status == 0, "\(frames.errors)")
    #expect(frames.output.contains("\"73,76\""))
    // The sheet may not be scored by one regulation and the recap by another.
    try folder.write(Self.recap, to: "rekap.yaml")
    let other = try PiagamRun(["check", "rekap.yaml", "--quiet"], in: folder.path)
    #expect(
      other.errors == """
        lke/sambas.csv: galat: LKE ini dinilai menurut 7/2026, rekapnya menurut 90/2021
          saran: satu rekap memakai satu skema; perbaiki “skema” salah satunya

        """)
  }

  /// Of one name, yet with other conditions: which of the two would be printed?
  @Test func twoFilesOfOneNameAreNotOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "baru.skema")
    try folder.write(
      try Self.regulation().replacingOccurrences(
        of: "syarat 1   70,00", with: "syarat 1   71,00"), to: "lke/baru.skema")
    try folder.write(try Self.sample("lke/sambas.csv"), to: "lke/sambas.csv")
    try folder.write("kode;status\n61.01;sudah\n", to: "r.csv")
    try folder.write(Self.recap + "skema: baru.skema\n", to: "rekap.yaml")
    let run = try PiagamRun(["check", "rekap.yaml", "--quiet"], in: folder.path)
    #expect(
      run.errors == """
        lke/sambas.csv: galat: berkas skema “7/2026” LKE ini berbeda bobot atau syaratnya \
        dengan milik rekap
          saran: satu rekap memakai satu skema; perbaiki “skema” salah satunya

        """)
  }

  /// What would spoil a terminal or a page is refused before it is shown.
  @Test func hostileFilesAreRefusedInFewWords() throws {
    let folder = try TemporaryFolder()
    let good = try Self.regulation()
    func said(_ text: String) throws -> [Substring] {
      try folder.write(text, to: "x.skema")
      let run = try PiagamRun(
        ["lke", "new", "--skema", "x.skema", "-o", "a.xlsx"], in: folder.path)
      #expect(run.status == 3 && folder.files == ["x.skema"])
      #expect(!run.errors.contains("\u{1B}"))
      return run.errors.split(separator: "\n")
    }
    let escape = good.replacingOccurrences(of: "skema   7", with: "skema   \u{1B}[31m7")
    let line = try #require(
      good.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasPrefix("skema ") })
    #expect(
      try said(escape).first
        == "x.skema:\(line + 1):9: galat: karakter kendali U+001B tidak boleh ada di sini; "
        + "hapus, lalu ketik ulang teksnya")
    #expect(try said(String(repeating: "x\n", count: 400_000)).count < 300)
    #expect(try said(String(repeating: "x", count: 1_000_000)).count < 20)
    #expect(try said(good + String(repeating: "soal A.I.1.i.a YT x\n", count: 40_000)).count < 300)
  }

  /// Recaps have as many columns as the scheme has areas and parts of the hasil.
  @Test(arguments: [5, 7]) func aRecapFollowsTheNumberOfAreas(count: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.regulation(areas: count), to: "baru.skema")
    let areas = (1...count).map { "Area \($0)" }
    try folder.write(
      """
      kode;status;\(areas.joined(separator: ";"));B.I.a
      61.01;sudah;\(areas.map { _ in "3,21" }.joined(separator: ";"));3,00
      61.02;belum;\(areas.map { _ in "" }.joined(separator: ";"));

      """, to: "r.csv")
    for template in ["rekap-provinsi", "rekap-nasional"] {
      let isProvince = template == "rekap-provinsi"
      try folder.write(
        """
        jenis: rekap
        \(isProvince ? "provinsi: 61" : "nasional: ya")
        tahun: 2026
        tanggal: 2026-12-20
        kota: Pontianak
        register: r.csv
        skema: baru.skema

        """, to: "rekap.yaml")
      let run = try PiagamRun(
        ["render", "rekap.yaml", "--template", template, "--dump", "frames"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      // 3 of 4 are 30 of 40 points; its short name is its code.
      let total = count == 5 ? "\"46,05\"" : "\"52,47\""
      #expect(run.output.contains(total))
      guard isProvince else { continue }
      #expect(run.output.contains("\"30,00\"") && run.output.contains("\"B.I.a\""))
      // Weights are never rounded to whole points.
      #expect(run.output.contains("1 Bidang 1 (8,50)"))
      #expect(!run.output.contains("IPAK") && !run.output.contains("IPKP"))
      #expect(run.output.contains("B.I.a Survei tunggal"))
    }
  }

  /// A small scheme: 60 points for some areas, 40 for one survey.
  private static func regulation(areas count: Int) -> String {
    // Quarters of points, of which the first area has one more.
    let weights = (1...count).map { $0 == 1 ? 17 : $0 < count ? 16 : 119 - 16 * (count - 1) }
    let points = { (quarters: Int) in
      "\(quarters / 4),\(["00", "25", "50", "75"][quarters % 4])"
    }
    let areas = weights.enumerated().map { index, weight in
      let half = points(weight)
      return "area \(index + 1) \(points(2 * weight))=\(half)+\(half) Bidang \(index + 1)"
    }
    let subs = ["A.I", "A.II"].flatMap { aspek in
      weights.map(points).enumerated().flatMap { index, weight in
        [
          "sub \(aspek).\(index + 1).i \(weight) Subkomponen",
          "soal \(aspek).\(index + 1).i.a YT pertanyaan",
        ]
      }
    }
    return """
      skema \(count)/2026
      nama Peraturan Uji Nomor \(count) Tahun 2026
      tentang Zona Integritas
      jawaban YT Ya 1 Tidak 0
      jawaban indeks skala 4
      jumlah sub \(2 * count)
      jumlah soal \(2 * count)
      jumlah YT \(2 * count)
      bagian A 60 Pengungkit
      aspek A.I 30 Pemenuhan
      aspek A.II 30 Reform
      \((areas + subs).joined(separator: "\n"))
      bagian B 40 Hasil
      kelompok B.I 40 Survei
      indikator B.I.a 40 indeks Survei tunggal
      syarat 1 75 85 total
      syarat 3 60% 75% area

      """
  }

  @Test func whatIsRefused() throws {
    let folder = try TemporaryFolder()
    func said(_ skema: String) throws -> String {
      try folder.write("jenis: evaluasi\nskema: \(skema)\n", to: "a.yaml")
      let run = try PiagamRun(["lke", "nilai", "a.yaml"], in: folder.path)
      return "\(run.status) \(run.errors)"
    }
    #expect(
      try said("90/2022") == """
        3 a.yaml:2:8: galat: tidak ada skema “90/2022”
           2 | skema: 90/2022
             |        ^~~~~~~
          saran: yang ada: 90/2021, 10/2019, 52/2014; atau nama berkas .skema

        """)
    #expect(
      try said("x.skema") == """
        3 a.yaml:2:8: galat: berkas “x.skema” tidak dapat dibaca
           2 | skema: x.skema
             |        ^~~~~~~
          saran: letakkan berkas itu di folder berkas ini, paling besar 1 MiB

        """)
    try folder.write(
      try Self.regulation().replacingOccurrences(of: "\njumlah sub  42", with: "\njumlah sub  41"),
      to: "x.skema")
    #expect(
      try said("x.skema") == """
        3 x.skema:22:8: galat: banyaknya “sub” 42, seharusnya 41
          22 | jumlah sub  41
             |        ^~~

        """)
    try folder.write(try Self.regulation("90/2021"), to: "x.skema")
    #expect(
      try said("x.skema") == """
        3 x.skema: galat: skema “90/2021” sudah ada di dalam Piagam
          saran: tulis yang lain pada baris “skema”; untuk skema bawaan cukup nama “90/2021” di rekaman

        """)
    let name = "Peraturan Menteri PANRB Nomor 90 Tahun 2021"
    try folder.write(
      try Self.regulation().replacingOccurrences(
        of: "Nomor 7 Tahun 2026", with: "Nomor 90 Tahun 2021"),
      to: "x.skema")
    #expect(
      try said("x.skema") == """
        3 x.skema: galat: skema “\(name)” sudah ada di dalam Piagam
          saran: tulis yang lain pada baris “nama”; untuk skema bawaan cukup nama “90/2021” di rekaman

        """)
  }

  @Test func aNewSheetNeedsItBeside() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "lain/baru.skema")
    func said(_ arguments: String...) throws -> String {
      let run = try PiagamRun(["lke", "new"] + arguments, in: folder.path)
      return "\(run.status) \(run.errors)"
    }
    try folder.write("", to: "lke/kosong")
    #expect(
      try said("--skema", "lain/baru.skema", "-o", "lke/a.xlsx") == """
        2 galat: “lain/baru.skema” tidak berada di folder tempat “lke/a.xlsx” dibuat
          saran: salin berkas skema itu ke sana: LKE membacanya lagi

        """)
    #expect(
      try said("--skema", "tidak.skema", "-o", "a.xlsx") == """
        8 tidak.skema: galat: berkas “tidak.skema” tidak dapat dibaca
          saran: periksa nama dan folder berkas itu, dan izin membacanya

        """)
    #expect(folder.files.sorted() == ["lain/baru.skema", "lke/kosong"])
  }

  /// No output replaces the regulation.
  @Test func itIsNoOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.regulation(), to: "baru.skema")
    try folder.write(try Self.sample("lke/sambas.csv"), to: "sambas.csv")
    let before = try folder.bytes("baru.skema")
    let run = try PiagamRun(["render", "sambas.csv", "-o", "baru.skema"], in: folder.path)
    #expect(run.status == 2)
    #expect(try folder.bytes("baru.skema") == before)
  }
}
