/// Reads the structures of a CFF font program (Adobe technical note 5176), never past its end.
struct CFFReader {
  let bytes: [UInt8]

  /// Items one behind another, and what follows them.
  struct Index {
    var items: [Range<Int>]
    var whole: Range<Int>
  }

  /// Note 5176, section 5.
  func index(at start: Int) throws(FontFault) -> Index {
    let count = try number(at: start, size: 2)
    guard count > 0 else { return Index(items: [], whole: start..<start + 2) }
    let size = try number(at: start + 2, size: 1)
    guard (1...4).contains(size) else { throw .damaged }
    // Offsets count from the byte before the data.
    let data = start + 3 + (count + 1) * size - 1
    var items: [Range<Int>] = []
    var from = data + 1
    for item in 1...count {
      let end = data + (try number(at: start + 3 + item * size, size: size))
      guard from <= end, end <= bytes.count else { throw .damaged }
      items.append(from..<end)
      from = end
    }
    return Index(items: items, whole: start..<from)
  }

  /// The entries of a DICT as bytes, in their order (section 4).
  func dictionary(in range: Range<Int>) throws(FontFault) -> [CFFEntry] {
    var entries: [CFFEntry] = []
    var operands = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      guard byte <= 21 else {
        at += length(ofOperandAt: at, before: range.upperBound)
        continue
      }
      let escape = byte == 12 ? try number(at: at + 1, size: 1) : 0
      entries.append(
        CFFEntry(
          key: Int(byte) << 8 | escape, operands: Array(bytes[operands..<min(at, range.upperBound)])
        ))
      at += byte == 12 ? 2 : 1
      operands = at
    }
    guard at == range.upperBound, operands == at else { throw .damaged }
    return entries
  }

  func number(at offset: Int, size: Int) throws(FontFault) -> Int {
    guard offset >= 0, offset + size <= bytes.count else { throw .damaged }
    return bytes[offset..<offset + size].reduce(0) { $0 << 8 | Int($1) }
  }

  private func length(ofOperandAt start: Int, before end: Int) -> Int {
    switch bytes[start] {
    case 28: return 3
    case 29: return 5
    case 30:
      let last = bytes[start..<end].dropFirst().firstIndex { $0 & 0xf == 0xf || $0 >> 4 == 0xf }
      return (last ?? end) + 1 - start
    case 247...254: return 2
    default: return 1
    }
  }
}

/// An operator of a DICT with what stands before it.
struct CFFEntry {
  /// The operator's byte, times 256; of an escaped one with the second byte added.
  var key: Int
  var operands: [UInt8]

  var bytes: [UInt8] { operands + [UInt8(key >> 8)] + (key >> 8 == 12 ? [UInt8(key & 0xff)] : []) }

  /// Its operands where all are whole numbers.
  var numbers: [Int]? {
    var numbers: [Int] = []
    var rest = operands[...]
    while let first = rest.popFirst() {
      let value = Int(first)
      func next() -> Int { rest.popFirst().map(Int.init) ?? 0 }
      switch first {
      case 28: numbers.append(Int(Int16(truncatingIfNeeded: next() << 8 | next())))
      case 29:
        numbers.append(
          Int(Int32(truncatingIfNeeded: next() << 24 | next() << 16 | next() << 8 | next())))
      case 32...246: numbers.append(value - 139)
      case 247...250: numbers.append((value - 247) << 8 + next() + 108)
      case 251...254: numbers.append(-((value - 251) << 8) - next() - 108)
      default: return nil
      }
    }
    return numbers
  }
}
