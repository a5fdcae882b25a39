internal import Bahasa
internal import Fields
internal import Records

/// By whose order an internal team evaluated, and who it was; none of it need be said.
public struct Penugasan: Hashable, Sendable {
  /// Of the report’s letter.
  var nomor: String?
  var suratTugas: String?
  var tanggalSuratTugas: CalendarDate?
  var pengendaliTeknis: String?
  var ketua: String?
  var anggota: [String] = []

  init() {}

  /// - Parameter record: whose shapes have been checked.
  init(_ record: RecordView) {
    nomor = record.text("nomor")
    suratTugas = record.text("surat_tugas")
    tanggalSuratTugas = record.date(Penugasan.day, in: TypedDate.yearsOfLetters)
    pengendaliTeknis = record.text("pengendali_teknis")
    ketua = record.text("ketua_tim")
    anggota = record.texts("anggota_tim").map(\.text)
  }

  /// The key of the day of the order.
  static let day = "tanggal_surat_tugas"

  static let fields = Fields<Penugasan>(
    .fixed("nomor", id: "nomor surat LHE", en: "the number of the report’s letter") { $0.nomor }
      .typed(120, "40/PW.02.9/61/2022"),
    .fixed(
      "surat_tugas", id: "nomor surat tugas Tim Penilai Internal",
      en: "the number of the order that sent the internal team"
    ) { $0.suratTugas }.typed(120, "12/PW.02.9-ST/61/2022"),
    .date(day, id: "tanggal surat tugas itu", en: "the day of that order") {
      $0.tanggalSuratTugas
    }.typed(40, "2022-11-01"),
    .key("pengendali_teknis", id: "pengendali teknis tim", en: "the team’s technical supervisor")
      .typed(120, "Dewi Contoh, S.E., M.M.").shown(by: "tim"),
    .key("ketua_tim", id: "ketua tim", en: "the head of the team")
      .typed(120, "Hendra Contoh, S.E.").shown(by: "tim"),
    .key("anggota_tim", id: "anggota tim, satu baris seorang", en: "the team’s members")
      .typed(120, upTo: 10, "Rina Contoh, S.H.").shown(by: "tim"),
    .list(
      "tim", of: Member.fields, id: "tim yang mengevaluasi, pengendali teknis lebih dahulu",
      en: "the team that evaluated, its supervisor first"
    ) { $0.tim })

  private var tim: [Member] {
    let heads = [
      pengendaliTeknis.map { Member(nama: $0, kedudukan: "Pengendali Teknis") },
      ketua.map { Member(nama: $0, kedudukan: "Ketua Tim") },
    ]
    return heads.compactMap(\.self) + anggota.map { Member(nama: $0, kedudukan: "Anggota") }
  }

  private struct Member {
    var nama: String
    var kedudukan: String

    static let fields = Fields<Member>(
      .name("nama", id: "nama dengan gelar", en: "the name with titles") {
        PersonName($0.nama).berlem
      },
      .name("kedudukan", id: "kedudukan dalam tim", en: "the part in the team") { $0.kedudukan })
  }
}
