package import Bahasa
internal import Frames

// The values of a group, once the checks have nothing to say about them.

extension RecordView {
  package func text(_ key: String) -> String? { typed(key)?.text }

  package func number(_ key: String) -> Int? { typed(key).flatMap { Int($0.text) } }

  /// - Parameter years: in which it may lie.
  package func date(
    _ key: String, in years: ClosedRange<Int> = TypedDate.years
  ) -> CalendarDate? {
    typed(key).flatMap { TypedDate($0.text, years: years).date }
  }

  /// A key that is answered ya or tidak; false when it is not there.
  package func isYes(_ key: String) -> Bool {
    text(key).flatMap(YesNo.init(rawValue:))?.isYes ?? false
  }

  /// The office in the group “satker”.
  package func satker(_ shelf: PictureShelf?) -> Satker? { group("satker")?.office(shelf) }

  /// The office that this group describes.
  package func office(_ shelf: PictureShelf?) -> Satker? {
    var satker: Satker
    if let wilayah = text("kode").flatMap({ Wilayah(anyKode: $0) }) {
      satker = Satker(text("nama").map(wilayah.asTyped) ?? wilayah)
    } else if text("tingkat") == Tingkat.pusat.rawValue {
      satker = .pusat
    } else {
      return nil
    }
    satker.alamat = text("alamat")
    satker.logo = shelf?.image(typed("logo"))
    return satker
  }

  /// The letter or regulation that this group describes.
  package var dasar: Dasar? {
    guard let jenis = text("jenis"), let nomor = text("nomor") else { return nil }
    return Dasar(
      jenis: jenis, nomor: nomor, tanggal: date("tanggal", in: TypedDate.yearsOfLetters),
      tahun: number("tahun"), tentang: text("tentang"))
  }

  /// The person that this group describes.
  ///
  /// - Parameter pictures: nil when scanned signatures are not shown.
  package func pejabat(_ pictures: PictureShelf?) -> Pejabat? {
    has("jabatan") ? person(pictures) : nil
  }

  /// The same of somebody whose office need not be said; it is empty then.
  package func person(_ pictures: PictureShelf?) -> Pejabat? {
    guard has("nama") || has("jabatan") else { return nil }
    var person = Pejabat(
      nama: text("nama"), jabatan: text("jabatan") ?? "", instansi: text("instansi"),
      nomorInduk: nomorInduk,
      pangkat: text("pangkat"), mewakili: text("mewakili"), atasNama: text("atas_nama"),
      untukBeliau: text("untuk_beliau"),
      status: text("status").flatMap(StatusJabatan.init(rawValue:)))
    person.tandaTangan = pictures?.scan(typed("gambar_tanda_tangan"))
    person.cap = pictures?.scan(typed("cap"))
    return person
  }

  private var nomorInduk: NomorInduk? {
    let bare = { (text: String) in text.filter { !$0.isWhitespace } }
    if let nip = text("nip") { return NomorInduk(jenis: .nip, angka: bare(nip)) }
    return text("nrp").map { NomorInduk(jenis: .nrp, angka: bare($0)) }
  }
}
