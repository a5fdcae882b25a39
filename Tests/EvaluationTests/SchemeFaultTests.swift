import Diagnostics
import Evaluation
import TestSupport
import Testing

/// A scheme's file that is wrong is refused, every fault with its place.
@Suite struct SchemeFaultTests {
  static let small = """
    skema 1/2000
    nama Contoh
    jawaban YT Ya 1 Tidak 0
    jawaban % rasio
    jawaban indeks skala 4
    jumlah sub 2
    jumlah soal 2
    bagian A 60 Pengungkit
    aspek A.I 60 Pemenuhan
    area 1 40 Satu
    area 2 20 Dua
    sub A.I.1.i 40 Sub satu
    soal A.I.1.i.a YT Soal
    soal A.I.1.i.b % Rasio
    rumus selesai / (selesai + proses)
    sub A.I.2.i 20 Sub dua
    bagian B 40 Hasil
    kelompok B.I 40 Kelompok
    indikator B.I.a 40 indeks Survei
    syarat 1 75 85 total
    """

  func faults(_ old: String, _ new: String) -> String {
    said(Self.small.replacing(old, with: new))
  }

  func said(_ text: String) -> String { refusal { _ = try Scheme.read(text, file: "s") } }

  /// Sums of long figures take long.
  @Test(arguments: ["40,00000", "40,000000001?", "123456789", "0,12345%"])
  func aLongFigure(_ figure: String) {
    #expect(
      faults("sub A.I.1.i 40 Sub satu", "sub A.I.1.i \(figure) Sub satu").hasPrefix(
        """
        s:12:13: galat: “\(figure)” terlalu panjang: paling banyak 8 angka, 4 di antaranya di \
        belakang koma
          12 | sub A.I.1.i \(figure) Sub satu
             |             \(String(repeating: "~", count: figure.count).replacing(/^~/, with: "^"))
          saran: bulatkan, misalnya 0,6667
        """))
    #expect(faults("area 1 40 Satu", "area 1 \(figure) Satu").contains("terlalu panjang"))
    #expect(faults("Ya 1 Tidak 0", "Ya 1 B \(figure) Tidak 0").contains("terlalu panjang"))
  }

  /// A file of one line has its words counted once.
  @Test func aLineOfAMebibyte() {
    #expect(
      said(String(repeating: "a ", count: 1 << 19)).hasPrefix(
        "s:1:1: galat: baris ini lebih dari 2000 huruf; ringkas isinya\n"))
  }

  @Test func aLongFile() {
    let room = 20_000 - Self.small.split(separator: "\n").count
    #expect(said("\(Self.small)\n" + String(repeating: "#\n", count: room)) == "accepted")
    let said = said("\(Self.small)\n" + String(repeating: "#\r\n", count: room) + "#")
    #expect(
      said == """
        s:20001: galat: berkas ini berisi lebih dari 20000 baris
          saran: hapus baris kosong dan catatan yang berlebih; satu soal atau jawaban ditulis satu \
        baris
        """)
  }

  @Test func aGoodSchemeIsAccepted() {
    #expect(faults("Contoh", "Contoh") == "accepted")
  }

  @Test func otherNames() throws {
    let text = Self.small.replacing("40 Kelompok", with: "40 Kelompok\nsebutan Lain;  Dua Tiga ;")
      .replacing("indeks Survei", with: "indeks Survei\nsebutan IPK")
    let hasil = try Scheme.read(text, file: "s").hasil
    #expect(hasil.kelompok[0].sebutan == ["Lain", "Dua Tiga"])
    #expect(hasil.kelompok[0].indikator[0].sebutan == ["IPK"])
    #expect(
      said(Self.small + "\nsebutan IPK") == """
        s:21:1: galat: sebutan hanya boleh mengikuti baris “kelompok” atau “indikator”
          21 | sebutan IPK
             | ^~~~~~~
        """)
  }

  @Test func aNameMeansOneThing() {
    #expect(
      faults("40 Kelompok", "40 Kelompok\nsebutan Survei; Satu") == """
        s:19:9: galat: “Survei” sudah ada di atas
          19 | sebutan Survei; Satu
             |         ^~~~~~~
        s:19:9: galat: “Satu” sudah ada di atas
          19 | sebutan Survei; Satu
             |         ^~~~~~~
        """)
    #expect(
      faults("40 Kelompok", "40 Kelompok\nsebutan ; -") == """
        s:19:9: galat: baris “sebutan” belum lengkap
          19 | sebutan ; -
             |         ^
          saran: bentuknya: sebutan NAMA; NAMA
        """)
  }

  @Test func allFaultsOfLinesAtOnce() {
    let text = Self.small.replacing("area 2 20 Dua", with: "arae 2 20 Dua")
      .replacing("A.I.1.i.b %", with: "A.I.1.i.c persen").replacing("40 Hasil", with: "4O Hasil")
    #expect(
      said(text) == """
        s:11:1: galat: “arae” bukan kata kunci skema
          11 | arae 2 20 Dua
             | ^~~~
          saran: maksud Anda “area”?
        s:14:6: galat: kode “A.I.1.i.c” tidak berurutan; di sini seharusnya “A.I.1.i.b”
          14 | soal A.I.1.i.c persen Rasio
             |      ^~~~~~~~~
        s:14:16: galat: jenis jawaban “persen” tidak dikenal
          14 | soal A.I.1.i.c persen Rasio
             |                ^~~~~~
          saran: yang dikenal: %, YT, indeks
        s:15:1: galat: rumus hanya boleh mengikuti satu soal atau indikator jenis rasio
          15 | rumus selesai / (selesai + proses)
             | ^~~~~
        s:16:5: galat: aspek atau area untuk “A.I.2.i” tidak ada
          16 | sub A.I.2.i 20 Sub dua
             |     ^~~~~~~
          saran: kode sub-komponen terdiri atas aspek, area, dan nomor: A.II.5.iii
        s:17:10: galat: “4O” bukan angka
          17 | bagian B 4O Hasil
             |          ^~
          saran: tulis misalnya 8,00 atau 60%; angka yang belum pasti ditutup tanda tanya: 15?
        s: galat: baris “bagian” tidak ada
        """)
  }

  @Test func allFaultsOfTheWholeAtOnce() {
    let text = Self.small.replacing("A.I.2.i 20", with: "A.I.2.i 19,5")
      .replacing("area 2 20", with: "area 2 25").replacing("sub 2\n", with: "sub 42\n")
      .replacing("rumus selesai / (selesai + proses)\n", with: "")
      .replacing("75 85 total", with: "75 101 totla")
    #expect(
      said(text)
        == """
        s:8:10: galat: bobot (area) berjumlah 65,00, seharusnya 60,00
           8 | bagian A 60 Pengungkit
             |          ^~
        s:9:11: galat: bobot (area, A.I) berjumlah 65,00, seharusnya 60,00
           9 | aspek A.I 60 Pemenuhan
             |           ^~
        s:11:8: galat: bobot (sub A.I.2) berjumlah 19,50, seharusnya 25,00
          11 | area 2 25 Dua
             |        ^~
        s:14:16: galat: “A.I.1.i.b” adalah rasio, tetapi tidak ada rumusnya
          14 | soal A.I.1.i.b % Rasio
             |                ^
        s:6:8: galat: banyaknya “sub” 2, seharusnya 42
           6 | jumlah sub 42
             |        ^~~
        s:19:17: galat: syarat menyebut “totla”, yang tidak ada dalam skema
          19 | syarat 1 75 101 totla
             |                 ^~~~~
          saran: maksud Anda “total”?
        """)
  }

  @Test(arguments: [
    ("40 Hasil", "41 Hasil", "bobot (A + B) berjumlah 101,00, seharusnya 100,00"),
    ("B.I.a 40", "B.I.a 39", "bobot (indikator B.I) berjumlah 39,00, seharusnya 40,00"),
    ("B.I 40", "B.I 39", "bobot (kelompok) berjumlah 39,00, seharusnya 40,00"),
    ("aspek A.I 60", "aspek A.I 59", "bobot (aspek) berjumlah 59,00, seharusnya 60,00"),
    ("area 1 40", "area 1 41=40", "bobot (area 1) berjumlah 40,00, seharusnya 41,00"),
    ("area 1 40", "area 1 40=20+20", "bobot area ditulis dengan 1 bagian, satu setiap aspek"),
    ("soal 2", "soal 3", "banyaknya “soal” 2, seharusnya 3"),
    ("sub A.I.2.i 20", "sub A.I.2.ii 20", "kode “A.I.2.ii” tidak berurutan"),
    ("sub A.I.2.i 20", "sub A.I.1.i 20", "“A.I.1.i” sudah ada di atas"),
    ("Ya 1 Tidak 0", "Ya 1 Tidak 1", "nilai jawaban harus menurun dari yang terbaik"),
    ("Ya 1 Tidak 0", "Ya 0,9 Tidak 0", "jawaban terbaik harus bernilai 1"),
    ("skala 4", "skala 0", "bobot dan skala harus lebih dari nol"),
    ("75 85", "75 101", "minimum melebihi nilai tertinggi yang mungkin, 100,00"),
    ("/ (selesai + proses)", "+ proses", "rumus “selesai + proses” tidak dapat dibaca"),
    ("nama Contoh\n", "", "baris “nama” tidak ada"),
    ("jumlah soal 2\n", "", "baris “jumlah soal” tidak ada"),
    ("syarat 1 75 85 total", "syarat 1 75", "baris “syarat” belum lengkap"),
    ("nama Contoh", "nama Contoh\nnama Lagi", "“nama” ditulis dua kali"),
    ("bagian A 60 Pengungkit\n", "", "baris “bagian” tidak ada"),
    ("bagian B", "aspek A.II 5 Reform\nbagian B", "“aspek” ditulis di atas semua area"),
    ("A.I.1.i 40", "A.I.1.i 120/3", "“120/3” bukan angka"),
    ("Ya 1 Tidak 0", "Ya 1 ya 0", "jawaban “ya” tidak dapat dipakai"),
    ("Ya 1 Tidak 0", "Ya,Betul 1 Tidak 0", "jawaban “Ya,Betul” tidak dapat dipakai"),
    ("Ya 1 Tidak 0", "Ya 1 \"T\" 0", "jawaban “\"T\"” tidak dapat dipakai"),
    ("YT Soal", "YT " + String(repeating: "x", count: 2000), "baris ini lebih dari 2000 huruf"),
  ])
  func singleFaults(old: String, new: String, message: String) {
    #expect(faults(old, new).contains(message))
  }

  /// More than any regulation has: refused before it costs time and memory.
  @Test func whatIsTooMuch() {
    func soal(_ count: Int) -> String {
      let lines = (3..<count + 3).map { number in
        let letter = String(
          repeating: Character(UnicodeScalar(UInt8(97 + (number - 1) % 26))),
          count: (number - 1) / 26 + 1)
        return "soal A.I.1.i.\(letter) YT Soal\n"
      }
      return Self.small.replacing("sub A.I.2.i", with: lines.joined() + "sub A.I.2.i")
        .replacing("jumlah soal 2", with: "jumlah soal \(count + 2)")
    }
    #expect(said(soal(248)) == "accepted")
    #expect(said(soal(249)).contains("terlalu banyak “soal A.I.1.i”, paling banyak 250"))
    let terms = (0..<20).map { "a\($0)" }.joined(separator: " + ")
    #expect(
      faults("selesai / (selesai + proses)", "b / (\(terms))")
        .contains("terlalu banyak “suku rumus”, paling banyak 20"))
    let notes = String(repeating: "catatan Sama\n", count: 30)
    #expect(
      faults("bagian A", notes + "bagian A")
        == """
        s:28:1: galat: terlalu banyak “catatan”, paling banyak 20
          28 | catatan Sama
             | ^~~~~~~
        """)
  }

  /// Cut anywhere, a scheme is refused or read, and nothing breaks.
  @Test func anyPieceIsReadOrRefused() {
    let lines = Self.small.split(separator: "\n")
    for start in lines.indices {
      for end in start...lines.count {
        let piece = lines[start..<end].joined(separator: "\n")
        let result = said(piece)
        #expect((result == "accepted") == (start == 0 && end == lines.count))
      }
    }
  }
}
