@testable import PDFObjects

/// The text of a page by the numbers of its marks (ISO 32000-1, 14.6, 14.9.4 and 9.10.3).
struct MarkedText {
  private(set) var texts: [Int: String] = [:]
  private var marks: [Mark] = []
  private var characters: [Int: String] = [:]

  private struct Mark {
    /// Nil of an artifact.
    var number: Int?
    /// What it shows was told in other words.
    var isReplaced = false
  }

  init(of page: PDFDictionary, in file: PDFFile) throws {
    let fonts = try file.dictionary(file.dictionary(page["Resources"])?["Font"])
    guard let contents = try file.stream(page["Contents"]) else { return }
    for operation in try Operation.all(in: file.decoded(contents).bytes) {
      let operands = operation.operands
      switch operation.name {
      case "BDC": begin(operands.last?.dictionary ?? [:])
      case "EMC": marks.removeLast()
      case "TJ": operands[0].array?.forEach { show($0.string ?? []) }
      case "Tf":
        let font = try file.dictionary(operands[0].name.flatMap { fonts?[$0] })
        characters =
          try file.stream(font?["ToUnicode"]).map {
            try MarkedText.characters(in: try file.decoded($0).bytes)
          } ?? [:]
      default: break
      }
    }
  }

  private mutating func begin(_ properties: PDFDictionary) {
    var mark = marks.last ?? Mark()
    if let number = properties["MCID"]?.int { mark.number = number }
    if let text = properties["ActualText"]?.text {
      say(text, mark)
      mark.isReplaced = true
    }
    marks.append(mark)
  }

  private mutating func show(_ string: [UInt8]) {
    guard let mark = marks.last, !mark.isReplaced else { return }
    for index in stride(from: 0, to: string.count - 1, by: 2) {
      say(characters[Int(string[index]) << 8 | Int(string[index + 1])] ?? "\u{FFFD}", mark)
    }
  }

  private mutating func say(_ text: String, _ mark: Mark) {
    if let number = mark.number, !mark.isReplaced { texts[number, default: ""] += text }
  }

  /// Of a map without ranges, by code.
  private static func characters(in map: [UInt8]) throws -> [Int: String] {
    var characters: [Int: String] = [:]
    for operation in try Operation.all(in: map) where operation.name == "endbfchar" {
      let strings = operation.operands.compactMap(\.string)
      for index in stride(from: 0, to: strings.count - 1, by: 2) {
        let code = strings[index].reduce(0) { $0 << 8 | Int($1) }
        characters[code] = PDFValue.string([0xFE, 0xFF] + strings[index + 1]).text
      }
    }
    return characters
  }
}

/// An operator of a content stream, or of a map of characters, with what stands before it.
private struct Operation {
  var name: String
  var operands: [PDFValue]

  static func all(in bytes: [UInt8]) throws -> [Operation] {
    var operations: [Operation] = []
    var operands: [PDFValue] = []
    var reader = ValueReader(bytes, at: 0)
    while true {
      reader.skipWhite()
      guard let next = reader.next else { return operations }
      if Character(Unicode.Scalar(next)).isLetter {
        let start = reader.at
        while reader.next?.isRegular == true { reader.at += 1 }
        let name = String(decoding: bytes[start..<reader.at], as: UTF8.self)
        operations.append(Operation(name: name, operands: operands))
        operands = []
      } else {
        operands.append(try reader.value())
      }
    }
  }
}
