@testable import PDFObjects
import TestSupport
import Testing

/// How streams are encoded.
@Suite struct FilterTests {
  private func decoded(
    _ encoded: [UInt8], _ dictionary: PDFDictionary, limit: Int = 1 << 20
  ) throws(PDFFault) -> PDFDecoded {
    try FilterChain(dictionary, place: 9) { $0 }.decode(encoded[...], limit: limit)
  }

  private func text(_ encoded: String, _ filter: PDFName) throws -> String {
    let decoded = try decoded(Array(encoded.utf8), ["Filter": .name(filter)])
    return String(decoding: decoded.bytes, as: UTF8.self)
  }

  @Test func charactersOfASCII() throws {
    #expect(try text("50 69 61\n67616D>xx", "ASCIIHexDecode") == "Piagam")
    #expect(try text("5>", "AHx") == "P")
    #expect(try text(":ha?N@/~>", "ASCII85Decode") == "Piaga")
    #expect(try text("z", "A85") == "\0\0\0\0")
  }

  @Test func runs() throws {
    #expect(
      try decoded([2, 65, 66, 67, 254, 90, 128, 9], ["Filter": .name("RunLengthDecode")]).bytes
        == Array("ABCZZZ".utf8))
  }

  /// The example of 7.4.4.2.
  @Test func codesOfLZW() throws {
    let encoded: [UInt8] = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]
    #expect(
      try decoded(encoded, ["Filter": [.name("LZWDecode")]]).bytes
        == [45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
  }

  /// Nothing at all, and blocks of which none is the last one; but no half block.
  @Test func deflatedWithoutAnEnd() throws {
    let dictionary: PDFDictionary = ["Filter": .name("Fl")]
    let block: [UInt8] = [0x78, 0x9C, 0x00, 0x03, 0x00, 0xFC, 0xFF, 0x4B, 0x50, 0x55]
    #expect(try decoded([], dictionary).bytes == [])
    #expect(try decoded(block, dictionary).bytes == Array("KPU".utf8))
    #expect(try decoded(block + [0, 0, 0, 0xFF, 0xFF], dictionary).bytes == Array("KPU".utf8))
    #expect(
      fault { () throws(PDFFault) in try decoded(block.dropLast(), dictionary) }
        == .damaged(.filter, at: 9))
  }

  @Test(arguments: [0, 1])
  func manyCodesOfLZW(_ early: Int) throws {
    var random = SeededGenerator(seed: 1)
    let bytes = (0..<40_000).map { _ in UInt8(random.below(random.below(9) + 1)) }
    let dictionary: PDFDictionary = [
      "Filter": .name("LZW"), "DecodeParms": ["EarlyChange": .int(early)],
    ]
    #expect(try decoded(encodedLZW(bytes, early: early), dictionary).bytes == bytes)
  }

  private func encodedLZW(_ bytes: [UInt8], early: Int) -> [UInt8] {
    var (bits, held, output) = (0, 0, [UInt8]())
    var table: [[UInt8]: Int] = [:]
    var width = 9
    func put(_ code: Int) {
      (bits, held) = (bits << width | code, held + width)
      while held >= 8 {
        output.append(UInt8(bits >> (held - 8) & 255))
        held -= 8
      }
      bits &= 1 << held - 1
    }
    func code(_ word: [UInt8]) -> Int? { word.count == 1 ? Int(word[0]) : table[word] }
    put(256)
    var word: [UInt8] = []
    for byte in bytes {
      if code(word + [byte]) != nil {
        word.append(byte)
        continue
      }
      put(code(word)!)
      table[word + [byte]] = 258 + table.count
      let size = 258 + table.count - 1 + early
      width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9
      if table.count == 4096 - 258 - 2 {
        put(256)
        (table, width) = ([:], 9)
      }
      word = [byte]
    }
    put(code(word)!)
    width = 258 + table.count + early >= 512 && width == 9 ? 10 : width
    put(257)
    output.append(UInt8(bits << (8 - held) & 255))
    return output
  }

  /// Every predictor of PNG, of TIFF, and a last row that is short.
  @Test func predictors() throws {
    let parameters: PDFDictionary = ["Predictor": 15, "Colors": 2, "Columns": 2]
    let rows: [UInt8] = [
      0, 1, 2, 3, 4, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1,
    ]
    let plain: [UInt8] = [1, 2, 3, 4, 1, 1, 2, 2, 2, 2, 3, 3, 2, 2, 3, 3, 3, 3, 4]
    let png = Deflater().stream(rows, ["DecodeParms": .dictionary(parameters)])
    #expect(try decoded(Array(png.encoded), png.dictionary).bytes == plain)
    let tiff = Deflater().stream(
      [1, 2, 3, 4, 5, 6], ["DecodeParms": [["Predictor": 2, "Columns": 3]]])
    #expect(try decoded(Array(tiff.encoded), tiff.dictionary).bytes == [1, 3, 6, 4, 9, 15])
  }

  @Test func chains() throws {
    let deflated = Deflater().deflated(Array("Piagam".utf8))
    let hex = deflated.flatMap { Array((($0 < 16 ? "0" : "") + String($0, radix: 16)).utf8) }
    let names: PDFValue = [.name("AHx"), .name("Fl"), .name("DCTDecode"), .name("X")]
    #expect(
      try decoded(hex, ["Filter": names, "DecodeParms": [.null, ["Predictor": 1]]])
        == PDFDecoded(bytes: Array("Piagam".utf8), filter: "DCTDecode"))
    #expect(try decoded(hex, [:]) == PDFDecoded(bytes: hex))
  }

  @Test(arguments: [
    ("ASCIIHexDecode", "4G"), ("ASCII85Decode", "!"), ("ASCII85Decode", "uuuuu"),
    ("RunLengthDecode", "\u{5}a"), ("FlateDecode", "Piagam"),
    ("LZWDecode", "\u{7F}\u{7F}\u{7F}"),
  ])
  func whatNoFilterWrote(_ filter: PDFName, _ encoded: String) {
    let dictionary: PDFDictionary = ["Filter": .name(filter)]
    #expect(
      fault { () throws(PDFFault) in try decoded(Array(encoded.utf8), dictionary) }
        == .damaged(.filter, at: 9))
  }

  @Test func whatIsNotOffered() {
    func refused(_ dictionary: PDFDictionary, _ encoded: [UInt8] = []) -> PDFFault? {
      fault { () throws(PDFFault) in try decoded(encoded, dictionary) }
    }
    #expect(refused(["Filter": .name("Crypt")]) == .unsupported("Crypt"))
    #expect(refused(["F": .string([65])]) == .unsupported("F"))
    #expect(
      refused(["Filter": .array(Array(repeating: .name("Fl"), count: 5))]) == .tooMuch(.filters))
    let empty = Deflater().stream([])
    for parameters in [["Predictor": 2, "BitsPerComponent": 4], ["Predictor": 9]] as [PDFDictionary]
    {
      #expect(
        refused(
          ["Filter": .name("Fl"), "DecodeParms": .dictionary(parameters)], Array(empty.encoded))
          == .unsupported("Predictor"))
    }
  }

  /// What grows without end ends at the limit, whatever the filter.
  @Test func bombs() {
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    let once = Deflater(level: 9).deflated(zeros)
    let twice = Deflater(level: 9).deflated(once)
    func refused(_ filters: PDFValue, _ encoded: [UInt8]) -> PDFFault? {
      fault { () throws(PDFFault) in
        try decoded(encoded, ["Filter": filters], limit: zeros.count - 1)
      }
    }
    #expect(refused([.name("Fl"), .name("Fl")], twice) == .tooMuch(.decoded))
    #expect(refused(.name("Fl"), once) == .tooMuch(.decoded))
    #expect(refused(.name("A85"), zeros.map { _ in UInt8(ascii: "z") }) == .tooMuch(.decoded))
    let runs = (0..<1 << 13).flatMap { _ in [129, 0] as [UInt8] }
    #expect(refused(.name("RL"), runs) == .tooMuch(.decoded))
    #expect(refused(.null, zeros) == .tooMuch(.decoded))
  }
}
