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
        61.03;belum sudah;
        61.04;v (daring);9 Maret 2022
        61.05;Sudah mencanangkan ZI;9 Maret 2022
        61.06;Belum ada;
        61.07;SUDAH ;9 Maret 2022
        """) == """
          r.csv:B2: peringatan: “Sudah (dokumen menyusul)” dibaca “sudah”; selebihnya tidak dibaca
          r.csv:B3: peringatan: “Sudah, belum upload” dibaca “sudah”; selebihnya tidak dibaca
          r.csv:B4: peringatan: “belum sudah” dibaca “belum”; selebihnya tidak dibaca
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
    // The third of September.
    #expect(
      dates("Sabtu, 9/3/2022", "4/5/2022").contains(
        "hari “Sabtu” bertentangan dengan tanggal 9 Maret 2022"))
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

  @Test func yearsToCome() {
    #expect(dates("9-3-72", "9 Maret 2027") == "")
    #expect(
      dates("9-3-72", "9 Maret 2027", now: 2026) == """
        r.csv:C2: peringatan: tahun tanggal 9 Maret 2072 sesudah tahun depan (2027)
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        """)
  }
}
