import Bahasa
import Fields
import Frames
import Measures
import Records
import Templates
import Testing

@testable import Composition

/// What templates are told of records, and what they get, is the same.
@Suite struct RecordFieldsTests {
  let page: PageSetup

  init() throws {
    let charter = Charter("") {
      $0.page = #"<page paper="A4" orientation="landscape" margins="20mm"/>"#
    }
    page = try charter.template().designs[0].pages[0]
  }

  /// What `compose` hands to templates.
  private func record(_ declaration: Declaration) -> Value {
    guard case .group(var members) = Filling(declaration).values else { return .group([:]) }
    members["halaman"] = Binding.halaman(page)
    return .group(members)
  }

  @Test func aFullRecordHasEveryField() {
    let record = self.record(.full)
    #expect(faults(record, .group(RecordFields.pencanangan), isFull: true) == [])
  }

  @Test func aSmallRecordLacksOptionalFieldsOnly() {
    let record = self.record(.small)
    #expect(faults(record, .group(RecordFields.pencanangan), isFull: false) == [])
    guard case .group(let members) = record, case .group(let satker)? = members["satker"],
      case .group(let signer)? = members["penanda_tangan"]
    else {
      Issue.record("no groups")
      return
    }
    #expect(
      members.keys.sorted() == [
        "bentuk", "dasar", "halaman", "komitmen", "kota", "meterai", "penanda_tangan", "saksi",
        "satker", "tanggal", "wbbm", "wbk",
      ])
    #expect(
      satker.keys.sorted() == ["kode", "lembaga", "nama", "nama_pendek", "tingkat", "wilayah"])
    #expect(signer.keys.sorted() == ["jabatan", "nama"])
  }

  @Test func valuesAreAsTheyArePrinted() {
    let values = Evaluator(record(.full))
    func value(_ path: String) -> Value? {
      values.value(Expression(path: path.split(separator: ".").map(String.init)))
    }
    #expect(value("satker.nama") == .name("Komisi Pemilihan Umum Kabupaten Sambas"))
    #expect(value("satker.nama_pendek") == .name("KPU Kabupaten Sambas"))
    #expect(value("pengesah.nama") == .name("Dr.\u{a0}Siti Aminah, M.Si."))
    #expect(value("pengesah.nomor_induk") == .fixed("NIP. 19671110 199203 2 001"))
    #expect(value("pengesah.status") == .fixed("Plt."))
    #expect(value("wbbm") == .flag(true))
    #expect(value("bentuk") == .fixed("salinan"))
    #expect(value("halaman.kertas") == .fixed("A4"))
    #expect(value("halaman.lanskap") == .flag(true))
    #expect(value("satker.tidak_ada") == nil)
  }

  @Test func nrpIsWrittenWithoutFullStop() {
    var declaration = Declaration.small
    declaration.penandaTangan.nomorInduk = NomorInduk(jenis: .nrp, angka: "71020345")
    let values = Evaluator(record(declaration))
    #expect(
      values.value(Expression(path: ["penanda_tangan", "nomor_induk"])) == .fixed("NRP 71020345"))
  }

  /// Where a value is not of its shape: absent without need, of another
  /// kind, or under a name that templates do not know.
  private func faults(_ value: Value?, _ shape: Shape, isFull: Bool, path: String = "")
    -> [String]
  {
    switch (value, shape) {
    case (.text?, .text), (.number?, .number), (.decimal?, .decimal), (.date?, .date),
      (.flag?, .flag), (.image?, .image):
      return []
    case (.list(let members)?, .list(let member)):
      let isEmpty = isFull && members.isEmpty ? ["\(path) is empty"] : []
      return isEmpty + members.flatMap { faults($0, member, isFull: isFull, path: path + "[]") }
    case (.group(let members)?, .group(let fields)):
      let unknown = Set(members.keys).subtracting(fields.map(\.name)).sorted()
      return unknown.map { "\(path).\($0) is unknown" }
        + fields.flatMap { field -> [String] in
          if members[field.name] == nil && field.optional && !isFull { return [] }
          return faults(
            members[field.name], field.shape, isFull: isFull, path: "\(path).\(field.name)")
        }
    default: return ["\(path) is no \(shape.kind)"]
    }
  }
}
