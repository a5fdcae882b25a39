import Evaluation
import Measures

@testable import Registers

// What the columns of a register hold, in words.

extension PanduanProse {
  /// Nil for columns that have tables of their own.
  static func content(_ kolom: RegisterColumn) -> String? {
    switch kolom {
    case .jumlah(let jumlah): content(jumlah)
    case .area, .indikator: nil
    default: facts[kolom]
    }
  }

  static func jawaban(_ kind: Butir.Kind) -> String {
    switch kind {
    case .indeks(let scale): "indeks survei, 0 sampai \(scale.text())"
    case .pilihan(_, let choices):
      "huruf \(choices.map(\.jawaban).joined(separator: ", ")), atau poin dari hurufnya"
    case .rasio: "persen"
    case .nilai: "poin"
    }
  }

  private static func content(_ jumlah: RegisterColumn.Sum) -> String {
    switch jumlah {
    case .total: "boleh tidak ada; pengungkit + hasil, dicocokkan dengan bagian-bagiannya"
    case .pengungkit: "boleh tidak ada; jumlah semua area, dicocokkan"
    case .hasil: "boleh tidak ada; jumlah bagian hasil, dicocokkan"
    case .kelompok: "boleh tidak ada; jumlah indikatornya, dicocokkan"
    }
  }

  private static let facts: [RegisterColumn: String] = [
    .derived: "tidak dibaca; dihitung ulang",
    .kode: "kode wilayah Kemendagri; kunci setiap baris",
    .nama: "nama kantor, dicocokkan dengan kodenya",
    .provinsi: "nama provinsi, dicocokkan dengan kodenya",
    .status:
      "`sudah` atau `belum`; juga sdh, ya, telah, v, √, ✓, blm, tidak; kata lain di belakangnya "
      + "tidak dibaca, dan disebut",
    .tanggal: "tanggal pencanangan; hari yang ikut tertulis dicocokkan",
    .tempat: "tempat acara",
    .penandaTangan: "nama yang menandatangani piagam",
    .jabatan: "jabatannya",
    .saksi:
      "beberapa saksi dipisah titik koma, baris baru, atau kolom; piagam memerlukan “Nama – "
      + "Jabatan”, atau jabatannya saja",
    .nomorPiagam: "nomor piagam; judul “Nomor” di kiri kode berarti nomor urut",
    .dasar:
      "surat yang menjadi dasar; piagam memerlukan “Surat … Nomor … tanggal …” atau “… Nomor … "
      + "Tahun …”, beberapa dipisah titik koma",
    .dokumentasi: "media atau tautan",
    .sudahWBK: "`ya` atau `tidak`; syarat WBBM memerlukannya",
    .keterangan: "catatan; juga rencana tanggal satker yang belum mencanangkan",
    .piagam(.kota): "untuk piagam: kota untuk baris tempat dan tanggal",
    .piagam(.predikat): "untuk piagam: `WBK`, `WBBM`, atau `WBK/WBBM`",
    .piagam(.instansi): "untuk piagam: instansi penanda tangan, jika bukan satkernya",
    .piagam(.nip): "untuk piagam: NIP penanda tangan, sebagai teks",
    .piagam(.pangkat): "untuk piagam: pangkat dan golongan penanda tangan",
    .piagam(.mengetahui): "untuk piagam: atasan, “Nama – Jabatan”",
    .piagam(.rancangan): "untuk piagam: rancangan templatnya",
    .piagam(.kertas): "untuk piagam: kertasnya, misalnya `F4-landscape`",
  ]
}
