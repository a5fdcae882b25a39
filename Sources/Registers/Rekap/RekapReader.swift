public import Diagnostics
internal import Bahasa
public import Records
internal import Sheets

/// Reads the record of a recap and what belongs to it: the register and the
/// LKE files that it names, or the sheets “Rekap” and “Register” of a workbook.
///
/// - Parameters:
///   - choice: what is said of the register's table besides what it shows.
///   - readLKE: reads one LKE file, in the column that the recap shows.
/// - Throws: every fault of all files at once, with its cell or line.
/// - Returns: the recap, warnings, and where its values stand.
public func readRekap(
  _ record: OpenedRecord, _ choice: RegisterChoice = RegisterChoice(), readLKE: LKEReader
) throws(Faults) -> (rekap: Rekap, warnings: [Diagnostic], places: any RecordPlaces) {
  let parts = try RekapParts(record, choice)
  let findings = Findings(.found)
  findings.add(parts.findings.diagnostics)
  let read = findings.gather { () throws(Faults) in try parts.register() }.flatMap(\.self)
  let (results, refused) = parts.results(readLKE, findings)
  for result in results {
    for warning in result.warnings { findings.add(warning, at: warning.place ?? result.place) }
  }
  if let read { findings.add(read.warnings) }
  guard !findings.hasErrors, let head = parts.head, let read else {
    if parts.head?.lkeBermasalah != .catat {
      findings.add(ResultJoin(parts.head, read?.register, results).joined().faults.diagnostics)
    }
    throw findings.faults()
  }
  let rekap = try Rekap(head, read.register, results, without: refused)
  findings.add(rekap.lkeDitolak.map(\.warning))
  tellIncomplete(rekap, results, at: Place(file: record.source.name), findings)
  tellLate(read.register, head, findings)
  return (rekap, findings.diagnostics, parts.places(read.places))
}

/// Offices whose answers or figures are not all there.
private func tellIncomplete(
  _ rekap: Rekap, _ results: [LKEResult], at place: Place, _ findings: Findings
) {
  let answered = Set(results.map(\.wilayah.kode))
  var offices: [(nama: String, count: Int)] = []
  var hasLKE = false
  for row in rekap.satker {
    guard let count = row.belumLengkap else { continue }
    offices.append(("\(row.wilayah.namaSingkat) (\(row.kode))", count))
    hasLKE = hasLKE || answered.contains(row.kode)
  }
  guard !offices.isEmpty else { return }
  findings.warn(
    at: place, .rekapIncomplete(offices),
    hint: hasLKE ? .rekapIncompleteHint : .rekapIncompleteRowsHint)
}

/// Declarations after the recap's own date, and of another year than the recap is about.
private func tellLate(_ register: Register, _ head: RekapHead, _ findings: Findings) {
  for row in register.rows {
    guard let date = row.pencanangan.tanggal else { continue }
    if date > head.tanggal {
      findings.warn(
        at: row.place, .rekapLateDate(row.wilayah.namaKantor, date.panjang),
        hint: .rekapLateDateHint)
    } else if date.year != head.tahun {
      findings.warn(
        at: row.place, .rekapDeclaredIn(date.year, head.tahun), hint: .rekapDeclaredInHint)
    }
  }
}
