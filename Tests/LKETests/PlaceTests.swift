import Diagnostics
import Fields
import Evaluation
import Files
import Foundation
import LKE
import Records
import TestSupport
import Testing

/// Where evidence, answers and wording stand, in every kind of file.
@Suite struct PlaceTests {
  private static let csv = """
    jenis;evaluasi
    satker.kode;61.01
    tahun;2022
    skema;90/2021
    kode;Mandiri;TPI;Bukti
    A.I.1.i.a;Ya;Ya;SK Tim 書
    A.II.1.i.a;;;Laporan
    A.II.1.i.a:perubahan_konkret;2;2;Foto 書
    A.II.1.i.a:agen_perubahan;4;4;

    """

  private static let yaml = """
    jenis: evaluasi # 書
    satker: {kode: 61.01}
    tahun: 2022
    skema: aturan.skema
    uraian: bunyi.txt
    jawaban:
      mandiri: {A.I.1.i.a: Ya}
    bukti:
      a.i.1.i.a: >-
        SK
        Tim 書

    """

  /// Of a butir, as templates come to it.
  private func butir(_ code: String, _ name: String) -> ValuePath {
    ValuePath([
      .name("aspek"), .member(1, kode: nil), .name("area"), .member(1, kode: nil), .name("sub"),
      .member(1, kode: "A.I.1.i"), .name("butir"), .member(1, kode: code), .name(name),
    ])
  }

  private func said(_ places: any RecordPlaces, _ path: ValuePath, _ part: String? = nil) -> String
  {
    "\(places.place(of: path, part: part))"
  }

  @Test func rowsOfASheet() throws {
    let source = Contoh.source(Self.csv, "a.csv")
    let places = try readEvaluasiAndPlaces(OpenedRecord(source), for: .nilai).places
    #expect(said(places, butir("A.I.1.i.a", "bukti"), "書") == "a.csv:D6")
    // A question and its counts have one evidence: the cell with the character.
    #expect(said(places, butir("A.II.1.i.a", "bukti"), "書") == "a.csv:D8")
    #expect(said(places, butir("A.II.1.i.a", "bukti")) == "a.csv:D7")
    #expect(said(places, butir("A.I.1.i.a", "jawaban")) == "a.csv:C6")
    #expect(said(places, butir("A.I.1.i.a", "label")) == "a.csv:B4")
    #expect(said(places, ValuePath([.name("satker"), .name("nama")])) == "a.csv:B2")
  }

  @Test func treeAndFilesOfWording() throws {
    let folder = try TemporaryFolder()
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Evaluation/Schemes/permenpanrb-90-2021.skema")
    let skema = try String(contentsOf: path, encoding: .utf8)
      .replacingOccurrences(of: "skema   90/2021", with: "skema   7/2026")
      .replacingOccurrences(of: "Nomor 90 Tahun 2021", with: "Nomor 7 Tahun 2026 書")
    try folder.write(skema, to: "aturan.skema")
    try folder.write(
      "# 書\nA.I.1.i.a  Tim 書\nA.I.1.i.a=Ya  Ya, 誠\n1  Manajemen 書\n", to: "bunyi.txt")
    let source = RecordSource(
      name: "u/a.yaml", bytes: Array(Self.yaml.utf8), folder: .disk(folder.path))
    let places = try readEvaluasiAndPlaces(OpenedRecord(source), for: .nilai).places
    #expect(said(places, butir("A.I.1.i.a", "bukti"), "書") == "u/a.yaml:11:9")
    #expect(said(places, butir("A.I.1.i.a", "bukti")) == "u/a.yaml:9:14")
    #expect(said(places, butir("A.I.1.i.a", "jawaban")) == "u/a.yaml:7:24")
    #expect(said(places, butir("A.I.1.i.a", "label"), "書") == "u/bunyi.txt:2:16")
    #expect(said(places, butir("A.I.1.i.a", "label"), "誠") == "u/bunyi.txt:3:19")
    #expect(said(places, butir("A.I.1.i.b", "label")) == "u/aturan.skema:51:1")
    let area = ValuePath([.name("area"), .member(1, kode: nil), .name("nama")])
    #expect(said(places, area, "書") == "u/bunyi.txt:4:14")
    let nama = ValuePath([.name("skema"), .name("nama")])
    #expect(said(places, nama, "書") == "u/aturan.skema:10:52")
    #expect(said(places, ValuePath([.name("kesimpulan")])) == "u/a.yaml:4:8")
    withExtendedLifetime(folder) {}
  }
}
