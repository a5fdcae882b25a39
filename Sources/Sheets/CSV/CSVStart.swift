/// Where the first row of a text begins, and what stands between its cells.
struct CSVStart {
  let index: Int
  /// 0 in a text of one column.
  let delimiter: UInt8

  /// - Parameter bytes: UTF-8, of the beginning at least so much as tells the mark.
  init(_ bytes: [UInt8]) {
    var bytes = bytes
    (index, delimiter) = bytes.withUnsafeMutableBufferPointer { bytes in
      let index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      if let (mark, end) = CSVDelimiter.stated(bytes[index...]) { return (end, mark) }
      return (index, CSVDelimiter.sniffed(bytes[index...]))
    }
  }
}
