internal import Diagnostics
internal import Glibc

/// Makes UTF-8 of the bytes of a CSV file.
///
/// UTF-8 with or without a mark, and UTF-16 with one (Excel's “Unicode text”).
/// Everything else is refused: in Windows-1252 a name is read wrongly without
/// anybody noticing.
func decodedCSV(_ bytes: [UInt8], file: String) throws(Faults) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE]) { return utf8(bytes, isLittle: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf8(bytes, isLittle: false) }
  let start = CSVStart(bytes)
  try CSVReader(file: file, start.delimiter).check(bytes[...], from: start.index)
  return bytes
}

/// Whether a text is UTF-16, by its mark.
func isUTF16(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
}

extension CSVReader {
  /// - Parameter start: where the row begins that is read first.
  /// - Throws: for bytes that are no UTF-8, at their cell, and for those of no text at all.
  func check(_ bytes: ArraySlice<UInt8>, from start: Int) throws(Faults) {
    let isBinary = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { memchr($0, 0, bytes.count) } != nil
    }
    if isBinary {
      throw Faults(.record, at: Place(file: file), .sheetBinary, hint: .sheetSaveAsXLSX)
    }
    guard let offset = firstFault(in: bytes) else { return }
    throw Faults(
      .record, at: place(of: offset, in: bytes, from: start), .sheetNotUTF8,
      hint: .sheetSaveAsUTF8)
  }
}

/// Half a pair becomes U+FFFD, which no cell may hold: it is told at its place.
private func utf8(_ bytes: [UInt8], isLittle: Bool) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  let (high, low) = isLittle ? (1, 0) : (0, 1)
  let units = (1..<bytes.count / 2).lazy.map {
    UInt16(bytes[2 * $0 + high]) << 8 | UInt16(bytes[2 * $0 + low])
  }
  _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
    result.append($0)
  }
  return result
}

/// Where the first byte stands that is not UTF-8.
private func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
