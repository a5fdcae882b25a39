internal import Glibc
internal import Press

// The one clock of the calendar. It decides of warnings, never of a document.

extension Kinds {
  static var today: Kinds {
    var kinds = Kinds.standard
    kinds.now = thisYear
    return kinds
  }
}

extension RecordFile {
  static func today(_ path: String) -> RecordFile { RecordFile(path, now: thisYear) }
}

/// Where the user is; a year off at its edge harms nobody.
private var thisYear: Int {
  var seconds = time(nil)
  var now = tm()
  localtime_r(&seconds, &now)
  return Int(now.tm_year) + 1900
}
