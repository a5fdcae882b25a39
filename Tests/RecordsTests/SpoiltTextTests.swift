import Records
import TestSupport
import Testing

/// A text that another program spoilt is judged about as fast as any other, however long it is
/// and however often.
@Suite(.serialized) struct SpoiltTextTests {
  private static let size = 1 << 19

  private static func time(reading text: String) -> Double {
    let source = RecordSource(name: "a.yaml", bytes: Array(text.utf8))
    return processorTime { _ = OpenedRecord(source) }
  }

  private static func one(_ part: String) -> String {
    "kota: \"" + String(repeating: part, count: size / part.utf8.count) + "\""
  }

  private static func many(_ part: String) -> String {
    String(repeating: "- \"\(part)\"\n", count: size / (part.utf8.count + 5))
  }

  @Test(arguments: [
    "&amp;amp; ", "Nurâ€™aini ", "a\u{200B}b ", "a\u{200B}b", "{{a ", "#REF ", "$ ", "<< ", "« ",
    "Ã ", "é", "x\u{FFFD}",
  ])
  func ofOneValue(_ part: String) {
    let harmless = Self.time(reading: Self.one("Nuraini é "))
    #expect(Self.time(reading: Self.one(part)) < 8 * harmless + 0.5)
  }

  @Test(arguments: ["&amp;amp; x", "Nurâ€™aini", "a\u{200B}b", "{{nama}}", "x #REF!", "N/A"])
  func ofManyValues(_ part: String) {
    let harmless = Self.time(reading: Self.many("Nuraini é"))
    #expect(Self.time(reading: Self.many(part)) < 8 * harmless + 0.5)
  }
}
