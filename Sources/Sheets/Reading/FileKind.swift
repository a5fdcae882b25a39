internal import Diagnostics

/// What kind of file its bytes show it to be.
enum FileKind: Equatable {
  case package
  case text
  /// The sentence that helps.
  case refused(Message, hint: Message?)

  init(_ bytes: [UInt8], file: String) {
    if bytes.isEmpty {
      self = .refused(.sheetEmptyFile, hint: nil)
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .package
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // OLE: the old binary workbook, or the envelope around an encrypted one.
      self =
        bytes.firstRange(of: FileKind.encrypted) == nil
        ? .refused(.sheetOldExcel, hint: .sheetSaveAsXLSX)
        : .refused(.sheetPassword, hint: .sheetPasswordHint)
    } else if bytes.starts(with: "%PDF".utf8) {
      self = .refused(.sheetIsPDF, hint: .sheetSaveAsXLSX)
    } else if FileKind.isMarkup(bytes) {
      // Web applications call tables in HTML or XML “.xls”.
      self = .refused(.sheetIsMarkup, hint: .sheetSaveAsXLSX)
    } else if FileKind.claimsToBePackage(file) {
      self = .refused(.sheetNotXLSX, hint: .sheetSaveAsXLSX)
    } else {
      self = .text
    }
  }

  private static let encrypted = Array("EncryptedPackage".utf16).flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let head = start.prefix(9).map { $0 | 0x20 }
    return ["<html", "<!doctype", "<table", "<?xml", "<meta"].contains { word in
      head.starts(with: word.utf8.map { $0 | 0x20 })
    }
  }

  private static func claimsToBePackage(_ file: String) -> Bool {
    let name = file.lowercased()
    return [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].contains { name.hasSuffix($0) }
  }
}
