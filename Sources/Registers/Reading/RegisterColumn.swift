/// What a column of a register holds.
enum RegisterColumn: Hashable {
  case kode
  case nama
  /// The province's name, in a register of several.
  case provinsi
  case status
  case tanggal
  case tempat
  case penandaTangan
  case jabatan
  /// One of several columns may hold witnesses.
  case saksi
  case nomorPiagam
  case dasar
  case dokumentasi
  case keterangan
  case sudahWBK
  /// Index of the area.
  case area(Int, FigureUnit)
  /// Indices of group and indicator of part B.
  case indikator(Int, Int, FigureUnit)
  /// A sum; computed anew and compared.
  case jumlah(Sum)
  /// What only a charter needs.
  case piagam(PiagamColumn)
  /// A running number, a rank: computed anew and not read.
  case derived

  enum FigureUnit: Hashable {
    /// Points of the weight.
    case poin
    /// Per cent of the weight.
    case persen
    /// As the sheet answers it: index, letter.
    case jawaban
  }

  enum Sum: Hashable {
    case total, pengungkit, hasil
    case kelompok(Int)
  }

  /// Several columns may have this meaning.
  var isRepeatable: Bool { self == .saksi || self == .derived }

  /// What is measured, whatever the unit: one figure must not come in two columns.
  var subject: RegisterColumn {
    switch self {
    case .area(let index, _): .area(index, .poin)
    case .indikator(let group, let index, _): .indikator(group, index, .poin)
    default: self
    }
  }
}

extension RegisterColumn {
  /// Whether a heading of this meaning, over others, stands for them: a “Tanggal” below
  /// “Dasar” is the letter's, one below “Pencanangan” the declaration's.
  var hasParts: Bool {
    switch self {
    case .penandaTangan, .jabatan, .saksi, .nomorPiagam, .dasar, .dokumentasi, .keterangan, .area,
      .indikator, .piagam:
      true
    case .kode, .nama, .provinsi, .status, .tanggal, .tempat, .sudahWBK, .jumlah, .derived: false
    }
  }

  /// Names, places, remarks: a bare number there is what a link to an empty cell leaves.
  var isWords: Bool {
    switch self {
    case .tempat, .penandaTangan, .jabatan, .saksi, .keterangan: true
    default: false
    }
  }

  /// Part of a score.
  var isFigure: Bool {
    switch self {
    case .area, .indikator: true
    default: false
    }
  }

  /// Whether only a register tells this of offices.
  var isOfRegister: Bool { isFigure || [.status, .tanggal, .sudahWBK].contains(self) }
}
