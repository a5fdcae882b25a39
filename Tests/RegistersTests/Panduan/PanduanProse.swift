/// The sentences of the guide that no table can give.
enum PanduanProse {
  static let pembuka = """
    # Panduan: mengisi LKE, register, dan dokumen lain

    Untuk dua orang: petugas satker yang mengisi Lembar Kerja Evaluasi (LKE), dan koordinator di KPU Provinsi atau KPU
    RI yang mengumpulkan hasilnya dalam satu register. Keduanya juga membuat surat-surat di sekitarnya: lihat
    [Dokumen lain](#dokumen-lain). Tabel-tabel di halaman ini dibuat dari program; sebuah uji
    menjaganya tetap benar. Semua kunci, juga untuk YAML, ada di [daftar kunci](../../Records/Records.docc/Record.md).
    """

  static let lke = """
    ## LKE satu satker

        piagam lke new --satker 61.01 --tahun 2022 --output lke.xlsx    # buku kerja kosong
        piagam lke nilai lke.xlsx                                       # nilai, syarat, kekurangan
        piagam render lke.xlsx                                          # laporan hasil evaluasi
        piagam render lke.xlsx --template rapor --output rapor.pdf      # satu halaman untuk dinding

    Buku kerja itu terkunci kecuali sel isiannya, menghitung sendiri selagi diisi, dan memuat empat kolom jawaban: Mandiri
    (satker), Provinsi (penilaian pendahuluan KPU Provinsi), TPI (Inspektorat), TPN (Kementerian PANRB). Yang belum dinilai
    dibiarkan kosong: kosong tidak sama dengan nol. Lembar lama yang berkolom tiga tetap dibaca. Cara mengisi menurut jenis butir:

    | Jenis butir | Diisi |
    |---|---|
    | Ya/Tidak, A/B/C, A/B/C/D … | pilihannya, besar atau kecil |
    | persentase | angka-angka mentah pada baris di bawahnya (`A.II.1.i.a:…`); persennya dihitung |
    | persentase tanpa angka mentah | `80%` pada baris butirnya |
    | indeks (IPAK, IPKP) | 0 sampai 4; nilai SKM (25 sampai 100) ditolak dengan saran ÷ 25 |

    Dua kolom mana pun dapat dibandingkan: `kolom` menyebut yang ditampilkan, `banding` pembandingnya. Laporan lalu memuat
    nilai keduanya dengan selisihnya (TPI 73,76 dan Mandiri 84,09: −10,33), dan daftar butir yang dijawab berbeda; di
    terminal `piagam lke nilai lke.xlsx --kolom TPI --banding Mandiri`.

    Penyebut nol, misalnya tidak ada pengaduan yang masuk, dinilai menurut kunci `penyebut_nol`, dan laporan
    menyebutkannya: `penuh`, `nol`, atau `kosong` (dianggap belum dijawab; inilah yang dipakai jika tidak diisi).

    CSV dan YAML (`--output lke.csv`, `lke.yaml`) memuat butir yang sama. Tabel dikenali dari judul kolomnya: `kode`; `mandiri`,
    `provinsi`, `tpi`, `tpn` (juga “Jawaban TPI”, “Penilaian TPI”, “Hasil TPI”, “Tim Penilai Internal”, “Penilaian
    Pendahuluan”); `bukti` atau `catatan`. Kolom “Provinsi” yang berisi nama saja bukan jawaban. Kolom jawaban yang judulnya
    tidak menyebut siapa (“Hasil akhir”), salah tik (“Mandri”), atau sama dengan kolom lain ditolak sampai judulnya
    dibetulkan. Urutan baris dan kolom bebas. Kode yang
    tidak ada dalam skema ditolak; kode yang tidak ada dalam berkas diberitahukan.

    Label butir adalah ringkasan Piagam sendiri. Bunyi resmi milik satker dapat diletakkan di atasnya dengan berkas teks
    yang disebut `uraian`: sebaris `A.I.1.i.a  bunyi resmi butir`, atau `A.I.1.i.a=B  bunyi resmi jawaban B`.

    ### Bukti

        piagam lke bukti lke.xlsx                        # bukti yang disebut, yang belum ada
        piagam lke bukti lke/*.xlsx -o bukti.xlsx        # semuanya dalam satu buku kerja

    Isi kolom “Bukti” dipisahkan titik koma atau baris baru: nama berkas (`bukti/sk-tim.pdf`), tautan, atau keterangan. Berkas
    dicari di folder LKE dan di bawahnya, dengan huruf besar-kecil yang sama; tautan tidak dibuka. Jawaban tanpa bukti didaftar.

    ### Formulir Kementerian PANRB

        piagam lke nilai lke-zi.xlsx --satker 61.01 --tahun 2022
        piagam lke import lke-zi.xlsx --satker 61.01 --tahun 2022 -o lke.xlsx    # menjadi LKE Piagam
        piagam lke import lke.xlsx -o lke.json                                   # menjadi JSON kementerian

    | Berkas | Yang dikenali |
    |---|---|
    | lembar “LKE ZI”, lembar “Jawaban” | judul kolom “Bobot”, “Pilihan Jawaban”, “Jawaban” atau “TPI” dan semacamnya, “Catatan …”, “Bukti …”; butir dari nomor judul kelompoknya, urutannya, dan jenis jawabannya: baris yang disisipkan tidak menggeser apa pun |
    | JSON antarmuka | daftar `answers` menurut `soal_id`, 1 sampai 127 |
    | CSV atau XLSX menurut `soal_id` | kolom `soal_id`, `jawaban_unit`, `jawaban_tpi`, `catatan_unit`, `bukti_dukung_unit`, `catatan_tpi`; juga `jawaban_provinsi`, `jawaban_tpn` |

    Formulir itu tidak memuat satker, tahun, dan target: sebutkan dengan `--satker`, `--tahun`, `--target`; `--kolom` menyebut
    jawaban siapa kolom “Jawaban” yang sendirian; bila ada kolom lain yang menyebutnya, “Jawaban” adalah milik satker dan
    `--kolom` hanya memilih. Lembar LKE yang dikirim tanpa “Identitas” dibaca begitu juga. Jawaban yang
    tidak dapat ditempatkan ditolak dengan selnya. Jumlah di lembar yang berbeda dari bobotnya disebut, dengan sebabnya
    bila diketahui. Hasil import menurut akhirannya: `.xlsx`, `.csv`, `.yaml`, `.json`, atau `.soal.csv`. JSON kementerian
    hanya mengenal jawaban unit dan TPI: kolom Provinsi dan TPN yang berisi disebut, lalu ditinggalkan; cara menilai
    (`penyebut_nol`, `target`, `contoh` …) ikut ditulis di luar kunci kementerian, dan disebut. Catatan penilai tetap terpisah dari
    bukti: kolom `Catatan TPI` dan semacamnya, di YAML `catatan:`. Teks seperti `=1+1` ditulis dengan apostrof di depannya agar
    bukan rumus, dan dibaca tanpa apostrof itu. `unit_id` dan `nama_unit`
    tetap dari JSON ke JSON; satker dan tahun yang tertulis di dalamnya didahulukan daripada `--satker` dan `--tahun`.

    Nomor soal, susunan lembar, dan JSON itu diketahui dari **satu sumber dan belum dipastikan**: cocokkan hasilnya dengan
    formulir yang Anda terima. Begitu pula dua aturannya: pengaduan dihitung selesai ÷ yang harus ditindaklanjuti (lembar
    lama: selesai ÷ (selesai + diproses), tetap dibaca dan diberitahukan), dan pelanggaran disiplin yang nol pada
    kedua tahun bernilai 100%. Butir kosong di sini belum lengkap; lembar kementerian tidak menghitungnya, dan
    `piagam lke nilai` menyebut angka yang ditunjukkannya.

    Peraturan lain adalah berkas lain: `piagam lke new --output baru.skema` menulis skema bawaan sebagai teks. Ubah isinya dan
    namanya (baris `skema` dan `nama`), letakkan di folder LKE atau rekap, lalu sebut namanya: `skema: baru.skema`. Bobot, banyaknya butir,
    dan syarat diperiksa saat dibaca.

    ### Kepala LKE

    Di buku kerja: lembar “Identitas”, satu baris satu kunci. Di CSV: kunci, lalu isinya, di atas atau di antara jawaban. Di
    YAML: kuncinya. **!** wajib untuk laporan; `piagam lke nilai` cukup dengan `jenis` dan `skema`. `penanda_tangan`
    boleh tidak ada; begitu juga `mengetahui`, yang kuncinya sama.
    """

  static let register = """
    ## Register provinsi atau nasional

        piagam register new --provinsi 61 --output register.xlsx    # atau --nasional: 552 baris
        piagam check register.xlsx                                  # semua kesalahan, dengan selnya
        piagam render register.xlsx --output rekap.pdf              # rekap provinsi
        piagam render register.xlsx --template rekap-nasional       # untuk --nasional

    Register boleh berkas milik sendiri: XLSX atau CSV (titik koma, koma, atau tab; UTF-8 atau UTF-16). Yang dibaca
    lembar “Register”; tanpa itu, satu-satunya lembar yang berjudul kolom register. Lembar kosong dan lembar tersembunyi
    tidak dihitung; jika beberapa lembar tampak seperti register, pilih: `--sheet "Data ZI 2022"`, atau `lembar:` di berkas rekap.

    Judul kolom dicari dalam 30 baris pertama, di bawah baris-baris judul: satu sampai tiga baris, juga dengan sel gabungan
    (“Penanda tangan” di atas “Nama” dan “Jabatan”). Huruf besar-kecil, spasi, tanda baca, dan nomor di depan (“3. SDM”) tidak
    dipandang. Kolom lain tidak dibaca; satu peringatan menyebut semuanya. Judul yang salah ketik (“Tangal”) ditolak, supaya
    isinya tidak hilang. Ditolak pula isi di sebelah kanan judul yang terakhir: barisnya mungkin bergeser.

    Judul yang tidak dapat ditebak dipetakan: `piagam register map register.xlsx -o peta.yaml` menulis lembar, baris judul, dan
    arti setiap kolom. Perbaiki yang salah (`lewati`: kolomnya tidak dibaca), lalu `piagam check register.xlsx --map peta.yaml`,
    atau `peta: peta.yaml` di berkas rekap.

    Dilewati, dengan satu peringatan yang menyebut barisnya: judul di antara baris (“PROVINSI KALIMANTAN BARAT”, “Kabupaten”),
    “Jumlah”, “Total”, “Rata-rata”, dan catatan serta tanda tangan di bawah tabel. Baris yang mungkin sebuah satker tanpa
    kode tidak pernah dilewati. Baris dan kolom tersembunyi ikut dibaca, dengan peringatan. Kolom “Galat” dari
    `piagam batch --failures` tidak dibaca: barisnya diperbaiki di sana, lalu tabelnya menjadi masukan.

    Tanpa kolom “Kode”, satker dikenali dari namanya, juga “KPU Kab. Sambas” dan “KPU Prov. Kalbar”. Nama yang dapat berarti
    dua satker (Kupang, Bekasi) ditolak sampai ditulis lengkap.

    ### Kolom
    """

  static let area = """
    ### Nilai area

    Dalam **poin** dari bobotnya. Judulnya boleh nama pendek, nama dalam skema, `Area 1`, `A.1`, atau `1. Manajemen Perubahan`; boleh
    didahului “Nilai” atau diikuti “(poin)”. Yang dicatat dalam **persen** berjudul sama dengan “(%)” atau
    “persen”: `Area 1 (%)`. Satu area tidak boleh dua kolom.
    """

  static let nilai = """
    ### Nilai hasil

    Judulnya boleh didahului “Indeks” atau “Survei”, atau diikuti “(indeks)”. Poin dihitung dari isiannya.
    """

  static let head = """
    ## Kepala rekap

    Di buku kerja: lembar “Rekap”, tanpa `register` dan `jenis`. `penanda_tangan` dan `mengetahui` seperti pada kepala LKE.
    Register CSV memerlukan berkas YAML seperti ini; semua berkas ada
    di folder berkas itu atau di bawahnya:

        jenis: rekap
        provinsi: 61              # atau nasional: ya; salah satu harus ada
        tahun: 2022
        tanggal: 2022-12-20
        kota: Pontianak
        register: register.csv
        lke: [lke]                # berkas LKE, atau folder berisi berkas-berkas LKE
    """

  static let angka = """
    ## Bagaimana isian dibaca

    ### Angka

    Koma atau titik desimal. Sel berformat jam (7.15 yang menjadi 07.15) ditolak. Nilai tidak pernah diubah diam-diam: yang tidak mungkin ditolak, dengan saran.
    """

  static let tanggal = """
    ### Tanggal

    Sel tanggal dari Excel atau LibreOffice, atau teks; tanggalnya selalu di depan, juga dalam YAML. Jika semua tanggal
    bergaris miring di kolom itu dapat berarti dua (9/3/2022), satu peringatan menyebut cara membacanya, kecuali harinya
    tertulis (Rabu, 9/3/2022); jika ada yang bulannya di depan (3/13/2022), ditolak sampai ditulis ulang. Tahunnya 2012 sampai
    2099; yang sesudah tahun depan diberi peringatan, begitu pula yang bukan tahun rekapnya. Tanggal dalam waktu universal
    (“…T17:00:00Z”) ditolak: di Indonesia sudah hari berikutnya; yang berjam 15.00, 16.00, atau 17.00 tepat diberitahukan.
    """

  static let teks = """
    ### Teks

    Spasi apa pun adalah spasi; karakter yang tidak tampak di tepi kata dibuang, di dalam kata ditolak. `ʼ` dan sejenisnya
    dibaca sebagai `’`. Kesalahan program lain (`#REF!`, `########`), juga di tengah kalimat, dan isian yang belum diganti
    (`«Nama»`, `{{saksi}}`, `[Nama Ketua]`, `$nama`, `N/A`, `TBA`) ditolak; huruf yang rusak (`Nurâ€™aini`, `Nur?aini`),
    kode halaman web atau program (`&amp;`, `<br>`, `%27`), `menyusul`, dan `NULL` diberitahukan, juga nama orang yang
    seluruhnya huruf kecil, atau huruf besar padahal nama lainnya tidak. NIP yang tersimpan sebagai bilangan ditolak:
    Excel hanya menyimpan 15 angka. Baris CSV yang lebih panjang dari judulnya ditolak, kecuali semuanya begitu; yang lebih
    pendek diberitahukan jika baris lain berisi di situ.
    """

  static let kode = """
    ### Kode

    Kode wilayah Kemendagri adalah kunci yang pasti: ada Kabupaten dan Kota Kupang. Format kolomnya sebaiknya
    Teks, supaya 61.10 tidak menjadi 61.1. Bilangan dibaca seperti yang tampak: 61.1 dalam format 0.00 adalah 61.10.
    Kode dicari dengan `piagam wilayah sambas`. Kode sebelum pemekaran Papua (91.01 Merauke) dibaca dengan peringatan, dan
    rekap Papua sampai 2022 boleh memuat satker yang waktu itu miliknya.
    """

  static let penutup = """
    ### Kosong

    Sel kosong, `-`, dan `–` berarti tidak ada. Nilai kosong tidak dihitung nol: satker itu “belum dinilai”, tidak ikut dalam
    rata-rata, dan namanya ada dalam daftar.

    ## Hasil LKE dan register

    - Digabung menurut kode. LKE satker yang tidak ada dalam register, dan dua LKE satu satker, ditolak.
    - Nilai yang dihitung dari LKE lebih teliti daripada yang dicatat dalam register. Jika keduanya ada, harus sama
      sampai dua desimal; yang berbeda ditolak.
    - Satu rekap memakai satu kolom (`kolom`; Mandiri jika tidak diisi) dan satu skema. Jawaban dua kolom tidak pernah
      bercampur; dengan `banding: Mandiri` nilai setiap satker di kolom itu dicetak di sebelahnya, dengan selisihnya.
    - Jumlah yang tertulis (Total, Pengungkit …) dihitung ulang. Selisih sampai 0,05, akibat pembulatan bagian-bagiannya,
      diberitahukan; yang lebih besar ditolak.

    ## Yang tidak pernah dilakukan

    - Yang belum dijawab atau belum dinilai tidak menjadi nol.
    - Nilai dibandingkan dengan syarat tanpa dibulatkan; dua desimal hanya ada di cetakan.
    - Piagam menyatakan “memenuhi” atau “belum memenuhi syarat nilai”. Predikat diberikan oleh Menteri PANRB, bukan
      oleh dokumen ini.
    - Angka contoh (`contoh: ya`) disebut contoh di setiap halaman.
    """
}
