import Diagnostics
import Press

/// Pakta integritas of the staff of an office, a row of one table each, beside as many charters:
/// whether a kind whose fields are data costs what the charter costs.
enum ManyPacts: Suite {
  static let name = "pakta"
  static let summary = "\(rows) pakta integritas of one table, beside as many charters"

  private static let rows = 5000

  static func run(_ bench: Bench) throws -> Report {
    let scratch = Scratch(bytes: rows * (128 << 10))
    let place = scratch.path
    var report = Report()
    let register = "\(place)/register.csv"
    try CharterRegister.make(register, rows: rows)
    let charters = run(bench, BatchOrder(register, "\(place)/piagam", workers: 1))
    let pacts = run(bench, try order(in: place))
    add(&report, "charters", charters)
    add(&report, "pakta", pacts)
    report.add("pakta: CPU to a charter's", (pacts.make.cpu / charters.make.cpu).text(3))
    report.aim("pakta: peak memory", pacts.child.peak.mebibytes, atMost: 128, unit: " MiB")
    report.aim(
      "pakta: memory after the last tenth to the first", pacts.tenths.memory, atMost: 1.05)
    return report
  }

  /// - Returns: what came of it; its documents are removed.
  private static func run(_ bench: Bench, _ order: BatchOrder) -> BatchRun {
    defer { _ = Child("/bin/rm", ["-rf", order.folder]) }
    return BatchRun(bench, order)
  }

  private static func add(_ report: inout Report, _ label: String, _ run: BatchRun) {
    report.assert("\(label): every row is a document", run.isWell && run.documents == rows)
    report.add("\(label): CPU each", (run.make.cpu / Double(rows) * 1000).text(2) + " ms")
    report.add("\(label): a second", (Double(rows) / run.make.wall).text(1), "1 worker")
    report.add("\(label): peak memory", run.child.peak.mebibytes.text(1) + " MiB")
  }
}

extension ManyPacts {
  /// Of staff without subordinates, each with a NIP of its own; what all have in common stands
  /// in a file.
  private static func order(in place: String) throws -> BatchOrder {
    let headings = "Nama penanda tangan;Jabatan penanda tangan;NIP penanda tangan"
    let staff = (0..<rows).map { index in
      let day = 1 + index % 28
      let serial = 1 + index / 28
      return "\(Charters.person(index, 0));Pelaksana;"
        + "19900\(1 + index % 9)\(day < 10 ? "0" : "")\(day) 201503 1 "
        + String(repeating: "0", count: max(0, 3 - "\(serial)".count)) + "\(serial)"
    }
    let table = "\(place)/pakta.csv"
    try deliver(Array(([headings] + staff).joined(separator: "\n").utf8), to: table)
    let common = "\(place)/bersama.yaml"
    try deliver(Array(shared.utf8), to: common)
    var order = BatchOrder(table, "\(place)/pakta", workers: 1)
    (order.kind, order.common) = ("pakta-integritas", common)
    return order
  }

  private static let shared = """
    untuk: pakta-integritas
    satker:
      kode: 61.71
    tanggal: 2022-03-09
    kota: Pontianak
    naskah: pelaksana
    menyaksikan:
      nama: Hendra Contoh, S.H.
      jabatan: Sekretaris
      instansi: KPU Kota Pontianak
      nip: 19710822 199603 1 002
    """
}
