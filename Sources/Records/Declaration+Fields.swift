package import Fields

extension Declaration {
  package static let fields = Fields<Declaration>(
    .jenis("pencanangan"),
    .versi,
    .group(
      "satker", Satker.fields, id: "kantor yang mencanangkan Zona Integritas",
      en: "the office that declares"
    ) { $0.satker }.typed(),
    .fixed(
      "nomor", id: "nomor piagam, dicetak seperti diketik",
      en: "the charter's number, printed as typed"
    ) { $0.nomor }.typed(120, "13/PW.01/6101/2022"),
    .date("tanggal", id: "tanggal pencanangan", en: "the day of the declaration") { $0.tanggal }
      .typed(40, "2022-03-09"),
    .key(
      "hari", id: "hari pencanangan, dicocokkan dengan tanggal",
      en: "the weekday, checked against the date"
    ).typed(40, "Rabu"),
    .name("tempat", id: "tempat acara", en: "where it takes place") { $0.tempat }
      .typed(300, "Aula Kantor KPU Kabupaten Sambas"),
    .kota("Sambas") { $0.kota },
    .key(
      "predikat_dituju", id: "predikat yang dituju: WBK, WBBM, atau keduanya",
      en: "the predikat aimed at: WBK, WBBM or both"
    ).chosenSeveral(from: Predikat.self, "[WBK, WBBM]").required,
    .flag("wbk", id: "apakah WBK dituju", en: "whether WBK is aimed at") {
      $0.predikat.contains(.wbk)
    },
    .flag("wbbm", id: "apakah WBBM dituju", en: "whether WBBM is aimed at") {
      $0.predikat.contains(.wbbm)
    },
    .list(
      "dasar", of: Dasar.fields, id: "surat dan peraturan yang menjadi dasar",
      en: "the letters and regulations it rests on"
    ) { $0.dasar }.typed(upTo: 12),
    .proseList(
      "komitmen", id: "butir komitmen, paling banyak delapan", en: "commitments, at most eight"
    ) { $0.komitmen }.typed(600, upTo: 8),
    .group(
      "penanda_tangan", Pejabat.fields, id: "yang menandatangani piagam",
      en: "who signs the charter"
    ) { $0.penandaTangan }.typed(),
    .list(
      "saksi", of: Pejabat.fieldsOfWitness,
      id: "saksi yang ikut menandatangani; yang hanya hadir bukan saksi",
      en: "witnesses who sign too; who was only present is no witness"
    ) { $0.saksi }.typed(upTo: 24),
    .mengetahui(Pejabat.fields) { $0.mengetahui },
    .fixed(
      "bentuk",
      id: "asli (tanda tangan basah), salinan (ttd.), atau bertanda (gambar tanda tangan)",
      en: "asli (wet ink), salinan (ttd.) or bertanda (scanned signatures)"
    ) { $0.bentuk.rawValue }.chosen(from: Bentuk.self, otherwise: .asli),
    .group(
      "pengesah", Pejabat.fields, id: "yang mengesahkan salinan; dicetak hanya pada bentuk salinan",
      en: "who certifies a copy; printed in the form salinan only"
    ) { $0.pengesah }.typed().kept,
    .flag(
      "meterai", id: "sediakan kotak e-Meterai: ya atau tidak",
      en: "leave room for an e-Meterai: ya or tidak"
    ) { $0.meterai }.chosen(from: YesNo.self, otherwise: .tidak),
    .look("resmi"))
}

extension Dasar {
  package static let fields = Fields<Dasar>(
    .prose(
      "jenis", id: "jenis surat atau peraturan, beserta yang mengeluarkan",
      en: "the kind of letter or regulation, with who issued it"
    ) { $0.jenis }.typed(300, "Surat Ketua KPU Provinsi"),
    .fixed(
      "nomor", id: "nomor surat atau peraturan", en: "the number of the letter or regulation"
    ) { $0.nomor }.typed(120, "13/PW.01/61/2022"),
    .date("tanggal", id: "tanggal surat", en: "the date of the letter") { $0.tanggal }
      .typed(40, "2022-02-08"),
    .number("tahun", id: "tahun peraturan", en: "the year of the regulation") { $0.tahun }
      .typed(10, "2021"),
    .prose("tentang", id: "perihal atau judul", en: "the subject or title") { $0.tentang }
      .typed(600, "Pembangunan Zona Integritas"),
    .flag(
      "surat", id: "apakah surat, yang berperihal; peraturan dan keputusan tentang sesuatu",
      en: "whether it is a letter, which has a perihal; rules and decisions are tentang something"
    ) { $0.isSurat }
  ).of(.dasar)
}
