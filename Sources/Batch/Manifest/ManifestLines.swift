internal import Diagnostics
internal import Files
internal import Press

/// The lines of a manifest, one a document, in the order of the documents. What they say stays on
/// the disk: however long they are, one takes some hundred bytes.
struct ManifestLines {
  private let file: OpenFile
  private let lines: [Line]

  private struct Line {
    var document: String
    /// Among the bytes of the file, with its end.
    var bytes: Range<Int>
  }

  /// Nil where there is no manifest.
  ///
  /// - Parameter holds: whether a document is still there.
  init?(_ path: String, where holds: (String) -> Bool) {
    guard let file = try? OpenFile(path, followsLinks: false), var reader = LineReader(path)
    else { return nil }
    // Of a document that was made again, the last line.
    var places: [String: Range<Int>] = [:]
    while let line = reader.line() {
      if let known = KnownLine(line) {
        places[known.document] = reader.offset..<reader.offset + line.count + 1
      } else if let gone = TakenBack(line) {
        places[gone.document] = nil
      }
    }
    self.file = file
    lines = places.filter { holds($0.key) }.map { Line(document: $0.key, bytes: $0.value) }
      .sorted { $0.document.utf8.lexicographicallyPrecedes($1.document.utf8) }
  }

  /// Whether the file holds these lines in this order, and nothing else.
  var isSorted: Bool {
    var end = 0
    for line in lines {
      guard line.bytes.lowerBound == end else { return false }
      end = line.bytes.upperBound
    }
    return end == file.count
  }

  /// The file as it should be.
  func sorted(_ path: String) -> PartedFile {
    parts(path) { (line) throws(FileFault) in try file.bytes(line.bytes) }
  }

  /// The list of the documents that `sha256sum --check` reads.
  func sums(_ path: String) -> PartedFile { parts(path, sum) }

  /// Whether a file is that list.
  func areSums(_ path: String) -> Bool {
    guard var reader = LineReader(path) else { return false }
    for line in lines {
      guard let sum = try? sum(of: line), let there = reader.line(),
        there.elementsEqual(sum.dropLast())
      else { return false }
    }
    return reader.line() == nil
  }

  private func sum(of line: Line) throws(FileFault) -> [UInt8] {
    let start = line.bytes.lowerBound
    return KnownLine.sum(try file.bytes(start..<start + KnownLine.sumEnd), of: line.document)
  }

  private func parts(
    _ path: String, _ text: @escaping (Line) throws(FileFault) -> [UInt8]
  ) -> PartedFile {
    PartedFile(path: path) { [lines] (sink) throws(Faults) in
      for first in stride(from: 0, to: lines.count, by: 100) {
        var part: [UInt8] = []
        do throws(FileFault) {
          for line in lines[first...].prefix(100) { part += try text(line) }
        } catch {
          throw unwritable(path)
        }
        try sink.write(part)
      }
    }
  }
}
