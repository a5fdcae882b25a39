import Batch
import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// Of many records those that are likeliest to go wrong, on one sheet.
@Suite struct PreviewTests {
  /// A charter with as many witnesses and commitments.
  private func charter(
    _ kode: String, _ nama: String, di kota: String = "Sambas", saksi: Int = 0,
    komitmen: [String] = []
  ) -> String {
    let witnesses = (0..<saksi).map { "  - jabatan: Kepala Bagian \($0)\n" }.joined()
    let commitments = komitmen.map { "  - \($0)\n" }.joined()
    return """
      satker:
        kode: \(kode)
      tanggal: 2022-03-09
      kota: \(kota)
      predikat_dituju: WBK
      penanda_tangan:
        nama: \(nama)
        jabatan: Ketua
      \(saksi > 0 ? "saksi:\n\(witnesses)" : "")\(komitmen.isEmpty ? "" : "komitmen:\n\(commitments)")
      """
  }

  private func desk(_ records: [String]) throws -> Desk {
    let desk = try Desk(0)
    for (number, record) in records.enumerated() { try desk.write(number, record) }
    return desk
  }

  private func preview(
    _ desk: Desk, to output: String = "lembar.pdf",
    _ change: (inout BatchRequest) -> Void = { _ in }
  ) throws -> (preview: Preview, heard: [String]) {
    let heard = Heard()
    let preview = try Preview(
      desk.request(change), Desk.press.get(), output: "\(desk.folder.path)/\(output)"
    ) { heard.add($0) }
    return (preview, heard.all.map { $0.replacing("\(desk.records)/", with: "") })
  }

  private func shown(_ preview: Preview, in desk: Desk) -> [String] {
    preview.shown.map { shown in
      let reasons = shown.reasons.map { $0.message.text(in: .english) }.joined(separator: "; ")
      let record = shown.record.replacing("\(desk.records)/", with: "")
      return "\(record) \(shown.sort) \(shown.pages): \(reasons)"
    }
  }

  @Test func theExtremesAndTheFirst() throws {
    let desk = try desk([
      charter("61.01", "Ani Contoh", saksi: 1),
      charter("61.02", "Budi Contoh", di: "Mempawah", saksi: 5),
      charter("61.03", "Cut Contoh Sekali, S.H.", di: "Sanggau", saksi: 5),
      charter(
        "61.12", "Deden Contoh", di: "Sungai Raya",
        komitmen: ["melayani dengan jujur", "melayani dengan cepat"]),
      charter("61.05", "Emi Contoh", di: "Sintang", komitmen: ["melayani"]),
    ])
    let (preview, heard) = try preview(desk)
    #expect(heard.isEmpty)
    #expect(
      shown(preview, in: desk) == [
        "r100.yaml piagam 1: the first", "r101.yaml piagam 1: the most who sign: 6",
        "r102.yaml piagam 1: the longest name of a person: 23 letters; the most text: 226 letters",
        """
        r103.yaml piagam 1: the longest name of an office: 41 letters; the most commitments: 2
        """,
      ])
    #expect((preview.records, preview.refused, preview.status) == (5, 0, nil))
    let entries = try #require(preview.sheet(in: .indonesian)).entries
    #expect(
      entries.map(\.name) == [
        "KPU Kabupaten Sambas", "KPU Kabupaten Mempawah", "KPU Kabupaten Sanggau",
        "KPU Kabupaten Kubu Raya",
      ])
  }

  /// The second says the same as the first, and is no extreme of anything.
  @Test func whatAllHaveAlikeIsNoReason() throws {
    let desk = try desk([charter("61.01", "Ani Contoh"), charter("61.01", "Ana Contoh")])
    #expect(shown(try preview(desk).preview, in: desk) == ["r100.yaml piagam 1: the first"])
  }

  @Test func rowsOfARegister() throws {
    let desk = try Desk(0)
    try desk.folder.write(FoundTests.register, to: "records/register.csv")
    let common = try desk.folder.write("kota: Sambas\npredikat_dituju: WBK\n", to: "bersama.yaml")
    let (preview, heard) = try preview(desk) { $0.common = common }
    #expect(
      heard == [
        FoundTests.ofRegister,
        "found register.csv:A3: “Sambas” adalah daerah lain daripada Kabupaten Mempawah",
      ])
    #expect(
      shown(preview, in: desk) == [
        "register.csv:A2 piagam 1: the first",
        """
        register.csv:A3 piagam 1: the longest name of an office: 40 letters; the most text: \
        151 letters
        """,
      ])
  }

  /// As in a plan: it is told, and hinders no other.
  @Test func aBadRecord() throws {
    let desk = try desk([
      charter("61.01", "Ani Contoh").replacing("2022-03-09", with: "2022-02-30"),
      charter("61.02", "Budi Contoh", di: "Mempawah"),
    ])
    let (preview, heard) = try preview(desk)
    #expect(
      heard == [
        """
        refused r100.yaml: r100.yaml:3:10: galat: tanggal “2022-02-30” pada “tanggal” tidak \
        ada dalam kalender
           3 | tanggal: 2022-02-30
             |          ^~~~~~~~~~
        """
      ])
    #expect(shown(preview, in: desk) == ["r101.yaml piagam 1: the first"])
    #expect((preview.records, preview.refused, preview.status) == (1, 1, .record))
  }

  /// Its record is right: only whoever sets it knows.
  @Test func whatDoesNotFitIsOnTheSheet() throws {
    let desk = try desk([
      charter("61.01", "Ani Contoh"), charter("61.02", String(repeating: "M", count: 118)),
    ])
    let (preview, heard) = try preview(desk)
    #expect(heard.count == 1 && heard[0].hasPrefix("refused r101.yaml: r101.yaml:7:"), "\(heard)")
    #expect((preview.records, preview.refused, preview.status) == (2, 1, .overflow))
    let entries = try #require(preview.sheet(in: .indonesian)).entries
    guard entries.count == 2, case .refused(let message) = entries[1].outcome else {
      Issue.record("\(entries)")
      return
    }
    #expect(message.key == "composition.width")
  }

  @Test func nothingToShow() throws {
    let desk = try desk([charter("61.01", "Ani Contoh").replacing("kota", with: "kta")])
    let (preview, heard) = try preview(desk)
    #expect(heard.count == 1 && preview.sheet(in: .english) == nil && preview.status == .record)
  }

  /// As in a plan.
  @Test func nothingToMake() throws {
    let desk = try desk([charter("61.01", "Ani Contoh")])
    let message = refusal { _ = try preview(desk) { $0.documents = [.rekap] } }
    #expect(
      message == """
        \(desk.records): galat: dari masukan ini tidak ada yang dapat dibuat sebagai rekap
          saran: yang dapat dibuat: --documents piagam
        """)
    #expect(message == refusal { _ = try desk.batch { $0.documents = [.rekap] }.plan() })
  }

  /// The scan of a signature is a picture, too.
  @Test func noRecordLosesItsPicture() throws {
    let logo = "logo: logo.png\n"
    let desk = try desk([
      charter("61.01", "Ani Contoh").replacing("satker:\n", with: "satker:\n  " + logo)
    ])
    let path = try desk.folder.write("P", to: "records/logo.png")
    let message = refusal { _ = try preview(desk, to: "records/logo.png") }
    #expect(
      message == """
        galat: keluaran “\(path)” akan menimpa berkas yang dipakai oleh \
        “\(desk.records)/r100.yaml”
          saran: pilih nama lain
        """)
  }

  @Test(arguments: ["lembar.pdf", "lembar.png"]) func theSameBytes(name: String) throws {
    let desk = try desk([charter("61.01", "Ani Contoh"), charter("61.02", "Budi Contoh Dua")])
    let files = try (0..<2).map { _ in
      let sheet = try #require(try preview(desk, to: name).preview.sheet(in: .indonesian))
      return try Worker(Desk.press.get()).file(sheet, at: name, dpi: 72)
    }
    #expect(files[0] == files[1])
    let magic: [UInt8] = name.hasSuffix("f") ? Array("%PDF-".utf8) : [0x89, 0x50, 0x4E, 0x47]
    #expect(files[0].bytes.starts(with: magic))
  }
}
