@testable import PDFObjects

/// A file written by hand, with the offsets that it asks for.
struct HandMade {
  private(set) var bytes: [UInt8]
  private var offsets: [Int: Int] = [:]
  /// Of the last section.
  private(set) var xref = 0
  /// What ends lines in tables.
  var lineEnd = " \n"

  init(_ start: String = "%PDF-1.4\n") { bytes = Array(start.utf8) }

  /// A file of these objects, the first one its catalog, numbered from 1 on.
  static func file(_ objects: String..., trailer: String = "") -> [UInt8] {
    var file = HandMade()
    for (index, object) in objects.enumerated() { file.add(index + 1, object) }
    file.end("/Size \(objects.count + 1)/Root 1 0 R\(trailer)")
    return file.bytes
  }

  mutating func add(_ text: String) { bytes += Array(text.utf8) }

  mutating func add(_ number: Int, _ object: String) {
    offsets[number] = bytes.count
    add("\(number) 0 obj\n\(object)\nendobj\n")
  }

  func offset(_ number: Int) -> Int { offsets[number] ?? 0 }

  /// A table of what was added since the last one.
  ///
  /// - Parameter free: numbers that are free now.
  mutating func end(_ trailer: String, free: [Int] = [0]) {
    xref = bytes.count
    add("xref\n")
    for number in (Array(offsets.keys) + free).sorted() {
      let line = free.contains(number) ? "0000000000 65535 f" : "\(padded(offset(number))) 00000 n"
      add("\(number) 1\n\(line)\(lineEnd)")
    }
    add("trailer\n<<\(trailer)>>\nstartxref\n\(xref)\n%%EOF\n")
    offsets = [:]
  }

  /// A stream that tells the same, in hexadecimal digits: type, offset or stream, index.
  mutating func endStream(_ number: Int, _ rows: [(Int, Int, Int)], _ trailer: String = "") {
    xref = bytes.count
    let data = rows.map { row in
      [row.0, row.1 >> 8, row.1 & 255, row.2].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        .joined()
    }.joined(separator: "\n")
    add(
      "\(number) 0 obj\n<</Type/XRef/W[1 2 1]/Filter/ASCIIHexDecode\(trailer)"
        + "/Length \(data.utf8.count)>>\nstream\n\(data)\nendstream\nendobj\n"
        + "startxref\n\(xref)\n%%EOF\n")
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}

/// What a body refuses; nil when it does not.
func fault<T>(_ body: () throws(PDFFault) -> T) -> PDFFault? {
  do throws(PDFFault) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

func reference(_ number: Int) -> PDFValue { .reference(PDFReference(number: number)) }
