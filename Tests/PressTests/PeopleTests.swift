import Diagnostics
import Foundation
import Frames
import Press
import Sheets
import TestSupport
import Testing

/// Persons of a table, whom records name by name or NIP.
@Suite struct PeopleTests {
  let folder: TemporaryFolder
  let press: Press

  private static let table = """
    No;Nama;NIP;Pangkat;Jabatan;Instansi
    1;Ratna Contoh, S.H., M.H.;;;Ketua;
    2;Budi Contoh, S.E.;19671110 199203 1 001;Penata (III/c);Staf;
    3;Sri Contoh;;;Bendahara;
    4;Sri Contoh, S.Kom.;19700102 199503 2 002;;Staf;

    """

  private static let record = """
    jenis: acara
    orang: orang.csv
    satker:
      kode: 61.01
    tanggal: 9 Maret 2026
    acara: Rapat persiapan
    jumlah: 12
    ketua: ratna contoh
    peserta:
      - Budi Contoh
      - "197001021995032002"
      - nama: Tamu Contoh
        jabatan: Camat

    """

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
    try folder.write(Self.table, to: "orang.csv")
  }

  /// The last words of each document: who stands in it.
  private func persons(_ text: String) throws -> [String] {
    let path = try folder.write(text, to: "a.yaml")
    let worker = try Worker(press)
    return try press.kinds.derived(from: press.kinds.open(file: path), Job(record: path)).records
      .map {
        let text = try worker.set($0.reading, Job(record: path)).document.pages.map(\.text).joined()
        return String(
          text.replacing("Penting ", with: "Biasa ").split(separator: "Biasa ").last ?? "")
      }
  }

  private func said(_ text: String) -> String {
    refusal { _ = try persons(text) }.replacingOccurrences(of: folder.path + "/", with: "")
  }

  @Test func byNameAndNumber() throws {
    #expect(
      try persons(Self.record) == [
        "Staf: Budi Contoh, S.E. ", "Staf: Sri Contoh, S.Kom. ", "Camat: Tamu Contoh ",
        "Ketua: Ratna Contoh, S.H., M.H. ",
      ])
  }

  @Test func whoCannotBeTold() {
    #expect(
      said(Self.record.replacing("- Budi Contoh", with: "- Sri Contoh")) == """
        a.yaml:10:5: galat: ada 2 “Sri Contoh” dalam tabel orang
          10 |   - Sri Contoh
             |     ^~~~~~~~~~
          saran: sebut dengan NIP-nya
        """)
    #expect(
      said(Self.record.replacing("- Budi Contoh", with: "- Budy Contoh")) == """
        a.yaml:10:5: galat: “Budy Contoh” tidak ada dalam tabel orang
          10 |   - Budy Contoh
             |     ^~~~~~~~~~~
          saran: maksud Anda “Budi Contoh”?
        """)
  }

  /// Told where the name stands, and how to give a table.
  @Test func noTable() {
    #expect(
      said(Self.record.replacing("orang: orang.csv\n", with: "")) == """
        a.yaml:7:8: galat: “ratna contoh” disebut, tetapi tidak ada tabel orang
           7 | ketua: ratna contoh
             |        ^~~~~~~~~~~~
          saran: sebut tabelnya, misalnya “orang: orang.xlsx”, atau tulis nama dan jabatannya di sini
        a.yaml:9:5: galat: “Budi Contoh” disebut, tetapi tidak ada tabel orang
           9 |   - Budi Contoh
             |     ^~~~~~~~~~~
          saran: sebut tabelnya, misalnya “orang: orang.xlsx”, atau tulis nama dan jabatannya di sini
        a.yaml:10:5: galat: “197001021995032002” disebut, tetapi tidak ada tabel orang
          10 |   - "197001021995032002"
             |     ^~~~~~~~~~~~~~~~~~~~
          saran: sebut tabelnya, misalnya “orang: orang.xlsx”, atau tulis nama dan jabatannya di sini
        """)
  }

  /// What a kind demands of a person is told where the record names one.
  @Test func aDemandOfAPerson() throws {
    let event = try String(
      contentsOfFile: "\(House.root)/samples/pontianak-2022/kegiatan/kegiatan.yaml",
      encoding: .utf8)
    let table = try Data(
      contentsOf: URL(
        fileURLWithPath: "\(House.root)/samples/pontianak-2022/kegiatan/orang.xlsx"))
    try folder.write(Array(table), to: "orang.xlsx")
    let path = try folder.write(
      event.replacing("notulis: Maria", with: "notulis: Ratna"), to: "a.yaml")
    let press = try House.press.get()
    let job = Job(record: path)
    let minutes = try #require(
      try press.kinds.derived(from: press.kinds.open(file: path), job).records.first {
        $0.reading.kind.word == "notula"
      })
    let told = refusal { _ = try Worker(press).set(minutes.reading, job) }
    #expect(
      told.replacingOccurrences(of: folder.path + "/", with: "") == """
        a.yaml:44:10: galat: notulis tidak dapat sekaligus memimpin rapat: isi “notulis” dengan orang lain
          44 | notulis: Ratna Contoh
             |          ^~~~~~~~~~~~
        """)
  }

  /// A NIP that is wrong is told where it stands: in the table.
  @Test func aFaultInTheTable() throws {
    try folder.write(Self.table.replacing("19671110", with: "19671310"), to: "orang.csv")
    #expect(
      said(Self.record) == """
        orang.csv:C3: galat: tanggal lahir “19671310” di dalam NIP tidak ada dalam kalender
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  /// Names are found under what offices write above them.
  @Test func headingsOfOffices() throws {
    for heading in ["Nama Lengkap", "NAMA PEGAWAI", "Nama dan Gelar"] {
      try folder.write(
        Self.table.replacing("Nama;", with: "\(heading);")
          .replacing("Pangkat;", with: "Pangkat/Gol. Ruang;"), to: "orang.csv")
      #expect(try persons(Self.record).count == 4)
    }
  }

  /// A column that is passed over is told of an event, too, though no document of it says so.
  @Test func aColumnThatIsNotKnown() throws {
    try folder.write(Self.table.replacing("Instansi", with: "Catatan"), to: "orang.csv")
    let path = try folder.write(Self.record, to: "a.yaml")
    let derived = try press.kinds.derived(from: press.kinds.open(file: path), Job(record: path))
    #expect(
      derived.warnings.map { "\($0.place?.cell?.name ?? "") \($0.message.indonesian)" }
        == ["F1 kolom “Catatan” tidak dikenal"])
  }

  /// Nobody is left out without a word.
  @Test func personsOnTwoSheets() throws {
    let plans = ["Komisioner", "Sekretariat"].map { name in
      var plan = SheetPlan(name: name)
      for (row, line) in Self.table.split(separator: "\n").enumerated() {
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        for (column, text) in cells.enumerated() {
          plan.put(.text(String(text)), row: row + 1, column: column + 1)
        }
      }
      return plan
    }
    try folder.write(
      try writeWorkbook(
        WorkbookPlan(title: "a", author: "b", created: WorkbookPlan.noDate, sheets: plans)),
      to: "orang.xlsx")
    let record = Self.record.replacing("orang.csv", with: "orang.xlsx")
    let path = try folder.write(record, to: "a.yaml")
    let derived = try press.kinds.derived(from: press.kinds.open(file: path), Job(record: path))
    #expect(
      derived.warnings.map { $0.text(in: .indonesian) }
        .map { $0.replacingOccurrences(of: folder.path + "/", with: "") } == [
          """
          orang.xlsx:Komisioner: peringatan: lembar ini yang dibaca; yang judul kolomnya juga dikenal tidak dibaca: “Sekretariat”
            saran: satukan barisnya dalam satu lembar, atau namai lembar yang dibaca “orang”
          """
        ])
  }

  /// A slip among as many persons as no office has is told without a guess, in time.
  @Test func aNation() throws {
    let many = (0..<20_000).map { "\($0);Orang \($0) Contoh;;;Staf;\n" }.joined()
    try folder.write(Self.table + many, to: "orang.csv")
    #expect(
      said(Self.record.replacing("- Budi Contoh", with: "- Budy Contoh")).contains(
        "“Budy Contoh” tidak ada dalam tabel orang\n"))
  }

  @Test func oneWhoStandsThereTwice() throws {
    let twice = "5;Budi Contoh, S.E.;19671110 199203 1 001;Penata (III/c);Staf;\n"
    try folder.write(Self.table + twice, to: "orang.csv")
    #expect(try persons(Self.record).count == 4)
  }

  @Test func aTableThatIsNone() throws {
    #expect(
      said(Self.record.replacing("orang.csv", with: "tidak-ada.csv"))
        == """
        a.yaml:2:8: galat: tabel “tidak-ada.csv” tidak dapat dibaca
           2 | orang: tidak-ada.csv
             |        ^~~~~~~~~~~~~
          saran: letakkan tabel itu di folder berkas ini atau di bawahnya
        """)
    try folder.write("a;b\n1;2\n", to: "orang.csv")
    #expect(said(Self.record).hasPrefix("orang.csv: galat: tidak ada baris judul “orang”"))
  }
}
