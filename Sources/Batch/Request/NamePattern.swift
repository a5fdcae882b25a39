public import Diagnostics
internal import Press
internal import Records

/// How documents of a batch are named: “{kode}-{nama|slug}-{templat}.pdf”. A slash makes
/// folders. What a record does not say leaves no hyphen behind.
public struct NamePattern: Hashable, Sendable {
  public static let standard = NamePattern(
    text: "{kode}-{nama|slug}-{templat}.pdf",
    parts: [
      [
        .field(.kode, isSlug: false), .text("-"), .field(.nama, isSlug: true), .text("-"),
        .field(.templat, isSlug: false),
      ]
    ])

  /// As it was typed.
  let text: String
  /// Of each folder, and of the file.
  private let parts: [[Piece]]

  private enum Piece: Hashable, Sendable {
    case text(String)
    case field(Name, isSlug: Bool)
  }

  /// What a name can be made of.
  enum Name: String, CaseIterable {
    case kode, nama, nomor, tanggal, templat, dokumen, rancangan, bentuk
    /// The row of a register; of a file, its name.
    case rekaman
  }

  private init(text: String, parts: [[Piece]]) {
    self.text = text
    self.parts = parts
  }

  /// - Throws: `Faults(.usage)` for a field that there is not, a brace without its other, and
  ///   a name that does not end in “.pdf”, or would leave the folder.
  public init(_ text: String) throws(Faults) {
    guard text.hasSuffix(".pdf"), text.utf8.count > 4 else {
      throw Faults(.usage, .batchPatternEnding(text), hint: .batchPatternExample())
    }
    var parts: [[Piece]] = []
    for part in text.dropLast(4).split(separator: "/", omittingEmptySubsequences: false) {
      guard !part.isEmpty, part != ".", part != ".." else {
        throw Faults(.usage, .batchPatternFolder(text), hint: .batchPatternExample())
      }
      parts.append(try NamePattern.pieces(part, of: text))
    }
    self.init(text: text, parts: parts)
  }

  private static func pieces(_ part: Substring, of text: String) throws(Faults) -> [Piece] {
    var pieces: [Piece] = []
    var rest = part
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        throw Faults(.usage, .batchPatternBrace(text), hint: .batchPatternExample())
      }
      pieces.append(try field(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  private static func field(_ text: Substring) throws(Faults) -> Piece {
    let words = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmed }
    let known = Name.allCases.map(\.rawValue)
    guard let name = Name(rawValue: words[0]), words.count == 1 || words.dropFirst() == ["slug"]
    else {
      throw Faults(
        .usage, .batchPatternField(String(text)),
        hint: .meant(words[0], among: known))
    }
    return .field(name, isSlug: words.count > 1)
  }
}

extension NamePattern {
  /// Whether documents of records that say the same are told apart.
  var namesRecord: Bool {
    parts.joined().contains {
      [.field(.rekaman, isSlug: false), .field(.rekaman, isSlug: true)].contains($0)
    }
  }

  /// The path of a document, from the folder of the batch.
  func path(_ particulars: Particulars, _ sort: DocumentSort, _ job: Job, record: String) -> String
  {
    let value = { (name: Name) -> String? in
      switch name {
      case .kode: particulars.kode
      case .nama: particulars.nama
      case .nomor: particulars.nomor
      case .tanggal: particulars.tanggal
      case .templat: job.template ?? sort.template ?? particulars.standardTemplate
      case .dokumen: sort.rawValue
      case .rancangan: job.design ?? particulars.rancangan
      case .bentuk: job.bentuk?.rawValue ?? particulars.bentuk
      case .rekaman: record
      }
    }
    let names = parts.map { pieces in
      SafeName.part(
        pieces.map { piece in
          switch piece {
          case .text(let text): text
          case .field(let name, let isSlug):
            value(name).map { isSlug ? SafeName.slug($0) : SafeName.part($0) } ?? ""
          }
        }.joined())
    }
    return names.map { $0.isEmpty ? "tanpa-nama" : $0 }.joined(separator: "/") + ".pdf"
  }
}
