import Bahasa
import Diagnostics
import Evaluation
import Measures
import Sheets

@testable import Registers

/// What is typed and what is read of it: each line is a register that was read.
struct ContohBacaan {
  private let headings: Headings

  init(_ headings: Headings) { self.headings = headings }

  var angka: String {
    let area = headings.name(.area(0, .poin))
    let persen = headings.name(.area(0, .persen))
    let ipak = headings.name(.indikator(0, 0, .jawaban))
    let capaian = headings.name(.indikator(0, 1, .jawaban))
    let cells = [
      (area, "7,15"), (area, "7.15"), (area, "89,4%"), (area, "-"), (area, "71,5"),
      (persen, "89,4"), (persen, "0,894"), (ipak, "3,60"), (ipak, "90"), (capaian, "B"),
      (capaian, "G"),
    ]
    return table(
      ["Kolom", "Diketik", "Dibaca"], cells.map { [$0, "`\($1)`", points($0, $1)] })
  }

  var tanggal: String {
    let typed = [
      "2022-03-09", "9 Maret 2022", "Rabu, 9 Maret 2022", "09-03-2022", "9/3/2022", "9.3.2022",
      "9-Mar-2022", "2022-03-09 08:30", "Kamis, 9 Maret 2022", "31-02-2022", "9 Maret 22",
      "2022-03-08T17:00:00Z", "9 Maret 2222",
    ]
    return table(
      ["Diketik", "Dibaca"],
      typed.map { typed in
        let read = read("Kode,Status,Tanggal\n61.01,sudah,\"\(typed)\"") { row in
          row.pencanangan.tanggal.map(\.panjang) ?? ""
        }
        return ["`\(typed)`", read]
      })
  }

  var kode: String {
    let typed = ["61", "61.01", "6101", "61,01", "61.1", "61.99", "654321"]
    return table(
      ["Diketik", "Dibaca"],
      typed.map { typed in
        ["`\(typed)`", read("Kode;Satker;Status\n\(typed);;belum") { $0.wilayah.namaKantor }]
      })
  }
}

extension ContohBacaan {
  private func points(_ heading: String, _ typed: String) -> String {
    read("Kode;Satker;Status;\(heading)\n61.01;;belum;\(typed)") { row in
      guard let figures = row.nilai else { return "kosong: belum dinilai" }
      let known = (figures.area.map(\.nilai) + figures.indikator.joined()).compactMap { $0 }
      return known.map { "\($0.text()) poin" }.joined()
    }
  }

  /// What the one row of a register gives, or the first fault and its hint.
  private func read(_ csv: String, _ words: (RegisterRow) -> String) -> String {
    do {
      let book = try readWorkbook(Array(csv.utf8), file: "register.csv")
      let register = try readRegister(book, Contoh.scheme()).register
      return words(register.rows[0])
    } catch let faults as Faults {
      let first = faults.diagnostics.first { $0.severity == .error }
      let hint = first?.hint.map { " – \($0.indonesian)" } ?? ""
      return "**ditolak:** \(first?.message.indonesian ?? "")\(hint)"
    } catch {
      return "\(error)"
    }
  }
}
