internal import Diagnostics

/// Ketua and Anggota of KPU (and KIP) are no civil servants: they have neither
/// NIP nor pangkat. A warning, for someone may hold both offices on paper.
enum KetuaRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    for person in record.people where isKetua(person) {
      if let nip = person.typed("nip") {
        findings.warn(at: nip.place, .nipOfKetua, hint: .nipOfKetuaHint)
      } else if let pangkat = person.typed("pangkat") {
        findings.warn(at: pangkat.place, .pangkatOfKetua, hint: .nipOfKetuaHint)
      }
    }
  }

  private static func isKetua(_ person: RecordView) -> Bool {
    guard let jabatan = person.typed("jabatan")?.text.lowercased(),
      jabatan.hasPrefix("ketua") || jabatan.hasPrefix("anggota")
    else { return false }
    let office = jabatan + " " + (person.typed("instansi")?.text.lowercased() ?? "")
    // Who signs without another institution belongs to the satker itself.
    let isOwn =
      person.path == "penanda_tangan" && !person.has("instansi")
      && ["ketua", "anggota"].contains(jabatan)
    return isOwn || bodies.contains { office.contains($0) }
      || office.split(separator: " ").contains { ["kpu", "kip"].contains($0) }
  }

  private static let bodies = ["komisi pemilihan umum", "komisi independen pemilihan"]
}
