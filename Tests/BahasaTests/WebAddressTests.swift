import Bahasa
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://contoh.go.id", "https://contoh.go.id"),
    ("Foto kegiatan: HTTP://contoh.go.id/zi, 12 lembar", "HTTP://contoh.go.id/zi"),
    ("(www.contoh.go.id/zi?a=1&b=2).", "https://www.contoh.go.id/zi?a=1&b=2"),
    ("“https://a.id/x”; https://b.id", "https://a.id/x"),
    ("SK Tim Nomor 12/2022", nil), ("www.", nil), ("contoh.go.id", nil), ("", nil),
  ])
  func firstInAText(_ text: String, _ address: String?) {
    #expect(webAddress(in: text) == address)
  }
}
