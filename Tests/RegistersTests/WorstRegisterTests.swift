import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// All offices in the worst style: what has to be mended is told in one run.
@Suite struct WorstRegisterTests {
  private func read(_ csv: String) throws -> [RegisterRow] {
    let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
    return try readRegister(book, Contoh.scheme(), scope: .nasional).register.rows
  }

  private func csv(tanggal: String) -> String {
    var lines = [
      "REKAPITULASI PENCANANGAN ZONA INTEGRITAS;;;;;;;;", "KPU SE-INDONESIA TAHUN 2022;;;;;;;;",
      "Update per 15 Desember 2022;;;;;;;;", "",
      "No;Nama Satker KPU;Pencanangan;;;Ketua KPU;No. HP Operator;Nilai Area Pengungkit;Ket.",
      ";;Sudah/Belum;\(tanggal);Tempat;;;3. SDM;", "1;2;3;4;5;6;7;8;9",
    ]
    let status = ["sdh", "v", "√", "SUDAH ", "blm", "belum", "-", ""]
    for (number, wilayah) in Wilayah.all.enumerated() {
      if wilayah.tingkat == .provinsi { lines.append("\(wilayah.nama.uppercased());;;;;;;;") }
      let name = [
        ("Kabupaten ", "Kab. "), ("Provinsi ", "Prov. "), ("Administrasi ", "Adm. "),
        ("Kepulauan ", "Kep. "),
      ].reduce(wilayah.kode == "11" ? "Aceh" : wilayah.nama) { $0.replacing($1.0, with: $1.1) }
      let word = status[number % status.count]
      let sudah = number % status.count < 4
      lines.append(
        "\(number + 1);\(wilayah.isAceh ? "KIP" : "KPU") \(name);\(word);"
          + "\(sudah ? "9 Maret 2022" : "belum");\(sudah ? "Aula" : "");Ani Contoh;0812;"
          + "\(sudah ? "8,85" : "belum dinilai");")
    }
    lines += [
      "JUMLAH;;276;;;;;;", "Rata-rata;;;;;;;8,85;", "", "Ket: kuning = sudah;;;;;;;;",
      ";;;;;;;Jakarta, 15 Desember 2022;", ";;;;;;;Koordinator,;", ";;;;;;;Budi Contoh;",
    ]
    return lines.joined(separator: "\n")
  }

  @Test func theFirstTrySaysWhatToDo() {
    let lines = refusal { _ = try read(csv(tanggal: "Hari/Tangal")) }.split(separator: "\n")
    #expect(
      lines.filter { $0.contains(": galat: ") } == [
        "register.csv:D6: galat: judul kolom “Hari/Tangal” tidak dikenal"
      ])
    #expect(lines.last == "  saran: maksud Anda “Tanggal”?")
  }

  @Test func theSecondTryIsRead() throws {
    let rows = try read(csv(tanggal: "Hari/Tanggal"))
    #expect(rows.map(\.kode) == Wilayah.all.map(\.kode))
    #expect(rows.count(where: \.pencanangan.sudah) == 276)
    #expect(rows.count { $0.pencanangan.tanggal?.iso == "2022-03-09" } == 276)
    #expect(rows.count { $0.nilai?.area[2].nilai?.text() == "8,85" } == 276)
  }
}
