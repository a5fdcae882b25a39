public import Frames

/// A person in office: signer, witness, superior or certifying official.
public struct Pejabat: Hashable, Sendable {
  /// With gelar, as typed; nil for a witness who is known only by office: a
  /// dotted line is printed for the name.
  public var nama: String?
  /// "Ketua", "Kepala Kejaksaan Negeri Sambas"; without status and a.n.
  public var jabatan: String
  public var instansi: String?
  /// The number that is printed under the name, if the person has one.
  public var nomorInduk: NomorInduk?
  /// "Pembina Tingkat I (IV/b)" or a rank such as "AKBP".
  public var pangkat: String?
  /// The body or office that the person stands in for as a witness.
  public var mewakili: String?
  /// a.n.: the office in whose name the person signs.
  public var atasNama: String?
  /// u.b.: second-level delegation, under an a.n. line.
  public var untukBeliau: String?
  public var status: StatusJabatan?
  /// Scanned images; only in the form `bertanda`.
  public var tandaTangan: Image?
  public var cap: Image?

  public init(
    nama: String? = nil, jabatan: String, instansi: String? = nil,
    nomorInduk: NomorInduk? = nil, pangkat: String? = nil, mewakili: String? = nil,
    atasNama: String? = nil, untukBeliau: String? = nil, status: StatusJabatan? = nil,
    tandaTangan: Image? = nil, cap: Image? = nil
  ) {
    self.nama = nama
    self.jabatan = jabatan
    self.instansi = instansi
    self.nomorInduk = nomorInduk
    self.pangkat = pangkat
    self.mewakili = mewakili
    self.atasNama = atasNama
    self.untukBeliau = untukBeliau
    self.status = status
    self.tandaTangan = tandaTangan
    self.cap = cap
  }
}

/// How an office is held when not fully.
public enum StatusJabatan: String, CaseIterable, Hashable, Sendable {
  /// Pelaksana tugas: the post is vacant.
  case plt = "Plt."
  /// Pelaksana harian: the holder is away.
  case plh = "Plh."
}

/// A service number: NIP (18 digits) or NRP.
public struct NomorInduk: Hashable, Sendable {
  public var jenis: Jenis
  /// Digits as typed, without spaces.
  public var angka: String

  public init(jenis: Jenis, angka: String) {
    self.jenis = jenis
    self.angka = angka
  }

  public enum Jenis: String, Hashable, Sendable {
    case nip = "NIP"
    case nrp = "NRP"
  }
}
