import Glibc
import Records
import Testing

/// A text that another program spoilt is judged about as fast as any other, however long it is
/// and however often.
@Suite(.serialized) struct SpoiltTextTests {
  private static let size = 1 << 19

  /// Of this thread alone: other tests run beside it.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func time(reading text: String) -> Double {
    let source = RecordSource(name: "a.yaml", bytes: Array(text.utf8))
    let start = seconds
    _ = OpenedRecord(source)
    return seconds - start
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
