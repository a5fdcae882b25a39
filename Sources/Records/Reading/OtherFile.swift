internal import Diagnostics

/// A file that is no text of ours, by its first bytes.
enum OtherFile: CaseIterable {
  case pdf, png, jpeg, gif, tiff, webp, rtf, template, markup

  init?(_ bytes: [UInt8]) {
    if bytes.first == UInt8(ascii: "<"),
      String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<template ")
    {
      self = .template
      return
    }
    guard let kind = OtherFile.allCases.first(where: { $0.starts.contains(where: bytes.starts) })
    else { return nil }
    self = kind
  }

  private var starts: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF".utf8)]
    case .png: [[0x89] + Array("PNG".utf8)]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF8".utf8)]
    case .tiff: [[0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A]]
    case .webp: [Array("RIFF".utf8)]
    case .rtf: [Array("{\\rtf".utf8)]
    case .template: []
    case .markup: ["<?xml", "<svg", "<html", "<!DOCTYPE", "<!doctype"].map { Array($0.utf8) }
    }
  }

  /// Indonesian and English.
  var words: (String, String) {
    switch self {
    case .pdf: ("berkas PDF", "a PDF file")
    case .png: ("gambar PNG", "a PNG picture")
    case .jpeg: ("gambar JPEG", "a JPEG picture")
    case .gif: ("gambar GIF", "a GIF picture")
    case .tiff: ("gambar TIFF", "a TIFF picture")
    case .webp: ("gambar WebP", "a WebP picture")
    case .rtf: ("berkas RTF", "an RTF file")
    case .template: ("templat", "a template")
    case .markup: ("halaman web, XML, atau gambar SVG", "a web page, XML or an SVG picture")
    }
  }

  var hint: Message { self == .template ? .recordIsTemplateHint : .recordIsOtherHint }
}
