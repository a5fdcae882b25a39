import Diagnostics

/// What each key of a record is for. The guide and hints show these.
extension Message {
  static let aboutJenis = about(
    "jenis", "jenis dokumen; selalu “pencanangan”", "the kind of document; always “pencanangan”")
  static let aboutVersi = about(
    "versi", "versi susunan berkas ini; selalu 1", "the version of this file's layout; always 1")
  static let aboutSatker = about(
    "satker", "kantor yang mencanangkan Zona Integritas", "the office that declares")
  static let aboutKode = about(
    "kode", "kode wilayah Kemendagri; tidak perlu untuk tingkat pusat",
    "the area code of the Ministry of Home Affairs; not needed for the national office")
  static let aboutNamaSatker = about(
    "nama-satker", "nama kantor, dicocokkan dengan kode; boleh tidak diisi",
    "the office's name, checked against the code; optional")
  static let aboutTingkat = about(
    "tingkat", "tingkat kantor; boleh tidak diisi jika ada kode",
    "the office's level; optional when there is a code")
  static let aboutAlamat = about(
    "alamat", "alamat kantor untuk kop", "the address for the letterhead")
  static let aboutLogo = about(
    "logo", "berkas logo kantor (SVG, PNG atau JPEG) di folder berkas ini",
    "the office's logo (SVG, PNG or JPEG) in this file's folder")
  static let aboutNomor = about(
    "nomor", "nomor piagam, dicetak seperti diketik", "the charter's number, printed as typed")
  static let aboutTanggal = about(
    "tanggal", "tanggal pencanangan", "the day of the declaration")
  static let aboutHari = about(
    "hari", "hari pencanangan, dicocokkan dengan tanggal", "the weekday, checked against the date")
  static let aboutTempat = about(
    "tempat", "tempat acara", "where it takes place")
  static let aboutKota = about(
    "kota", "kota atau ibu kota untuk baris tempat dan tanggal",
    "the town of the place-and-date line")
  static let aboutPredikat = about(
    "predikat", "predikat yang dituju: WBK, WBBM, atau keduanya",
    "the predikat aimed at: WBK, WBBM or both")
  static let aboutDasar = about(
    "dasar", "surat dan peraturan yang menjadi dasar", "the letters and regulations it rests on")
  static let aboutDasarJenis = about(
    "dasar-jenis", "jenis surat atau peraturan, beserta yang mengeluarkan",
    "the kind of letter or regulation, with who issued it")
  static let aboutDasarNomor = about(
    "dasar-nomor", "nomor surat atau peraturan", "the number of the letter or regulation")
  static let aboutDasarTanggal = about(
    "dasar-tanggal", "tanggal surat", "the date of the letter")
  static let aboutDasarTahun = about(
    "dasar-tahun", "tahun peraturan", "the year of the regulation")
  static let aboutDasarTentang = about(
    "dasar-tentang", "perihal atau judul", "the subject or title")
  static let aboutKomitmen = about(
    "komitmen", "butir komitmen, paling banyak delapan", "commitments, at most eight")
  static let aboutPenandaTangan = about(
    "penanda-tangan", "yang menandatangani piagam", "who signs the charter")
  static let aboutSaksi = about(
    "saksi", "saksi yang ikut menandatangani; yang hanya hadir bukan saksi",
    "witnesses who sign too; who was only present is no witness")
  static let aboutMengetahui = about(
    "mengetahui", "atasan yang mengetahui", "the superior who takes note")
  static let aboutBentuk = about(
    "bentuk", "asli (tanda tangan basah), salinan (ttd.), atau bertanda (gambar tanda tangan)",
    "asli (wet ink), salinan (ttd.) or bertanda (scanned signatures)")
  static let aboutPengesah = about(
    "pengesah", "yang mengesahkan salinan", "who certifies a copy")
  static let aboutMeterai = about(
    "meterai", "sediakan kotak e-Meterai: ya atau tidak",
    "leave room for an e-Meterai: ya or tidak")
  static let aboutNama = about(
    "nama", "nama lengkap dengan gelar", "the full name with titles")
  static let aboutNamaSaksi = about(
    "nama-saksi", "nama lengkap dengan gelar; hapus baris ini jika hanya jabatannya yang diketahui",
    "the full name with titles; drop this line when only the office is known")
  static let aboutJabatan = about("jabatan", "jabatan", "the office held")
  static let aboutInstansi = about(
    "instansi", "instansi, jika bukan satker ini", "the institution, when not this office")
  static let aboutNIP = about(
    "nip", "NIP, 18 angka; Ketua dan Anggota KPU tidak memilikinya",
    "the NIP, 18 digits; chair and members of KPU have none")
  static let aboutNRP = about(
    "nrp", "NRP anggota Polri atau TNI", "the NRP of a police officer or soldier")
  static let aboutPangkat = about(
    "pangkat", "pangkat dan golongan", "rank and grade")
  static let aboutMewakili = about(
    "mewakili", "pejabat atau instansi yang diwakili", "the official or body represented")
  static let aboutAtasNama = about(
    "atas-nama", "a.n.: pejabat yang diatasnamakan", "a.n.: in whose name the person signs")
  static let aboutUntukBeliau = about(
    "untuk-beliau", "u.b.: pelimpahan tingkat kedua, di bawah a.n.",
    "u.b.: second-level delegation, below a.n.")
  static let aboutStatus = about(
    "status", "Plt. (jabatan kosong) atau Plh. (pejabat berhalangan)",
    "Plt. (vacant post) or Plh. (holder away)")
  static let aboutGambar = about(
    "gambar", "gambar tanda tangan; hanya untuk bentuk bertanda",
    "the scanned signature; only for the form bertanda")
  static let aboutCap = about(
    "cap", "gambar cap; hanya untuk bentuk bertanda",
    "the scanned stamp; only for the form bertanda")

  static func about(_ key: String, _ indonesian: String, _ english: String) -> Message {
    Message("records.about.\(key)", id: indonesian, en: english)
  }
}
