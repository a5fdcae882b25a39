import Foundation
import TestSupport
import Testing

/// The samples as other tools see them.
@Suite struct SamplesTests {
  static let renderings = Rendering.all(in: PiagamRun.root)

  @Test(arguments: renderings)
  func soundAndReadable(_ rendering: Rendering) throws {
    let folder = try TemporaryFolder()
    let render = try PiagamRun(
      ["render", rendering.record, "-o", "a.pdf"] + rendering.arguments, in: folder.path)
    try #require(render.status == 0, "\(render.errors)")
    try expectEmbeddedFonts(folder)
    let text = try tool("pdftotext", ["a.pdf", "-"], folder).output
    #expect(!text.contains("\u{A0}"))
    let words =
      text
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(!words.contains("{") && !words.contains("(isi "))
    let template = rendering.option("template") ?? rendering.kind ?? ""
    let beginning = Self.beginnings[template] ?? [template.replacing("-", with: " ")]
    expectOrder(beginning.map { $0.lowercased() }, in: words.lowercased())
  }

  /// What is read first, by template; in others what they are called.
  private static let beginnings = [
    "": ["PIAGAM PENCANANGAN", "ZONA INTEGRITAS", "Pada hari ini, "],
    "lhe": ["LAPORAN HASIL EVALUASI", "TIM PENILAI INTERNAL", "Yth."],
    "sk-tim-kerja": ["KEPUTUSAN", "TENTANG", "TIM KERJA", "Menimbang"],
    "sptjm": ["SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK", "Yth."],
    "surat-pengajuan-evaluasi": ["Pengajuan Evaluasi", "Yth.", "kami mengajukan"],
    "laporan-hasil-evaluasi": ["Evaluasi", "Zona Integritas"],
    "sertifikat": ["SERTIFIKAT", "diberikan kepada", "atas partisipasinya sebagai"],
    "piagam-penghargaan": ["PIAGAM PENGHARGAAN", "diberikan kepada", "sebagai"],
    "undangan": ["Hal", "Yth.", "kami mengundang"],
    "daftar-hadir": ["DAFTAR HADIR", "Tanda tangan"],
    "notula": ["NOTULA RAPAT", "Pembahasan", "Keputusan"],
    "laporan-kegiatan": ["LAPORAN KEGIATAN", "PENDAHULUAN", "PENUTUP"],
    "rapor": ["RAPOR", "ZONA INTEGRITAS"],
    "rekap-provinsi": ["Rekapitulasi", "Zona Integritas"],
    "rekap-nasional": ["Rekapitulasi Nasional", "Zona Integritas"],
  ]

  /// Columns "emb sub uni" of every line.
  private func expectEmbeddedFonts(_ folder: TemporaryFolder) throws {
    let fonts = try tool("pdffonts", ["a.pdf"], folder).output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let words = font.split(separator: " ").map(String.init)
      #expect(Array(words.dropLast(2).suffix(3)) == ["yes", "yes", "yes"], "\(font)")
    }
  }

  private func expectOrder(_ parts: [String], in text: String) {
    let places = parts.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == parts.count && places == places.sorted(), "\(parts) in \(text)")
  }

  private func tool(
    _ name: String, _ arguments: [String], _ folder: TemporaryFolder
  ) throws -> PiagamRun {
    try PiagamRun(arguments, in: folder.path, executable: "/usr/bin/\(name)")
  }
}
