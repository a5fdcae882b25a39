import Diagnostics
import Foundation
import JSON
import Testing

@Suite struct WritingTests {
  @Test func valuesOnOneLine() {
    let json: JSON = ["b": .number(-3), "a": .list([.null, .bool(true), .text("x")])]
    #expect(json.description == #"{"b":-3,"a":[null,true,"x"]}"#)
  }

  /// Nothing passes for a number that a strict reader would refuse.
  @Test(arguments: ["0", "-0.5", "41.16", "10", "0.00"])
  func decimals(_ digits: String) throws {
    let number = try #require(JSON.Decimal(digits))
    #expect(JSON.list([.decimal(number)]).description == "[\(digits)]")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data("[\(digits)]".utf8)) }
  }

  @Test(arguments: [
    "", "1,5", ".5", "5.", "05", "+1", "--1", "1.2.3", "1e9", "NaN", "1 ", "-", "٣",
  ])
  func noDecimals(_ digits: String) {
    #expect(JSON.Decimal(digits) == nil)
  }

  @Test func anEmptyObject() {
    let json: JSON = [:]
    #expect(json.description == "{}")
  }

  @Test func everyCharacterComesBack() throws {
    let scalars = (0...0x2100).compactMap(Unicode.Scalar.init) + ["\u{1F600}"]
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    let line = JSON.list([.text(text)]).description
    #expect(!line.unicodeScalars.contains { $0.value < 32 || $0.value == 0x2028 })
    let back = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    #expect(back.map { Array($0[0].unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func diagnosticHasAllKeys() {
    let message = Message("a.b", id: "galat “x”", en: "error")
    let bare = Diagnostic(.error, message).json(in: .english).description
    #expect(
      bare == #"{"severity":"error","key":"a.b","file":null,"line":null,"column":null,"#
        + #""sheet":null,"cell":null,"message":"error","hint":null}"#)
    let full = Diagnostic(
      .warning, at: Place(file: "a.yaml", line: 2, column: 7), message, hint: message)
    #expect(
      full.json(in: .indonesian).description
        == #"{"severity":"warning","key":"a.b","file":"a.yaml","line":2,"column":7,"#
        + #""sheet":null,"cell":null,"message":"galat “x”","hint":"galat “x”"}"#)
    let cell = Place(file: "a.xlsx", cell: .init(sheet: "LKE", name: "C7"))
    let inTable = Diagnostic(.error, at: cell, message).json(in: .english).description
    #expect(
      inTable == #"{"severity":"error","key":"a.b","file":"a.xlsx","line":null,"column":null,"#
        + #""sheet":"LKE","cell":"C7","message":"error","hint":null}"#)
    #expect(cell.description == "a.xlsx:LKE!C7")
    // All of a list that the sentence cuts short.
    let listing = Diagnostic(.error, message.listing(["x", "y", "z"], shown: 2))
    #expect(
      listing.json(in: .english).description.hasSuffix(#""hint":null,"items":["x","y","z"]}"#))
    #expect(message.listing(["x", "y"], shown: 2) == message)
  }
}
