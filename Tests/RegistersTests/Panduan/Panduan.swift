import Diagnostics
import Evaluation
import Fields
import LKE
import Measures
import Records

@testable import Registers

/// The guide to sheets of answers and registers, for those who fill them in:
/// what could go stale is made from the code.
struct Panduan {
  let scheme: Scheme
  let headings: Headings
  private let contoh: ContohBacaan
  private let kinds: [[String]]

  init() throws {
    kinds = try PanduanProse.kinds()
    scheme = try Contoh.scheme()
    headings = Headings.of(scheme)
    contoh = ContohBacaan(headings)
  }

  var text: String {
    [
      PanduanProse.pembuka, PanduanProse.lke, keys(Laporan.fields.keys),
      PanduanProse.register, kolom, PanduanProse.area, areas, PanduanProse.nilai, indikator,
      PanduanProse.head, keys(rekap), PanduanProse.angka, contoh.angka,
      PanduanProse.tanggal, contoh.tanggal, PanduanProse.teks, PanduanProse.kode, contoh.kode,
      PanduanProse.penutup, PanduanProse.dokumen, table(["Jenis", "Isinya"], kinds),
      PanduanProse.banyak,
    ].joined(separator: "\n\n") + "\n"
  }
}

// The keys of the heads.
extension Panduan {
  private var rekap: [RecordKey] { PrintedRekap.fields.keys.filter { $0.name != "penanda_tangan" } }

  /// Officials have the same keys, told once; nobody needs to type a version.
  private func keys(_ keys: [RecordKey]) -> String {
    let lines = keys.filter { $0.name != "mengetahui" }.lines
    return table(
      ["Baris lembar", "Kunci", "Arti", "Contoh"],
      lines.filter { $0.path != ["versi"] }.map { line in
        [
          line.label + (isRequired(line, keys) ? " **!**" : ""),
          "`\(line.path.joined(separator: "."))`", line.key.about.indonesian,
          line.key.example.isEmpty ? "" : "`\(line.key.example)`",
        ]
      })
  }

  /// A key in an optional group is not required.
  private func isRequired(_ line: KeyLine, _ keys: [RecordKey]) -> Bool {
    line.key.isRequired && keys.contains { $0.name == line.path[0] && $0.isRequired }
  }
}

// The columns of a register.
extension Panduan {
  private var kolom: String {
    table(
      ["Judul", "Judul lain yang dikenal", "Isinya"],
      headings.entries.compactMap { entry in
        PanduanProse.content(entry.kolom).map { [entry.name, variants(entry), $0] }
      })
  }

  private var areas: String {
    table(
      ["Judul", "Nama area dalam skema", "Bobot"],
      scheme.pengungkit.areas.map { [$0.namaPendek, $0.label, $0.bobot.value.text()] })
  }

  private var indikator: String {
    table(
      ["Judul", "Judul lain yang dikenal", "Diisi", "Dalam poin"],
      scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
        kelompok.indikator.enumerated().map { index, indikator in
          let kolom = RegisterColumn.indikator(group, index, .jawaban)
          let entry = headings.entries.first { $0.kolom == kolom }
          let poin = headings.name(.indikator(group, index, .poin))
          return [
            headings.name(kolom), entry.map(variants) ?? "",
            PanduanProse.jawaban(indikator.butir.kind),
            "`\(poin)`, 0 sampai \(indikator.bobot.value.text())",
          ]
        }
      })
  }

  /// Without those that a word before or behind makes: they are told as a rule.
  private func variants(_ entry: Headings.Entry) -> String {
    let known = Set(([entry.name] + entry.variants).map(folded))
    let plain = entry.variants.filter { variant in
      guard case .indikator = entry.kolom else { return true }
      return !bare(variant).contains { known.contains(folded($0)) }
    }
    var seen: Set<String> = [folded(entry.name)]
    return plain.filter { seen.insert(folded($0)).inserted }.joined(separator: "; ")
  }

  /// The heading without such a word.
  private func bare(_ heading: String) -> [String] {
    ["Indeks ", "Survei "].filter(heading.hasPrefix).map { String(heading.dropFirst($0.count)) }
      + (heading.hasSuffix(" (indeks)") ? [String(heading.dropLast(9))] : [])
  }
}

func table(_ head: [String], _ rows: [[String]]) -> String {
  let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
  return ([line(head), "|" + head.map { _ in "---|" }.joined()] + rows.map(line))
    .joined(separator: "\n")
}
