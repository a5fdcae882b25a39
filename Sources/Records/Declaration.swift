public import Bahasa

/// A pencanangan as its record file states it, checked. Facts only: words,
/// layout and wording belong to templates.
public struct Declaration: Hashable, Sendable {
  public var satker: Satker
  /// Nomor piagam, as typed.
  public var nomor: String?
  public var tanggal: CalendarDate
  /// Where it took place: "Aula Kantor KPU Kabupaten Sambas".
  public var tempat: String?
  /// The town of the place-and-date line: "Sambas".
  public var kota: String
  /// What the satker aims at; not empty, WBK before WBBM.
  public var predikat: [Predikat]
  public var dasar: [Dasar]
  /// Numbered commitments; empty when the record gives none.
  public var komitmen: [String]
  public var penandaTangan: Pejabat
  public var saksi: [Pejabat]
  public var mengetahui: Pejabat?
  public var bentuk: Bentuk
  /// Who certifies a salinan; present exactly when `bentuk` is `.salinan`.
  public var pengesah: Pejabat?
  /// Leave room for an e-Meterai.
  public var meterai: Bool
  public var look = Appearance()

  public init(
    satker: Satker, nomor: String? = nil, tanggal: CalendarDate, tempat: String? = nil,
    kota: String, predikat: [Predikat], dasar: [Dasar] = [], komitmen: [String] = [],
    penandaTangan: Pejabat, saksi: [Pejabat] = [], mengetahui: Pejabat? = nil,
    bentuk: Bentuk = .asli, pengesah: Pejabat? = nil, meterai: Bool = false
  ) {
    self.satker = satker
    self.nomor = nomor
    self.tanggal = tanggal
    self.tempat = tempat
    self.kota = kota
    self.predikat = predikat
    self.dasar = dasar
    self.komitmen = komitmen
    self.penandaTangan = penandaTangan
    self.saksi = saksi
    self.mengetahui = mengetahui
    self.bentuk = bentuk
    self.pengesah = pengesah
    self.meterai = meterai
  }
}

/// What a Zona Integritas aims at (PermenPANRB 90/2021, pasal 1).
public enum Predikat: String, CaseIterable, Hashable, Sendable {
  case wbk = "WBK"
  case wbbm = "WBBM"
}

/// How the signatures of a document are shown.
public enum Bentuk: String, CaseIterable, Hashable, Sendable {
  /// Room for wet ink.
  case asli
  /// A copy: "ttd." and the certifying official.
  case salinan
  /// Scanned images of signature and stamp.
  case bertanda
}

/// A letter or regulation that the declaration rests on.
public struct Dasar: Hashable, Sendable {
  /// "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Surat Ketua …".
  public var jenis: String
  public var nomor: String
  /// A letter has a date; a regulation has its year instead, in one of the two.
  public var tanggal: CalendarDate?
  public var tahun: Int?
  public var tentang: String?

  /// Whether it is a letter, and no rule or decision: "Surat Ketua …", "Nota Dinas".
  public var isSurat: Bool {
    let words = jenis.lowercased().split { !$0.isLetter }
    let isDecision = ["keputusan", "edaran", "perjanjian"].contains(words.dropFirst().first)
    return words.first == "surat" && !isDecision
      || ["nota dinas", "memorandum", "memo", "undangan"].contains {
        words.starts(with: $0.split(separator: " "))
      }
  }

  public init(
    jenis: String, nomor: String, tanggal: CalendarDate? = nil, tahun: Int? = nil,
    tentang: String? = nil
  ) {
    self.jenis = jenis
    self.nomor = nomor
    self.tanggal = tanggal
    self.tahun = tahun
    self.tentang = tentang
  }
}
