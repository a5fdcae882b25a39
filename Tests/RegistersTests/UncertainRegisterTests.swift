import Diagnostics
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// What can be read of a register, and is perhaps not meant so.
@Suite struct UncertainRegisterTests {
  private func said(_ csv: String, now: Int? = nil) -> String {
    var source = RecordSource(name: "r.csv", bytes: Array(csv.utf8))
    source.now = now
    do throws(Faults) {
      return text(try readLoneRegister(OpenedRecord(source))?.warnings ?? [])
    } catch { return text(error.diagnostics) }
  }

  private func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.filter { !$0.message.indonesian.contains("tidak ada dalam register") }
      .map { $0.text(in: .indonesian) }.joined(separator: "\n")
  }

  private func dates(_ dates: String..., now: Int? = nil) -> String {
    let rows = dates.enumerated().map { "61.0\($0 + 1);sudah;\($1)\n" }
    return said("Kode;Status;Tanggal\n" + rows.joined(), now: now)
  }

  /// The sentence of the answers of an LKE.
  @Test func aStatusThatSaysMore() {
    #expect(
      said(
        """
        Kode;Status;Tanggal
        61.01;Sudah (dokumen menyusul);9 Maret 2022
        61.02;Sudah, belum upload;9 Maret 2022
        61.03;belum, segera;
        61.04;v (daring);9 Maret 2022
        61.05;Sudah mencanangkan ZI;9 Maret 2022
        61.06;Belum ada;
        61.07;SUDAH ;9 Maret 2022
        """) == """
          r.csv:B2: peringatan: “Sudah (dokumen menyusul)” dibaca “sudah”; selebihnya tidak dibaca
          r.csv:B3: peringatan: “Sudah, belum upload” dibaca “sudah”; selebihnya tidak dibaca
          r.csv:B4: peringatan: “belum, segera” dibaca “belum”; selebihnya tidak dibaca
          r.csv:B5: peringatan: “v (daring)” dibaca “sudah”; selebihnya tidak dibaca
          """)
  }

  @Test func declaredOnNoDay() {
    let finding = """
      peringatan: statusnya “sudah”, tetapi tanggal pencanangannya kosong
        saran: isi tanggalnya; jika pencanangannya belum berlangsung, tulis “belum”
      """
    #expect(dates("", "9 Maret 2022", "-", "") == "r.csv:C2, C4:C5: \(finding)")
    // Without such a column there is nothing to fill in.
    #expect(said("Kode;Status\n61.01;sudah\n") == "")
  }

  @Test func slashesThatTheColumnExplains() {
    #expect(dates("9/3/2022", "13/3/2022", "4/5/2022") == "")
    #expect(dates("3/3/2022", "9-3-2022", "Rabu, 9 Maret 2022") == "")
  }

  @Test func slashesThatADayExplains() {
    #expect(dates("Rabu, 9/3/2022", "4/5/2022") == "")
    // The third of September: the other may be so too.
    #expect(
      dates("Sabtu, 9/3/2022", "4/5/2022") == """
        r.csv:C3: galat: kolom ini memuat tanggal bulan/hari (Sabtu, 9/3/2022), maka yang di sini mungkin terbalik
          saran: tulis semuanya tanggal dahulu, misalnya 09-03-2022, atau 9 Maret 2022
        """)
    #expect(
      dates("Kamis, 9/3/2022").contains("hari “Kamis” bertentangan dengan tanggal 9 Maret 2022"))
  }

  @Test func slashesThatNothingExplains() {
    #expect(
      dates("3/4/2022", "9 Maret 2022", "12/3/2022 08:00") == """
        r.csv:C2, C4: peringatan: tanggal bergaris miring di sini dibaca hari/bulan: 3/4/2022 dibaca 3 April 2022
          saran: jika bulannya di depan, tulis bulannya: 4 Maret 2022
        """)
  }

  @Test func slashesWithTheMonthFirst() {
    #expect(
      dates("9/3/2022", "3/13/2022", "4/5/2022") == """
        r.csv:C2, C4: galat: kolom ini memuat tanggal bulan/hari (3/13/2022), maka yang di sini mungkin terbalik
          saran: tulis semuanya tanggal dahulu, misalnya 09-03-2022, atau 9 Maret 2022
        r.csv:C3: galat: tanggal “3/13/2022” tidak ada dalam kalender
          saran: tulis tanggal dahulu, misalnya 09-03-2022 atau 9 Maret 2022
        """)
  }

  @Test(arguments: ["belum sudah", "Sudah belum", "ya tidak"])
  func bothAnswers(_ typed: String) {
    #expect(
      said("Kode;Status\n61.01;\(typed)\n") == """
        r.csv:B2: galat: “\(typed)” pada kolom “Status” tidak dikenal
          saran: tulis “sudah” atau “belum”
        """)
  }

  /// In a part of the column, unless hours of the day stand there.
  @Test func universalTime() {
    #expect(
      dates("2022-03-08 17:00", "9 Maret 2022", "2022-03-08 17:00") == """
        r.csv:C2, C4: peringatan: tanggal di sini berjam 17.00, yakni tengah malam di Indonesia menurut waktu universal (UTC); tanggalnya mungkin kurang satu hari
          saran: cocokkan dengan suratnya; ketik tanggal tanpa jam
        """)
    #expect(dates("2022-03-08 17:00", "2022-03-09 09:30", "9 Maret 2022") == "")
  }

  /// In a text most of whose rows are whole.
  @Test func rowsThatEndEarly() {
    let head = "Kode;Status;Tanggal;Keterangan\n"
    #expect(
      said(head + "61.01;sudah;9 Maret 2022;\n61.02;belum\n61.03;sudah;9 Maret 2022;") == """
        r.csv:3: peringatan: baris ini berakhir sesudah 2 sel, judulnya 4
          saran: lengkapi barisnya; jika sisanya memang kosong, tambahkan pemisah selnya
        """)
    #expect(said(head + "61.01;belum\n61.02;belum\n") == "")
    #expect(said(head + "61.01;belum;-;daring\n61.02;belum;-\n61.03;belum;-\n") == "")
  }

  @Test func sharesInsteadOfPoints() {
    let head = "Kode;Status;1. Manajemen Perubahan;2. Tatalaksana;3. SDM;IPAK\n"
    #expect(
      said(
        head + "61.01;sudah;0,81;0,85;0,8;3,6\n61.02;sudah;1;0,5;0,8;\n61.03;sudah;6;1;1;") == """
          r.csv:C2:C3: peringatan: nilai areanya paling besar 1: tampaknya perbandingan, bukan poin
            saran: tulis poinnya, atau persennya dengan tanda persen: 81%
          """)
    #expect(
      said(head + "61.01;sudah;6,5;6;8;0,9\n61.02;sudah;6,5;6;8;1") == """
        r.csv:F2: peringatan: “IPAK” di bawah 1 pada skala 4: tampaknya perbandingan, bukan indeks
          saran: tulis indeksnya: perbandingan itu dikalikan 4
        """)
  }

  @Test func noNames() {
    #expect(
      said(
        "Kode;Status;Tempat;Penanda tangan\n61.01;sudah;...;Fulan\n"
          + "61.02;sudah;Aula;Nama Ketua\n")
          == """
          r.csv:C2: galat: “...” belum diganti dengan isinya
            saran: ketik isinya; jika tidak ada, hapus
          r.csv:D2: peringatan: “Fulan” tampaknya belum diganti dengan isinya
            saran: ketik isinya; jika tidak ada, hapus
          r.csv:D3: galat: “Nama Ketua” belum diganti dengan isinya
            saran: ketik isinya; jika tidak ada, hapus
          """)
  }

  @Test func yearsToCome() {
    #expect(dates("9-3-72", "9 Maret 2027") == "")
    #expect(
      dates("9-3-72", "9 Maret 2027", now: 2026) == """
        r.csv:C2: peringatan: tahun tanggal 9 Maret 2072 sesudah tahun depan (2027)
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        """)
  }
}
