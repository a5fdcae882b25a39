import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// What cannot be true of documents of an event is refused in words that can be read aloud.
@Suite struct EventDemandTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is told of a sample in which something else is said.
  private func said(
    _ sample: String, _ part: String, _ other: String, _ language: Language = .indonesian
  ) throws -> String {
    let text = try String(
      contentsOf: URL(fileURLWithPath: "\(House.root)/samples/\(sample).yaml"), encoding: .utf8)
    try #require(text.contains(part))
    let path = try folder.write(text.replacing(part, with: other), to: "a.yaml")
    return try House.faults(Job(record: path), in: folder.path, language)
  }

  @Test func aCertificateOfAnEventThatEndsBeforeItBegins() throws {
    let part = "tanggal_kegiatan: 2022-02-11"
    let other = part + "\ntanggal_selesai: 2022-02-10"
    #expect(
      try said("sertifikat/peserta", part, other) == """
        a.yaml:13:18: galat: kegiatan tidak dapat selesai sebelum dimulai: “tanggal_selesai” lebih awal daripada “tanggal_kegiatan”
          13 | tanggal_selesai: 2022-02-10
             |                  ^~~~~~~~~~
        """)
    #expect(
      try said("sertifikat/peserta", part, other, .english) == """
        a.yaml:13:18: error: an event cannot end before it begins: “tanggal_selesai” is before “tanggal_kegiatan”
          13 | tanggal_selesai: 2022-02-10
             |                  ^~~~~~~~~~
        """)
    #expect(try said("sertifikat/peserta", part, part + "\ntanggal_selesai: 2022-02-11") == "")
  }

  @Test func anInvitationAfterItsEvent() throws {
    #expect(
      try said("undangan/kejaksaan", "tanggal: 2022-03-02", "tanggal: 2022-03-10") == """
        a.yaml:13:19: galat: undangan tidak dapat bertanggal sesudah kegiatannya
          13 | tanggal_kegiatan: 2022-03-09
             |                   ^~~~~~~~~~
        """)
    #expect(try said("undangan/kejaksaan", "tanggal: 2022-03-02", "tanggal: 2022-03-09") == "")
  }

  @Test func aListWithoutRows() throws {
    let sample = "daftar-hadir/sebagian-kosong"
    #expect(try said(sample, "baris_kosong: 8", "baris_kosong: 0") == "")
    let text = try String(
      contentsOf: URL(fileURLWithPath: "\(House.root)/samples/\(sample).yaml"), encoding: .utf8)
    let rows = try #require(text.firstMatch(of: /peserta:\n(?: .*\n)+baris_kosong: 8/)?.output)
    #expect(
      try said(sample, String(rows), "baris_kosong: 0") == """
        a.yaml:10:15: galat: daftar ini tidak mempunyai baris: isi “peserta” atau “baris_kosong”
          10 | baris_kosong: 0
             |               ^
        """)
  }

  @Test func minutesByWhoChairs() throws {
    #expect(
      try said("notula/rapat-persiapan", "nama: Siti Contoh, S.E.", "nama: Ratna Contoh, S.E.")
        == """
        a.yaml:17:1: galat: notulis tidak dapat sekaligus memimpin rapat: isi “notulis” dengan orang lain
          17 | notulis:
             | ^~~~~~~
        """)
    #expect(
      try said("notula/rapat-persiapan", "jumlah_hadir: 14\n", "") == """
        a.yaml: galat: yang hadir belum disebut: isi “peserta” atau “jumlah_hadir”
        """)
  }

  @Test func aReportBeforeItsEvent() throws {
    for name in ["pembukaan", "penandatanganan"] {
      try folder.write(
        Array(
          Data(
            contentsOf: URL(
              fileURLWithPath: "\(House.root)/samples/laporan-kegiatan/\(name).svg"))),
        to: "\(name).svg")
    }
    #expect(
      try said("laporan-kegiatan/pencanangan", "tanggal: 2022-03-14", "tanggal: 2022-03-08") == """
        a.yaml:7:10: galat: laporan tidak dapat bertanggal sebelum kegiatannya
           7 | tanggal: 2022-03-08
             |          ^~~~~~~~~~
        """)
  }
}
