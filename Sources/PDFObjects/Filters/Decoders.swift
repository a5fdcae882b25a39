/// ASCIIHexDecode (ISO 32000-1, 7.4.2).
func decodeHex(_ encoded: ArraySlice<UInt8>, into sink: inout Sink) throws(PDFFault) {
  var high: UInt8?
  for byte in encoded where !byte.isWhite {
    if byte == UInt8(ascii: ">") { break }
    guard let digit = byte.hexValue else { throw sink.fault }
    if let first = high { try sink.append(first << 4 | digit) }
    high = high == nil ? digit : nil
  }
  if let high { try sink.append(high << 4) }
}

/// ASCII85Decode (7.4.3): five digits of base 85 are four bytes.
func decode85(_ encoded: ArraySlice<UInt8>, into sink: inout Sink) throws(PDFFault) {
  var digits: [UInt8] = []
  loop: for byte in encoded where !byte.isWhite {
    switch byte {
    case UInt8(ascii: "~"): break loop
    case UInt8(ascii: "z") where digits.isEmpty: try sink.append([0, 0, 0, 0])
    case UInt8(ascii: "!")...UInt8(ascii: "u"):
      digits.append(byte - UInt8(ascii: "!"))
      guard digits.count == 5 else { continue }
      try put85(digits, 4, into: &sink)
      digits = []
    default: throw sink.fault
    }
  }
  guard digits.count != 1 else { throw sink.fault }
  guard let count = digits.isEmpty ? nil : digits.count else { return }
  try put85(digits + [UInt8](repeating: 84, count: 5 - count), count - 1, into: &sink)
}

private func put85(_ digits: [UInt8], _ count: Int, into sink: inout Sink) throws(PDFFault) {
  let number = digits.reduce(0) { $0 * 85 + Int($1) }
  guard let number = UInt32(exactly: number) else { throw sink.fault }
  try sink.append((0..<count).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) })
}

/// RunLengthDecode (7.4.5).
func decodeRuns(_ encoded: ArraySlice<UInt8>, into sink: inout Sink) throws(PDFFault) {
  var rest = encoded
  while let length = rest.popFirst(), length != 128 {
    if length < 128 {
      guard rest.count > length else { throw sink.fault }
      try sink.append(rest.prefix(Int(length) + 1))
      rest = rest.dropFirst(Int(length) + 1)
    } else {
      guard let byte = rest.popFirst() else { throw sink.fault }
      try sink.append(repeatElement(byte, count: 257 - Int(length)))
    }
  }
}

/// LZWDecode (7.4.4).
///
/// - Parameter isEarly: codes grow one code early.
func decodeLZW(
  _ encoded: ArraySlice<UInt8>, isEarly: Bool, into sink: inout Sink
) throws(PDFFault) {
  let (clear, end) = (256, 257)
  /// Of each code, from 258 on, where its bytes stand in what was decoded, and how many.
  var table: [(start: Int, count: Int)] = []
  var last: (start: Int, count: Int)?
  var (bits, held, width) = (0, 0, 9)
  for byte in encoded {
    (bits, held) = ((bits << 8 | Int(byte)) & 0xFF_FFFF, held + 8)
    guard held >= width else { continue }
    held -= width
    let code = bits >> held & (1 << width - 1)
    if code == end { return }
    if code == clear {
      (table, last, width) = ([], nil, 9)
      continue
    }
    let start = sink.bytes.count
    if code < clear {
      try sink.append(UInt8(code))
    } else if code - 258 < table.count {
      let (from, count) = table[code - 258]
      for index in from..<from + count { try sink.append(sink.bytes[index]) }
    } else if let last, code - 258 == table.count {
      for index in last.start...last.start + last.count { try sink.append(sink.bytes[index]) }
    } else {
      throw sink.fault
    }
    // What was decoded last and the first byte of this one stand side by side.
    if let last, table.count < 4096 - 258 { table.append((last.start, last.count + 1)) }
    last = (start, sink.bytes.count - start)
    let next = table.count + 258 + (isEarly ? 1 : 0)
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
  }
}
