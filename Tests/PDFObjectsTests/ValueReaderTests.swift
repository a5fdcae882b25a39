@testable import PDFObjects
import Testing

/// Values as they may be written by anybody.
@Suite struct ValueReaderTests {
  private func read(_ text: String) throws(PDFFault) -> PDFValue {
    var reader = ValueReader(Array(text.utf8), at: 0)
    return try reader.value()
  }

  @Test(
    arguments: [
      ("12", .int(12)), ("+7 ", .int(7)), ("-0", .int(0)), ("4.", .int(4)),
      ("-.50", .thousandths(-500)),
      ("3.25]", .thousandths(3250)), ("1.00", .int(1)), ("9223372036854775807", .int(.max)),
      (
        "0.333333333333333333333333",
        .decimal(PDFDecimal(units: 333_333_333_333_333_333, places: 18))
      ),
      ("12 0 R", reference(12)), ("12 %a\n0 R/", reference(12)), ("12 0 Rx", .int(12)),
      ("true", true), (" false", false), ("%a\r\nnull", .null),
    ] as [(String, PDFValue)])
  func words(_ text: String, _ value: PDFValue) throws {
    #expect(try read(text) == value)
  }

  @Test(
    arguments: [
      ("/A#42 ", .name("AB")), ("/A#4G", .name("A#4G")), ("/", .name("")),
      ("(a(b)c)", .string(Array("a(b)c".utf8))),
      ("(\\n\\(\\)\\\\\\101\\7\\x\\\na)", .string([10, 40, 41, 92, 65, 7, 120, 97])),
      ("(a\r\nb\rc)", .string(Array("a\nb\nc".utf8))), ("(\\777)", .string([255])),
      ("<4 14>", .string([0x41, 0x40])), ("<>", .string([])),
      ("[1[2]/A(b)<<>>]", [1, [2], .name("A"), .string([98]), [:]]),
      (
        "<</A/B/C[1 2 3 0 R]%\n/D<</E 5>>>>",
        ["A": .name("B"), "C": [1, 2, reference(3)], "D": ["E": 5]]
      ),
    ] as [(String, PDFValue)])
  func compounds(_ text: String, _ value: PDFValue) throws {
    #expect(try read(text) == value)
  }

  @Test(
    arguments: [
      ("", .damaged(.value, at: 0)), ("[1 tru]", .damaged(.value, at: 3)),
      ("[1", .damaged(.value, at: 2)), ("--1", .damaged(.number, at: 0)),
      ("1.2.3", .damaged(.number, at: 0)), ("+", .damaged(.number, at: 0)),
      ("9223372036854775808", .damaged(.number, at: 0)), ("1e5", .damaged(.number, at: 0)),
      ("(a(b)", .damaged(.string, at: 0)), ("<4G>", .damaged(.string, at: 0)),
      ("/A#00", .damaged(.name, at: 0)), ("<</A 1/A 2>>", .damaged(.dictionary, at: 2)),
      ("<</A 1 2>>", .damaged(.dictionary, at: 7)), ("<</A>>", .damaged(.value, at: 4)),
      (String(repeating: "[", count: 102), .tooMuch(.nesting)),
      (String(repeating: "<</A", count: 102), .tooMuch(.nesting)),
      ("[" + String(repeating: "0 ", count: 1 << 19) + "]", .tooMuch(.values)),
    ] as [(String, PDFFault)])
  func whatIsNone(_ text: String, _ expected: PDFFault) {
    #expect(fault { () throws(PDFFault) in try read(text) } == expected)
  }

  @Test func manyKeys() throws {
    let keys = (0..<100).map { "/K\($0) \($0)" }.joined()
    #expect(try read("<<\(keys)>>").dictionary?["K99"] == 99)
    #expect(try read("<<\(keys)/K0 0>>").dictionary?.entries.count == 100)
    #expect(
      fault { () throws(PDFFault) in try read("<<\(keys)/K0 1>>") } == .damaged(.dictionary, at: 2))
    #expect(try read("<</A 1/A 1>>") == ["A": 1])
  }
}
