import Bahasa
import Composition
import Diagnostics
import Evaluation
import Fields
import Measures
import Press
import Records
import Registers
import Templates
import Testing

/// What templates get of recaps.
@Suite struct RekapFieldsTests {
  @Test func aFullRecapHasEveryField() throws {
    let rekap = PrintedRekap(try full())
    #expect(shapeFaults(PrintedRekap.fields, rekap) == [])
    let values = PrintedRekap.fields.value(of: rekap)
    let satker = try #require(values["satker"]?.elements?.first)
    #expect(
      satker["kekurangan"]?.elements?.first?["kurang"] == .short(Rational("6,75")!.beside(75)))
  }

  @Test func anEmptyRecapLacksOptionalFieldsOnly() throws {
    let rekap = try Rekap(
      head(nil),
      Register(
        file: "r",
        [
          RegisterRow(
            wilayah: Wilayah(kode: "53")!, pencanangan: Pencanangan(sudah: true),
            place: Place(file: "r"))
        ]))
    let values = Filling(rekap).values
    #expect(shapeFaults(PrintedRekap.fields, PrintedRekap(rekap)) == [])
    #expect(values["nilai"] == nil && values["area_terbaik"] == nil && values["wilayah"] == nil)
    #expect(values["satker"]?.elements?.first?["total"] == nil)
    #expect(values["satker"]?.elements?.first?["status"] == .fixed("Sudah"))
    #expect(Filling(rekap).author == "Komisi Pemilihan Umum")
  }

  @Test func valuesAreAsTheyArePrinted() throws {
    let filling = Filling(try full())
    let values = filling.values
    #expect(filling.author == "Komisi Pemilihan Umum Provinsi Kalimantan Barat")
    #expect(filling.date == CalendarDate(iso: "2022-12-20"))
    #expect(values["wilayah"]?["nama"] == .name("Provinsi Kalimantan Barat"))
    #expect(values["nilai"]?["satker_minimum"] == .name("Kab. Sambas dan Kab. Mempawah"))
    #expect(values["nilai"]?["rata"] == .decimal(Rational("68,25")!))
    let row = try #require(values["satker"]?.elements?.first)
    #expect(row["nama"] == .name("KPU Kabupaten Sambas"))
    #expect(row["nama_pendek"] == .name("Kab. Sambas"))
    #expect(row["area"]?.elements?[0]["persen"] == .decimal(60))
    #expect(row["total"] == .short(Rational("68,25")!.beside(75)))
    #expect(row["indikator"]?.elements?[0]["nilai"] == .decimal(Rational("15,75")!))
    #expect(
      values["indikator"]?.elements?.map { $0["nama_pendek"] } == [
        .name("IPAK"), .name("Capaian"), .name("IPKP"),
      ])
    #expect(values["belum_dinilai"]?.elements?.count == 1)
    let weakest = values["area_terlemah"]
    #expect(
      weakest?["nama"] == .name("Manajemen Perubahan, Penataan Tatalaksana, dan 4 area lain"))
    #expect(weakest?["rata_persen"] == .decimal(60))
    let absent = try #require(values["tidak_terdaftar"]?.elements)
    #expect(absent.count == 12)
    #expect(absent[1]["kode"] == .fixed("61.04"))
    #expect(absent[1]["nama"] == .name("KPU Kabupaten Ketapang"))
    #expect(absent[1]["nama_pendek"] == .name("Kab. Ketapang"))
  }

  /// Figures of the regulation that are not confirmed are told apart.
  @Test func whatIsNotConfirmed() throws {
    var head = try head("61")
    head.scheme = try #require(try Scheme.bundled("10/2019"))
    let short = ScoreSummary(
      recorded: head.scheme, area: Array(repeating: 1, count: 6), indikator: [[1, 1], [1]])
    let row = RegisterRow(
      wilayah: Wilayah(kode: "61.01")!, pencanangan: Pencanangan(sudah: true), nilai: short,
      place: Place(file: "r"))
    let values = Filling(try Rekap(head, Register(file: "r", [row]))).values
    let areas = try #require(values["area"]?.elements)
    #expect(
      areas.map { $0["indikatif"] == .flag(true) } == [false, false, false, false, true, true])
    let missed = try #require(values["satker"]?.elements?[0]["kekurangan"]?.elements)
    #expect(missed[0]["minimum_indikatif"] == .flag(true))
    #expect(missed[2]["minimum_indikatif"] == .flag(false))
  }

  /// A fact of one office is recorded, and no other.
  @Test func whatIsRecorded() throws {
    let facts: [String: (inout Pencanangan) -> Void] = [
      "tanggal": { $0.tanggal = CalendarDate(iso: "2022-03-09") }, "tempat": { $0.tempat = "x" },
      "penanda_tangan": { $0.penandaTangan = "x" }, "jabatan": { $0.jabatan = "x" },
      "saksi": { $0.saksi = ["x"] }, "nomor_piagam": { $0.nomorPiagam = "x" },
      "dasar": { $0.dasar = "x" }, "dokumentasi": { $0.dokumentasi = "x" },
      "keterangan": { $0.keterangan = "x" },
    ]
    for (name, record) in facts {
      var rows = ["61.01", "61.02", "61.03"].map { kode in
        RegisterRow(
          wilayah: Wilayah(kode: kode)!, pencanangan: Pencanangan(sudah: true),
          place: Place(file: "r"))
      }
      record(&rows[1].pencanangan)
      let values = Filling(try Rekap(head("61"), Register(file: "r", rows))).values
      let flags = facts.keys.map { ($0, Value.flag($0 == name)) }
      #expect(values["tercatat"] == .group(Dictionary(uniqueKeysWithValues: flags)))
    }
  }

  /// What is the same of all is told once; what a third of them says gets a column.
  @Test func whatIsToldOnce() throws {
    func values(_ record: (inout Pencanangan, Int) -> Void) throws -> Value {
      let rows = ["61.01", "61.02", "61.03", "61.04"].enumerated().map { index, kode in
        var facts = Pencanangan(sudah: true)
        record(&facts, index)
        return RegisterRow(
          wilayah: Wilayah(kode: kode)!, pencanangan: facts, place: Place(file: "r"))
      }
      return Filling(try Rekap(head("61"), Register(file: "r", rows))).values
    }
    func columns(_ values: Value) -> [String] {
      let names = ["status", "tanggal", "tempat", "penanda_tangan", "saksi", "dasar", "lain"]
      return names.filter { values["lajur"]?[$0] == .flag(true) }
    }
    let bare = try values { _, _ in }
    #expect(bare["seragam"] == .list([.prose("sudah mencanangkan"), .prose("tanpa tanggal")]))
    #expect(columns(bare) == [])
    let some = try values { facts, index in
      facts.sudah = index != 3
      facts.dasar = "Surat 1"
      facts.tanggal = index == 0 ? CalendarDate(iso: "2022-03-09") : nil
      facts.tempat = index == 1 ? "Aula" : nil
      if index < 2 { facts.saksi = ["Bawaslu", "Polri"] }
      if index == 2 { (facts.penandaTangan, facts.keterangan) = ("Sudarmi", "lihat berkas") }
    }
    #expect(some["seragam"] == .list([.prose("dasar: Surat 1")]))
    #expect(columns(some) == ["status", "tanggal", "saksi", "lain"])
    let rest = some["satker"]?.elements?.map { $0["lain"] ?? .list([]) }
    #expect(
      rest == [
        .list([]), .list([.name("tempat: Aula")]),
        .list([.name("penanda tangan: Sudarmi"), .name("lihat berkas")]), .list([]),
      ])
    let dated = try values { facts, _ in facts.tanggal = CalendarDate(iso: "2022-03-09") }
    #expect(
      dated["seragam"] == .list([.prose("sudah mencanangkan"), .prose("Rabu, 9 Maret 2022")]))
  }

  private func head(_ kode: String?) throws -> RekapHead {
    RekapHead(
      wilayah: kode.flatMap { Wilayah(kode: $0) }, tahun: 2022,
      tanggal: CalendarDate(iso: "2022-12-20")!, kota: "Pontianak",
      scheme: try Scheme.permenPANRB90())
  }

  /// Two equal scores short of WBK, and one office without a score.
  private func full() throws -> Rekap {
    var head = try head("61")
    head.penandaTangan = Pejabat(nama: "Siti Contoh", jabatan: "Ketua")
    head.mengetahui = head.penandaTangan
    let figures = ScoreSummary(
      recorded: head.scheme, area: ["4,8", "4,2", "6", "6", "9", "6"].map { Rational($0) },
      indikator: [[Rational("15,75"), Rational("2,5")], [14]])
    let facts = Pencanangan(
      sudah: true, tanggal: CalendarDate(iso: "2022-03-09"), tempat: "Aula",
      penandaTangan: "Sudarmi", jabatan: "Ketua", saksi: ["Bawaslu"], nomorPiagam: "1",
      dasar: "Surat", dokumentasi: "berita", keterangan: "–")
    let row = { (kode: String, figures: ScoreSummary?) in
      RegisterRow(
        wilayah: Wilayah(kode: kode)!, pencanangan: facts, nilai: figures,
        place: Place(file: "r"))
    }
    return try Rekap(
      head,
      Register(file: "r", [row("61.01", figures), row("61.02", figures), row("61.03", nil)]))
  }
}

extension Value {
  fileprivate subscript(name: String) -> Value? { self[[name][...]] }

  fileprivate var elements: [Value]? {
    if case .list(let values) = self { values } else { nil }
  }
}
