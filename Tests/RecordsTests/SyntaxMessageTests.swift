import Records
import Testing

/// Files that are no YAML or JSON, or use parts of YAML that a record may not.
@Suite struct SyntaxMessageTests {
  @Test func anEmptyFile() {
    #expect(
      Sample.said("")
        == """
        a.yaml: galat: berkas ini kosong
          saran: buat berkas awal dengan: piagam new
        """)
  }

  @Test func commentsOnly() {
    #expect(
      Sample.said("# kosong\n")
        == """
        a.yaml: galat: berkas ini hanya berisi komentar atau baris kosong
          saran: buat berkas awal dengan: piagam new
        """)
  }

  @Test func aLoneWord() {
    #expect(
      Sample.said("halo\n")
        == """
        a.yaml:1:1: galat: berkas deklarasi berisi baris “kunci: nilai”, bukan ini
           1 | halo
             | ^~~~
          saran: tulis “kunci: nilai”, dengan spasi sesudah titik dua
        """)
  }

  @Test func aList() {
    #expect(
      Sample.said("- a\n")
        == """
        a.yaml:1:3: galat: berkas deklarasi berisi baris “kunci: nilai”, bukan ini
           1 | - a
             |   ^
          saran: tulis “kunci: nilai”, dengan spasi sesudah titik dua
        """)
  }

  @Test func anAliasBomb() {
    #expect(
      Sample.said("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
        == """
        a.yaml:1:4: galat: rujukan YAML (“&nama” dan “*nama”) tidak dipakai dalam deklarasi
           1 | a: &a [x, x]
             |    ^~~~
          saran: tulis nilainya secara utuh; teks yang memang diawali & atau * diapit tanda kutip
        """)
  }

  @Test func anAlias() {
    #expect(
      Sample.said("b: *a\n")
        == """
        a.yaml:1:4: galat: rujukan YAML (“&nama” dan “*nama”) tidak dipakai dalam deklarasi
           1 | b: *a
             |    ^~
          saran: tulis nilainya secara utuh; teks yang memang diawali & atau * diapit tanda kutip
        """)
  }

  @Test func aTag() {
    #expect(
      Sample.said("a: !!str x\n")
        == """
        a.yaml:1:4: galat: penanda jenis YAML (“!…”) tidak dipakai dalam deklarasi; apit teksnya dengan tanda kutip
           1 | a: !!str x
             |    ^~~~~~~
        """)
  }

  @Test func aKeyTwice() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Sambas\nkota: Pontianak"))
        == """
        a.yaml:8:1: galat: kunci “kota” sudah ada di baris 7
           8 | kota: Pontianak
             | ^~~~
          saran: hapus salah satunya
        """)
  }

  @Test func aSecondDocument() {
    #expect(
      Sample.said(Sample.with("hari: Rabu", "---\nhari: Rabu"))
        == """
        a.yaml:6:1: galat: satu berkas hanya boleh memuat satu deklarasi; pisahkan yang berikut ini
           6 | ---
             | ^~~
        """)
  }

  @Test func deepNesting() {
    #expect(
      Sample.said(String(repeating: "[", count: 40))
        == """
        a.yaml:1:33: galat: susunan berkas lebih dalam dari 32 tingkat
           1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
             |                                 ^
          saran: tutup setiap kurung, dan ratakan baris yang setingkat
        """)
  }

  @Test func aTab() {
    #expect(
      Sample.said("satker:\n\tkode: 61.01\n")
        == """
        a.yaml:2:1: galat: baris ini menjorok dengan tab
           2 |  kode: 61.01
             | ^
          saran: ganti tab dengan dua spasi
        """)
  }

  @Test func aColonInAValue() {
    #expect(
      Sample.said("nomor: a: b\n")
        == """
        a.yaml:1:9: galat: ada titik dua di dalam nilai, atau baris ini salah jorokan
           1 | nomor: a: b
             |         ^
          saran: apit nilai yang memuat tanda baca khusus dengan tanda kutip (")
        """)
  }

  @Test func anIndentationThatFitsNothing() {
    #expect(
      Sample.said("satker:\n  kode: 61.01\n kota: x\n")
        == """
        a.yaml:3:2: galat: baris ini tidak sejajar dengan baris di atasnya
           3 |  kota: x
             |  ^
          saran: kunci yang setingkat dimulai pada kolom yang sama; butir daftar diawali “- ”
        """)
  }

  @Test func anOpenQuote() {
    #expect(
      Sample.said("kota: \"Sambas\nnomor: 2\n")
        == """
        a.yaml:1:7: galat: tanda kutip yang dibuka di sini tidak ditutup
           1 | kota: "Sambas
             |       ^
        """)
  }

  @Test func aValueThatNeedsQuotes() {
    #expect(
      Sample.said("kota: @x\n")
        == """
        a.yaml:1:7: galat: nilai yang diawali “@” harus diapit tanda kutip
           1 | kota: @x
             |       ^
        """)
  }

  @Test func jsonWithoutAComma() {
    #expect(
      Sample.said("{\"kota\": \"a\" \"b\"}")
        == """
        a.yaml:1:14: galat: kurung tidak ditutup atau ada koma yang kurang sebelum bagian ini
           1 | {"kota": "a" "b"}
             |              ^
          saran: apit nilai yang memuat tanda baca khusus dengan tanda kutip (")
        """)
  }

  @Test func jsonWithASurrogatePair() {
    #expect(
      Sample.said("{\"kota\": \"\\ud83d\\ude00\"}")
        == """
        a.yaml:1:13: galat: kode “\\u…” ini bukan sebuah huruf
           1 | {"kota": "\\ud83d\\ude00"}
             |             ^
          saran: ketik hurufnya langsung, tanpa kode (juga pengganti pasangan “\\ud83d\\ude00”)
        """)
  }

  @Test func aWindowsPathInDoubleQuotes() {
    #expect(
      Sample.said("kota: \"C:\\x\"\n")
        == """
        a.yaml:1:12: galat: garis miring terbalik di dalam tanda kutip tidak dikenal
           1 | kota: "C:\\x"
             |            ^
          saran: tulis “\\\\”, atau pakai tanda kutip tunggal (')
        """)
  }

  @Test func aKeyThatIsAList() {
    #expect(
      Sample.said("[a]: b\n")
        == """
        a.yaml:1:2: galat: kunci harus berupa satu kata, bukan daftar atau kelompok
           1 | [a]: b
             |  ^
          saran: tulis kunci dan nilainya, misalnya kota: Sambas
        """)
  }

  @Test func aControlCharacterInAnEscape() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: \"Sud\\earmi\""))
        == """
        a.yaml:17:9: galat: karakter kendali U+001B tidak boleh ada di sini; hapus, lalu ketik ulang teksnya
          17 |   nama: "Sud\\earmi"
             |         ^~~~~~~~~~~
        """)
  }

  @Test func aRighttoleftOverride() {
    #expect(
      Sample.said(Sample.with("Sudarmi", "Sud\u{202E}armi"))
        == """
        a.yaml:17:12: galat: karakter kendali U+202E tidak boleh ada di sini; hapus, lalu ketik ulang teksnya
          17 |   nama: Sud�armi
             |            ^
        """)
  }

  @Test func aRighttoleftOverrideInAnEscape() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: \"Sud\\u202Earmi\""))
        == """
        a.yaml:17:9: galat: karakter kendali U+202E tidak boleh ada di sini; hapus, lalu ketik ulang teksnya
          17 |   nama: "Sud\\u202Earmi"
             |         ^~~~~~~~~~~~~~~
        """)
  }

  /// As spaces, at the start of a line and behind a colon; inside a value as well.
  @Test func noBreakSpaces() throws {
    let text = Sample.with("  nama: Sudarmi", "\u{A0}\u{A0}nama:\u{A0}Su\u{A0}darmi\u{A0}")
    #expect(Sample.said(text) == "")
    #expect(try Sample.read(text).penandaTangan.nama == "Su darmi")
  }

  @Test func aCharacterThatNobodySees() throws {
    #expect(
      try Sample.read(Sample.with("Sudarmi", "Sudarmi\u{200B}")).penandaTangan.nama == "Sudarmi")
    #expect(
      Sample.said(Sample.with("Sudarmi", "Su\u{200B}darmi"))
        == """
        a.yaml:17:9: galat: “Su⟨U+200B⟩darmi” memuat karakter yang tidak tampak
          17 |   nama: Su\u{FFFD}darmi
             |         ^~~~~~~~
          saran: hapus kata itu, lalu ketik ulang
        """)
    #expect(
      Sample.said(Sample.with("  nama: Sudarmi", "\u{200B}  nama: Sudarmi"))
        == """
        a.yaml:17:1: galat: karakter tak tampak U+200B tidak boleh ada di sini; hapus, lalu ketik ulang teksnya
          17 | \u{FFFD}  nama: Sudarmi
             | ^
        """)
  }

  @Test func aSpoiltEncoding() {
    #expect(
      Sample.said(Sample.with("Sudarmi", "Nurâ€™aini"))
        == """
        a.yaml:17:9: peringatan: hurufnya rusak: “Nurâ€™aini” tampaknya “Nur’aini”
          17 |   nama: Nurâ€™aini
             |         ^~~~~~~~~~
          saran: tulis “Nur’aini”
        """)
  }

  @Test func aQuotationMarkInsideQuotes() {
    #expect(
      Sample.said(Sample.with("Sudarmi", "'Nur'aini'"))
        == """
        a.yaml:17:13: galat: tanda kutip (') ini mengakhiri nilainya terlalu awal
          17 |   nama: 'Nur'aini'
             |             ^
          saran: tanda kutip di dalam nilai ditulis dua kali ('Nur''aini'), atau apit nilainya dengan " ("Nur'aini")
        """)
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: \"Aula \"Baru\"\""))
        == """
        a.yaml:7:13: galat: tanda kutip (") ini mengakhiri nilainya terlalu awal
           7 | kota: "Aula "Baru""
             |             ^
          saran: tanda kutip di dalam nilai ditulis \\", atau apit nilainya dengan ' ('Aula "Baru"')
        """)
  }

  @Test(arguments: ["  nama: Sudarmi", "kota: Sambas", "    nomor: 13/PW.01/61/2022"])
  func aColonWithoutASpace(_ line: String) throws {
    let said = Sample.said(Sample.with(line, line.replacing(": ", with: ":")))
    #expect(said.contains(": galat: tidak ada spasi sesudah titik dua ini\n"), "\(said)")
    #expect(said.hasSuffix("  saran: beri spasi sesudah titik dua, misalnya “nama: Nama Contoh”"))
    #expect(said.contains(" | \(line.replacing(": ", with: ":"))\n"))
  }

  @Test func curlyQuotesAroundAValue() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: “Sudarmi”"))
        == """
        a.yaml:17:9: peringatan: nilai ini diapit tanda kutip melengkung, yang ikut terbaca sebagai isinya
          17 |   nama: “Sudarmi”
             |         ^~~~~~~~~
          saran: tulis Sudarmi tanpa tanda kutip, atau pakai tanda kutip (")
        """)
    #expect(Sample.said(Sample.with("nama: Sudarmi", "nama: \"“Sudarmi”\"")) == "")
  }

  @Test(arguments: ["WBK/WBBM", "WBK dan WBBM", "WBK, WBBM", "[WBBM, WBK]", "WBK & WBBM"])
  func severalWordsInOneValue(_ list: String) throws {
    let text = Sample.with("[WBK, WBBM]", list)
    #expect(Sample.said(text) == "")
    #expect(try Sample.read(text).predikat == [.wbk, .wbbm])
  }

  @Test(arguments: [
    ("%PDF-1.7", "ini berkas PDF, bukan rekaman"), ("GIF89a", "ini gambar GIF, bukan rekaman"),
    ("<html>", "ini halaman web, XML, atau gambar SVG, bukan rekaman"),
  ])
  func anotherKindOfFile(_ text: String, _ said: String) {
    #expect(
      Sample.said(text) == """
        a.yaml: galat: \(said)
          saran: rekaman ditulis sebagai YAML atau JSON, atau sebagai tabel XLSX, ODS, atau CSV
        """)
  }

  /// Notepad ends every name in “.txt”.
  @Test(arguments: [
    ("# x\n\njenis: a\n", false), ("{\"jenis\": 1}", false), ("\u{FEFF}---\nkota: b", false),
    ("jenis;evaluasi\n", true), ("Kode,Satker\n61.01,Sambas", true), ("Rekap: ZI;;\nKode;a", true),
  ])
  func whatATextIs(_ text: String, _ isTable: Bool) {
    let source = RecordSource(name: "a.yaml.txt", bytes: Array(text.utf8))
    #expect(source.isTable == isTable)
  }

  /// The only key of a group: then it is no fault of YAML's.
  @Test func aColonWithoutASpaceInAGroup() {
    let text = Sample.with("  kode: 61.01\n  nama: KPU Kabupaten Sambas\n", "  kode:61.01\n")
    #expect(
      Sample.said(text) == """
        a.yaml:2:3: galat: tidak ada spasi sesudah titik dua ini
           2 |   kode:61.01
             |   ^~~~~~~~~~
          saran: beri spasi sesudah titik dua, misalnya “nama: Nama Contoh”
        """)
  }
}
