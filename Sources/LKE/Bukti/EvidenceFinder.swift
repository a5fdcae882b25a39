internal import Diagnostics
internal import Files
internal import Records

/// Looks for evidence beside an LKE.
struct EvidenceFinder {
  private let folder: Folder
  /// A folder is read for each; files that are all elsewhere need no more.
  private var hintsLeft = 100

  init(_ folder: Folder) { self.folder = folder }

  /// What a cell names, each once.
  mutating func bukti(_ cell: String) -> [Bukti] {
    var seen: Set<String> = []
    return EvidenceName.all(in: cell).filter { seen.insert($0).inserted }.map {
      Bukti(text: $0, keadaan: keadaan($0))
    }
  }

  private mutating func keadaan(_ text: String) -> Bukti.Keadaan {
    let path = EvidenceName.path(text)
    if isThere(text) || isThere(path) { return .ada }
    if EvidenceName.isLink(text) || EvidenceName.isLink(path) { return .tautan }
    guard EvidenceName.isFile(path) else { return .keterangan }
    return .tidakAda(saran: hint(path))
  }

  private func isThere(_ path: String) -> Bool {
    !EvidenceName.leadsOut(path) && (try? folder.place(of: path)) != nil
  }

  private mutating func hint(_ path: String) -> Message? {
    guard !EvidenceName.leadsOut(path) else { return .buktiDiLuar }
    guard hintsLeft > 0 else { return nil }
    hintsLeft -= 1
    return folder.meant(by: path)
  }
}
