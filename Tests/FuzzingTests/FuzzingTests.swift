import Foundation
import Fuzzing
import TestSupport
import Testing

/// Seconds of what `make fuzz` does for hours: the inputs that were kept, and spoilt ones, the
/// same in every run.
@Suite struct FuzzingTests {
  @Test(arguments: FuzzedReader.allCases)
  func keptInputs(_ reader: FuzzedReader) throws {
    let fuzzer = try Fuzzer(root: Inputs.root)
    var accepted = 0
    for (name, bytes) in try Inputs(reader).kept {
      do {
        if try fuzzer.read(bytes, as: reader) { accepted += 1 }
      } catch {
        Issue.record("\(reader) \(name): \(error)")
      }
    }
    // Not all may be refused, or nothing was tried.
    #expect(accepted > 0)
  }

  @Test(arguments: FuzzedReader.allCases)
  func spoiltInputs(_ reader: FuzzedReader) throws {
    let fuzzer = try Fuzzer(root: Inputs.root)
    let inputs = try Inputs(reader)
    var random = SeededGenerator(seed: 20_220_309)
    for round in 0..<250 {
      let bytes = inputs.spoilt(&random)
      do {
        try fuzzer.read(bytes, as: reader)
      } catch {
        Issue.record("\(reader), \(round): \(error)")
      }
    }
  }

  @Test(arguments: FuzzedReader.allCases)
  func truncatedInputs(_ reader: FuzzedReader) throws {
    let fuzzer = try Fuzzer(root: Inputs.root)
    let whole = try #require(try Inputs(reader).kept.map(\.bytes).min { $0.count < $1.count })
    for length in stride(from: 0, to: whole.count, by: 1 + whole.count / 100) {
      try fuzzer.read(Array(whole.prefix(length)), as: reader)
    }
  }
}
