import Diagnostics
import Testing

/// Values are echoed at a bounded length, whoever says them.
@Suite struct LongValueTests {
  private let digits = String(repeating: "1234567890", count: 10_000)

  @Test func quotations() {
    let message = Message("test.x", id: "“\(digits)” bukan angka", en: "“\(digits)” is no number")
    let shown = "“\(digits.prefix(225))…\(digits.suffix(75))”"
    #expect(message.indonesian == "\(shown) bukan angka")
    #expect(message.english == "\(shown) is no number")
    // What is quoted may hold quotation marks itself, in any number.
    let marks = Message(
      "test.y", id: String(repeating: "”“a “", count: 50_000),
      en: String(repeating: "” ", count: 9_999))
    #expect(marks.indonesian.unicodeScalars.count <= 6_001)
    #expect(marks.english.unicodeScalars.count <= 6_001)
  }

  @Test func wordsAndLists() {
    let message = Message("test.x", id: "berkas \(digits): baik", en: "x")
    #expect(message.indonesian == "berkas \(digits.prefix(750))…\(digits.suffix(249)): baik")
    let list = Message("test.y", id: "a", en: "a").listing([digits, "b"], shown: 1)
    #expect(list.items.map(\.unicodeScalars.count) == [301, 1])
  }

  @Test func sheets() {
    let place = Place(file: "a.xlsx", cell: .init(sheet: digits, name: "C7"))
    #expect("\(place)" == "a.xlsx:\(digits.prefix(225))…\(digits.suffix(75))!C7")
  }

  @Test func whatIsShortStays() {
    let path = String(repeating: "a/", count: 120)
    let text = "“\(path)” tidak ada; “b” ada"
    #expect(Message("test.x", id: text, en: text).indonesian == text)
  }
}
