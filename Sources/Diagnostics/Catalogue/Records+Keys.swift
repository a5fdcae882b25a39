// Records: what each key of a record is for. The guide and hints show these.

extension Message {
  public static let aboutJenis = about(
    "jenis", "jenis dokumen; selalu “pencanangan”", "the kind of document; always “pencanangan”")
  public static let aboutVersi = about(
    "versi", "versi susunan berkas ini; selalu 1", "the version of this file's layout; always 1")
  public static let aboutSatker = about(
    "satker", "kantor yang mencanangkan Zona Integritas", "the office that declares")
  public static let aboutKode = about(
    "kode", "kode wilayah Kemendagri; tidak perlu untuk tingkat pusat",
    "the area code of the Ministry of Home Affairs; not needed for the national office")
  public static let aboutNamaSatker = about(
    "nama-satker", "nama kantor, dicocokkan dengan kode; boleh tidak diisi",
    "the office's name, checked against the code; optional")
  public static let aboutTingkat = about(
    "tingkat", "tingkat kantor; boleh tidak diisi jika ada kode",
    "the office's level; optional when there is a code")
  public static let aboutAlamat = about(
    "alamat", "alamat kantor untuk kop", "the address for the letterhead")
  public static let aboutLogo = about(
    "logo", "berkas logo kantor (SVG, PNG atau JPEG) di folder berkas ini",
    "the office's logo (SVG, PNG or JPEG) in this file's folder")
  public static let aboutNomor = about(
    "nomor", "nomor piagam, dicetak seperti diketik", "the charter's number, printed as typed")
  public static let aboutTanggal = about(
    "tanggal", "tanggal pencanangan", "the day of the declaration")
  public static let aboutHari = about(
    "hari", "hari pencanangan, dicocokkan dengan tanggal", "the weekday, checked against the date")
  public static let aboutTempat = about(
    "tempat", "tempat acara", "where it takes place")
  public static let aboutKota = about(
    "kota", "kota atau ibu kota untuk baris tempat dan tanggal",
    "the town of the place-and-date line")
  public static let aboutPredikat = about(
    "predikat", "predikat yang dituju: WBK, WBBM, atau keduanya",
    "the predikat aimed at: WBK, WBBM or both")
  public static let aboutDasar = about(
    "dasar", "surat dan peraturan yang menjadi dasar", "the letters and regulations it rests on")
  public static let aboutDasarJenis = about(
    "dasar-jenis", "jenis surat atau peraturan, beserta yang mengeluarkan",
    "the kind of letter or regulation, with who issued it")
  public static let aboutDasarNomor = about(
    "dasar-nomor", "nomor surat atau peraturan", "the number of the letter or regulation")
  public static let aboutDasarTanggal = about(
    "dasar-tanggal", "tanggal surat", "the date of the letter")
  public static let aboutDasarTahun = about(
    "dasar-tahun", "tahun peraturan", "the year of the regulation")
  public static let aboutDasarTentang = about(
    "dasar-tentang", "perihal atau judul", "the subject or title")
  public static let aboutKomitmen = about(
    "komitmen", "butir komitmen, paling banyak delapan", "commitments, at most eight")
  public static let aboutPenandaTangan = about(
    "penanda-tangan", "yang menandatangani piagam", "who signs the charter")
  public static let aboutSaksi = about(
    "saksi", "saksi yang ikut menandatangani; yang hanya hadir bukan saksi",
    "witnesses who sign too; who was only present is no witness")
  public static let aboutMengetahui = about(
    "mengetahui", "atasan yang mengetahui", "the superior who takes note")
  public static let aboutBentuk = about(
    "bentuk", "asli (tanda tangan basah), salinan (ttd.), atau bertanda (gambar tanda tangan)",
    "asli (wet ink), salinan (ttd.) or bertanda (scanned signatures)")
  public static let aboutPengesah = about(
    "pengesah", "yang mengesahkan salinan", "who certifies a copy")
  public static let aboutMeterai = about(
    "meterai", "sediakan kotak e-Meterai: ya atau tidak",
    "leave room for an e-Meterai: ya or tidak")
  public static let aboutNama = about(
    "nama", "nama lengkap dengan gelar", "the full name with titles")
  public static let aboutNamaSaksi = about(
    "nama-saksi", "nama lengkap dengan gelar; hapus baris ini jika hanya jabatannya yang diketahui",
    "the full name with titles; drop this line when only the office is known")
  public static let aboutJabatan = about("jabatan", "jabatan", "the office held")
  public static let aboutInstansi = about(
    "instansi", "instansi, jika bukan satker ini", "the institution, when not this office")
  public static let aboutNIP = about(
    "nip", "NIP, 18 angka; Ketua dan Anggota KPU tidak memilikinya",
    "the NIP, 18 digits; chair and members of KPU have none")
  public static let aboutNRP = about(
    "nrp", "NRP anggota Polri atau TNI", "the NRP of a police officer or soldier")
  public static let aboutPangkat = about(
    "pangkat", "pangkat dan golongan", "rank and grade")
  public static let aboutMewakili = about(
    "mewakili", "pejabat atau instansi yang diwakili", "the official or body represented")
  public static let aboutAtasNama = about(
    "atas-nama", "a.n.: pejabat yang diatasnamakan", "a.n.: in whose name the person signs")
  public static let aboutUntukBeliau = about(
    "untuk-beliau", "u.b.: pelimpahan tingkat kedua, di bawah a.n.",
    "u.b.: second-level delegation, below a.n.")
  public static let aboutStatus = about(
    "status", "Plt. (jabatan kosong) atau Plh. (pejabat berhalangan)",
    "Plt. (vacant post) or Plh. (holder away)")
  public static let aboutGambar = about(
    "gambar", "gambar tanda tangan; hanya untuk bentuk bertanda",
    "the scanned signature; only for the form bertanda")
  public static let aboutCap = about(
    "cap", "gambar cap; hanya untuk bentuk bertanda",
    "the scanned stamp; only for the form bertanda")

  private static func about(_ key: String, _ indonesian: String, _ english: String) -> Message {
    Message("records.about.\(key)", id: indonesian, en: english)
  }
}
