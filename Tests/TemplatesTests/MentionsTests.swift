import Templates
import Testing

/// What a design names of its records.
struct MentionsTests {
  private func mentions(_ body: String) throws -> Mentions {
    try TemplateFixture(body: body).read().designs[0].mentions
  }

  @Test func valuesAndWhatTheyAreIn() throws {
    let mentions = try mentions(#"<p style="isi" if="nomor">{nomor} {tanggal | hari}</p>"#)
    #expect(mentions.has(["nomor"]) && mentions.has(["tanggal"]))
    // Of the title.
    #expect(mentions.has(["nama"]))
    #expect(!mentions.has(["saksi"]) && !mentions.has(["logo"]) && !mentions.has(["atasan"]))
  }

  /// Names that are given to members lead back to the list.
  @Test func membersOfLists() throws {
    let mentions = try mentions(
      #"<p style="isi"><each in="saksi" as="s"><when test="s.nama">{s.nama}</when></each></p>"#)
    #expect(mentions.has(["saksi"]) && mentions.has(["saksi", "nama"]))
    #expect(mentions.has(anyNamed: "nama"))
    #expect(!mentions.has(["saksi", "umur"]) && !mentions.has(["s", "nama"]))
    #expect(!mentions.has(["s"]) && !mentions.has(anyNamed: "umur"))
  }

  @Test func whatIsOnlyAskedFor() throws {
    let mentions = try mentions(#"<p style="isi" if="meterai and saksi | jumlah > 3">x</p>"#)
    #expect(mentions.has(["meterai"]) && mentions.has(["saksi"]))
  }
}
