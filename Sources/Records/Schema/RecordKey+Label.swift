package import Fields

// How a sheet names the keys of a record.

extension RecordKey {
  /// The key in words, to stand in front of a cell: "Kota", "NIP".
  package var label: String {
    if let label = RecordKey.labels[name] { return label }
    let words = name.split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let labels = [
    "nip": "NIP", "nrp": "NRP", "contoh": "Data contoh", "sudah_wbk": "Sudah berpredikat WBK",
    "mengetahui": "Yang mengetahui", "lke": "LKE",
  ]
}

/// A key of a record as a sheet spells it: by its path, or in words.
package struct KeyLine: Hashable, Sendable {
  /// "penanda_tangan.nama".
  package var path: [String]
  /// "Nama penanda tangan".
  package var label: String
  package var key: RecordKey

  package init(path: [String], label: String, key: RecordKey) {
    self.path = path
    self.label = label
    self.key = key
  }

  /// The path as one word.
  package var name: String { path.joined(separator: ".") }
}

extension [RecordKey] {
  /// The keys that can stand in rows, in order. Lists of groups and open keys cannot.
  package var lines: [KeyLine] {
    flatMap { key -> [KeyLine] in
      switch key.shape {
      case .text, .choice, .choices, .texts:
        [KeyLine(path: [key.name], label: key.label, key: key)]
      case .group(let inner):
        inner.lines.map { line in
          KeyLine(
            path: [key.name] + line.path, label: "\(line.label) \(key.label.lowercased())",
            key: line.key)
        }
      case .groups, .open: []
      }
    }
  }
}
