import Bahasa
import Testing

@Suite struct PersonNameTests {
  @Test func tellsGelarApart() {
    let name = PersonName("Prof. Dr. H. Abdul Rahman Saleh, S.H., M.H.")
    #expect(name.gelarDepan == ["Prof.", "Dr.", "H."])
    #expect(name.nama == "Abdul Rahman Saleh")
    #expect(name.gelarBelakang == ["S.H.", "M.H."])
  }

  /// "~" stands for the no-break space.
  @Test(arguments: [
    ("Sudarmi", "Sudarmi"),
    ("Dra. Eti Herawati", "Dra.~Eti Herawati"),
    ("Prof. Dr. H. Abdul Rahman, S.H., M.H.", "Prof.~Dr.~H.~Abdul Rahman, S.H., M.H."),
    ("Budi Santoso S.IP.", "Budi Santoso S.IP."),
    ("Letkol Czi Slamet Riyadi, S.E.", "Letkol~Czi~Slamet Riyadi, S.E."),
    ("AKBP Wahyu Nugroho", "AKBP~Wahyu Nugroho"),
    ("M. Yusuf B. Ahmad", "M.~Yusuf B.~Ahmad"),
    ("H. Ali", "H.~Ali"),
    ("Dr.", "Dr."), ("", ""), (",", ","), ("S.H., M.H.", "S.H., M.H."),
    ("Ali, S.T. (Arsitektur)", "Ali, S.T.~(Arsitektur)"),
  ])
  func glues(_ typed: String, _ glued: String) {
    #expect(
      PersonName(typed).berlem.split(separator: "\u{A0}", omittingEmptySubsequences: false)
        .joined(separator: "~") == glued)
  }

  @Test(arguments: [
    ("dr. Siti Aminah, M.Si.", "dr. SITI AMINAH, M.Si."),
    ("Dra. Eti Herawati", "Dra. ETI HERAWATI"),
    ("Ahmad, S.Pd.I., Ph.D.", "AHMAD, S.Pd.I., Ph.D."),
    ("Sudarmi", "SUDARMI"),
  ])
  func capitals(_ typed: String, _ capitals: String) {
    #expect(PersonName(typed).hurufBesar == capitals)
  }

  @Test(arguments: [
    ("Ketua Komisi Pemilihan Umum", "KETUA KOMISI PEMILIHAN UMUM"),
    ("Plt. Sekretaris, a.n. Ketua", "Plt. SEKRETARIS, a.n. KETUA"),
    ("Kabupaten Sambas.", "KABUPATEN SAMBAS."),
    ("dr. Siti Aminah, M.Si.", "dr. SITI AMINAH, M.Si."),
    ("menuju WBK (Wilayah Bebas)", "MENUJU WBK (WILAYAH BEBAS)"),
  ])
  func capitalText(_ text: String, _ capitals: String) {
    #expect(hurufBesar(text) == capitals)
  }

  @Test(arguments: [
    ("nur aini contoh", PersonName.Letters.small, "Nur Aini Contoh"),
    ("drs. abdul-rahman bin contoh, M.Si.", .small, "Drs. Abdul-Rahman bin Contoh, M.Si."),
    ("Dr. NUR MA’RUF BIN CONTOH, S.H.", .capital, "Dr. Nur Ma’ruf bin Contoh, S.H."),
    ("A. Contoh", nil, "A. Contoh"), ("A.", nil, "A."), ("Nur AINI", nil, "Nur Aini"),
  ])
  func letters(_ typed: String, _ letters: PersonName.Letters?, _ mended: String) {
    #expect(PersonName(typed).letters == letters)
    #expect(PersonName(typed).hurufAwalBesar == mended)
  }

  @Test func nip() {
    #expect(nipBerspasi("196711101992031001") == "19671110 199203 1 001")
    #expect(nipBerspasi("12345678") == "12345678")
  }
}
