/// What tells where objects are, as it is written at the end of a file or of an update.
struct XrefSection {
  /// By ascending number.
  var entries: [(number: Int, entry: XrefEntry)]
  /// /Size, /Root, /ID and what else there is, but for what belongs to the stream.
  var trailer: PDFDictionary
  /// From which byte on offsets are counted.
  var origin = 0

  /// What a section says of itself alone, or of where others are.
  static let ownKeys: [PDFName] = [
    "Type", "W", "Index", "Filter", "DecodeParms", "Prev", "XRefStm",
  ]

  /// Appends a table (7.5.4) with its trailer (7.5.5).
  func putTable(into bytes: inout [UInt8]) {
    let start = bytes.count - origin
    bytes.put("xref\n")
    for run in runs {
      bytes.put(entries[run.lowerBound].number)
      bytes.append(UInt8(ascii: " "))
      bytes.put(run.count)
      bytes.append(UInt8(ascii: "\n"))
      for index in run { XrefSection.putLine(entries[index].entry, into: &bytes) }
    }
    bytes.put("trailer\n")
    bytes.put(trailer)
    bytes.append(UInt8(ascii: "\n"))
    XrefSection.putEnd(start, into: &bytes)
  }

  /// Appends a stream (7.5.8), whose object has the number `number`.
  func putStream(_ number: Int, _ deflater: Deflater, into bytes: inout [UInt8]) {
    let start = bytes.count - origin
    var all = self
    all.entries.append((number, .offset(start, generation: 0)))
    let rows = all.rows
    let index = all.runs.flatMap { run -> [PDFValue] in
      [.int(all.entries[run.lowerBound].number), .int(run.count)]
    }
    let head: PDFDictionary = [
      "Type": .name("XRef"), "W": .array(rows.widths.map { .int($0) }),
      "Index": index == [0, trailer["Size"] ?? .null] ? nil : .array(index),
      "DecodeParms": ["Predictor": 12, "Columns": .int(rows.widths.reduce(0, +))],
    ]
    bytes.put(deflater.stream(rows.bytes, head.adding(trailer)), number: number)
    XrefSection.putEnd(start, into: &bytes)
  }
}

extension XrefSection {
  /// Entries whose numbers follow each other.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in entries.indices {
      if let last = runs.last, entries[index].number == entries[index - 1].number + 1 {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// Twenty bytes.
  private static func putLine(_ entry: XrefEntry, into bytes: inout [UInt8]) {
    switch entry {
    case .free(let generation):
      bytes.put(padded: 0, 10)
      bytes.append(UInt8(ascii: " "))
      bytes.put(padded: Int(generation), 5)
      bytes.put(" f \n")
    case .offset(let offset, let generation):
      bytes.put(padded: offset, 10)
      bytes.append(UInt8(ascii: " "))
      bytes.put(padded: Int(generation), 5)
      bytes.put(" n \n")
    case .packed:
      preconditionFailure("a table has no word for objects in streams")
    }
  }

  /// A row an entry: what differs from the row above, behind the tag of that predictor
  /// (7.4.4.4), since neighbours are much alike.
  private var rows: (widths: [Int], bytes: [UInt8]) {
    let fields = entries.map(\.entry.fields)
    let widths = [
      1, XrefSection.width(fields.map(\.1).max() ?? 0),
      XrefSection.width(fields.map(\.2).max() ?? 0),
    ]
    var bytes: [UInt8] = []
    var above: [UInt8] = []
    for (type, second, third) in fields {
      var row: [UInt8] = []
      for (field, width) in zip([type, second, third], widths) {
        for place in (0..<width).reversed() {
          row.append(UInt8(truncatingIfNeeded: field >> (8 * place)))
        }
      }
      bytes.append(2)
      if above.isEmpty { above = [UInt8](repeating: 0, count: row.count) }
      for column in row.indices { bytes.append(row[column] &- above[column]) }
      above = row
    }
    return (widths, bytes)
  }

  private static func width(_ largest: Int) -> Int {
    max(1, (Int.bitWidth - largest.leadingZeroBitCount + 7) / 8)
  }

  private static func putEnd(_ start: Int, into bytes: inout [UInt8]) {
    bytes.put("startxref\n")
    bytes.put(start)
    bytes.put("\n%%EOF\n")
  }
}

extension XrefEntry {
  /// Type and two fields (7.5.8.3). The generation of the head of all free objects, 65535,
  /// says nothing where no generation is counted.
  fileprivate var fields: (Int, Int, Int) {
    switch self {
    case .free: (0, 0, 0)
    case .offset(let offset, let generation): (1, offset, Int(generation))
    case .packed(let stream, let index): (2, Int(stream), Int(index))
    }
  }
}
