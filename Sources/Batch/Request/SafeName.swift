/// Names of files that every file system takes: no longer than 200 bytes, without what
/// Windows refuses or a shell takes for something else, none of its devices, none of the files
/// of a batch beside its documents, and none that differ by case or composition alone.
enum SafeName {
  static let longest = 200

  /// A part of a path. What a name may not hold becomes a hyphen; hyphens are not doubled and
  /// do not stand at the ends.
  static func part(_ text: String) -> String {
    let marks = text.unicodeScalars.map { isKept($0) ? Character($0) : "-" }
    var name = ""
    for mark in marks where mark != "-" || name.last != "-" { name.append(mark) }
    name = String(String(name.withoutEnds.prefix(longest)).withoutEnds)
    let stem = name.prefix { $0 != "." }
    return isDevice(stem) || ofBatch.contains(folded(name))
      ? "\(stem)-\(name[stem.endIndex...])" : name
  }

  /// What stands before the first dot: Windows takes “con.2022” and “con .pdf” for its device.
  private static func isDevice(_ stem: Substring) -> Bool {
    devices.contains(String(stem).withoutEnds.lowercased()) && stem.last != "-"
  }

  /// Small letters, digits and hyphens: “KPU Kota Ambon” is “kpu-kota-ambon”.
  static func slug(_ text: String) -> String {
    let plain = text.lowercased().unicodeScalars.map { scalar -> Character in
      isLetterOrDigit(scalar) ? Character(scalar) : scalar == "'" || scalar == "’" ? "'" : "-"
    }
    return part(String(plain.filter { $0 != "'" }))
  }

  /// What two names have in common that one file system would take for one.
  static func folded(_ path: String) -> String { path.lowercased() }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || "._- ".unicodeScalars.contains(scalar)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
  }

  private static let ofBatch = Set(
    [RunManifest.name, RunManifest.sums, ShardNote.name].map { folded($0) })

  private static let devices: Set<String> = {
    let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()
}

extension String {
  fileprivate var withoutEnds: Substring {
    let isEnd = { (mark: Character) in "-. ".contains(mark) }
    var text = self[...]
    while let first = text.first, isEnd(first) { text.removeFirst() }
    while let last = text.last, isEnd(last) { text.removeLast() }
    return text
  }
}
