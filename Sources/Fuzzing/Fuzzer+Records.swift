internal import Diagnostics
internal import Press
internal import Records
internal import Registers

extension Fuzzer {
  /// What `check` does with a record.
  func useRecord(_ bytes: [UInt8], _ name: String) throws -> [Diagnostic] {
    let job = Job(record: name)
    let reading = try press.kinds.open(RecordSource(name: name, bytes: bytes, folder: files))
    if let check = try reading.checkAlone(job) { return check.warnings }
    return try worker.check(reading, job).warnings
  }

  /// A file of meanings for a register that is right.
  func useMap(_ bytes: [UInt8]) throws -> [Diagnostic] {
    let map = RecordSource(name: "peta.yaml", bytes: bytes)
    let register = OpenedRecord(RecordSource(name: "r.csv", bytes: Array(Self.register.utf8)))
    return try readLoneRegister(register, RegisterChoice(map: map))?.warnings ?? []
  }

  private static let register = """
    Kode Wilayah;Nama Satker KPU;Status;Tgl;Nilai LKE;Catatan
    61.01;KPU Kabupaten Sambas;sudah;9 Maret 2022;85,5;-
    61.02;KPU Kabupaten Mempawah;belum;;;-

    """
}
