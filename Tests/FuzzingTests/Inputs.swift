import Foundation
import Fuzzing
import TestSupport

/// What a reader is tried with: inputs that are whole or once were found, and words that mean
/// something in them.
struct Inputs {
  var kept: [(name: String, bytes: [UInt8])]
  var words: [[UInt8]]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent().path

  init(_ reader: FuzzedReader) throws {
    let corpus = Self.folder.appendingPathComponent("Corpus/\(reader)")
    kept = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted().map {
      ($0, Array(try Data(contentsOf: corpus.appendingPathComponent($0))))
    }
    let dictionary = Self.folder.appendingPathComponent("Dictionaries/\(reader).dict")
    words = try String(contentsOf: dictionary, encoding: .utf8)
      .split(separator: "\n").map(Inputs.word)
  }

  /// A line of libFuzzer's: "\x0A" in quotation marks.
  private static func word(_ line: Substring) -> [UInt8] {
    var rest = Array(line.utf8.dropFirst().dropLast())[...]
    var word: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        word.append(byte)
        continue
      }
      let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
      word.append(UInt8(digits, radix: 16) ?? 0)
      rest = rest.dropFirst(3)
    }
    return word
  }

  /// An input that was changed.
  func spoilt(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = kept[random.below(kept.count)].bytes
    bytes.spoil(with: words, &random)
    return bytes
  }
}
