import TestSupport
import Testing

/// What a template owes those who cannot see its pages, as `templates check` tells it: no record
/// is refused for it.
@Suite struct TemplateRemarkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      <template name="piagam-pencanangan" summary="uji" language="id" record="pencanangan">
      <title>T</title><subject>S</subject><keywords>K</keywords>
      <design name="resmi" file="resmi.xml"/></template>
      """, to: "piagam-pencanangan/template.xml")
    try folder.write(
      """
      <design name="resmi"><page paper="A4" orientation="portrait" margins="20mm"/>
      <style name="isi" font="TeX Gyre Bonum" size="10pt" leading="14pt"/><sheet>
      <table style="isi"><col/><row><cell>a</cell></row></table>
      </sheet></design>
      """, to: "piagam-pencanangan/resmi.xml")
  }

  @Test func inWords() throws {
    let run = try PiagamRun(["templates", "check", "piagam-pencanangan"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output == "piagam-pencanangan: baik\n")
    #expect(
      run.errors == """
        piagam-pencanangan/resmi.xml:3:2: peringatan: tabel ini tidak mempunyai sel kepala; pembaca layar tidak dapat menyebut kolom dan baris sebuah sel
           3 | <table style="isi"><col/><row><cell>a</cell></row></table>
             |  ^~~~~
          saran: tulis <head><row><cell>Kode</cell></row></head>, atau head="yes" pada sel yang menamai barisnya

        """)
  }

  @Test func forPrograms() throws {
    let run = try PiagamRun(
      ["templates", "check", "piagam-pencanangan", "--json"], in: folder.path)
    let object = try #require(run.objects.first)
    #expect(object["ok"] as? Bool == true)
    let warnings = object["warnings"] as? [[String: Any]]
    #expect(warnings?.map { $0["key"] as? String } == ["template.no-head-cells"])
    #expect(run.errors == "")
  }

  @Test func aRecordIsPrintedAllTheSame() throws {
    try folder.write(Charter.good, to: "a.yaml")
    let run = try PiagamRun(
      ["render", "a.yaml", "--templates", ".", "--design", "resmi"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }
}
