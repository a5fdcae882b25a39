public import Diagnostics
internal import Bahasa
public import Records
internal import Sheets

/// Reads the record of a recap and what belongs to it: the register and the
/// LKE files that it names, or the sheets “Rekap” and “Register” of a workbook.
///
/// - Parameter readLKE: reads one LKE file, in the column that the recap shows.
/// - Throws: every fault of all files at once, with its cell or line.
/// - Returns: the recap, warnings, and where its values stand.
public func readRekap(
  _ source: RecordSource, readLKE: LKEReader
) throws(Faults) -> (rekap: Rekap, warnings: [Diagnostic], places: any RecordPlaces) {
  let parts = try BagianRekap(source)
  var faults = parts.findings.hasErrors ? parts.findings.sorted : []
  let warnings = parts.findings.hasErrors ? [] : parts.findings.sorted
  let read = faults.gather { () throws(Faults) in try parts.register() }
  let results = faults.gather { () throws(Faults) in try parts.results(readLKE) }
  guard faults.isEmpty, let kepala = parts.kepala, let read, let results else {
    throw Faults(.record, faults)
  }
  let rekap = try Rekap(kepala, read.register, results)
  return (
    rekap, warnings + read.warnings + late(read.register, kepala), parts.places(read.places)
  )
}

/// Declarations after the recap's own date.
private func late(_ register: Register, _ kepala: KepalaRekap) -> [Diagnostic] {
  register.baris.compactMap { row in
    guard let date = row.pencanangan.tanggal, date > kepala.tanggal else { return nil }
    return Diagnostic(
      .warning, at: row.place, .rekapLateDate(row.wilayah.namaKantor, date.panjang))
  }
}
