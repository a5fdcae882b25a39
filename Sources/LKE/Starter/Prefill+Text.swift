internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Measures
internal import Records
internal import Sheets

// The same sheet as text, for those who do without a spreadsheet.

extension Prefill {
  /// A key a row; of those that are asked for also one without a value.
  func headRows(asking asked: Set<String> = []) -> [[String]] {
    Laporan.fields.keys.lines.compactMap { line in
      (head(line.name) ?? (asked.contains(line.name) ? "" : nil)).map { [line.name, $0] }
    }
  }

  public var csv: String {
    let head = headRows(asking: ["satker.kode", "tahun", "tanggal", "kota"])
    let rows = AnswerRows(scheme).rows.filter { $0.butir != nil }
    let answers = rows.map { row in
      [row.kode] + Kolom.allCases.map { text(row, $0) }
        + [words(row) ?? "", row.uraian, row.pilihan ?? "jumlah"]
        + remarked.map { words(row, $0) ?? "" }
    }
    let titles =
      ["kode"] + Kolom.allCases.map { $0.rawValue.lowercased() } + ["bukti", "uraian", "pilihan"]
      + remarked.map { "catatan_\($0.rawValue.lowercased())" }
    return csvText(head + [titles] + answers)
  }

  /// Every question with its choices as a remark.
  public var yaml: String {
    let daftar = AnswerRows(scheme)
    var lines: [String] = []
    for row in daftar.rows {
      switch row.level {
      case .bagian, .aspek, .area, .sub:
        lines += ["", "    # \(row.kode) \(row.uraian) (\(row.bobot?.text() ?? ""))"]
      case .butir:
        let answer = text(row, .mandiri)
        let start = "    \(row.kode):\(answer.isEmpty ? "" : " " + answer)"
        lines.append(start.filled(26) + remark(row))
      // Counts beside a percentage would be answers given twice.
      case .cacah where row.butir.map { isRatio($0) } == true: break
      case .cacah: lines.append("      \(row.cacah ?? ""): \(text(row, .mandiri))")
      case .total: break
      }
    }
    return yamlHead + lines.joined(separator: "\n") + "\n" + otherColumns + yamlTail
  }

  /// Answers of other columns than Mandiri, without remarks.
  private var otherColumns: String {
    let rows = AnswerRows(scheme).rows
    return Kolom.allCases.dropFirst().filter { answers.jawaban[$0]?.isEmpty == false }.map {
      kolom in
      let lines = rows.compactMap { row -> String? in
        let answer = text(row, kolom)
        switch (row.level, row.butir.flatMap { answers.jawaban[kolom]?[$0.code] }) {
        case (.butir, .cacah): return "    \(row.kode):"
        case (.butir, _?): return "    \(row.kode): \(answer)"
        case (.cacah, .cacah) where !answer.isEmpty: return "      \(row.cacah ?? ""): \(answer)"
        default: return nil
        }
      }
      return (["  \(kolom.rawValue.lowercased()):"] + lines).joined(separator: "\n") + "\n"
    }.joined()
  }
}

extension Prefill {
  private func text(_ row: AnswerRow, _ kolom: Kolom) -> String {
    guard let butir = row.butir, let answer = answers.jawaban[kolom]?[butir.code] else { return "" }
    switch (answer, row.cacah) {
    case (.cacah(let counts), let name?): return counts[name].map(String.init) ?? ""
    case (.pilihan(let text), nil): return text
    case (.rasio(let value), nil), (.indeks(let value), nil), (.nilai(let value), nil):
      return value.typedText
    default: return ""
    }
  }

  /// Whether only the percentage is known.
  private func isRatio(_ butir: Butir) -> Bool {
    if case .rasio? = answers.jawaban[.mandiri]?[butir.code] { true } else { false }
  }

  private func remark(_ row: AnswerRow) -> String {
    let choices = row.children.isEmpty ? row.pilihan ?? "" : "jumlah, atau persentasenya saja"
    return "  # \(row.uraian) (\(choices.replacing("\n", with: "; ")))"
  }

  private func value(_ path: String, _ what: String) -> String {
    lines[path]?.yamlScalar ?? head(path) ?? "(isi \(what))"
  }

  /// The name of a file may hold what means something to YAML.
  private var yamlSkema: String {
    Scheme.isFile(skema) ? "'\(skema.replacing("'", with: "''"))'" : skema
  }

  private var yamlHead: String {
    """
    # Jawaban Lembar Kerja Evaluasi Zona Integritas, \(scheme.nama).
    # Isi jawaban di belakang setiap kode, lalu jalankan:
    #   piagam lke nilai BERKAS-INI
    # Yang dibiarkan kosong dianggap belum dijawab. Ganti setiap “(isi …)” sebelum
    # membuat laporan.

    jenis: evaluasi
    versi: 1
    skema: \(yamlSkema)

    satker:
      kode: \(value("satker.kode", "kode wilayah Kemendagri, misalnya 61.01"))\(typed("satker"))
    tahun: \(value("tahun", "tahun yang dinilai"))
    tanggal: \(value("tanggal", "tanggal laporan, misalnya 2022-12-20"))
    kota: \(value("kota", "kota untuk baris tempat dan tanggal"))

    target: \(target.rawValue)              # WBK atau WBBM
    sudah_wbk: \(head("sudah_wbk") ?? "tidak")
    penyebut_nol: \(answers.penyebutNol.rawValue)     # penuh, nol, atau kosong (belum dijawab)
    contoh: \(head("contoh") ?? "tidak")\(shownColumns)

    \(signers)

    # Kolom lain, provinsi, tpi, dan tpn, ditulis seperti mandiri.
    jawaban:
      mandiri:
    """
  }

  private var shownColumns: String {
    ["kolom", "banding", "rancangan", "kertas"].compactMap { key in
      head(key).map { "\n\(key): \($0)" }
    }.joined()
  }

  /// What was typed of a group, but for its code.
  private func typed(_ group: String) -> String {
    Laporan.fields.keys.lines.filter { $0.path[0] == group && $0.key.name != "kode" }
      .compactMap { line in
        lines[line.name].map { "\n  \(line.key.name): \($0.yamlScalar)" }
      }.joined()
  }

  private var signers: String {
    let groups = ["penanda_tangan", "mengetahui"].compactMap { group in
      typed(group).isEmpty ? nil : "\(group):\(typed(group))"
    }
    return groups.isEmpty
      ? "# penanda_tangan:\n#   nama: Nama Lengkap\n#   jabatan: Ketua"
      : groups.joined(separator: "\n")
  }

  private func remarks(_ words: [String: String], indented by: String) -> String {
    scheme.butir.compactMap { butir in
      words[butir.code].map { "\(by)\(butir.code): \($0.yamlScalar)\n" }
    }.joined()
  }

  private var yamlTail: String {
    let catatan = remarked.map { kolom in
      "  \(kolom.rawValue.lowercased()):\n" + remarks(self.catatan[kolom] ?? [:], indented: "    ")
    }
    let tail = catatan.isEmpty ? "" : "\ncatatan:\n" + catatan.joined()
    guard bukti.isEmpty else { return "\nbukti:\n" + remarks(bukti, indented: "  ") + tail }
    return tail + """

      # bukti:
      #   \(scheme.butir.first?.code ?? "A"): Keputusan tentang Tim Kerja

      """
  }
}

extension String {
  /// In quotes, on one line.
  fileprivate var yamlScalar: String {
    let text = TypedText.copied(self)
    guard text.contains("\n") else { return "'\(text.replacing("'", with: "''"))'" }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }

  fileprivate func filled(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
