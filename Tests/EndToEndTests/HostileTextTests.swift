import Foundation
import TestSupport
import Testing

/// Texts that were made to hurt: a mebibyte of any is judged within two seconds and 256 MiB.
@Suite(.serialized) struct HostileTextTests {
  private static let seconds = 2 * MeasuredRun.slowness

  private func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> MeasuredRun {
    var run = try await MeasuredRun.apart(arguments)
    run.output = run.output.replacing("\(folder.path)/", with: "")
    #expect(run.time < Self.seconds, "\(run.time) s")
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect(run.output.utf8.count < 10_000, "\(run.output.prefix(1_000))")
    return run
  }

  private static let design = "piagam-pencanangan/resmi.xml"

  /// A template with that in its only sheet.
  private func template(_ body: String, head: String = "", in folder: TemporaryFolder) throws {
    try folder.write(
      """
      <template name="piagam-pencanangan" summary="uji" language="id" record="pencanangan">
      <title>T</title><subject>S</subject><keywords>K</keywords>
      <design name="resmi" file="resmi.xml"/></template>
      """, to: "piagam-pencanangan/template.xml")
    try folder.write(
      """
      <design name="resmi"><page paper="A4" orientation="portrait" margins="20mm"/>
      <style name="isi" font="TeX Gyre Bonum" size="10pt" leading="14pt"/>\(head)<sheet>
      \(body)
      </sheet></design>
      """, to: Self.design)
  }

  private static let shapes: [(unit: String, message: String)] = [
    ("<b/>", "resmi.xml:3:19997: galat: berkas ini berisi lebih dari 5000 unsur"),
    (
      "&amp;",
      "resmi.xml:3:100006: galat: berkas ini berisi lebih dari 20000 potongan teks "
        + "(baris, dan rujukan seperti &amp;)"
    ),
    (
      "a\n",
      "resmi.xml:20001:1: galat: berkas ini berisi lebih dari 20000 potongan teks "
        + "(baris, dan rujukan seperti &amp;)"
    ),
    (
      "<![CDATA[a]]>",
      "resmi.xml:3:259999: galat: berkas ini berisi lebih dari 20000 potongan teks "
        + "(baris, dan rujukan seperti &amp;)"
    ),
    (
      "{tema}", "galat: isi berkas ini, dengan semua bagian yang disisipkan, lebih dari 20000 unsur"
    ),
    ("} ", "galat: isi berkas ini, dengan semua bagian yang disisipkan, lebih dari 20000 unsur"),
    ("{{", "galat: isi berkas ini, dengan semua bagian yang disisipkan, lebih dari 20000 unsur"),
    ("kata ", "galat: teks ini lebih panjang dari 10000 potongan (unsur, atau 64 huruf)"),
    ("k", "galat: teks ini lebih panjang dari 10000 potongan (unsur, atau 64 huruf)"),
    ("é", "galat: teks ini lebih panjang dari 10000 potongan (unsur, atau 64 huruf)"),
    (" ", "baik"),
    ("<!---->", "baik"),
    ("<b>", "galat: unsur ini berada dalam 200 unsur lain"),
  ]

  @Test(arguments: shapes.map(\.unit))
  func aTemplateOfAMebibyte(_ unit: String) async throws {
    let folder = try TemporaryFolder()
    let count = ((1 << 20) - 400) / unit.utf8.count
    try template(
      "<p style=\"isi\">\(String(repeating: unit, count: count))</p>", in: folder)
    let run = try await run(
      ["templates", "check", "\(folder.path)/piagam-pencanangan"], in: folder)
    let message = Self.shapes.first { $0.unit == unit }?.message ?? "?"
    #expect(run.status == (message == "baik" ? 0 : 4))
    #expect(run.output.contains(message), "\(run.output.prefix(500))")
  }

  /// Units, of which each file holds a mebibyte: one in another, side by side, twice, spoilt.
  private static let texts = [
    "[", "{},", "{\"a\":1},", "\"\",", "- - - - ", "- {a: }\n", "- a:\n", "a: \n", "satker: 1\n",
    "- “a”\n", "- |\n a\n", "- &a\n", "- !a\n", "---\n", "? - \n", "#\n", "\r", " ", "x", "é\n",
    "a\u{1}\n", "\u{200B}a: \n", "- =A1\n", "- Nurâ€™a\n",
  ]

  /// As declarations, as answers and as maps of a register, in turn: all have one reader.
  @Test(arguments: texts.indices) func aTextOfAMebibyte(_ index: Int) async throws {
    let folder = try TemporaryFolder()
    let unit = Self.texts[index]
    let text = String(repeating: unit, count: ((1 << 20) - 20) / unit.utf8.count)
    let isList = unit.hasSuffix(",")
    let record = try folder.write(
      isList ? "{\"saksi\":[\(text.dropLast())]}" : text, to: isList ? "a.json" : "a.yaml")
    let register = try folder.write("Kode;Satker\n61.01;KPU Kabupaten Sambas\n", to: "r.csv")
    let commands = [
      ["check", record], ["lke", "nilai", record], ["check", register, "--map", record],
    ]
    let run = try await run(commands[index % commands.count], in: folder)
    #expect(run.status == 3, "\(run.output.prefix(500))")
  }

  @Test(arguments: [
    "x\n", "#\n", " ", "1/", "soal A.I.1.i.a 9 x\n", "bagian A 60 x\n", "jawaban 9 A 1 B 0\n",
    "sebutan x y\n", "skema a/2031 b\n", "\u{1}\n", "\"",
  ])
  func aSchemeOfAMebibyte(_ unit: String) async throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    let scheme = try folder.write(text, to: "a.skema")
    let run = try await run(["lke", "new", "-o", "-", "--skema", scheme], in: folder)
    #expect(run.status == 3, "\(run.output.prefix(500))")
  }

  /// As the official wording that answers name.
  @Test(arguments: ["x\n", "A.I.1.i.zz x\n", "A.I.1.i.a=B x\n", "A.I.1.i.a x\n", "\u{1}\n"])
  func aWordingOfAMebibyte(_ unit: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: unit, count: (1 << 20) / unit.utf8.count), to: "u.txt")
    let answers = try folder.write(
      """
      jenis;evaluasi
      skema;90/2021
      uraian;u.txt
      satker.kode;61.01
      tahun;2022

      Kode;Mandiri
      A.I.1.i.a;Ya

      """, to: "a.csv")
    let run = try await run(["lke", "nilai", answers], in: folder)
    #expect(run.status == 3, "\(run.output.prefix(500))")
  }

  @Test func keysThatDiffer() async throws {
    let folder = try TemporaryFolder()
    let record = try folder.write((0..<100_000).map { "k\($0):\n" }.joined(), to: "a.yaml")
    #expect(
      try await run(["check", record], in: folder).output == """
        a.yaml:25000:8: galat: berkas ini berisi lebih dari 50000 kunci dan nilai
        25000 | k24999:
              |        ^
          saran: hapus yang bukan isi rekaman ini; deklarasi, LKE, dan rekap jauh lebih kecil

        """)
  }

  @Test func attributes() async throws {
    let folder = try TemporaryFolder()
    let many = (0..<90_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    try template("<p \(many)/>", in: folder)
    let path = "\(folder.path)/piagam-pencanangan"
    #expect(
      try await run(["templates", "check", path], in: folder).output == """
        piagam-pencanangan/resmi.xml:3:1: galat: unsur ini mempunyai lebih dari 256 atribut
          saran: tutup tanda kutip setiap nilai, dan hapus atribut berlebih

        """)
    let long = String(repeating: "not ", count: 250_000)
    try template("<p style=\"isi\" if=\"\(long)tema\">x</p>", in: folder)
    #expect(
      try await run(["templates", "check", path], in: folder).output == """
        piagam-pencanangan/resmi.xml:3:20: galat: nilai atribut “if” lebih dari 2000 huruf
          saran: tulis teks panjang di dalam unsur, misalnya <p>…</p>

        """)
    try template(String(repeating: "x", count: 1 << 20), in: folder)
    #expect(
      try await run(["templates", "check", path], in: folder).output == """
        piagam-pencanangan/template.xml:3:28: galat: berkas “resmi.xml” lebih besar dari 1 MiB
           3 | <design name="resmi" file="resmi.xml"/></template>
             |                            ^~~~~~~~~
          saran: bagi templat ini menjadi beberapa templat, masing-masing di foldernya

        """)
  }

  /// Every part inserts the next one twice.
  @Test func partsThatDouble() async throws {
    let folder = try TemporaryFolder()
    let parts = (0..<40).map {
      "<part name=\"p\($0)\"><insert part=\"p\($0 + 1)\"/><insert part=\"p\($0 + 1)\"/></part>\n"
    }
    for element in ["p", "table"] {
      let body = "<\(element) style=\"isi\"><insert part=\"p0\"/></\(element)>"
      try template(body, head: parts.joined() + "<part name=\"p40\">x</part>", in: folder)
      let run = try await run(
        ["templates", "check", "\(folder.path)/piagam-pencanangan"], in: folder)
      #expect(run.status == 4)
      #expect(
        run.output.contains(
          """
          : galat: isi berkas ini, dengan semua bagian yang disisipkan, lebih dari 20000 unsur
          """), "\(run.output)")
      #expect(
        run.output.hasSuffix(
          """
            saran: sisipkan lebih sedikit bagian: bagian yang menyisipkan dua bagian \
          melipatgandakan isinya

          """), "\(run.output)")
    }
  }

  /// Lists in lists: every level multiplies what is printed by eight.
  @Test(arguments: [true, false], 1...8)
  func repetitionsInOneAnother(isText: Bool, levels: Int) async throws {
    let folder = try TemporaryFolder()
    let open = (0..<levels).map { "<each in=\"saksi\" as=\"s\($0)\">" }.joined()
    let close = String(repeating: "</each>", count: levels)
    let inner = isText ? "x" : "<p style=\"isi\">x</p>"
    let body = open + inner + close
    try template(
      "<stack if=\"saksi\">\n" + (isText ? "<p style=\"isi\">\(body)</p>" : body) + "</stack>",
      in: folder)
    let witness = "  - jabatan: Kepala Kejaksaan Negeri Sambas\n"
    try folder.write(
      Charter.good.replacing(witness, with: String(repeating: witness, count: 8)), to: "a.yaml")
    let run = try await run(
      ["check", "\(folder.path)/a.yaml", "--templates", folder.path, "--design", "resmi"],
      in: folder)
    #expect([0, 4, 5].contains(run.status))
    let message: String? =
      switch (isText, levels) {
      case (_, 7...): "galat: pengulangan ini berada dalam 6 pengulangan lain\n"
      // One word of the most letters that a text may have.
      case (true, 4): "dalam blok “resmi” lebarnya 8091,4 mm dan tidak dapat dipenggal"
      case (true, 5...): "galat: teks ini akan terdiri atas lebih dari 10000 potongan\n"
      case (false, 5...):
        "galat: dokumen ini akan berisi lebih dari 100000 unsur dan potongan teks\n"
      default: nil
      }
    if let message { #expect(run.output.contains(message), "\(run.output)") }
  }
}
