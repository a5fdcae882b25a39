import Diagnostics
import Records
import Testing

/// Spoilt files give an answer, never a crash.
@Suite struct FuzzTests {
  private static let good = Array(Sample.good.utf8)

  private func read(_ bytes: [UInt8]) {
    let source = RecordSource(name: "a.yaml", bytes: bytes)
    do throws(Faults) {
      _ = try readDeclaration(OpenedRecord(source))
    } catch {
      #expect(!error.diagnostics.isEmpty)
      #expect(error.status != .internal)
      for diagnostic in error.diagnostics { _ = diagnostic.text(in: .indonesian) }
    }
  }

  @Test func everyTruncation() {
    for length in 0...Self.good.count { read(Array(Self.good.prefix(length))) }
  }

  @Test func flippedBytes() {
    var random = Xorshift(state: 20_220_309)
    for _ in 0..<1000 {
      var bytes = Self.good
      for _ in 0...random.below(3) {
        bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      }
      read(bytes)
    }
  }

  /// Pieces that mean something to YAML, put anywhere.
  @Test func insertedPieces() {
    let pieces = [
      "{", "}", "[", "]", ": ", "- ", "&a ", "*a ", "!!x ", "|\n", ">\n", "\"", "'", "#", "\n",
      "? ", "---\n", "...\n", "%YAML 9.9\n", "\t", "<<: ", "\u{85}", "\u{FEFF}", "\\u0000", "~",
    ]
    var random = Xorshift(state: 42)
    for _ in 0..<1000 {
      var bytes = Self.good
      let piece = pieces[random.below(pieces.count)]
      bytes.insert(contentsOf: piece.utf8, at: random.below(bytes.count))
      read(bytes)
    }
  }

  private struct Xorshift {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }
}
