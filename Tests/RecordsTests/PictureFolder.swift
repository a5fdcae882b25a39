import Glibc
import Records

/// A temporary folder with picture files, gone when the test is over.
final class PictureFolder {
  let path: String

  init() {
    var template = Array("/tmp/piagam-pictures-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }

  private var names: [String] = []

  func write(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    names.append(name)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) {
    symlink(target, "\(path)/\(name)")
    names.append(name)
  }

  func folder(_ name: String) {
    mkdir("\(path)/\(name)", 0o755)
    names.append(name)
  }

  /// What is said about a record whose logo is this file.
  func said(_ logo: String) -> String { Sample.said(record(logo), folder: path) }

  func record(_ logo: String) -> String {
    Sample.with("  kode: 61.01\n", "  kode: 61.01\n  logo: \(logo)\n")
  }

  /// The first line, after the place and "galat".
  func fault(_ logo: String) -> String {
    let line = said(logo).split(separator: "\n").first ?? ""
    return String(line.drop { $0 != " " }.dropFirst(" galat: ".count))
  }
}

enum PictureBytes {
  /// The head of a PNG and nothing more: no pixels are needed to know its size.
  static func png(
    _ width: Int, _ height: Int, depth: UInt8 = 8, color: UInt8 = 6
  ) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + word(width) + word(height) + [depth, color, 0, 0, 0, 0, 0, 0, 0]
  }

  /// A comment, then the header of a progressive frame.
  static func jpeg(_ width: Int, _ height: Int, inks: UInt8 = 3) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 0x41, 0x42, 0xFF, 0xC2, 0, 17, 8]
      + word(height).suffix(2) + word(width).suffix(2) + [inks, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
  }

  static func svg(_ inside: String, size: String = "viewBox=\"0 0 20 10.5\"") -> String {
    """
    <?xml version="1.0"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \(size)>
    \(inside)
    </svg>
    """
  }

  static func png(_ width: Int, _ height: Int, exif: [UInt8]) -> [UInt8] {
    png(width, height) + word(exif.count) + Array("eXIf".utf8) + exif + word(0)
  }

  static func jpeg(_ width: Int, _ height: Int, exif: [UInt8]) -> [UInt8] {
    let segment = Array("Exif\0\0".utf8) + exif
    let bare = jpeg(width, height)
    return bare.prefix(2) + [0xFF, 0xE1] + word(segment.count + 2).suffix(2) + segment
      + bare.dropFirst(2)
  }

  /// A TIFF file that says the width in a tag, then how the picture is turned.
  static func exif(_ turn: Int, isLittle: Bool = false) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = Array(word(value).suffix(count))
      return isLittle ? bytes.reversed() : bytes
    }
    return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2)
      + number(256, 2) + number(4, 2) + number(1, 4) + number(640, 4)
      + number(274, 2) + number(3, 2) + number(1, 4) + number(turn, 2) + number(0, 2)
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
