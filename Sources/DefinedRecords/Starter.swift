internal import Diagnostics
internal import Fields
package import Records
internal import Templates

extension DefinedKind {
  /// The commented file that a new record starts from: YAML with every key. What must be filled
  /// in stands as "(isi …)" and is refused until it is; what may be left out is a remark.
  ///
  /// - Parameter kode: of the office; its name is then filled in.
  package func starter(of satker: Satker?) -> String {
    let head = """
      # \(definition.summary.indonesian).
      # Ganti setiap “(isi …)”, hapus yang tidak perlu, lalu jalankan:
      #   piagam check BERKAS-INI
      #   piagam render BERKAS-INI
      # Baris yang diawali “#” adalah keterangan. Untuk memakai baris contoh, hapus
      # tanda “#” dan satu spasi sesudahnya.

      jenis: \(definition.kind.rawValue)
      versi: 1

      """
    let known = Set(["jenis", "versi"])
    let writer = StarterWriter(satker: satker, office: definition.office)
    let keys = fields.keys.filter { !known.contains($0.name) }
    return head + keys.map { "\n" + writer.lines(of: $0).joined(separator: "\n") + "\n" }.joined()
  }
}

/// Writes keys as the lines of a file to fill in.
private struct StarterWriter {
  let satker: Satker?
  /// The key of the record's own office.
  let office: String?

  func lines(of key: RecordKey) -> [String] {
    let meaning = key.about.indonesian
    let about = "# \(meaning.prefix(1).uppercased())\(meaning.dropFirst())\(limit(key))"
    if key.name == office, let satker { return [about] + lines(of: satker, key) }
    let body = lines(key, isAsked: key.isRequired)
    return [about] + (key.isRequired ? body : body.map { "# \($0)" })
  }

  private func lines(of satker: Satker, _ key: RecordKey) -> [String] {
    let kode = satker.kode.map { "  kode: \($0)" } ?? "  tingkat: \(satker.tingkat.rawValue)"
    return ["\(key.name):", kode, "  nama: \(satker.namaPendek)"]
  }

  private func limit(_ key: RecordKey) -> String {
    switch key.shape {
    case .choice(YesNo.words): ": ya, tidak"
    case .choice(let words), .choices(let words): ": \(words.joined(separator: ", "))"
    case .texts(_, let count): "; paling banyak \(count)"
    case .groups(_, let count):
      "; paling banyak \(count)"
        + (key.mayBeTable ? "; atau nama tabelnya, misalnya \(key.name).xlsx" : "")
    case .text, .group, .open: ""
    }
  }

  private func lines(_ key: RecordKey, isAsked: Bool) -> [String] {
    let value = isAsked ? blank(key) : example(key)
    switch key.shape {
    case .text, .choice, .choices, .open: return ["\(key.name): \(value)"]
    case .texts: return ["\(key.name):", "  - \(example(key))"]
    case .group(let keys): return ["\(key.name):"] + inner(keys, isAsked).map { "  \($0)" }
    case .groups(let keys, _):
      let lines = inner(keys, false)
      return ["\(key.name):"] + lines.enumerated().map { $0 == 0 ? "  - \($1)" : "    \($1)" }
    }
  }

  /// What must be said in a group; and, where nothing must, the first that may be.
  private func inner(_ keys: [RecordKey], _ isAsked: Bool) -> [String] {
    let required = keys.filter(\.isRequired)
    return (required.isEmpty ? Array(keys.prefix(1)) : required)
      .flatMap { lines($0, isAsked: isAsked) }
  }

  private func blank(_ key: RecordKey) -> String {
    let such = key.example.isEmpty ? "" : ", misalnya \(key.example)"
    return Placeholder.text(key.about.indonesian + such)
  }

  private func example(_ key: RecordKey) -> String {
    // A brace would begin a group.
    if key.example.hasPrefix("{") { return "\"\(key.example)\"" }
    if !key.example.isEmpty { return key.example }
    if case .choice(let words) = key.shape { return key.standard ?? words[0] }
    return key.standard ?? Placeholder.text(key.about.indonesian)
  }
}
