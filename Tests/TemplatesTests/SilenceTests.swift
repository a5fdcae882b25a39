import Diagnostics
import Templates
import Testing

/// Nothing that a template's author wrote is passed over in silence.
@Suite struct SilenceTests {
  @Test(arguments: [
    (#"<p style="isi">a } b</p>"#, "kurung kurawal “}” tanpa “{” sebelumnya"),
    (#"<p style="isi"><br>x</br></p>"#, "teks tidak boleh berada langsung dalam <br>"),
    (#"<p style="isi"><br><b>x</b></br></p>"#, "<b> tidak boleh berada dalam <br>"),
    (#"<spacer height="1mm">x</spacer>"#, "teks tidak boleh berada langsung dalam <spacer>"),
    (#"<insert part="a">x</insert>"#, "teks tidak boleh berada langsung dalam <insert>"),
    (#"<spacer height="-1mm"/>"#, "“-1mm” bukan ukuran seperti"),
    (#"<stack padding="1mm -1mm"/>"#, "“1mm -1mm” bukan satu, dua atau empat ukuran"),
    (#"<rule lines="1pt" dash="0 0"/>"#, "“0 0” bukan deretan ukuran"),
    (#"<box width="0" height="1mm"/>"#, "“0” bukan ukuran lebih dari nol"),
    (#"<columns><column width="-4mm"/></columns>"#, "“-4mm” bukan lebar"),
    (
      #"<p style="isi"><each in="saksi" as="s" separator="{nama}">x</each></p>"#,
      "“{nama}” bukan teks tanpa kurung kurawal"
    ),
    (#"<p style="isi" if="saksi | pertama:-1">x</p>"#, "“pertama:-1” bukan ungkapan"),
    (#"<p style="isi" if="nama > budi">x</p>"#, "“nama” adalah teks; di sini diperlukan bilangan"),
    (#"<p style="isi"><i>x</i></p>"#, "huruf “Serif Italic” tidak ada dalam folder Fonts"),
    (
      #"<p style="isi"><i><b>x</b></i></p>"#,
      "huruf “Serif Bold Italic” tidak ada dalam folder Fonts"
    ),
  ])
  func inBlocks(_ body: String, _ message: String) {
    let faults = TemplateFixture(body: body, head: #"<part name="a">x</part>"#).faults()
    #expect(faults.contains("galat: \(message)"), "\(faults)")
  }

  @Test(arguments: [
    (#"<part nama="b">x</part>"#, "unknown attribute “nama” on <part>"),
    (#"<part name="b" if="nomor">x</part>"#, "unknown attribute “if” on <part>"),
    (#"<part name="B">x</part>"#, "“B” is not a name"),
    (#"<style name="b" base="isi">x</style>"#, "text may not stand directly in <style>"),
    (#"<style name="b" base="isi" size="0"/>"#, "“0” is not a length greater than zero"),
    (#"<style name="b" base="isi" font="{nama}"/>"#, "“{nama}” is not text without braces"),
    (TemplateFixture.page, "<page> “A4 portrait” is defined twice"),
    (
      #"<page paper="F4" orientation="portrait" margins="0 110mm"/>"#,
      "“margins” leaves no room on F4 paper"
    ),
    (
      #"<page paper="F4" orientation="portrait" margins="0"><border corner="a.png" edge="a.svg" "#
        + #"inset="0" size="1mm"/></page>"#, "“a.png” is not an SVG file"
    ),
    (
      #"<page paper="F4" orientation="portrait" margins="0"><border corner="a.svg" edge="a.svg" "#
        + #"inset="8mm" size="100mm"/></page>"#, "“border” leaves no room on F4 paper"
    ),
    (
      #"<page paper="F4" orientation="portrait" margins="0"><ground file="a.svg" inset="110mm"/>"#
        + "</page>", "“ground” leaves no room on F4 paper"
    ),
  ])
  func aroundBlocks(_ head: String, _ message: String) {
    var fixture = TemplateFixture(body: "", head: head)
    fixture.files["a.svg"] = "<svg/>"
    let faults = fixture.faults(in: .english)
    #expect(faults.contains("error: \(message)"), "\(faults)")
  }

  @Test(arguments: [
    (#"<design name="satu" file="satu.xml"/>"#, "<design> “satu” is defined twice"),
    ("<title>U</title>", "only one <title> may stand in <template>"),
    (#"<design name="dua" file="satu.xml" floor="80"/>"#, "unknown attribute “floor” on <design>"),
    (#"<design name="dua" file="satu.xml">x</design>"#, "text may not stand directly in <design>"),
    (#"<design name="dua" file="../uji/satu.xml"/>"#, "there is no file “../uji/satu.xml”"),
    (#"<subject if="nomor">S</subject>"#, "unknown attribute “if” on <subject>"),
  ])
  func inTheRoot(_ more: String, _ message: String) {
    var fixture = TemplateFixture(body: "")
    var root = TemplateFixture.root
    if more.hasPrefix("<subject") { root = root.replacing("<subject>S</subject>", with: "") }
    fixture.files["template.xml"] = root.replacing("</template>", with: more + "</template>")
    let faults = fixture.faults(in: .english)
    #expect(faults.contains("error: \(message)"), "\(faults)")
  }

  @Test func wordsAreTakenAsTheyStand() throws {
    let fixture = TemplateFixture(
      body: #"<p style="isi"><each in="saksi" as="s" separator=" &amp; ">x</each></p>"#)
    let text = try fixture.text()
    guard case .each(let repetition) = text[0] else {
      Issue.record("\(text)")
      return
    }
    #expect([repetition.separator, repetition.last] == [" & ", " & "])
  }

  @Test(arguments: [
    "saksi | jumlah >= 3", "saksi | jumlah > 3 and nomor", "not nomor or meterai",
    "not saksi | jumlah = 2", "nama != budi", " nomor  and  meterai ",
  ])
  func conditionsThatAreRight(_ condition: String) {
    #expect(
      TemplateFixture(body: #"<p style="isi" if="\#(condition)">x</p>"#).faults() == "")
  }

  @Test(arguments: ["", "and nomor", "nomor and", "nomor or or meterai", "saksi | jumlah >", "not"])
  func conditionsThatAreWrong(_ condition: String) {
    #expect(
      TemplateFixture(body: #"<p style="isi" if="\#(condition)">x</p>"#).faults().contains("galat:")
    )
  }

  @Test func whatIsPresentStandsInGroupsThatArePresent() {
    var fixture = TemplateFixture(
      body: #"<p style="isi" if="atasan.nama">{atasan.nama} {atasan.umur}</p>"#)
    #expect(fixture.faults() == "")
    fixture = TemplateFixture(body: #"<p style="isi" if="atasan">{atasan.nama}</p>"#)
    #expect(fixture.faults().contains("“atasan.nama” mungkin tidak ada"))
  }
}
