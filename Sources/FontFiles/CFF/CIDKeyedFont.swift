/// A CFF font program made CID-keyed, with CIDs that are the glyphs' numbers in the file that it
/// is a subset of (ISO 32000-1, 9.7.4.2). Names of glyphs are left out.
struct CIDKeyedFont {
  private let source: CFFReader
  private let glyphs: [UInt32]
  private let name: [UInt8]
  private let top: [CFFEntry]
  private let charStrings: CFFReader.Index
  private let privateEntries: [UInt8]

  /// - Parameters:
  ///   - bytes: a CFF font program without subroutines whose glyphs are those of the set, in order.
  ///   - name: what the program shall be called.
  init(_ bytes: [UInt8], _ glyphs: GlyphSet, name: String) throws(FontFault) {
    source = CFFReader(bytes: bytes)
    self.glyphs = glyphs.glyphs
    self.name = Array(name.utf8)
    let names = try source.index(at: source.number(at: 2, size: 1))
    let tops = try source.index(at: names.whole.upperBound)
    let strings = try source.index(at: tops.whole.upperBound)
    let subroutines = try source.index(at: strings.whole.upperBound)
    guard tops.items.count == 1, subroutines.items.isEmpty else { throw .damaged }
    top = try source.dictionary(in: tops.items[0])
    guard !top.contains(where: { $0.key == Key.ros }) else { throw .cidKeyed }
    guard let at = top.numbers(Key.charStrings), at.count == 1,
      let range = top.numbers(Key.private), range.count == 2,
      range[0] >= 0, range[1] >= 0, range[0] + range[1] <= bytes.count
    else { throw .damaged }
    charStrings = try source.index(at: at[0])
    guard charStrings.items.count == self.glyphs.count else { throw .damaged }
    privateEntries = try source.dictionary(in: range[1]..<range[0] + range[1])
      .filter { $0.key != Key.subroutines }.flatMap(\.bytes)
  }
}

extension CIDKeyedFont {
  var bytes: [UInt8] {
    let header: [UInt8] = [1, 0, 4, 4]
    let names = CIDKeyedFont.index([name])
    let strings = CIDKeyedFont.index(["Adobe", "Identity"].map { Array($0.utf8) }) + [0, 0]
    let before = header.count + names.count + topIndex(at: 0).count + strings.count
    let charStrings = Array(source.bytes[charStrings.whole])
    let middle = charset + fontChoice + charStrings
    let fonts = fontIndex(privateAt: 0).count
    return header + names + topIndex(at: before) + strings + middle
      + fontIndex(privateAt: before + middle.count + fonts) + privateEntries
  }

  /// - Parameter start: where the charset stands, first of what the entries point to.
  private func topIndex(at start: Int) -> [UInt8] {
    let choice = start + charset.count
    let strings = choice + fontChoice.count
    let entries =
      [
        CFFEntry(key: Key.ros, operands: CIDKeyedFont.collection),
        CFFEntry(Key.count, [Int(glyphs.last ?? 0) + 1]),
      ] + top.filter { $0.key == Key.box || $0.key == Key.matrix } + [
        CFFEntry(Key.charset, [start]),
        CFFEntry(Key.fontChoice, [choice]),
        CFFEntry(Key.charStrings, [strings]),
        CFFEntry(Key.fonts, [strings + charStrings.whole.count]),
      ]
    return CIDKeyedFont.index([entries.flatMap(\.bytes)])
  }

  private func fontIndex(privateAt start: Int) -> [UInt8] {
    CIDKeyedFont.index([CFFEntry(Key.private, [privateEntries.count, start]).bytes])
  }

  /// CIDs of all glyphs but the first, in ranges: format 1 (note 5176, section 13).
  private var charset: [UInt8] {
    var bytes: [UInt8] = [1]
    var next = UInt32.max
    for glyph in glyphs.dropFirst() {
      if glyph == next, bytes[bytes.count - 1] < 255 {
        bytes[bytes.count - 1] += 1
      } else {
        bytes += [UInt8(glyph >> 8), UInt8(glyph & 0xff), 0]
      }
      next = glyph + 1
    }
    return bytes
  }

  /// All glyphs are of the first font of the array: format 3 (section 19).
  private var fontChoice: [UInt8] {
    [3, 0, 1, 0, 0, 0, UInt8(glyphs.count >> 8), UInt8(glyphs.count & 0xff)]
  }

  private static func index(_ items: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = [0, UInt8(items.count), 2]
    var offset = 1
    for end in [0] + items.map(\.count) {
      offset += end
      bytes += [UInt8(offset >> 8), UInt8(offset & 0xff)]
    }
    return bytes + items.flatMap(\.self)
  }

  /// The strings 391 and 392, the first that are not standard ones, and supplement 0.
  private static let collection: [UInt8] = [248, 27, 248, 28, 139]

  /// Operators (sections 9, 15, 18), as in `CFFEntry.key`.
  private enum Key {
    static let box = 5 << 8
    static let charset = 15 << 8
    static let charStrings = 17 << 8
    static let `private` = 18 << 8
    static let subroutines = 19 << 8
    static let matrix = 12 << 8 | 7
    static let ros = 12 << 8 | 30
    static let count = 12 << 8 | 34
    static let fonts = 12 << 8 | 36
    static let fontChoice = 12 << 8 | 37
  }
}

extension CFFEntry {
  /// Numbers in five bytes each, whatever they are, so that offsets do not change lengths.
  fileprivate init(_ key: Int, _ numbers: [Int]) {
    self.key = key
    operands = numbers.flatMap { number in
      [29] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }
}

extension [CFFEntry] {
  fileprivate func numbers(_ key: Int) -> [Int]? { first { $0.key == key }?.numbers }
}
