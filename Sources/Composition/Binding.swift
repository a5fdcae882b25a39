internal import Bahasa
internal import Fields
internal import Measures
public import Records
internal import Templates

extension Filling {
  /// What templates see of a declaration.
  public init(_ declaration: Declaration) {
    self.init(
      kind: .pencanangan, author: declaration.satker.nama, date: declaration.tanggal.iso,
      values: Binding.pencanangan(declaration))
  }
}

/// What a template sees of a record: absent values are left out.
enum Binding {
  static func pencanangan(_ declaration: Declaration) -> Value {
    .present([
      "satker": satker(declaration.satker),
      "nomor": declaration.nomor.map(Value.fixed),
      "tanggal": .date(declaration.tanggal),
      "tempat": declaration.tempat.map(Value.name),
      "kota": .name(declaration.kota),
      "wbk": .flag(declaration.predikat.contains(.wbk)),
      "wbbm": .flag(declaration.predikat.contains(.wbbm)),
      "dasar": .list(declaration.dasar.map(dasar)),
      "komitmen": .list(declaration.komitmen.map(Value.prose)),
      "penanda_tangan": pejabat(declaration.penandaTangan),
      "saksi": .list(declaration.saksi.map(pejabat)),
      "mengetahui": declaration.mengetahui.map(pejabat),
      "bentuk": .fixed(declaration.bentuk.rawValue),
      "pengesah": declaration.pengesah.map(pejabat),
      "meterai": .flag(declaration.meterai),
    ])
  }

  static func satker(_ satker: Satker) -> Value {
    .present([
      "kode": satker.kode.map(Value.fixed),
      "tingkat": .fixed(satker.tingkat.rawValue),
      "lembaga": .name(satker.lembaga),
      "wilayah": satker.wilayah.map(Value.name),
      "nama": .name(satker.nama),
      "nama_pendek": .name(satker.namaPendek),
      "alamat": satker.alamat.map(Value.name),
      "logo": satker.logo.map(Value.image),
    ])
  }

  private static func dasar(_ dasar: Dasar) -> Value {
    .present([
      "jenis": .prose(dasar.jenis),
      "nomor": .fixed(dasar.nomor),
      "tanggal": dasar.tanggal.map(Value.date),
      "tahun": dasar.tahun.map(Value.number),
      "tentang": dasar.tentang.map(Value.prose),
    ])
  }

  static func pejabat(_ pejabat: Pejabat) -> Value {
    .present([
      "nama": pejabat.nama.map { .name(PersonName($0).berlem) },
      "jabatan": .name(pejabat.jabatan),
      "instansi": pejabat.instansi.map(Value.name),
      "nomor_induk": pejabat.nomorInduk.map { .fixed(nomorInduk($0)) },
      "pangkat": pejabat.pangkat.map(Value.name),
      "mewakili": pejabat.mewakili.map(Value.name),
      "atas_nama": pejabat.atasNama.map(Value.name),
      "untuk_beliau": pejabat.untukBeliau.map(Value.name),
      "status": pejabat.status.map { .fixed($0.rawValue) },
      "tanda_tangan": pejabat.tandaTangan.map(Value.image),
      "cap": pejabat.cap.map(Value.image),
    ])
  }

  /// "NIP. 19671110 199203 1 001", "NRP 71010203" (zona-integritas 2.5).
  private static func nomorInduk(_ nomor: NomorInduk) -> String {
    switch nomor.jenis {
    case .nip: "NIP. " + nipBerspasi(nomor.angka)
    case .nrp: "NRP " + nomor.angka
    }
  }

  static func halaman(_ page: PageSetup) -> Value { .group(members(of: page)) }

  /// In header and footer: the page's number of so many.
  static func halaman(_ page: PageSetup, _ number: Int, of count: Int) -> Value {
    let numbers: [String: Value] = ["nomor": .number(number), "jumlah": .number(count)]
    return .group(members(of: page).merging(numbers) { first, _ in first })
  }

  private static func members(of page: PageSetup) -> [String: Value] {
    ["kertas": .fixed(page.paper.rawValue), "lanskap": .flag(page.orientation == .landscape)]
  }
}

extension Value {
  /// A group of those members that are there: its own, and those that several
  /// groups have.
  static func present(
    _ own: KeyValuePairs<String, Value?>, and shared: [String: Value?] = [:]
  ) -> Value {
    var group: [String: Value] = [:]
    group.reserveCapacity(own.count + shared.count)
    for (name, value) in own { group[name] = value }
    for (name, value) in shared { group[name] = value }
    return .group(group)
  }
}
