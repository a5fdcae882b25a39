import Diagnostics
import Foundation
import Frames
import Measures
import Press
import Templates
import TestSupport
import Testing

/// Templates that are changed, moved or linked.
@Suite struct TemplateFolderTests {
  let folder: TemporaryFolder

  private static let name = "piagam-pencanangan"
  private var template: String { "\(folder.path)/Templates/\(TemplateFolderTests.name)" }

  init() throws { folder = try TemporaryFolder() }

  /// What is said of a record in a template in which `old` is `new`.
  private func said(_ old: String, _ new: String, _ language: Language = .indonesian) throws
    -> String
  {
    try copy { $0.replacingOccurrences(of: old, with: new) }
    let record = try folder.write(Records.witnessed(by: 0), to: "uji.yaml")
    let press = try Press(
      Resources(
        templates: ["\(folder.path)/Templates"] + House.resources.templates,
        fonts: House.resources.fonts))
    do throws(Faults) {
      _ = try Worker(press).set(Job(record: record, design: "resmi"))
      return ""
    } catch {
      return "\(error.status.rawValue) "
        + error.text(in: language).replacingOccurrences(of: folder.path + "/", with: "")
    }
  }

  private func copy(_ change: (String) -> String = { $0 }) throws {
    let source = "\(House.root)/Templates/\(TemplateFolderTests.name)"
    for file in try FileManager.default.contentsOfDirectory(atPath: source) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(source)/\(file)"))
      let isXML = file.hasSuffix(".xml")
      try folder.write(
        isXML ? Array(change(String(decoding: bytes, as: UTF8.self)).utf8) : Array(bytes),
        to: "Templates/\(TemplateFolderTests.name)/\(file)")
    }
  }

  /// Two names that look the same are one to whoever types them.
  @Test func namesThatLookAlike() throws {
    try copy()
    let press = try Press(
      Resources(
        templates: ["\(folder.path)/Templates"] + House.resources.templates,
        fonts: House.resources.fonts))
    let hint = "  saran: beri salah satunya nama lain"
    func fault(_ body: () throws(Faults) -> Void) -> String {
      do throws(Faults) { try body() } catch {
        return error.text(in: .indonesian).replacingOccurrences(of: folder.path + "/", with: "")
      }
      return ""
    }
    for name in ["\u{E9}.svg", "e\u{301}.svg"] {
      try folder.write("<svg/>", to: "Templates/\(TemplateFolderTests.name)/\(name)")
    }
    #expect(
      fault { () throws(Faults) in _ = try press.template(Self.name) } == """
        Templates/piagam-pencanangan: galat: di folder ini ada dua “é.svg”: keduanya tampak sama, tetapi tersimpan berbeda
        \(hint)
        """)
    for name in ["\u{E9}", "e\u{301}"] {
      try folder.write("<template/>", to: "Templates/\(name)/template.xml")
    }
    #expect(
      fault { () throws(Faults) in _ = try press.templateNames() } == """
        Templates: galat: di folder ini ada dua “é”: keduanya tampak sama, tetapi tersimpan berbeda
        \(hint)
        """)
  }

  @Test func aPictureTooWide() throws {
    let text = try said(
      "<title style=\"judul\">",
      """
      <stack name="lebar"><picture file="lambang.svg" width="300mm"/></stack><title style="judul">
      """)
    #expect(
      text == """
        5 Templates/piagam-pencanangan/resmi.xml:21:6: galat: gambar atau kolom dalam blok “lebar” lebarnya 300,0 mm; yang tersedia 160,0 mm
          21 |     <stack name="lebar"><picture file="lambang.svg" width="300mm"/></stack><title style="judul"><insert part="judul"/></title>
             |      ^~~~~
          saran: pilih rancangan atau kertas lain, atau perbaiki templatnya
        """)
  }

  @Test func noSheetForTheRecord() throws {
    #expect(
      try said("<sheet>", "<sheet if=\"mengetahui\">", .english)
        == """
        4 uji.yaml: error: the design “resmi” has no sheet for this record
          hint: choose another design or paper, or mend the template
        """)
  }

  @Test func aLinkThatLeadsNowhere() throws {
    #expect(
      try said("<sheet>", "<sheet><p style=\"isi\" link=\"Lampiran\">x</p>")
        == """
        4 Templates/piagam-pencanangan/resmi.xml:18:11: galat: “link” menuju penanda “Lampiran”, yang tidak ada
          18 |   <sheet><p style="isi" link="Lampiran">x</p>
             |           ^
          saran: tulis bookmark yang sama pada tujuannya, atau cetak paragraf ini hanya bila tujuannya ada
        """)
  }

  @Test func theNameOfAFolderWithASlash() throws {
    try copy()
    let press = try House.press.get()
    for slashes in ["", "/", "//"] {
      let prepared = try press.template(folder: template + slashes)
      #expect(prepared.listing.name == TemplateFolderTests.name)
    }
  }

  @Test func aLinkOutOfTheFolder() throws {
    try copy()
    let files = FileManager.default
    try files.moveItem(atPath: "\(template)/resmi.xml", toPath: "\(folder.path)/resmi.xml")
    try files.createSymbolicLink(
      atPath: "\(template)/resmi.xml", withDestinationPath: "../../resmi.xml")
    let fault = #expect(throws: Faults.self) { try House.press.get().template(folder: template) }
    #expect(
      fault?.diagnostics.map(\.message) == [.templateMissingFile("resmi.xml")])
  }

  @Test func aFolderOfFontsThatIsNotThere() {
    let fault = #expect(throws: Faults.self) {
      try Press(Resources(templates: House.resources.templates, fonts: "tak/ada"))
    }
    #expect(
      fault
        == Faults(.font, at: Place(file: "tak/ada"), .pressNoFonts(), hint: .pressSayWhere()))
  }

  @Test func aCopyClaimsNoSignatureOfNobody() throws {
    let record = try folder.write(
      Records.witnessed(by: 2).replacingOccurrences(
        of: "  - nama: Saksi Nomor 2, S.H., M.H.\n    jabatan", with: "  - jabatan")
        + "\nbentuk: salinan\npengesah:\n  nama: Jumadi\n  jabatan: Kepala\n", to: "uji.yaml")
    let text = try House.worker().set(Job(record: record)).document.pages[0].text
    #expect(text.ranges(of: "ttd.").count == 2)
  }

  @Test(arguments: ["megah", "klasik", "resmi"], Records.papers)
  func anyNumberOfWitnesses(_ design: String, _ paper: PaperChoice) throws {
    let worker = try House.worker()
    let isAcross = paper.orientation == .landscape
    for (count, pages) in [6: 1, 7: 1, 15: isAcross ? 2 : 1, 16: 2, 21: isAcross ? 3 : 2, 24: 3] {
      let record = try folder.write(Records.witnessed(by: count), to: "\(count).yaml")
      let set = try worker.set(Job(record: record, design: design, paper: paper))
      #expect(set.pages.count == pages)
      let names = set.pages.flatMap(\.tags).compactMap(\.role.fieldName)
      let witnesses = (1...count).map { "Tanda tangan Jabatan \($0)" }
      #expect(names.filter { $0 != "Tanda tangan Ketua" } == witnesses)
      #expect(names.count == count + 1)
    }
  }
}

private enum Records {
  static let papers = ["A4-landscape", "A4-portrait"].compactMap { PaperChoice($0) }

  static func witnessed(by count: Int) -> String {
    let witnesses = (0..<count).map {
      "  - nama: Saksi Nomor \($0 + 1), S.H., M.H.\n    jabatan: Jabatan \($0 + 1)\n"
    }
    return House.record + (count > 0 ? "saksi:\n" + witnesses.joined() : "")
  }
}
