package import Bahasa
internal import Diagnostics
internal import Files

/// A number that a record has, or is to have.
public struct NumberClaim: Hashable, Sendable {
  /// As it is printed.
  public internal(set) var nomor: String
  /// What it counts; nil of one that was typed and does not begin with a number.
  public internal(set) var urut: Int?
  /// Whether the register gave it, and nobody typed it.
  public internal(set) var isGiven: Bool
  /// As it was named: "Ketua".
  var register: String
  var series: NumberSeries
  var owner: NumberOwner
  /// Where it is typed in the record.
  var place: Place
}

/// Numbers that are counted together: of a register, an office and a year.
struct NumberSeries: Hashable, Sendable {
  /// "Ketua", "BA"; may be empty.
  var register: String
  /// The code of the office, without a dot; empty of one without.
  var satker: String
  var tahun: Int

  init(register: String, satker: String, tahun: Int) {
    self.register = register.lowercased()
    self.satker = satker.filter { $0 != "." }
    self.tahun = tahun
  }
}

/// The record that a number is of.
package struct NumberOwner: Hashable, Sendable {
  /// By which it is known when it comes again, corrected or not.
  let key: String
  var date: CalendarDate
  var jenis: String
  var kode: String?
  /// What people are told of it: its file, or its row.
  var label: String

  /// - Parameter identity: what tells it from the others of its kind and office, and is not its
  ///   number.
  package init(
    jenis: String, kode: String?, date: CalendarDate, label: String, identity: [String]
  ) {
    let said = ([jenis, kode ?? ""] + identity).map { "\($0.utf8.count):\($0)" }.joined()
    // With a letter before it, so that no spreadsheet takes it for a number.
    key = "r" + SHA256.hex(Array(said.utf8)).prefix(24)
    self.date = date
    self.jenis = jenis
    self.kode = kode
    self.label = label
  }

  package var facts: NumberPattern.Facts { NumberPattern.Facts(kode: kode, date: date) }
}
