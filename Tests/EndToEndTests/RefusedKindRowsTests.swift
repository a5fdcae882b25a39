import Foundation
import TestSupport
import Testing

/// What a batch of a kind's table refuses, to be corrected and given back.
@Suite struct RefusedKindRowsTests {
  private static let table = """
    Nama penanda tangan;Jabatan penanda tangan;NIP penanda tangan
    Sri Contoh, S.E.;Pelaksana;19780920 200604 2 001
    Budi Contoh;Pelaksana;19781320 200604 1 001

    """

  private static let common = """
    jenis: bersama
    untuk: pakta-integritas
    satker:
      kode: 61.01
    tanggal: 2022-03-09
    kota: Sambas
    naskah: pelaksana
    menyaksikan:
      nama: Sudarmi Contoh
      jabatan: Ketua

    """

  @Test func correctedAndGivenBack() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "p.csv")
    try folder.write(Self.common, to: "bersama.yaml")
    let arguments = ["--template", "pakta-integritas", "--with", "bersama.yaml", "--out", "out"]
    let run = { (words: [String]) in try PiagamRun(["batch"] + words + arguments, in: folder.path) }
    let first = try run(["p.csv", "--failures", "ditolak.csv"])
    #expect(first.status == 3)
    #expect(
      first.errors == """
        p.csv:C3: galat: tanggal lahir “19781320” di dalam NIP tidak ada dalam kalender
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        ditolak.csv: 1 baris untuk diperbaiki
        1 dokumen dibuat, 0 tetap, 1 ditolak

        """)
    let table = try folder.text("ditolak.csv")
    #expect(table.contains(";Budi Contoh;"))
    // In a folder it is no table of new records.
    let passed = try run([".", "--plan"])
    #expect(passed.errors.hasPrefix("./ditolak.csv: peringatan: tabel baris yang ditolak ini"))
    try folder.write(table.replacing("19781320", with: "19781220"), to: "ditolak.csv")
    let again = try run(["ditolak.csv", "--failures", "lagi.csv"])
    #expect(again.status == 0)
    #expect(
      again.errors == "lagi.csv: 0 baris untuk diperbaiki\n1 dokumen dibuat, 0 tetap, 0 ditolak\n")
    // The whole table, once it is right, has nothing left to do.
    try folder.write(Self.table.replacing("19781320", with: "19781220"), to: "p.csv")
    #expect(try run(["p.csv"]).errors == "0 dokumen dibuat, 2 tetap, 0 ditolak\n")
  }
}
