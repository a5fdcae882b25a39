import Diagnostics
import Files
import TestSupport
import Testing

@testable import Records

/// A record that was changed elsewhere, such as in a form, goes back into its file: remarks,
/// order and spelling of what did not change stay.
@Suite struct EditingTests {
  private func tree(_ text: String, _ name: String = "a.yaml") throws -> TreeNode {
    try RecordReader.node(of: RecordSource(name: name, bytes: Array(text.utf8)), Findings())
  }

  /// The file as it is afterwards; it says what was wanted.
  private func changed(
    _ text: String, to wanted: String, name: String = "a.yaml"
  ) throws -> String {
    let new = try tree(wanted)
    let after = new.text(changing: RecordSource(name: name, bytes: Array(text.utf8)))
    #expect(try tree(after, name).says(new), "\(after)")
    return after
  }

  private let file = """
    # Kepala.
    satker:
      kode: 61.71   # dengan titik
      nama: KPU Kota Pontianak

    tanggal: 2022-03-09
    predikat_dituju: [WBK, WBBM]  # keduanya
    # Dasar hukum.
    dasar:
      - jenis: Peraturan Menteri
        tentang: >-
          Pembangunan dan Evaluasi Zona Integritas
          Menuju Wilayah Bebas
      # yang kedua
      - jenis: Surat
        nomor: "13"
    saksi:
    - nama: Satu   # pertama
      jabatan: Ketua
    - jabatan: Dua

    # Ekor.

    """

  private func json(
    _ satker: String = #"{"kode":"61.71","nama":"KPU Kota Pontianak"}"#,
    tanggal: String = #","tanggal":"2022-03-09""#, predikat: String = #"["WBK","WBBM"]"#,
    dasar: String =
      #"[{"jenis":"Peraturan Menteri","tentang":"Pembangunan dan Evaluasi Zona Integritas Menuju "#
      + #"Wilayah Bebas"},{"jenis":"Surat","nomor":"13"}]"#,
    saksi: String = #"[{"nama":"Satu","jabatan":"Ketua"},{"jabatan":"Dua"}]"#, more: String = ""
  ) -> String {
    #"{"satker":\#(satker)\#(tanggal),"predikat_dituju":\#(predikat),"dasar":\#(dasar),"#
      + #""saksi":\#(saksi)\#(more)}"#
  }

  @Test func nothingChanges() throws {
    #expect(try changed(file, to: json()) == file)
    // An empty value is no key.
    #expect(try changed(file, to: json(more: #","kota":"""#)) == file)
  }

  @Test func aValueChanges() throws {
    #expect(
      try changed(file, to: json(#"{"kode":"61.01","nama":"KPU Kota: \"Baru\" #1"}"#))
        == file.replacing("61.71   #", with: "61.01   #")
        .replacing("nama: KPU Kota Pontianak", with: #"nama: "KPU Kota: \"Baru\" #1""#))
    #expect(
      try changed(file, to: json(predikat: #"["WBK"]"#))
        == file.replacing("[WBK, WBBM]  #", with: "[WBK]  #"))
  }

  @Test func aFoldedTextStaysFolded() throws {
    let dasar =
      #"[{"jenis":"Peraturan Menteri","tentang":"Pembangunan Zona Integritas"},"#
      + #"{"jenis":"Surat","nomor":"13"}]"#
    #expect(
      try changed(file, to: json(dasar: dasar))
        == file.replacing(
          "Pembangunan dan Evaluasi Zona Integritas\n      Menuju Wilayah Bebas",
          with: "Pembangunan Zona Integritas"))
  }

  @Test func keysComeAndGo() throws {
    #expect(
      try changed(
        file, to: json(#"{"kode":"61.71"}"#, tanggal: "", more: #","kota":"Pontianak""#))
        == file.replacing("  nama: KPU Kota Pontianak\n", with: "")
        .replacing("tanggal: 2022-03-09\n", with: "")
        .replacing("- jabatan: Dua\n", with: "- jabatan: Dua\nkota: Pontianak\n"))
    #expect(
      try changed(
        file, to: json(tanggal: #","nomor":"1/A","tanggal":"2022-03-09","hari":"Rabu""#))
        == file.replacing(
          "nama: KPU Kota Pontianak\n", with: "nama: KPU Kota Pontianak\nnomor: 1/A\n"
        ).replacing("tanggal: 2022-03-09\n", with: "tanggal: 2022-03-09\nhari: Rabu\n"))
  }

  @Test func theFirstKeyOfAnItemGoes() throws {
    #expect(
      try changed(file, to: json(saksi: #"[{"jabatan":"Ketua"},{"jabatan":"Dua"}]"#))
        == file.replacing("- nama: Satu   # pertama\n  jabatan: Ketua", with: "- jabatan: Ketua"))
  }

  @Test func aListGrowsShrinksAndMoves() throws {
    let dua = #"{"jabatan":"Dua"}"#
    let satu = #"{"nama":"Satu","jabatan":"Ketua"}"#
    #expect(
      try changed(file, to: json(saksi: #"[\#(satu),\#(dua),{"nama":"Tiga","jabatan":"Tiga"}]"#))
        == file.replacing(
          "- jabatan: Dua\n", with: "- jabatan: Dua\n- nama: Tiga\n  jabatan: Tiga\n"))
    #expect(
      try changed(file, to: json(saksi: "[\(satu)]"))
        == file.replacing("- jabatan: Dua\n", with: ""))
    #expect(
      try changed(file, to: json(saksi: "[\(dua),\(satu)]"))
        == file.replacing(
          "- nama: Satu   # pertama\n  jabatan: Ketua\n- jabatan: Dua\n",
          with: "- jabatan: Dua\n- nama: Satu   # pertama\n  jabatan: Ketua\n"))
  }

  @Test func otherLineBreaksStay() throws {
    let windows = file.replacing("\n", with: "\r\n")
    #expect(
      try changed(windows, to: json(more: #","kota":"Pontianak""#))
        == file.replacing("- jabatan: Dua\n", with: "- jabatan: Dua\nkota: Pontianak\n")
        .replacing("\n", with: "\r\n"))
    #expect(try changed("\u{FEFF}a: 1 # x\n", to: #"{"a":"2"}"#) == "\u{FEFF}a: 2 # x\n")
    #expect(try changed("a: 1", to: #"{"a":"1","b":"2"}"#) == "a: 1\nb: 2")
  }

  @Test func aFileOfJSONStaysOne() throws {
    #expect(
      try changed(
        #"{"b": "1", "a": {"d": "2", "c": "3"}}"#,
        to: #"{"a":{"c":"4","d":"2"},"b":"1","e":["x"]}"#,
        name: "a.json")
          == """
          {
            "b": "1",
            "a": {
              "d": "2",
              "c": "4"
            },
            "e": [
              "x"
            ]
          }

          """)
  }

  /// Whatever changes in whatever sample: the file says it, and every remark is still there.
  @Test func everySample() throws {
    var random = SeededGenerator(seed: 7)
    var count = 0
    for sample in try Self.samples() {
      for _ in 0..<12 {
        guard let root = try? tree(sample.text, sample.name) else { continue }
        let new = root.spoilt(&random)
        guard !new.says(root), case .mapping(let entries) = new.content, !entries.isEmpty
        else { continue }
        let after = new.text(
          changing: RecordSource(name: sample.name, bytes: Array(sample.text.utf8)))
        #expect(try tree(after, sample.name).says(new), "\(sample.name):\n\(after)")
        let remarks = { (text: String) in
          text.split(separator: "\n").filter { $0.hasPrefix("#") }
        }
        if sample.name.hasSuffix(".yaml") {
          #expect(remarks(after) == remarks(sample.text), "\(sample.name):\n\(after)")
        }
        count += 1
      }
    }
    #expect(count > 250)
  }

  private static func samples() throws -> [(name: String, text: String)] {
    let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
    let folder = "/\(root)/samples"
    return entries(of: folder).filter(\.isFolder).flatMap { sample in
      entries(of: "\(folder)/\(sample.name)").map(\.name)
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
        .compactMap { name in
          let bytes = try? Folder.disk("\(folder)/\(sample.name)").read(name, limit: 1 << 20)
          return bytes.map { (name, String(decoding: $0, as: UTF8.self)) }
        }
    }
  }
}

extension TreeNode {
  /// With a few values changed, taken away, doubled or moved.
  fileprivate func spoilt(_ random: inout SeededGenerator) -> TreeNode {
    var node = self
    switch content {
    case .scalar(let text, _):
      let texts = [
        "Baru", "a: b", "# c", "- d", "“kutipan”", "null", text + " lagi", "[x]", "{urut}",
      ]
      if random.next() % 8 == 0 {
        node.content = .scalar(texts[random.below(9)], isQuoted: true)
      }
    case .list(let items):
      var changed = items.map { $0.spoilt(&random) }
      switch random.next() % 6 {
      case 0: changed.swapAt(0, changed.count - 1)
      case 1: changed.append(changed[0])
      case 2 where changed.count > 1: changed.remove(at: random.below(2))
      default: break
      }
      node.content = .list(changed)
    case .mapping(let entries):
      node.content = .mapping(
        entries.compactMap { entry in
          if random.next() % 12 == 0 { return nil }
          var entry = entry
          entry.value = entry.value.spoilt(&random)
          return entry
        })
    case .unreadable: break
    }
    return node
  }
}
