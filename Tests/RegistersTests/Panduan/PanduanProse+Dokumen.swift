import Foundation

extension PanduanProse {
  static let dokumen = """
    ## Dokumen lain

    Selain piagam, laporan, dan rekap ada dokumen yang jenisnya adalah sebuah folder. Setiap folder menerangkan isiannya; yang sama
    diceritakan `piagam templates fields pakta-integritas`. Jenis buatan sendiri: [JenisBaru](../../DefinedRecords/DefinedRecords.docc/JenisBaru.md).
    """

  static let banyak = """
    ### Satu, atau banyak dari satu tabel

        piagam new --template pakta-integritas --kode 61.01 --output pakta.yaml            # satu
        piagam register new --template pakta-integritas --kode 61.01 --output pakta.xlsx   # satu baris setiap orang
        piagam batch pakta.xlsx --template pakta-integritas --out pakta --plan             # apa yang akan dibuat
        piagam batch pakta.xlsx --template pakta-integritas --out pakta --merge cetak.pdf  # semua, dan satu PDF untuk dicetak

    Di buku kerja ada dua lembar: satu baris setiap dokumen, dan “Bersama”, yang berlaku untuk setiap baris yang tidak mengisinya sendiri.
    Yang sama pada semua baris juga boleh ditulis dalam berkas YAML dengan `jenis: bersama` dan `untuk: pakta-integritas`, lalu disebut
    dengan `--with`. Judul kolom dikenali dengan nama isiannya; beberapa butir dalam satu sel dipisahkan titik koma atau baris baru. Daftar yang
    bertingkat (agenda, tim, sasaran) tidak muat dalam sel: isilah dalam YAML. Baris yang keliru ditolak dengan selnya dan tidak menghalangi
    yang lain; `--failures ditolak.xlsx` menuliskannya untuk dibetulkan. Yang tidak berubah tidak dibuat lagi.

    ### Orang

        orang: orang.xlsx                     # dalam rekaman, atau dalam nilai bersama
        penanda_tangan: Ratna Contoh          # namanya, tanpa gelar pun
        peserta: [Budi Contoh, "19850920 201001 1 005"]

    Tabel orang mempunyai kolom Nama, NIP, Pangkat, Jabatan, Instansi (XLSX, ODS, CSV). Rekaman dan tabel menyebut orang dengan nama atau NIP; gelar,
    pangkat, dan jabatannya diambil dari sana, sehingga cukup diperbaiki di satu tempat. Dua orang yang namanya sama disebut dengan NIP; yang
    tidak ada dalam tabel ditolak, dengan nama yang mirip.

    ### Kegiatan

        piagam new --template kegiatan --kode 61.71 --output kegiatan.yaml
        piagam check kegiatan.yaml
        piagam batch kegiatan.yaml --out acara --merge cetak.pdf

    Satu rekaman kegiatan (apa, kapan, di mana, siapa diundang, siapa hadir, apa yang dibahas dan diputuskan) menjadi undangan, daftar hadir,
    notula, laporan, sertifikat setiap peserta, dan pakta yang ditandatangani pada hari itu. Setiap surat dibuat jika bagiannya diisi: lihat
    [kegiatan](../../../Templates/kegiatan/README.md).

    ### Nomor

        nomor: "{urut}/PW.02.5-BA/{wilayah}/{tahun}"      # lalu: --numbers nomor.csv

    Nomor ditulis seperti diketik, atau diberikan: `{urut}` menghitung menurut register, kantor, dan tahun (`{urut:3}` dengan nol di depan,
    `{urut|Ketua}` dari register bernama itu); `{wilayah}`, `{tahun}`, `{bulan}`, dan `{bulan-romawi}` berasal dari rekaman. Berkas nomor adalah CSV
    yang boleh dibaca dan diubah. Setiap nomor diberikan satu kali dan tanpa celah, kepada dokumen yang jadi: yang ditolak tidak mengambilnya, dan yang
    dibetulkan tetap memakai nomornya. Kode klasifikasi dicari dengan `piagam klasifikasi pakta integritas`; yang tidak ada dalam daftar diberitahukan.
    """

  /// What kinds there are: each folder of templates that says what its records hold.
  static func kinds(file: String = #filePath) throws -> [[String]] {
    guard let tests = file.range(of: "/Tests/", options: .backwards) else { return [] }
    let folder = "\(file[..<tests.lowerBound])/Templates"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
      let path = "\(folder)/\(name)/record.xml"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8),
        let summary = text.firstMatch(of: /summary="([^"]+)"/)?.1
      else { return nil }
      return [
        "[`\(name)`](../../../Templates/\(name)/README.md)",
        summary.prefix(1).uppercased() + summary.dropFirst(),
      ]
    }
  }
}
