import Fields
import Records
import Templates
import Testing

/// What templates get of a declaration.
@Suite struct DeclarationFieldsTests {
  @Test func aFullRecordHasEveryField() {
    #expect(shapeFaults(Declaration.fields, .full, isFull: true) == [])
  }

  @Test func aSmallRecordLacksOptionalFieldsOnly() {
    #expect(shapeFaults(Declaration.fields, .small) == [])
    guard case .group(let members) = Declaration.fields.value(of: .small),
      case .group(let satker)? = members["satker"],
      case .group(let signer)? = members["penanda_tangan"]
    else {
      Issue.record("no groups")
      return
    }
    #expect(
      members.keys.sorted() == [
        "bentuk", "dasar", "komitmen", "kota", "meterai", "penanda_tangan", "saksi", "satker",
        "tanggal", "wbbm", "wbk",
      ])
    #expect(
      satker.keys.sorted() == ["kode", "lembaga", "nama", "nama_pendek", "tingkat", "wilayah"])
    #expect(signer.keys.sorted() == ["jabatan", "nama"])
  }

  @Test func valuesAreAsTheyArePrinted() {
    let record = Declaration.fields.value(of: .full)
    func value(_ path: String) -> Value? {
      record[path.split(separator: ".").map(String.init)[...]]
    }
    #expect(value("satker.nama") == .name("Komisi Pemilihan Umum Kabupaten Sambas"))
    #expect(value("satker.nama_pendek") == .name("KPU Kabupaten Sambas"))
    #expect(value("pengesah.nama") == .name("Dr.\u{a0}Siti Aminah, M.Si."))
    #expect(value("pengesah.nomor_induk") == .fixed("NIP. 19671110 199203 2 001"))
    #expect(value("pengesah.status") == .fixed("Plt."))
    #expect(value("wbbm") == .flag(true))
    #expect(value("bentuk") == .fixed("salinan"))
    #expect(value("satker.tidak_ada") == nil)
  }

  @Test func nrpIsWrittenWithoutFullStop() {
    var declaration = Declaration.small
    declaration.penandaTangan.nomorInduk = NomorInduk(jenis: .nrp, angka: "71020345")
    #expect(
      Declaration.fields.value(of: declaration)[["penanda_tangan", "nomor_induk"]]
        == .fixed("NRP 71020345"))
  }

  @Test func thePageThatIsBeingFilled() throws {
    let charter = Charter("") {
      $0.page = #"<page paper="A4" orientation="landscape" margins="20mm"/>"#
    }
    let page = try charter.template().designs[0].pages[0]
    let kinds: [String: Value] = [
      "kertas": .fixed("A4"), "lanskap": .flag(true), "luapan": .number(0),
    ]
    #expect(PageSetup.fields.value(of: page) == .group(kinds))
    let numbers: [String: Value] = ["nomor": .number(2), "jumlah": .number(3)]
    #expect(
      NumberedPage.fields.value(of: NumberedPage(page, 2, of: 3))
        == .group(kinds.merging(numbers) { first, _ in first }))
  }
}

/// Paths under which the value of a record is not of its shape: absent without
/// need (or at all, when it should be full), of another kind, unknown.
func shapeFaults<Record>(
  _ fields: Fields<Record>, _ record: Record, isFull: Bool = false
) -> [String] {
  shapeFaults(fields.value(of: record), .group(fields.all), isFull: isFull)
}

private func shapeFaults(_ value: Value?, _ shape: Shape, isFull: Bool) -> [String] {
  switch (value, shape) {
  case (.text?, .text), (.number?, .number), (.decimal?, .decimal), (.short?, .decimal),
    (.date?, .date),
    (.flag?, .flag), (.image?, .image):
    return []
  case (.list(let members)?, .list(let member)):
    let isEmpty = isFull && members.isEmpty ? ["is empty"] : []
    return isEmpty + members.flatMap { shapeFaults($0, member, isFull: isFull) }
  case (.group(let members)?, .group(let fields)):
    let unknown = Set(members.keys).subtracting(fields.map(\.name)).sorted()
    return unknown.map { "\($0) is unknown" }
      + fields.flatMap { field -> [String] in
        guard let member = members[field.name] else {
          return field.optional && !isFull ? [] : [field.name]
        }
        return shapeFaults(member, field.shape, isFull: isFull).map { "\(field.name).\($0)" }
      }
  default: return ["no \(shape.kind)"]
  }
}
