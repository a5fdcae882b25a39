import Bahasa
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Numbering

/// A register of numbers in a folder of its own.
struct Office {
  let folder: TemporaryFolder
  var path: String { "\(folder.path)/nomor.csv" }

  init() throws { folder = try TemporaryFolder() }

  static let place = Place(file: "r.yaml", line: 3, column: 8)
  static let head = "\u{FEFF}Register;Tahun;Satker;Urut;Nomor;Tanggal;Jenis;Rekaman;Perihal\r\n"

  static func owner(_ name: String, kode: String = "61.01", year: Int = 2026) -> NumberOwner {
    NumberOwner(
      jenis: "pakta", kode: kode, date: CalendarDate(year: year, month: 3, day: 9)!,
      label: "\(name).yaml", identity: [name])
  }

  func open() throws -> NumberRegister { try NumberRegister(path) }

  var text: String { (try? folder.text("nomor.csv")) ?? "" }

  /// What stands in a column, from 0, below the heading.
  func column(_ number: Int) -> [String] {
    text.split(separator: "\r\n").dropFirst().map {
      String($0.split(separator: ";", omittingEmptySubsequences: false)[number])
    }
  }
}

extension NumberRegister {
  func claim(
    _ name: String, _ pattern: String = "{urut}/PW.02.5-SP/{wilayah}/{tahun}",
    kode: String = "61.01", year: Int = 2026
  ) throws -> NumberClaim {
    let owner = Office.owner(name, kode: kode, year: year)
    return NumberPattern.stands(in: pattern)
      ? try number(
        NumberPattern(pattern, at: Office.place), of: owner, at: Office.place)
      : try number(typed: pattern, of: owner, at: Office.place)
  }

  /// The number of a record whose document is delivered.
  @discardableResult
  func deliver(
    _ name: String, _ pattern: String = "{urut}/PW.02.5-SP/{wilayah}/{tahun}",
    kode: String = "61.01", year: Int = 2026
  ) throws -> String {
    while true {
      forget()
      let claim = try claim(name, pattern, kode: kode, year: year)
      if try taking(claim, for: "Pakta \(name)", deliver: {}) { return claim.nomor }
    }
  }
}

@Suite struct NumberRegisterTests {
  @Test func numbersAreCounted() throws {
    let office = try Office()
    let register = try office.open()
    #expect(try register.deliver("a") == "1/PW.02.5-SP/6101/2026")
    #expect(try register.deliver("b") == "2/PW.02.5-SP/6101/2026")
    #expect(try register.deliver("a") == "1/PW.02.5-SP/6101/2026")
    let keys = ["a", "b"].map { Office.owner($0).key }
    #expect(
      office.text == Office.head
        + "SP;2026;6101;1;1/PW.02.5-SP/6101/2026;2026-03-09;pakta;\(keys[0]);Pakta a\r\n"
        + "SP;2026;6101;2;2/PW.02.5-SP/6101/2026;2026-03-09;pakta;\(keys[1]);Pakta b\r\n")
    let before = office.text
    let again = try office.open()
    #expect(try again.deliver("b") == "2/PW.02.5-SP/6101/2026")
    #expect(office.text == before && again.warnings == [])
    #expect(try again.deliver("c") == "3/PW.02.5-SP/6101/2026")
  }

  /// Apart by register, office and year; classes of one register are counted together.
  @Test func apart() throws {
    let office = try Office()
    let register = try office.open()
    let urut = { (name: String, pattern: String) in
      try register.deliver(name, pattern).split(separator: "/")[0]
    }
    #expect(try urut("a", "{urut|Ketua}/ORT.07-SD/{tahun}") == "1")
    #expect(try urut("b", "{urut|ketua}/PK.01-Und/{tahun}") == "2")
    #expect(try urut("c", "{urut|Sekretaris}/ORT.07-SD/{tahun}") == "2", "1 is Ketua's on paper")
    #expect(try urut("d", "{urut}/PW.02.5-BA/{tahun}") == "1")
    #expect(try urut("e", "{urut}/ORT.07-BA/{tahun}") == "2")
    #expect(try register.deliver("f", kode: "61.02") == "1/PW.02.5-SP/6102/2026")
    #expect(try register.deliver("g", year: 2027) == "1/PW.02.5-SP/6101/2027")
    #expect(try register.deliver("h", year: 2027) == "2/PW.02.5-SP/6101/2027")
  }

  /// A class that is corrected keeps the number, and the register says both.
  @Test func aCorrectedPattern() throws {
    let office = try Office()
    let register = try office.open()
    try register.deliver("a")
    #expect(try register.deliver("a", "{urut}/PW.02.9-SP/{tahun}") == "1/PW.02.9-SP/2026")
    #expect(office.column(3) == ["1", "1"])
    #expect(try register.deliver("b") == "2/PW.02.5-SP/6101/2026")
  }

  @Test func whatIsNotDeliveredTakesNone() throws {
    let office = try Office()
    let register = try office.open()
    try register.deliver("a")
    let before = office.text
    register.forget()
    let claim = try register.claim("b")
    #expect(claim.urut == 2)
    #expect(throws: Faults.self) {
      _ = try register.taking(claim, for: "") { () throws(Faults) in
        #expect(office.column(3) == ["1", "2"], "it stands there before the document does")
        throw Faults(.file, .numberTooLarge())
      }
    }
    #expect(office.text == before)
    #expect(try register.deliver("c") == "2/PW.02.5-SP/6101/2026")
  }

  /// What a plan shows: each the next, and none is taken.
  @Test func keptInMind() throws {
    let office = try Office()
    let register = try office.open()
    #expect(try ["a", "b", "a", "c"].map { try register.claim($0).urut } == [1, 2, 1, 3])
    register.forget(from: 2)
    #expect(try ["d", "b"].map { try register.claim($0).urut } == [3, 2])
    #expect(!FileManager.default.fileExists(atPath: office.path))
    register.forget()
    #expect(try register.claim("z").urut == 1)
  }

  @Test func anotherRunWasFaster() throws {
    let office = try Office()
    let (one, other) = (try office.open(), try office.open())
    let claim = try one.claim("a")
    try other.deliver("b")
    let isDelivered = try one.taking(claim, for: "") { Issue.record("its number is another's") }
    #expect(!isDelivered)
    #expect(try one.deliver("a") == "2/PW.02.5-SP/6101/2026")
  }

  @Test func typedNumbersAreEntered() throws {
    let office = try Office()
    let register = try office.open()
    #expect(try register.deliver("a", "12/PW.02.5-SP/6101/2026") == "12/PW.02.5-SP/6101/2026")
    #expect(try register.deliver("a", "12/PW.02.5-SP/6101/2026") == "12/PW.02.5-SP/6101/2026")
    #expect(office.column(3) == ["12"])
    #expect(try register.deliver("b") == "13/PW.02.5-SP/6101/2026")
    try register.deliver("c", "B-7/KPU")
    #expect(office.column(3) == ["12", "13", ""])
    let faults = #expect(throws: Faults.self) {
      try register.deliver("d", "12 / pw.02.5-SP/6101/2026")
    }
    #expect(
      faults?.text().replacing(office.folder.path, with: "")
        == """
        r.yaml:3:8: galat: nomor “12 / pw.02.5-SP/6101/2026” sudah dipakai rekaman lain: /nomor.csv:E2
          saran: pakai nomor lain, atau {urut} untuk nomor berikutnya
        """, "\(faults?.text() ?? "")")
    #expect(try office.open().deliver("e") == "14/PW.02.5-SP/6101/2026")
  }

  /// What people entered by hand, wherever they counted it, is on a letter of theirs.
  @Test func handsNumbersAreNotGivenAgain() throws {
    let office = try Office()
    try office.folder.write(
      Office.head + "SP;2026;6101;1;1/PW.02.5-SP/6101/2026;;;;\r\n"
        + "SP;2026;KPU Sambas;2;2/PW.02.5-SP/6101/2026;;;;\r\n;;;;3/pw.02.5-SP/6101/2026;;;;\r\n",
      to: "nomor.csv")
    let register = try office.open()
    #expect(try register.deliver("a") == "4/PW.02.5-SP/6101/2026")
    #expect(try register.deliver("b", "3/PW.02.5-SP/6101/2026") == "3/PW.02.5-SP/6101/2026")
  }

  /// A pattern was changed, and what it would make of the record's number is another's.
  @Test func aChangedPatternTakesNoNumberOfAnother() throws {
    let office = try Office()
    let register = try office.open()
    try register.deliver("a", "{urut|R}/PW.02/{wilayah}/{tahun}")
    try register.deliver("b", "1/PW.03/6101/2026")
    #expect(
      try register.deliver("a", "{urut|R}/PW.03/{wilayah}/{tahun}") == "2/PW.03/6101/2026")
    #expect(
      try register.deliver("a", "{urut|R}/PW.03/{wilayah}/{tahun}") == "2/PW.03/6101/2026")
  }

  @Test func oneNumberTwiceInOneRun() throws {
    let office = try Office()
    let register = try office.open()
    _ = try register.claim("a", "5/PW.02.5-SP/6101/2026")
    let faults = #expect(throws: Faults.self) {
      try register.claim("b", "5/PW.02.5-SP/6101/2026")
    }
    #expect(
      faults?.text()
        == """
        r.yaml:3:8: galat: nomor “5/PW.02.5-SP/6101/2026” sudah dipakai rekaman lain: a.yaml
          saran: pakai nomor lain, atau {urut} untuk nomor berikutnya
        """, "\(faults?.text() ?? "")")
  }
}

/// The file, as people and other programs leave it.
@Suite struct NumberFileTests {
  @Test func columnsInAnyOrder() throws {
    let office = try Office()
    try office.folder.write(
      "Nomor,Catatan,Urut,Tahun,Satker,Register,Rekaman\n\"7/A.1-SP/6101/2026\",\"a, b\",7,2026,"
        + "6101,SP,", to: "nomor.csv")
    #expect(try office.open().deliver("a") == "8/PW.02.5-SP/6101/2026")
    #expect(
      office.text
        == "Nomor,Catatan,Urut,Tahun,Satker,Register,Rekaman\n\"7/A.1-SP/6101/2026\",\"a, b\",7,"
        + "2026,6101,SP,\n8/PW.02.5-SP/6101/2026,,8,2026,6101,SP,\(Office.owner("a").key)\n")
  }

  @Test func aTornLineIsToldAndHealed() throws {
    let office = try Office()
    try office.open().deliver("a")
    let whole = office.text
    try office.folder.write(whole + "SP;2026;6101;2;2/PW.0", to: "nomor.csv")
    let register = try office.open()
    #expect(
      register.warnings.map { $0.message.text(in: .indonesian) }
        == ["baris terakhir register nomor terpotong: “SP;2026;6101;2;2/PW.0”"])
    #expect(
      register.warnings.map { $0.hint?.text(in: .indonesian) }
        == ["dokumennya belum ada; baris ini hilang saat nomor berikutnya dicatat"])
    #expect(try register.deliver("a") == "1/PW.02.5-SP/6101/2026")
    #expect(try register.deliver("b") == "2/PW.02.5-SP/6101/2026")
    #expect(office.text.hasPrefix(whole) && office.column(3) == ["1", "2"])
    #expect(try office.open().warnings == [])
  }

  @Test(arguments: [
    (
      "Kode;Satker\n61.01;KPU\n",
      "ini bukan register nomor: tidak ada kolom Register, Tahun, Urut, Nomor, Rekaman", ""
    ),
    (
      String(Office.head) + "SP;2026;6101;dua;2/A;;;;\r\n", "Urut “dua” tidak dapat dihitung", ":D2"
    ),
    (String(Office.head) + "SP;;6101;2;2/A;;;;\r\n", "Tahun “” tidak dapat dihitung", ":2"),
  ]) func anotherTable(text: String, message: String, cell: String) throws {
    let office = try Office()
    try office.folder.write(text, to: "nomor.csv")
    let faults = #expect(throws: Faults.self) { _ = try office.open() }
    #expect(faults?.status == .record)
    #expect(faults?.diagnostics.map { $0.message.text(in: .indonesian) } == [message])
    #expect(faults?.diagnostics.map { "\($0.place!)" } == [office.path + cell])
    #expect(faults?.diagnostics.allSatisfy { $0.hint != nil } == true)
    #expect(office.text == text)
  }

  @Test func whatIsNoFile() throws {
    let office = try Office()
    let ending = #expect(throws: Faults.self) { _ = try NumberRegister("nomor.xlsx") }
    #expect(
      ending?.text()
        == """
        nomor.xlsx: galat: nama register nomor tidak berakhiran .csv
          saran: contoh: --numbers nomor.csv; yang belum ada akan dibuat
        """, "\(ending?.text() ?? "")")
    try FileManager.default.createDirectory(
      atPath: office.path, withIntermediateDirectories: false)
    let folder = #expect(throws: Faults.self) { _ = try office.open() }
    #expect(folder?.status == .file)
    #expect(
      folder?.diagnostics.map { $0.message.text(in: .indonesian) }
        == ["register nomor tidak dapat dipakai: ini sebuah folder"])
    let missing = try NumberRegister("\(office.folder.path)/tidak/ada/nomor.csv")
    let nowhere = #expect(throws: Faults.self) { try missing.deliver("a") }
    #expect(
      nowhere?.text().replacing(office.folder.path, with: "")
        == """
        /tidak/ada/nomor.csv: galat: register nomor tidak dapat dipakai: berkas atau foldernya tidak ada
          saran: periksa nama berkas itu dan foldernya
        """, "\(nowhere?.text() ?? "")")
  }

  @Test(.enabled(if: getuid() != 0, "whoever may do everything is refused nothing"))
  func aFileThatMayOnlyBeRead() throws {
    let office = try Office()
    try office.open().deliver("a")
    chmod(office.path, 0o444)
    let register = try office.open()
    #expect(try register.claim("b").urut == 2)
    let faults = #expect(throws: Faults.self) { try register.deliver("b") }
    #expect(faults?.status == .file)
    #expect(
      faults?.diagnostics.map { $0.message.text(in: .indonesian) }
        == ["register nomor tidak dapat dipakai: Anda tidak berhak"])
    #expect(office.column(3) == ["1"])
  }

  /// Threads with registers of their own are to each other as processes are: `flock` is of an
  /// opened file.
  @Test func severalAtOnce() async throws {
    let office = try Office()
    try await withThrowingTaskGroup(of: [String].self) { group in
      for run in 0..<4 {
        group.addTask {
          let register = try office.open()
          return try (0..<25).map { try register.deliver("\(run)-\($0)") }
        }
      }
      var given: [String] = []
      for try await numbers in group { given += numbers }
      #expect(Set(given) == Set((1...100).map { "\($0)/PW.02.5-SP/6101/2026" }))
    }
    #expect(office.column(3) == (1...100).map { "\($0)" })
  }

  /// A program that people edit it with puts a new file in its place.
  @Test func editedInBetween() throws {
    let office = try Office()
    let register = try office.open()
    try register.deliver("a")
    let edited = office.text + "SP;2026;6101;40;40/PW.02.5-SP/6101/2026;;;;surat tangan\r\n"
    try Data(edited.utf8).write(to: URL(fileURLWithPath: office.path), options: .atomic)
    #expect(try register.deliver("b") == "41/PW.02.5-SP/6101/2026")
    // Nobody's line becomes that of the record that says the same number.
    try register.deliver("c", "40/PW.02.5-SP/6101/2026")
    #expect(throws: Faults.self) { try register.deliver("d", "40/PW.02.5-SP/6101/2026") }
  }
}
