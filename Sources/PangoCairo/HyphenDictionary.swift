internal import CHyphen
internal import Glibc

/// Hyphenation patterns, as libhyphen reads them.
///
/// It is never changed once read, so threads may share it.
public final class HyphenDictionary: @unchecked Sendable {
  private let handle: UnsafeMutablePointer<HyphenDict>

  /// Reads a pattern file in ISO 8859-1; nil when that cannot be done.
  public init?(path: String) {
    guard let handle = hnj_hyphen_load(path) else { return nil }
    guard handle.pointee.utf8 == 0 else {
      hnj_hyphen_free(handle)
      return nil
    }
    self.handle = handle
  }

  deinit { hnj_hyphen_free(handle) }

  /// The numbers of letters after which a word may be divided, in order.
  ///
  /// - Parameters:
  ///   - word: lower-case letters in ISO 8859-1.
  ///   - left: the least number of letters before the first hyphen.
  ///   - right: the least number of letters after the last one.
  public func breaks(in word: [UInt8], left: Int, right: Int) -> [Int] {
    // The library writes a few marks past the word's end.
    var marks = [CChar](repeating: 0, count: word.count + 8)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let letters = word.map { CChar(bitPattern: $0) } + [0]
    let failed = hnj_hyphen_hyphenate3(
      handle, letters, Int32(word.count), &marks, nil, &replacements, &positions, &cuts,
      Int32(left), Int32(right), 0, 0)
    defer { HyphenDictionary.free(replacements, positions, cuts, count: word.count) }
    guard failed == 0 else { return [] }
    // A division that changes the spelling is no mere place for a hyphen.
    return word.indices.dropLast().filter { marks[$0] & 1 == 1 && replacements?[$0] == nil }
      .map { $0 + 1 }
  }
}

extension HyphenDictionary {
  private static func free(
    _ replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ positions: UnsafeMutablePointer<Int32>?, _ cuts: UnsafeMutablePointer<Int32>?, count: Int
  ) {
    if let replacements { for index in 0..<count { Glibc.free(replacements[index]) } }
    Glibc.free(replacements)
    Glibc.free(positions)
    Glibc.free(cuts)
  }
}
