internal import Diagnostics

/// What stands in a cell of evidence, as names.
enum EvidenceName {
  /// Separated by semicolons or line breaks; by commas where all of them are names of files.
  static func all(in cell: String) -> [String] {
    cell.split(maxSplits: most - 1) { $0 == ";" || $0.isNewline }.flatMap { line in
      let parts = line.split(separator: ",", maxSplits: most - 1).map(\.trimmed)
      return parts.allSatisfy(isFile) ? parts : [line.trimmed]
    }.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Of one cell; whatever follows stands together.
  private static let most = 500

  /// Without the number or dash of a list, "1. sk.pdf", and with slashes in one direction.
  static func path(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 1)
    let isListed = words.count == 2 && isMark(words[0])
    return (isListed ? words[1] : text[...]).trimmed.replacing("\\", with: "/")
  }

  private static func isMark(_ word: Substring) -> Bool {
    let rest = word.dropLast()
    return ".)-–•*".contains(word.last ?? " ")
      && (rest.allSatisfy(\.isNumber) || (rest.count == 1 && !"-–•*".contains(word.last ?? " ")))
  }
}

extension EvidenceName {
  /// Whether it ends as names of files do, or as folders.
  static func isFile(_ path: String) -> Bool {
    guard !path.hasSuffix("/") else { return true }
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && endings.contains(parts[parts.count - 1].lowercased())
  }

  /// "https://…", also amid words; "www.kpu.go.id", "s.id/zi".
  static func isLink(_ text: String) -> Bool {
    guard !text.contains("://"), !text.lowercased().hasPrefix("www.") else { return true }
    guard let slash = text.firstIndex(of: "/") else { return false }
    let labels = text[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels[labels.count - 1].count > 1
      && labels.allSatisfy { $0.contains { $0.isASCII && $0.isLowercase } }
      && text[..<slash].allSatisfy { !$0.isWhitespace && !$0.isUppercase }
  }

  /// Whether it leads out of the folder of the LKE: "../sk.pdf", "D:/ZI/sk.pdf".
  static func leadsOut(_ path: String) -> Bool {
    path.hasPrefix("/") || path.dropFirst().hasPrefix(":/")
      || path.split(separator: "/").first == ".."
  }

  private static let endings: Set = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv",
    "htm", "html", "eml", "msg", "jpg", "jpeg", "png", "gif", "webp", "heic", "tif", "tiff", "bmp",
    "svg", "mp3", "m4a", "wav", "mp4", "mov", "avi", "mkv", "3gp", "zip", "rar", "7z",
  ]
}
