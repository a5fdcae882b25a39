internal import Bahasa
package import Fields

extension Pejabat {
  /// Of who signs a declaration, takes note of it or certifies a copy.
  package static let fields = Fields<Pejabat>(
    nama, .all(of: office), .all(of: pictures), mewakili
  ).of(.orang)

  /// Of a witness, who may be known by the office only.
  package static let fieldsOfWitness = Fields<Pejabat>(
    .name(
      "nama",
      id: "nama lengkap dengan gelar; hapus baris ini jika hanya jabatannya yang diketahui",
      en: "the full name with titles; drop this line when only the office is known"
    ) { $0.namaBerlem }.typed(120, contohNama),
    .all(of: office), .all(of: pictures),
    mewakili.typed(300, "Kepala Kejaksaan Negeri Sambas")
  ).of(.orang)

  /// Of who signs a report or takes note of it; it shows no scanned signatures.
  package static let fieldsOfReport = Fields<Pejabat>(
    nama, .all(of: office), .all(of: pictures.withoutKeys), mewakili
  ).of(.orang)

  private static let nama = Fields.Line.name(
    "nama", id: "nama lengkap dengan gelar", en: "the full name with titles"
  ) { (person: Pejabat) in person.namaBerlem }.typed(120, contohNama).required

  private static let contohNama = "Dra. Siti Aminah, M.Si."

  private static let office = Fields<Pejabat>(
    .name("jabatan", id: "jabatan", en: "the office held") { $0.jabatan }.typed(300, "Ketua"),
    .name(
      "instansi", id: "instansi, jika bukan satker ini", en: "the institution, when not this office"
    ) { $0.instansi }.typed(300, "Bawaslu Kabupaten Sambas"),
    .key(
      "nip", id: "NIP, 18 angka; Ketua dan Anggota KPU tidak memilikinya",
      en: "the NIP, 18 digits; chair and members of KPU have none"
    ).typed(40, "19671110 199203 1 001").shown(by: "nomor_induk"),
    .key("nrp", id: "NRP anggota Polri atau TNI", en: "the NRP of a police officer or soldier")
      .typed(40, "71020345").shown(by: "nomor_induk"),
    .fixed(
      "nomor_induk", id: "siap cetak: “NIP. 19671110 199203 1 001”, “NRP 71020345”",
      en: "ready to print: “NIP. 19671110 199203 1 001”, “NRP 71020345”"
    ) { $0.nomorInduk?.printed },
    .name("pangkat", id: "pangkat dan golongan", en: "rank and grade") { $0.pangkat }
      .typed(120, "Pembina Tingkat I (IV/b)"),
    .name(
      "atas_nama", id: "a.n.: pejabat yang diatasnamakan",
      en: "a.n.: in whose name the person signs"
    ) { $0.atasNama }.typed(300, "Ketua"),
    .name(
      "untuk_beliau", id: "u.b.: pelimpahan tingkat kedua, di bawah a.n.",
      en: "u.b.: second-level delegation, below a.n."
    ) { $0.untukBeliau }.typed(300, "Kepala Subbagian"),
    .fixed(
      "status", id: "Plt. (jabatan kosong) atau Plh. (pejabat berhalangan)",
      en: "Plt. (vacant post) or Plh. (holder away)"
    ) { $0.status?.rawValue }.chosen(from: StatusJabatan.self, .plt))

  private static let pictures = Fields<Pejabat>(
    .key(
      "gambar_tanda_tangan", id: "gambar tanda tangan; dicetak hanya pada bentuk bertanda",
      en: "the scanned signature; printed in the form bertanda only"
    ).typedPath("tanda-tangan.png").shown(by: "tanda_tangan"),
    .image(
      "tanda_tangan", id: "gambar tanda tangan; ada jika `bentuk = bertanda`",
      en: "the scanned signature; there when `bentuk = bertanda`"
    ) { $0.tandaTangan },
    .image(
      "cap", id: "gambar cap; dicetak hanya pada bentuk bertanda",
      en: "the scanned stamp; printed in the form bertanda only"
    ) { $0.cap }.typedPath("cap.png"))

  private static let mewakili = Fields.Line.name(
    "mewakili", id: "pejabat atau instansi yang diwakili", en: "the official or body represented"
  ) { (person: Pejabat) in person.mewakili }
}

extension Pejabat {
  private var namaBerlem: String? { nama.map { PersonName($0).berlem } }
}

extension NomorInduk {
  /// "NIP. 19671110 199203 1 001", "NRP 71010203" (zona-integritas 2.5).
  fileprivate var printed: String {
    switch jenis {
    case .nip: "NIP. " + nipBerspasi(angka)
    case .nrp: "NRP " + angka
    }
  }
}
