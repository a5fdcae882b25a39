import Diagnostics
import Glibc
import Records
import Sheets

/// A register of made-up offices' declarations, however long: a charter a row.
enum CharterRegister {
  /// Written line by line, so that whoever makes it stays small.
  ///
  /// - Throws: the system's reason for a file that cannot be written.
  static func make(_ path: String, rows: Int) throws {
    guard let file = fopen(path, "w") else { throw Unwritten(path: path, reason: errno) }
    fputs(headings + "\n", file)
    for index in 0..<rows { fputs(Charters.row(index).joined(separator: ";") + "\n", file) }
    guard fclose(file) == 0 else { throw Unwritten(path: path, reason: errno) }
  }

  private static let headings =
    "Kode;Satker;Status;Tanggal;Tempat;Kota;Predikat dituju;Nomor piagam;Penanda tangan;Jabatan;"
    + "Saksi"

  struct Unwritten: Error {
    var path: String
    var reason: Int32
  }
}
