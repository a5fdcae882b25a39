import Bahasa
import Testing

/// What stands where a person's name should.
@Suite struct NoNameTests {
  @Test(arguments: [
    "Nama Ketua", "nama lengkap dan gelar", "Nama", "Ketua", "-", "--", "-.", "……", "____", "TRUE",
    "false",
    "ttd.", "(Nama Terang)",
  ])
  func isBlank(_ text: String) { #expect(NoName(text) == .blank) }

  @Test(arguments: [
    "Fulan", "Fulan bin Fulan", "John Doe", "Salah", "Lorem ipsum dolor", "Ketua 1",
  ])
  func isProbablyBlank(_ text: String) { #expect(NoName(text) == .likelyBlank) }

  @Test(arguments: ["=SUM(A1)", "=cmd|'/c calc'!A1", "＝1", "+62 812", "@budi", "-Sudarmi", "=x"])
  func isAFormula(_ text: String) { #expect(NoName(text) == .formula) }

  @Test(arguments: [
    "ttd. Sudarmi", "ttd Sudarmi", "(ttd) Sudarmi", "Sudarmi (t.t.d.)", "dto. Sudarmi",
  ])
  func isSigned(_ text: String) { #expect(NoName(text) == .signed("Sudarmi")) }

  @Test(arguments: [
    "Sudarmi", "Nama Contoh", "I Ketut Contoh", "Budi [Santoso]", "H. Âdil Ãyu", "Salah Contoh",
    "- Sudarmi", "–Sudarmi", "Budi (Alm.)", "Fulan Contoh", "Dr. (H.C.) Budi", "Si Contoh",
  ])
  func isAName(_ text: String) { #expect(NoName(text) == nil) }
}
