import Diagnostics
internal import Evaluation

/// The scores and the evidence of a sheet on the terminal.
extension Message {
  static func nilaiAbout(
    _ scheme: String, _ kolom: String, _ target: String, isIndicative: Bool
  ) -> Message {
    Message(
      "commands.nilai-about",
      id: "\(scheme)\(isIndicative ? " (angka indikatif)" : ""), kolom \(kolom), menuju \(target)",
      en: "\(scheme)\(isIndicative ? " (indicative figures)" : ""), column \(kolom), towards "
        + target)
  }

  static var nilaiExample: Message {
    Message("commands.nilai-example", id: "DATA CONTOH", en: "MADE-UP FIGURES")
  }

  static var nilaiArea: Message {
    Message("commands.nilai-area", id: "Area", en: "Area")
  }

  static func nilaiResult(_ label: String) -> Message {
    Message("commands.nilai-result", id: label, en: label)
  }

  /// Titles of columns, separated by bars.
  static var nilaiTitles: Message {
    Message("commands.nilai-titles", id: "Bobot|Nilai", en: "Weight|Points")
  }

  static var nilaiDifference: Message {
    Message("commands.nilai-difference", id: "Selisih", en: "Difference")
  }

  static func nilaiAnsweredOtherwise(_ from: String, _ to: String, count: Int) -> Message {
    Message(
      "commands.nilai-otherwise", id: "Dijawab berbeda, \(from) → \(to) (\(count) butir):",
      en: "Answered differently, \(from) → \(to) (\(count) entries):")
  }

  static func nilaiAnsweredAlike(_ from: String, _ to: String) -> Message {
    Message(
      "commands.nilai-alike", id: "\(from) dan \(to) menjawab semua butir sama.",
      en: "\(from) and \(to) answer everything alike.")
  }

  static var nilaiColumns: Message {
    Message("commands.nilai-columns", id: "Perbandingan", en: "Side by side")
  }

  static func nilaiPrerequisites(_ target: String, _ source: String) -> Message {
    Message(
      "commands.nilai-prerequisites",
      id: "Syarat lain menuju \(target), yang dibuktikan dengan dokumen (\(source)):",
      en: "Other conditions of \(target), to be proved with documents; in the words of “\(source)”:"
    )
  }

  static func nilaiPrerequisite(_ entry: Prasyarat) -> Message {
    let (id, en) =
      switch entry.tingkat {
      case .instansi: ("Instansi", "The institution")
      case .unit: ("Unit", "The unit")
      }
    return Message(
      "commands.nilai-prerequisite",
      id: "\(id): \(entry.uraian)"
        + (entry.isIndicative ? " (belum dipastikan dari bunyi peraturan)" : ""),
      en: "\(en): “\(entry.uraian)”"
        + (entry.isIndicative ? " (not confirmed from the regulation's text)" : ""))
  }

  /// Titles of columns, separated by bars.
  static func nilaiConditionTitles(_ target: String) -> Message {
    Message(
      "commands.nilai-conditions", id: "Syarat menuju \(target)|Nilai|Minimum|Keterangan",
      en: "Conditions towards \(target)|Points|Minimum|Status")
  }

  static var nilaiNeedsPredikat: Message {
    Message(
      "commands.nilai-needs-predikat",
      id: "Selain itu satker harus sudah berpredikat WBK.",
      en: "Besides, the office must hold WBK already.")
  }

  static var nilaiNotes: Message {
    Message("commands.nilai-notes", id: "Catatan:", en: "Notes:")
  }

  static func nilaiOpen(_ count: Int) -> Message {
    Message(
      "commands.nilai-open", id: "Belum lengkap (\(count) butir):",
      en: "Not complete (\(count) entries):")
  }

  /// The first codes of many.
  static func nilaiOpenCodes(_ codes: [String], more: Int) -> Message {
    let list = codes.joined(separator: ", ")
    return Message(
      "commands.nilai-open-codes", id: "\(list), dan \(more) lainnya",
      en: "\(list) and \(more) more")
  }

  static func commandsFillInLKE(_ path: String) -> Message {
    Message(
      "commands.fill-in-lke", id: "Isi jawabannya, lalu jalankan: piagam lke nilai \(path)",
      en: "Fill in the answers, then run: piagam lke nilai \(path)")
  }

  static func commandsChangeScheme(_ path: String) -> Message {
    Message(
      "commands.change-scheme",
      id: "Ubah isi dan namanya, lalu jalankan: piagam lke new --skema \(path) --output lke.xlsx",
      en: "Change its lines and name, then run: piagam lke new --skema \(path) --output lke.xlsx")
  }

  /// Titles of columns, separated by bars.
  static var buktiTitles: Message {
    Message("commands.bukti-titles", id: "Butir|Keadaan|Bukti", en: "Entry|State|Evidence")
  }

  static func buktiLacking(_ count: Int) -> Message {
    Message(
      "commands.bukti-lacking", id: "Dijawab tanpa bukti (\(count) butir):",
      en: "Answered without evidence (\(count) entries):")
  }
}
