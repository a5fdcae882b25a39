import Bahasa
import Diagnostics
import Glibc
import Press
import Records
import Sheets

/// A register far longer than any: the 552 offices over and over, so that
/// all rows are read and the repeated codes are told.
enum LongRegister: Suite {
  static let name = "register"
  static let summary = "a register of 100,000 rows and 12 columns, every repeated code found"

  private static let count = 100_000

  static func run(_ bench: Bench) throws -> Report {
    var report = Report()
    for type in ["csv", "xlsx"] { add(&report, bench, type) }
    return report
  }

  /// Makes the file; in a process of its own, since the kernel counts what the
  /// parent holds when a program is started as that program's memory.
  static func make(_ path: String) throws(Faults) {
    try deliver(path.hasSuffix(".csv") ? csv() : writeWorkbook(plan()), to: path)
  }
}

extension LongRegister {
  private static func add(_ report: inout Report, _ bench: Bench, _ type: String) {
    let path = "/tmp/piagam-bench-\(getpid()).\(type)"
    defer { unlink(path) }
    let isMade = Child(bench.executable, ["--register", path]).status == 0
    report.assert("\(type): made", isMade)
    let runs = (0..<3).map { _ in Child(bench.piagam, ["check", path, "--quiet"]) }
    // 3: a record is wrong. Codes that repeat are found, nothing else is.
    report.assert("\(type): repeated codes are refused", runs.allSatisfy { $0.status == 3 })
    report.aim("\(type): median CPU", Figures(runs.map(\.cpu)).median, atMost: 3, unit: " s")
    let peak = Double(runs.map(\.peak).max() ?? 0) / 1_048_576
    report.aim("\(type): peak memory", peak, atMost: 256, unit: " MiB")
  }

  private static let headings = [
    "Kode", "Satker", "Status", "Tanggal", "Tempat", "Manajemen Perubahan", "Tatalaksana",
    "Manajemen SDM", "Akuntabilitas", "Pengawasan", "Pelayanan Publik", "Keterangan",
  ]

  private static func row(_ index: Int) -> [String] {
    let wilayah = Wilayah.all[index % Wilayah.all.count]
    let tail = index % 10
    return [
      wilayah.kode, wilayah.nama, "sudah", "9 Maret 2022", "Aula Kantor",
      "6,\(tail)0", "5,\(tail)0", "7,\(tail)5", "7,\(tail)0", "11,\(tail)5", "8,\(tail)0",
      "baris \(index)",
    ]
  }

  private static func csv() -> [UInt8] {
    var bytes = Array((headings.joined(separator: ";") + "\n").utf8)
    for index in 0..<count { bytes += (row(index).joined(separator: ";") + "\n").utf8 }
    return bytes
  }
}

extension LongRegister {
  private static func plan() -> WorkbookPlan {
    var sheet = SheetPlan(name: "Register")
    for (column, text) in headings.enumerated() {
      sheet.put(.text(text), row: 1, column: column + 1)
    }
    for index in 0..<count {
      for (column, text) in row(index).enumerated() {
        sheet.put(.text(text), row: index + 2, column: column + 1)
      }
    }
    guard let date = CalendarDate(year: 2022, month: 12, day: 20) else {
      preconditionFailure("the 20th of December exists")
    }
    return WorkbookPlan(title: "Register", author: "Piagam", created: date, sheets: [sheet])
  }
}
