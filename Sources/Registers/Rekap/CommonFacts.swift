internal import Bahasa
internal import Fields

/// What declarations have in common, which is told once, and what so few of them say that it
/// needs no column.
struct CommonFacts: Sendable {
  /// What is the same of all.
  let shared: [String]
  private let columns: [Fact]
  private let others: [Fact]
  private let hasRest: Bool

  init(_ all: [Pencanangan]) {
    let facts = Fact.all.filter { fact in all.contains { fact.text($0) != nil } }
    let common = facts.filter { $0.isShared(by: all) }
    let columns = facts.filter { !$0.isShared(by: all) && $0.isColumn(of: all) }
    let others = facts.filter { !$0.isShared(by: all) && !$0.isColumn(of: all) }
    shared = all.first.map { first in common.compactMap { $0.said(of: first) } } ?? []
    let rest = all.count { office in others.contains { $0.text(office) != nil } }
    hasRest = rest > 0 && rest * 3 >= all.count
    (self.columns, self.others) = (columns, others)
  }

  /// The facts of an office that have no column.
  func rest(of office: Pencanangan) -> [String] { others.compactMap { $0.said(of: office) } }

  static let fields = Fields<CommonFacts>(
    .flag("status", id: "sudah atau belum", en: "whether it has declared") { $0.has("status") },
    .flag("tanggal", id: "tanggal", en: "the day") { $0.has("tanggal") },
    .flag("tempat", id: "tempat", en: "the place") { $0.has("tempat") },
    .flag("penanda_tangan", id: "penanda tangan dan jabatannya", en: "the signer and the office") {
      $0.has("penanda tangan")
    },
    .flag("saksi", id: "saksi", en: "the witnesses") { $0.has("saksi") },
    .flag("nomor_piagam", id: "nomor piagam", en: "the number of the charter") {
      $0.has("nomor")
    },
    .flag("dasar", id: "surat atau peraturan", en: "the letter or regulation") { $0.has("dasar") },
    .flag("lain", id: "selebihnya bersama-sama", en: "the rest, together") { $0.hasRest })

  private func has(_ column: String) -> Bool { columns.contains { $0.words == column } }
}

/// A fact of a declaration as text.
private struct Fact: Sendable {
  let words: String
  var need = Need.third
  let text: @Sendable (Pencanangan) -> String?

  /// Of how many offices it must be known for a column of its own.
  enum Need { case one, third, none }

  static let all = [
    Fact(words: "status", need: .one) { $0.sudah ? "sudah mencanangkan" : "belum mencanangkan" },
    Fact(words: "tanggal", need: .one) {
      $0.tanggal.map { "\($0.hari.nama), \($0.panjang)" } ?? ($0.sudah ? "tanpa tanggal" : nil)
    },
    Fact(words: "tempat") { $0.tempat },
    Fact(words: "penanda tangan") { office in
      filled([office.penandaTangan.map { PersonName($0).berlem }, office.jabatan])
    },
    Fact(words: "saksi") { filled($0.saksi) },
    Fact(words: "nomor") { $0.nomorPiagam },
    Fact(words: "dasar") { $0.dasar },
    Fact(words: "dokumentasi", need: .none) { $0.dokumentasi },
    Fact(words: "keterangan", need: .none) { $0.keterangan },
  ]

  private static func filled(_ parts: [String?]) -> String? {
    let parts = parts.compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func said(of office: Pencanangan) -> String? {
    let isPlain = need == .one || words == "keterangan"
    return text(office).map { isPlain ? $0 : "\(words): \($0)" }
  }

  func isColumn(of all: [Pencanangan]) -> Bool {
    let known = all.count { text($0) != nil }
    return switch need {
    case .one: known > 0
    case .third: known * 3 >= all.count
    case .none: false
    }
  }

  func isShared(by all: [Pencanangan]) -> Bool {
    guard all.count > 1, let first = text(all[0]) else { return false }
    return all.allSatisfy { text($0) == first }
  }
}
