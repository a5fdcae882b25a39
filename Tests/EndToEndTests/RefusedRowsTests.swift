import Foundation
import TestSupport
import Testing

/// What a batch does with what it refuses, and with what no longer belongs.
@Suite struct RefusedRowsTests {
  static let common = """
    jenis: bersama
    predikat_dituju: [WBK]
    komitmen: [melayani]

    """

  static let register = """
    Kode;Satker;Status;Hari/Tanggal;Penanda tangan;Jabatan;Saksi;Kota
    61.01;Kabupaten Sambas;sudah;Rabu, 9 Maret 2022;Dewi Contoh;Ketua;;Sambas
    61.02;Kabupaten Mempawah;sudah;Kamis, 9 Maret 2022;Rina Contoh;Ketua;Budi Contoh – Kajari;Mempawah
    61.03;Kabupaten Sanggau;sudah;;;Ketua;;Sanggau

    """

  static let wrongDay = """
    r.csv:D3: galat: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, yang jatuh pada hari \
    Rabu
      saran: perbaiki hari atau tanggalnya

    """

  static let wrong =
    wrongDay + """
      r.csv:D4: galat: untuk piagam, “Tanggal” belum ada
        saran: isi sel ini, atau tulis “tanggal” di berkas nilai bersama (--with)
      r.csv:E4: galat: untuk piagam, “Penanda tangan” belum ada
        saran: isi sel ini, atau tulis “nama” di berkas nilai bersama (--with)

      """

  static let table = """
    Galat;Kode;Satker;Provinsi;Status;Tanggal;Tempat;Penanda tangan;Jabatan;Saksi;\
    Nomor piagam;Dasar;Dokumentasi;Sudah WBK;Keterangan;Kota;Predikat dituju;Instansi;NIP;Pangkat;\
    Mengetahui;Rancangan;Kertas\r
    r.csv:D3: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, yang jatuh pada hari Rabu \
    (saran: perbaiki hari atau tanggalnya);61.02;Kabupaten Mempawah;;sudah;"Kamis, 9 Maret 2022";;\
    Rina Contoh;Ketua;Budi Contoh – Kajari;;;;;;Mempawah;;;;;;;\r

    """

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.register, to: "r.csv")
    try folder.write(Self.common, to: "bersama.yaml")
  }

  private func batch(_ words: String..., out: String = "out") throws -> PiagamRun {
    try PiagamRun(
      ["batch"] + words + ["--with", "bersama.yaml", "--out", out], in: folder.path)
  }

  private func files(_ out: String = "out") -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(out)")) ?? []
    return names.filter { $0.hasSuffix(".pdf") }.sorted()
  }

  private func right() throws {
    let text = Self.register.replacing("Kamis", with: "Rabu")
      .replacing("sudah;;;Ketua", with: "sudah;Rabu, 9 Maret 2022;Lidya Contoh;Ketua")
    try folder.write(text, to: "r.csv")
  }
}

extension RefusedRowsTests {
  /// Corrected and read again, they make what the register makes once it is right.
  @Test(arguments: ["csv", "xlsx"]) func theyAreCorrectedAndReadAgain(ending: String) throws {
    try folder.write(
      Self.register.split(separator: "\n").prefix(3).joined(separator: "\n"), to: "r.csv")
    let run = try batch("r.csv", "--failures", "ditolak.\(ending)")
    #expect(run.status == 3)
    #expect(
      run.errors == Self.wrongDay + """
        ditolak.\(ending): 1 baris untuk diperbaiki
        1 dokumen dibuat, 0 tetap, 1 ditolak

        """)
    #expect(files() == ["61.01-kpu-kabupaten-sambas-piagam-pencanangan.pdf"])
    if ending == "csv" {
      let table = try String(contentsOfFile: "\(folder.path)/ditolak.csv", encoding: .utf8)
      #expect(table.replacing("\"", with: "") == Self.table.replacing("\"", with: ""))
      try folder.write(table.replacing("Kamis,", with: "Rabu,"), to: "ditolak.csv")
    } else {
      // What the table of a workbook says wrong is refused as the register's was.
      let again = try batch("ditolak.xlsx")
      #expect(
        again.errors.contains("ditolak.xlsx:Register!F2: galat: hari “Kamis”"), "\(again.errors)")
      return
    }
    let again = try batch("ditolak.csv", "--failures", "lagi.csv")
    #expect(again.status == 0)
    // The document of the other row is not told of: the table is a part of a register.
    #expect(
      again.errors == "lagi.csv: 0 baris untuk diperbaiki\n1 dokumen dibuat, 0 tetap, 0 ditolak\n")
    #expect(again.output == "out/61.02-kpu-kabupaten-mempawah-piagam-pencanangan.pdf\n")
    try right()
    #expect(try batch("r.csv", out: "semua").status == 0)
    for name in files() {
      #expect(try folder.bytes("out/\(name)") == folder.bytes("semua/\(name)"))
    }
    let full = try batch("r.csv")
    #expect(full.errors == "1 dokumen dibuat, 2 tetap, 0 ditolak\n", "\(full.errors)")
  }

  /// What is wrong may be no part of the declaration: the document of an earlier run does not
  /// stand for a row that was spoilt since.
  @Test(arguments: [
    (";sudah;", ";mungkin;", "C2"), (";sudah;", ";belum;", "C2"),
    (";Sambas\n", ";Sambas;lebih\n", "2"),
  ])
  func aRowThatIsSpoiltLater(right: String, wrong: String, cell: String) throws {
    try self.right()
    #expect(try batch("r.csv").status == 0)
    let text = try String(contentsOfFile: "\(folder.path)/r.csv", encoding: .utf8)
    let start = try #require(text.range(of: right))
    try folder.write(text.replacingCharacters(in: start, with: wrong), to: "r.csv")
    let run = try batch("r.csv")
    #expect(run.status == 3)
    #expect(run.errors.contains("r.csv:\(cell): galat: "), "\(run.errors)")
    #expect(run.errors.hasSuffix("0 dokumen dibuat, 2 tetap, 1 ditolak\n"), "\(run.errors)")
    try folder.write(text, to: "r.csv")
    #expect(try batch("r.csv").errors == "0 dokumen dibuat, 3 tetap, 0 ditolak\n")
  }

  /// In which columns its cells belong nobody knows: read again as it is, nothing comes of it.
  @Test func aRowWithACellTooMany() throws {
    try right()
    let text = try String(contentsOfFile: "\(folder.path)/r.csv", encoding: .utf8)
    try folder.write(
      text.replacing("Rabu, 9 Maret 2022;Dewi", with: "Rabu; 9 Maret 2022;Dewi"), to: "r.csv")
    #expect(try batch("r.csv", "--failures", "t.csv").status == 3)
    let table = try String(contentsOfFile: "\(folder.path)/t.csv", encoding: .utf8)
    #expect(table.hasSuffix(";61.01" + String(repeating: ";", count: 21) + "\r\n"), "\(table)")
    let again = try batch("t.csv", out: "lain")
    #expect(again.status == 3)
    #expect(files("lain") == [])
  }

  /// The rest of its rows is not known: what somebody corrected stays.
  @Test func aRunThatIsEndedKeepsTheTable() throws {
    let heading = Self.register.split(separator: "\n")[0]
    let rows = (0..<60).map {
      "61.01;Kabupaten Sambas;sudah;9 Maret 2022;Dewi Contoh \($0);Ketua;;Sambas\n"
    }
    try folder.write("\(heading)\n\(rows.joined())", to: "r.csv")
    let arguments = [
      "batch", "r.csv", "--with", "bersama.yaml", "--failures", "t.csv", "--workers", "1",
      "--name", "{rekaman}.pdf", "--out",
    ]
    let start = Date.now
    #expect(try PiagamRun(arguments + ["semua"], in: folder.path).status == 0)
    let time = Date.now.timeIntervalSince(start)
    var ended = 0
    for trial in 0..<6 {
      try folder.write(Self.table, to: "t.csv")
      let script = Trouble.signal("INT", at: 0.5 + 0.08 * Double(trial)).script(time: time)
      let run = try PiagamRun(
        ["-c", script, "bash", PiagamRun.executable] + arguments + ["out-\(trial)"],
        in: folder.path, executable: "/bin/bash")
      guard run.status != 0, run.output.contains(".pdf") else { continue }
      ended += 1
      #expect(try String(contentsOfFile: "\(folder.path)/t.csv", encoding: .utf8) == Self.table)
    }
    #expect(ended > 0)
  }

  /// Its corrections would be lost.
  @Test func theTableIsNoInput() throws {
    try folder.write(Self.table, to: "d.csv")
    let run = try batch("d.csv", "--failures", "./d.csv")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        galat: keluaran “./d.csv” akan menimpa berkas rekaman
          saran: pilih nama lain

        """)
    #expect(try String(contentsOfFile: "\(folder.path)/d.csv", encoding: .utf8) == Self.table)
    let strange = try batch("r.csv", "--failures", "d.pdf")
    #expect(strange.status == 2)
    #expect(
      strange.errors == """
        galat: “d.pdf” harus berakhiran .xlsx atau .csv
          saran: contoh: --failures ditolak.xlsx

        """)
    #expect(files() == [])
  }

  /// In a folder of inputs it is none of them: every run writes it, and none reads it. Another
  /// one there is told of, and read where it is named itself.
  @Test(arguments: ["csv", "xlsx"]) func theTableLiesAmongTheInputs(ending: String) throws {
    try folder.write(
      Self.register.split(separator: "\n").prefix(3).joined(separator: "\n"), to: "in/r.csv")
    let told = Self.wrongDay.replacing("r.csv", with: "in/r.csv")
    for made in ["1 dokumen dibuat, 0 tetap", "0 dokumen dibuat, 1 tetap"] {
      let run = try batch("in", "--failures", "in/t.\(ending)")
      #expect(run.status == 3)
      #expect(
        run.errors == told + """
          in/t.\(ending): 1 baris untuk diperbaiki
          \(made), 1 ditolak

          """)
    }
    let other = try batch("in")
    #expect(
      other.errors == """
        in/t.\(ending): peringatan: tabel baris yang ditolak ini dilewati; di dalam folder tabel \
        seperti itu tidak dibaca
          saran: sesudah diperbaiki, jadikan masukan dengan menyebut berkasnya sendiri

        """ + told + "0 dokumen dibuat, 1 tetap, 1 ditolak\n")
    let named = try batch("in/t.\(ending)", "--plan")
    #expect(named.errors.hasPrefix("in/t.\(ending):"), "\(named.errors)")
    let check = try PiagamRun(["check", "in"], in: folder.path)
    #expect(check.errors.contains("in/r.csv:D3:") && !check.errors.contains("in/t."))
  }

  /// A folder of nothing else.
  @Test func theTableLiesAlone() throws {
    try folder.write(Self.table, to: "in/t.csv")
    let told = """
      in/t.csv: galat: tabel baris yang ditolak ini dilewati; di dalam folder tabel seperti itu \
      tidak dibaca
        saran: sesudah diperbaiki, jadikan masukan dengan menyebut berkasnya sendiri

      """
    #expect(try batch("in").errors == told)
    #expect(try PiagamRun(["check", "in"], in: folder.path).errors == told)
  }

  /// Parts that are told one path lose no row of each other.
  @Test func theTablesOfParts() throws {
    var rows = 0
    for number in 1...2 {
      let run = try batch("r.csv", "--failures", "t.csv", "--shard", "\(number)/2")
      #expect(run.errors.contains("t-\(number).csv: "), "\(run.errors)")
      let table = try String(contentsOfFile: "\(folder.path)/t-\(number).csv", encoding: .utf8)
      rows += table.ranges(of: "\r\n").count - 1
    }
    #expect(rows == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/t.csv"))
    #expect(try batch("r.csv", "--failures", "", "--shard", "1/2").status == 2)
  }

  /// Nor over a second name of one.
  @Test func theTableIsNoLinkToAnInput() throws {
    for make in [{ link($0, $1) }, { symlink($0, $1) }] as [(String, String) -> Int32] {
      let before = try folder.bytes("r.csv")
      #expect(make("\(folder.path)/r.csv", "\(folder.path)/t.csv") == 0)
      let run = try batch("r.csv", "--failures", "t.csv")
      #expect(run.status == 2)
      #expect(
        run.errors == """
          galat: keluaran “t.csv” akan menimpa berkas rekaman
            saran: pilih nama lain

          """)
      unlink("\(folder.path)/t.csv")
      #expect(try folder.bytes("r.csv") == before)
    }
    #expect(files() == [])
  }

  /// A cell that a spreadsheet would compute comes back as no formula, and becomes no name.
  @Test(arguments: ["=SUM(A1)", "=cmd|'/c calc'!A1", "@SUM(1)"])
  func aFormula(_ typed: String) throws {
    try folder.write(
      Self.register.split(separator: "\n").prefix(2).joined(separator: "\n")
        .replacing("Dewi Contoh", with: typed), to: "r.csv")
    let run = try batch("r.csv", "--failures", "t.csv")
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("r.csv:E2: galat: "), "\(run.errors)")
    let table = try String(contentsOfFile: "\(folder.path)/t.csv", encoding: .utf8)
    #expect(table.contains(";'\(typed);Ketua;"), "\(table)")
    let again = try batch("t.csv", "--failures", "t.xlsx")
    #expect(
      again.errors == """
        t.csv:H2: galat: “\(typed)” bukan nama: lembar kerja membacanya sebagai rumus
          saran: tulis nama orangnya, tanpa tanda di depannya
        t.xlsx: 1 baris untuk diperbaiki
        0 dokumen dibuat, 0 tetap, 1 ditolak

        """)
    let sheet = try Program("unzip", ["-p", "t.xlsx", "xl/worksheets/sheet1.xml"], in: folder)
    #expect(!sheet.output.contains("<f>"))
    #expect(files() == [])
  }

  /// Nor what a recap names: its register would be lost.
  @Test func theTableIsNoFileOfARecap() throws {
    let path = PiagamRun.root + "/samples/kalbar-2022"
    for name in ["rekap.yaml", "register.csv", "lke/sambas.csv"] {
      try folder.write(String(contentsOfFile: "\(path)/\(name)", encoding: .utf8), to: name)
    }
    for name in ["register.csv", "lke/sambas.csv"] {
      let before = try folder.bytes(name)
      let run = try batch("rekap.yaml", "--documents", "piagam", "--failures", name)
      #expect(run.status == 2)
      #expect(
        run.errors == """
          galat: keluaran “\(name)” akan menimpa berkas yang dipakai oleh “rekap.yaml”
            saran: pilih nama lain

          """)
      #expect(try folder.bytes(name) == before)
    }
    #expect(files() == [])
  }

  @Test func allOrNothing() throws {
    let run = try batch("r.csv", "--strict")
    #expect(run.status == 3)
    #expect(
      run.errors == Self.wrong + """
        1 akan dibuat, 0 tetap, 2 rekaman ditolak
        tidak ada yang dibuat: --strict menghendaki semuanya

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
    try right()
    let all = try batch("r.csv", "--strict")
    #expect(all.status == 0)
    #expect(all.errors == "3 dokumen dibuat, 0 tetap, 0 ditolak\n")
  }

  /// What only its pages would show is refused by plan and run alike.
  @Test(arguments: ["--plan", "--strict"]) func whatDoesNotFit(option: String) throws {
    try right()
    try folder.write(
      Self.common.replacing(
        "[melayani]", with: "[\(Array(repeating: "melayani", count: 400).joined(separator: ", "))]"),
      to: "bersama.yaml")
    let planned = try batch("r.csv", option)
    let made = try batch("r.csv", out: "lain")
    #expect(planned.status == made.status && made.status != 0)
    #expect(planned.output == "")
    let told = { (run: PiagamRun) in
      run.errors.split(separator: "\n").filter { $0.contains("galat") }
    }
    #expect(told(planned) == told(made) && !told(made).isEmpty, "\(planned.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }
}

extension RefusedRowsTests {
  @Test func whatNoLongerBelongs() throws {
    try right()
    try folder.write(
      """
      jenis: pencanangan
      satker: {kode: "61.04"}
      tanggal: 2022-03-09
      penanda_tangan: {nama: Abdul Contoh, jabatan: Ketua}
      kota: Ketapang

      """, to: "d.yaml")
    #expect(try batch("r.csv", "d.yaml").status == 0)
    let all = files()
    #expect(all.count == 4)
    let signed = "out/\(all[1])"
    try folder.write(
      String(decoding: folder.bytes(signed), as: UTF8.self).prefix(900) + "signed", to: signed)
    let refused = try batch("r.csv", "rusak.yaml", "--prune")
    #expect(
      refused.errors.hasSuffix(
        """
        --prune: tidak ada yang dihapus selama ada yang ditolak
        1 dokumen dibuat, 2 tetap, 1 ditolak

        """), "\(refused.errors)")
    #expect(files() == all)
    let others = try batch("r.csv", "--prune", "--documents", "laporan")
    #expect(others.status == 3, "nothing is made of it, nothing is removed")
    #expect(files() == all)
    let part = try batch("r.csv", "--prune", "--shard", "1/2")
    #expect(part.status == 2)
    #expect(
      part.errors == """
        galat: --prune tidak dapat dipakai bersama --shard: bagian lain punya dokumennya sendiri
          saran: hapus salah satunya

        """)
    try folder.write(
      String(decoding: folder.bytes("out/\(all[3])"), as: UTF8.self).prefix(900) + "signed",
      to: "out/\(all[3])")
    let text = Self.register.split(separator: "\n").prefix(2).joined(separator: "\n")
    try folder.write(text + "\n", to: "r.csv")
    let run = try batch("r.csv", "--prune")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        2 dokumen yang tidak lagi punya rekaman dihapus:
          \(all[1])
          \(all[2])
        1 dokumen dari jalan sebelumnya tidak lagi punya rekaman, tetapi diubah sejak dibuat:
          \(all[3])
        0 dokumen dibuat, 1 tetap, 0 ditolak

        """)
    #expect(files() == [all[0], all[3]])
    // Whether a row of it is wrong still, or corrected.
    try folder.write(Self.table, to: "t.csv")
    #expect(try batch("t.csv", "--prune").status == 2)
    try folder.write(Self.table.replacing("Kamis,", with: "Rabu,"), to: "t.csv")
    let corrections = try batch("t.csv", "--prune")
    #expect(corrections.status == 2)
    #expect(
      corrections.errors == """
        galat: --prune tidak dapat dipakai dengan tabel baris yang ditolak: dokumen lain bukan darinya
          saran: perbaiki registernya, lalu jalankan dengan register itu

        """)
    #expect(files() == [all[0], all[3]])
    let merged = try batch("t.csv", "--merge", "cetak.pdf")
    #expect(merged.status == 2)
    #expect(
      merged.errors == """
        galat: tabel baris yang ditolak tidak memuat semua dokumen, sehingga tidak digabung
          saran: perbaiki registernya, lalu jalankan dengan register itu

        """)
    #expect(files() == [all[0], all[3]])
  }
}

extension RefusedRowsTests {
  /// Every row has it; it is told once.
  @Test func aWrongCommonValue() throws {
    try right()
    try folder.write(
      Self.common + "tempat: Aula\nbentuk: salinan\n", to: "bersama.yaml")
    let run = try batch("r.csv", "--workers", "1")
    #expect(run.status == 3)
    #expect(run.errors.components(separatedBy: "bersama.yaml:5:").count == 2, "\(run.errors)")
    #expect(
      run.errors.hasSuffix(
        """
        bersama.yaml: 2 temuan seperti itu lagi, pada rekaman lain
        0 dokumen dibuat, 0 tetap, 3 ditolak

        """), "\(run.errors)")
  }

  /// One that is wrong whatever a row says is told by plan and run, also where no row uses it.
  @Test(arguments: ["--plan", "--workers=1"]) func aWrongCommonDate(option: String) throws {
    try right()
    try folder.write(Self.common + "tanggal: 31 Februari 2022\n", to: "bersama.yaml")
    let told = """
      bersama.yaml:4:10: galat: tanggal “31 Februari 2022” pada “tanggal” tidak ada dalam kalender
         4 | tanggal: 31 Februari 2022
           |          ^~~~~~~~~~~~~~~~

      """
    let run = try batch("r.csv", option)
    #expect(run.status == 3 && run.errors == told, "\(run.errors)")
    let check = try PiagamRun(["check", "bersama.yaml"], in: folder.path)
    #expect(check.status == 3 && check.errors == told, "\(check.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }

  /// So are warnings, though each names an office of its own.
  @Test(arguments: ["--plan", "--workers=1"]) func aCommonTown(option: String) throws {
    try right()
    let text = try String(contentsOfFile: "\(folder.path)/r.csv", encoding: .utf8)
    try folder.write(text.replacing(";Kota\n", with: ";Catatan\n"), to: "r.csv")
    try folder.write(Self.common + "kota: Sambas\n", to: "bersama.yaml")
    let run = try batch("r.csv", option)
    #expect(run.status == 0)
    let told = run.errors.components(separatedBy: "adalah daerah lain daripada Kabupaten ")
    #expect(told.count == 2 && told[1].hasPrefix("Mempawah"), "\(run.errors)")
    #expect(
      run.errors.contains("bersama.yaml: 1 temuan seperti itu lagi, pada rekaman lain\n"),
      "\(run.errors)")
  }

  @Test func commonValuesThatSayTheyAre() throws {
    let check = try PiagamRun(["check", "bersama.yaml"], in: folder.path)
    #expect(check.status == 0)
    #expect(check.output == "bersama.yaml: baik, nilai bersama sebuah batch\n")
    let render = try PiagamRun(["render", "bersama.yaml"], in: folder.path)
    #expect(render.status == 3)
    #expect(
      render.errors == """
        bersama.yaml: galat: berkas ini berisi nilai bersama; tidak ada dokumen darinya saja
          saran: jalankan: piagam batch register.csv --with bersama.yaml --out …

        """)
    try folder.write("jenis: bersama\nnomor: 3\n", to: "salah.yaml")
    let wrong = try PiagamRun(["check", "salah.yaml"], in: folder.path)
    #expect(wrong.status == 3)
    #expect(wrong.errors.hasPrefix("salah.yaml:2:1: galat: “nomor” milik satu satker"))
    try folder.write("jenis: pencanangan\nkota: Sambas\n", to: "lain.yaml")
    let other = try PiagamRun(
      ["batch", "r.csv", "--with", "lain.yaml", "--out", "out"], in: folder.path)
    #expect(other.status == 3)
    #expect(other.errors.hasPrefix("lain.yaml:1:8: galat: "), "\(other.errors)")
  }

  /// Others than those of `--with` are told of, in plan and run.
  @Test(arguments: ["--plan", "--workers=1"]) func commonValuesThatAreNotUsed(option: String) throws
  {
    try right()
    try folder.write(Self.common, to: "lain/kota.yaml")
    let run = try batch("r.csv", "lain", option)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        """
        lain/kota.yaml: peringatan: nilai bersama di berkas ini tidak dipakai
          saran: untuk memakainya: --with lain/kota.yaml

        """), "\(run.errors)")
  }

  /// Who reads it aloud knows what is to be typed.
  @Test func noOfficeHasDeclared() throws {
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    for option in ["--plan", "--strict"] {
      let run = try batch("r.csv", option)
      #expect(run.status == 3)
      #expect(
        run.errors == """
          r.csv: galat: menurut register ini belum ada satker yang mencanangkan; tidak ada piagam \
          yang dibuat
            saran: tulis “sudah” di kolom “Status” pada baris satker yang sudah mencanangkan, atau \
          isi tanggalnya; rekap memerlukan berkas rekap atau lembar “Rekap”

          """)
    }
  }

  /// The command as it is typed.
  @Test func howItIsUsed() throws {
    let run = try PiagamRun(["batch", "r.csv"], in: folder.path)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        galat: argumen “--out <folder>” belum ada
        Pemakaian: piagam batch [<pilihan>] <berkas> ... --out <folder>
          Lihat 'piagam batch --help' untuk keterangan.

        """)
    for help in [["batch", "--help"], ["help", "batch"], ["batch", "-h", "--lang", "en"]] {
      let run = try PiagamRun(help, in: folder.path)
      #expect(run.status == 0)
      #expect(run.output.contains("--failures") && !run.output.contains("batch make"))
    }
    let templates = try PiagamRun(["templates", "--bogus"], in: folder.path)
    #expect(templates.errors.contains("\nPemakaian: piagam templates [--json]"))
  }

  @Test func nothingToMake() throws {
    try folder.write(Self.common, to: "lain/bersama.yaml")
    let run = try PiagamRun(
      ["batch", "lain", "--with", "lain/bersama.yaml", "--out", "out"], in: folder.path)
    #expect(run.status == 3)
    #expect(
      run.errors == """
        lain: galat: tidak ada dokumen yang dapat dibuat dari masukan ini
          saran: beri deklarasi, LKE, atau register dengan satker yang sudah mencanangkan

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }
}
