internal import Diagnostics

/// Who signs a declaration, or certifies it, is of its own office; who takes note may be of
/// the office above. Everybody's office bears the body's right name.
enum InstansiRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let own = record.own else { return }
    for person in record.people {
      let part: OfficePart =
        switch person.path {
        case "penanda_tangan", "pengesah": .own
        case "mengetahui": .above
        default: .witness
        }
      person.tellOffices(part, of: own, findings)
    }
  }
}

/// A report on an office may also be signed by the one above.
enum InstansiLaporanRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let own = record.own else { return }
    for person in record.people { person.tellOffices(.above, of: own, findings) }
  }
}

extension RecordView {
  /// The office that the record is of: that of a recap is its province's.
  fileprivate var own: OwnOffice? {
    let kode = group("satker")?.typed("kode") ?? typed("provinsi")
    if let wilayah = kode.flatMap({ Wilayah(anyKode: $0.text) }) { return .daerah(wilayah) }
    return group("satker")?.text("tingkat") == Tingkat.pusat.rawValue ? .pusat : nil
  }

  fileprivate func tellOffices(_ part: OfficePart, of own: OwnOffice, _ findings: Findings) {
    let jabatan = typed("jabatan")
    let instansi = typed("instansi")
    let office = [jabatan, instansi].compactMap(\.self)
    let text = office.map(\.text).joined(separator: " ")
    let place = office.first { NamedOffice($0.text) != nil }?.place ?? jabatan?.place ?? place
    for remark in own.remarks(on: text, part) { findings.add(remark, at: place) }
    guard let other = typed("atas_nama") else { return }
    for remark in own.remarks(on: other.text, part) { findings.add(remark, at: other.place) }
  }
}
