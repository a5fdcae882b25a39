internal import Diagnostics
internal import Files
internal import Glibc

/// What a delivery of several files is about to name. It stands in each of its trays before the
/// first name is given: whoever finds it in all of them, and nobody at work, gives the names
/// that a kill has left out.
struct Journal: Equatable {
  /// The locked files of all trays.
  let locks: [String]
  let entries: [Entry]

  struct Entry: Equatable {
    /// Where the file is, and where it belongs: in one folder, from the root on.
    let aside: String
    let path: String
    /// What stood there.
    let former: String

    init(aside: String, name: String) {
      self.aside = aside
      path = "\(FilePath.folder(of: aside))/\(name)"
      former = Journal.state(of: path)
    }

    fileprivate init(_ fields: [String]) {
      (aside, path, former) = (fields[0], fields[1], fields[2])
    }
  }

  init(locks: [String], entries: [Entry]) {
    self.locks = locks
    self.entries = entries
  }
}

extension Journal {
  /// Each field ends with a zero, which no path holds; the first one counts them.
  var bytes: [UInt8] {
    let fields = ["\(locks.count)"] + locks + entries.flatMap { [$0.aside, $0.path, $0.former] }
    return (["\(fields.count)"] + fields).flatMap { Array($0.utf8) + [0] }
  }

  /// Nil of a file that holds none, or only the beginning of one.
  init?(at path: String) {
    guard let bytes = try? readFile(path, limit: Journal.longest, followsLinks: false) else {
      return nil
    }
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count > 1, fields[0] == "\(fields.count - 1)", let count = Int(fields[1]),
      0...fields.count - 2 ~= count
    else { return nil }
    locks = Array(fields[2..<2 + count])
    let rest = Array(fields[(2 + count)...])
    guard rest.count % 3 == 0 else { return nil }
    entries = stride(from: 0, to: rest.count, by: 3).map { Entry(Array(rest[$0..<$0 + 3])) }
  }

  private static let longest = 1 << 24
}

extension Journal {
  /// Gives the names that were left out, unless it was not written everywhere: then there is
  /// none that was given. What was put in a place meanwhile stays.
  func finish() {
    guard locks.allSatisfy({ Journal(at: $0) == self }) else { return }
    for entry in entries where Tray.holds(entry.aside, beside: entry.path) {
      guard Journal.state(of: entry.path) == entry.former else { continue }
      _ = uninterrupted { rename(entry.aside, entry.path) }
    }
  }

  private static func state(of path: String) -> String {
    var status = stat()
    guard uninterrupted({ lstat(path, &status) }) == 0 else { return "" }
    let time = status.st_mtim
    return "\(status.st_dev) \(status.st_ino) \(time.tv_sec) \(time.tv_nsec)"
  }
}
