@testable import PDFObjects
import Testing

/// Values as they are written.
@Suite struct PutTests {
  private func written(_ value: PDFValue) -> String {
    var bytes: [UInt8] = []
    bytes.put(value)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (-10, "-10"), (999_999_999_999, "999999999999"),
    (1_000_000_000_000, "1000000000000"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func wholeNumbers(_ number: Int, _ text: String) {
    #expect(written(.int(number)) == text)
  }

  @Test(arguments: [
    (0, "0"), (1, "0.001"), (-1, "-0.001"), (100, "0.1"), (1500, "1.5"), (-12_340, "-12.34"),
    (2000, "2"), (841_890, "841.89"), (Int.max, "9223372036854775.807"),
    (Int.min, "-9223372036854775.808"),
  ])
  func thousandths(_ count: Int, _ text: String) {
    var bytes: [UInt8] = []
    bytes.put(thousandths: count)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(written(.thousandths(count)) == text)
    #expect(PDFValue.thousandths(count).thousandths == count)
  }

  @Test(arguments: [
    (PDFDecimal(units: 1, places: 18), "0.000000000000000001"),
    (PDFDecimal(units: -1250, places: 4), "-0.125"),
    (PDFDecimal(units: 333_333_333_333_333, places: 15), "0.333333333333333"),
    (PDFDecimal(units: 1_234_567_890_123_456_789, places: 1), "123456789012345678.9"),
  ])
  func decimals(_ decimal: PDFDecimal, _ text: String) {
    #expect(written(.decimal(decimal)) == text)
  }

  @Test func names() {
    #expect(written(.name("Type")) == "/Type")
    #expect(written(.name("")) == "/")
    #expect(written(.name("A#B C/(D)")) == "/A#23B#20C#2F#28D#29")
    #expect(written(.name("é")) == "/#C3#A9")
    #expect(PDFName("é").text == "é")
    #expect(PDFName(bytes: [0xFF, 0x41]).bytes == [0xFF, 0x41])
  }

  @Test func strings() {
    #expect(written(.string(Array(#"a(b)\c"#.utf8))) == #"(a\(b\)\\c)"#)
    #expect(written(.string([0, 0x1F, 0xA9])) == "<001FA9>")
    #expect(written(.string([])) == "()")
  }

  @Test func texts() {
    #expect(written(.text("KPU Sambas")) == "(KPU Sambas)")
    #expect(written(.text("é")) == "<FEFF00E9>")
    for text in ["", "KPU Sambas", "Piagam – Contoh", "𝄞\n", "ﬁ"] {
      #expect(PDFValue.text(text).text == text)
    }
    #expect(PDFValue.string([0xEF, 0xBB, 0xBF, 0xC3, 0xA9]).text == "é")
    #expect(PDFValue.string([0x80, 0x85, 0xA0, 0xE9, 0x18, 0x9F]).text == "•–€é˘\u{FFFD}")
    #expect(PDFValue.int(1).text == nil)
  }

  @Test func spacesOnlyWhereTheyAreNeeded() {
    let value: PDFValue = [
      "A": [
        1, 2, .name("B"), .string([0x43]), .null, true, false, [3], ["D": 4, "E": .name("F")],
      ],
      "G": .reference(PDFReference(number: 7)), "H": .thousandths(-500), "I": .null,
      "J": .string([0]), "K": [.name(""), 1],
    ]
    #expect(
      written(value)
        == "<</A[1 2/B(C)null true false[3]<</D 4/E/F>>]/G 7 0 R/H -0.5/I null/J<00>/K[/ 1]>>")
  }

  @Test func dictionariesKeepTheirOrder() {
    var dictionary: PDFDictionary = ["B": 1, "A": 2, "C": nil, "B": 3]
    #expect(dictionary.entries.map(\.key) == ["B", "A"])
    #expect(dictionary["B"] == 3)
    dictionary["B"] = nil
    #expect(dictionary.adding(["A": 4, "D": 5]) == ["A": 4, "D": 5])
  }
}
