@testable import Batch
import TestSupport
import Testing

@Suite struct SafeNameTests {
  static let parts: [(String, String)] = [
    ("KPU Kota Ambon", "KPU Kota Ambon"),
    ("13/PW.01/61/2022", "13-PW.01-61-2022"),
    ("a\\b:c*d?e\"f<g>h|i", "a-b-c-d-e-f-g-h-i"),
    ("..", ""), (".hidden", "hidden"), ("-rf", "rf"), ("  a . ", "a"), ("a - - b", "a - - b"),
    ("baris\nbaru\u{0}\u{7f}", "baris-baru"), ("Ma’arif", "Ma-arif"),
    ("Perdagangan é日本", "Perdagangan"),
    ("e\u{301}", "e"), ("$(reboot)`x`", "reboot-x"),
    // Devices, whatever their case and what follows.
    ("con", "con-"), ("CON", "CON-"), ("Lpt1", "Lpt1-"), ("com9.2022", "com9-.2022"),
    ("aux .x", "aux -.x"), ("nul.a.b", "nul-.a.b"), ("com10", "com10"), ("cons", "cons"),
    ("a.con", "a.con"),
    // What lies beside the documents.
    ("manifest.jsonl", "manifest-.jsonl"), ("SHA256sums", "SHA256sums-"),
    ("Shard.JSONL", "Shard-.JSONL"), ("manifest", "manifest"), ("shard.jsonl.a", "shard.jsonl.a"),
  ]

  @Test(arguments: parts) func aPart(text: String, name: String) {
    #expect(SafeName.part(text) == name)
  }

  static let slugs: [(String, String)] = [
    ("KPU Kota Ambon", "kpu-kota-ambon"), ("Ma'arif, Jum’at", "maarif-jumat"),
    ("Kabupaten Pangkajene  dan Kepulauan", "kabupaten-pangkajene-dan-kepulauan"),
    ("CON", "con-"), ("'", ""), ("½ A", "a"), ("a.b_c", "a-b-c"),
  ]

  @Test(arguments: slugs) func aSlug(text: String, name: String) {
    #expect(SafeName.slug(text) == name)
  }

  /// A cut leaves no hyphen, dot or space at the end either.
  @Test(arguments: ["-", ".", " "]) func theLongestName(end: String) {
    let long = String(repeating: "a", count: 199)
    #expect(SafeName.part(long + "bb") == long + "b")
    #expect(SafeName.part(long + end + "bb") == long)
  }

  @Test func noNameIsUnsafe() {
    var numbers = SeededGenerator(seed: 13)
    let marks = Array("aZ9.-_ '/\\:*?\"<>|\n\u{0}é’日e\u{301}conCONlpt1.aux")
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...230, using: &numbers)
      let text = String((0..<count).map { _ in marks.randomElement(using: &numbers) ?? "a" })
      for name in [SafeName.part(text), SafeName.slug(text)] where !name.isEmpty {
        #expect(name.utf8.count <= SafeName.longest + 1)
        #expect(
          name.utf8.allSatisfy {
            $0 >= 0x20 && $0 < 0x7f && !Array("/\\:*?\"<>|'".utf8).contains($0)
          })
        #expect(name.first != "." && name.first != "-" && name.last != "." && name.last != " ")
        #expect(SafeName.part(name) == name)
      }
    }
  }

  @Test func whatAFileSystemMayTakeForOne() {
    #expect(SafeName.folded("A/KPU.pdf") == SafeName.folded("a/kpu.pdf"))
    #expect(SafeName.folded("a/b.pdf") != SafeName.folded("a-b.pdf"))
    var book = NameBook()
    let owners = [book.take("A.pdf", for: 7), book.take("a.PDF", for: 8)]
    #expect(owners == [nil, 7])
    #expect(book.has("a.pdf") && !book.has("b.pdf"))
  }
}
