/// What a column of a register holds.
enum KolomRegister: Hashable {
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
  case area(Int, Satuan)
  /// Indices of group and indicator of part B.
  case indikator(Int, Int, Satuan)
  /// A sum; computed anew and compared.
  case jumlah(Jumlah)
  /// A running number, a rank: computed anew and not read.
  case turunan

  enum Satuan: Hashable {
    /// Points of the weight.
    case poin
    /// Per cent of the weight.
    case persen
    /// As the sheet answers it: index, letter.
    case jawaban
  }

  enum Jumlah: Hashable {
    case total, pengungkit, hasil
    case kelompok(Int)
  }

  /// Several columns may have this meaning.
  var isRepeatable: Bool { self == .saksi || self == .turunan }

  /// What is measured, whatever the unit: one figure must not come in two columns.
  var subject: KolomRegister {
    switch self {
    case .area(let index, _): .area(index, .poin)
    case .indikator(let group, let index, _): .indikator(group, index, .poin)
    default: self
    }
  }
}
