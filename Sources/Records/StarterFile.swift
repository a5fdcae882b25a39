internal import Bahasa
public import Diagnostics

/// The commented file that a new declaration starts from: YAML with every key
/// of the schema. What must be filled in stands as "(isi …)" and is refused
/// until it is.
///
/// - Parameter kode: The office's area code; its names are then filled in.
/// - Throws: `.usage` when no area has this code.
public func starterFile(kode: String? = nil) throws(Faults) -> String {
  guard let kode else { return StarterText(wilayah: nil).text }
  return StarterText(wilayah: try Wilayah(asked: kode)).text
}

extension Wilayah {
  /// The area that the user names by its code, with or without the dot.
  ///
  /// - Throws: `.usage` when no area has this code.
  package init(asked kode: String) throws(Faults) {
    guard let wilayah = Wilayah(typed: TypedText(kode).text) else {
      let hint =
        KodeLama(typed: kode).map(Message.satkerOldKode)
        ?? Wilayah.kode(cut: kode).map(Message.known) ?? KodeRule.hint(kode, nil)
      throw Faults(.usage, .satkerUnknownKode(kode), hint: hint)
    }
    self = wilayah
  }
}

private struct StarterText {
  var kode: String
  var nama: String
  var tingkat: String
  var kota: String

  init(wilayah: Wilayah?) {
    kode = wilayah?.kode ?? Placeholder.text("kode wilayah Kemendagri, misalnya 61.01")
    nama = wilayah.map { Satker($0).namaPendek } ?? Placeholder.text("nama kantor")
    tingkat = wilayah?.tingkat.rawValue ?? Placeholder.text("provinsi, kabupaten, atau kota")
    kota = StarterText.kota(wilayah) ?? Placeholder.text("kota tempat piagam ditandatangani")
  }

  /// A city gives its own name; where a regency or province has its seat, the
  /// code list does not say.
  private static func kota(_ wilayah: Wilayah?) -> String? {
    guard let wilayah, wilayah.tingkat == .kota else { return nil }
    let words = wilayah.nama.split(separator: " ").dropFirst()
    return words.drop { $0 == "Administrasi" }.joined(separator: " ")
  }

  var text: String {
    """
    # Deklarasi pencanangan Zona Integritas.
    # Ganti setiap “(isi …)”, hapus yang tidak perlu, lalu jalankan:
    #   piagam check BERKAS-INI
    #   piagam render BERKAS-INI
    # Baris yang diawali “#” adalah keterangan. Untuk memakai baris contoh, hapus
    # tanda “#” dan satu spasi sesudahnya.

    jenis: pencanangan
    versi: 1

    satker:
      kode: \(kode)
      nama: \(nama)
      tingkat: \(tingkat)
    #   alamat: Jalan Pembangunan Nomor 1
    #   logo: logo.svg        # SVG, PNG, atau JPEG di folder berkas ini

    # nomor: 13/PW.01/6101/2022

    tanggal: \(Placeholder.text("tanggal pencanangan, misalnya 2022-03-09"))
    # hari: Rabu            # dicocokkan dengan tanggal
    # tempat: Aula Kantor KPU Kabupaten Sambas
    kota: \(kota)

    predikat_dituju: [WBK, WBBM]

    # Surat memakai tanggal; peraturan memakai tahun.
    dasar:
      - jenis: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
        nomor: 90
        tahun: 2021
        tentang: >-
          Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi
          dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah
      - jenis: Surat Ketua KPU Provinsi Kalimantan Barat
        nomor: 13/PW.01/61/2022
        tanggal: 2022-02-08
        tentang: Pembangunan Zona Integritas

    # Paling banyak delapan butir.
    # komitmen:
    #   - Mencegah korupsi, kolusi, dan nepotisme
    #   - Memberikan pelayanan publik yang prima

    penanda_tangan:
      nama: \(Placeholder.text("nama lengkap dengan gelar"))
      jabatan: Ketua
    \(StarterText.people)

    # Saksi ikut menandatangani; yang hanya hadir bukan saksi. Hapus baris “nama”
    # jika hanya jabatannya yang diketahui: pada piagam dicetak garis titik-titik.
    saksi:
      - nama: \(Placeholder.text("nama lengkap dengan gelar, atau hapus baris ini"))
        jabatan: \(Placeholder.text("jabatan saksi"))
        instansi: \(Placeholder.text("instansi saksi"))
    #     mewakili: Kepala Kejaksaan Negeri Sambas
    # Kunci lain (nip, nrp, pangkat, status, …) sama dengan penanda_tangan.

    # mengetahui:
    #   nama: Nama Atasan
    #   jabatan: Ketua
    #   instansi: KPU Provinsi Kalimantan Barat

    # asli: ruang untuk tanda tangan basah; salinan: “ttd.” dan pengesah;
    # bertanda: gambar tanda tangan dan cap. Untuk sekali cetak: --form salinan.
    bentuk: asli
    # pengesah:             # dicetak hanya pada bentuk salinan
    #   nama: Nama Contoh
    #   jabatan: Sekretaris

    meterai: tidak

    # rancangan: resmi      # semula yang pertama; --design didahulukan
    # kertas: F4-landscape  # semula yang pertama dari rancangan; --paper didahulukan

    """
  }

  private static let people = """
    #   status: Plt.          # atau Plh.
    #   atas_nama: Ketua      # a.n.
    #   untuk_beliau: Sekretaris  # u.b., di bawah a.n.
    #   pangkat: Pembina Tingkat I (IV/b)
    #   nip: 19671110 199203 1 001   # Ketua dan Anggota KPU tidak memiliki NIP
    #   nrp: 71020345         # Polri dan TNI
    #   gambar_tanda_tangan: tanda-tangan.png   # dicetak hanya pada bentuk bertanda
    #   cap: cap.png
    """
}
