import Diagnostics
import Foundation
import Frames
import Press
import Records
import TestSupport
import Testing

/// Faults that only fonts and layout can see, with their whole messages.
@Suite struct FaultTests {
  private func faults(
    of record: String, design: String? = nil, paper: PaperChoice? = nil,
    template: String? = nil, _ language: Language = .indonesian
  ) throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write(record, to: "uji.yaml")
    return try House.faults(
      Job(record: path, template: template, design: design, paper: paper), in: folder.path,
      language)
  }

  private func named(_ name: String) -> String {
    House.record.replacingOccurrences(of: "Sudarmi", with: name)
  }

  @Test func soundRecordHasNone() throws {
    #expect(try faults(of: House.record) == "")
  }

  @Test func emoji() throws {
    #expect(
      try faults(of: named("Sudarmi 😀")) == """
        uji.yaml:7:17: galat: karakter “😀” (U+1F600) dalam teks “Sudarmi 😀” tidak ada dalam fon EB Garamond Regular
           7 |   nama: Sudarmi 😀
             |                 ^
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test(arguments: ["苏达米", "سودارمي", "სუდარმი", "Su\u{200B}darmi"])
  func otherScripts(_ name: String) throws {
    let text = try faults(of: named(name), .english)
    #expect(text.hasPrefix("uji.yaml:7:"))
    #expect(text.contains("EB Garamond Regular") || text.contains("U+200B"))
  }

  @Test func markupIsPrintedAsTyped() throws {
    let folder = try TemporaryFolder()
    let name = "<b>Sudarmi</b> & {kata} \\\"x\\\""
    let path = try folder.write(named("\"\(name)\""), to: "uji.yaml")
    let text = try House.worker().set(Job(record: path)).document.pages[0].text
    #expect(text.contains("<b>Sudarmi</b> & {kata} \"x\""))
  }

  @Test func aWordThatNoLineCanHold() throws {
    let text = try faults(
      of: named(String(repeating: "Sudarmi", count: 17)), design: "resmi")
    #expect(text.hasPrefix("uji.yaml:7:9: galat: “SudarmiSudarmi"))
    #expect(text.contains("dalam blok “penanda-tangan” lebarnya"))
    #expect(text.contains("tidak dapat dipenggal"))
  }

  @Test func unknownChoices() throws {
    #expect(
      try faults(of: House.record, design: "klasikk")
        == """
        galat: templat “piagam-pencanangan” tidak mempunyai rancangan “klasikk”
          saran: maksud Anda “klasik”?
        """)
    #expect(
      try faults(of: House.record, template: "piagam-pencanangn", .english)
        == """
        error: there is no template “piagam-pencanangn”
          hint: did you mean “piagam-pencanangan”?
        """)
  }

  @Test func templateThatNeverFits() throws {
    let folder = try TemporaryFolder()
    let title = "<title style=\"judul\">"
    let press = try House.press(
      replacing: title, with: "<spacer height=\"400mm\"/>\(title)", in: folder)
    let record = try folder.write(House.record, to: "uji.yaml")
    let worker = try Worker(press)
    do throws(Faults) {
      _ = try worker.set(Job(record: record, design: "resmi"))
      Issue.record("it fits")
    } catch {
      #expect(error.status == .overflow)
      #expect(
        error.text().replacingOccurrences(of: folder.path + "/", with: "") == """
          uji.yaml: galat: halaman penuh pada blok “pembukaan”: diperlukan 316,9 mm, tersedia 261,0 mm, \
          walaupun ruang kosong sudah dikurangi sampai 60%, baris sudah dirapatkan sampai 92%, \
          huruf sudah diperkecil sampai 86% dan susunan lain sudah dicoba
            saran: pendekkan teksnya, kurangi isinya (komitmen, dasar, saksi), atau pilih kertas \
          lain, misalnya --paper A3
          """)
    }
  }

  @Test func brokenPicture() {
    let fault = Message.brokenPicture("cap.png")
    let diagnostic = Diagnostic(.error, fault, hint: .replacePicture)
    #expect(
      diagnostic.text(in: .indonesian) == """
        galat: gambar “cap.png” rusak
          saran: simpan ulang gambar itu sebagai PNG, JPEG (RGB), atau SVG
        """)
    #expect(
      diagnostic.text(in: .english) == """
        error: the picture “cap.png” is damaged
          hint: save the picture again as PNG, JPEG (RGB) or SVG
        """)
  }
}
