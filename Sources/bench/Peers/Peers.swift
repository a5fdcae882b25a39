import Files
import Glibc
import Press
import Records

/// The same charters by Piagam and by Typst: equal words, border, seal, six commitments and
/// four signature blocks, records read from files by both, in one process each that makes
/// them all.
enum Peers: Suite {
  static let name = "peers"
  static let summary = "\(count) charters by piagam and by Typst, in turns"

  fileprivate static let count = 500
  private static let pairs = 5

  static func run(_ bench: Bench) throws -> Report {
    let folders = try ["piagam", "typst"].map { try folder(named: $0) }
    defer { for folder in folders { _ = Child("/bin/rm", ["-r", folder]) } }
    let piagam = Peer(
      folder: folders[0], program: bench.piagam, ending: "-klasik.pdf",
      arguments: [
        "render", "--quiet", "--design", "klasik", "--paper", "A4-portrait", "--output",
        folders[0] + "/",
      ] + names(in: folders[0]))
    let home = FilePath.folder(of: bench.resources.fonts)
    let typst = Peer(
      folder: folders[1], program: home + "/.build-peers/bin/python",
      arguments: [home + "/Sources/bench/Peers/typst_peer.py", home, folders[1]])
    // Reads both programs from the disk.
    _ = (piagam.run(), typst.run())
    var runs: [(ours: Child, theirs: Child)] = []
    for number in 0..<pairs {
      let early = number % 2 == 0 ? piagam.run() : nil
      let theirs = typst.run()
      runs.append((early ?? piagam.run(), theirs))
    }
    return report(runs, piagam, typst)
  }
}

extension Peers {
  /// A new folder with the records.
  private static func folder(named name: String) throws -> String {
    let folder = "/tmp/piagam-bench-\(getpid())-\(name)"
    mkdir(folder, 0o700)
    for index in 0..<count {
      try deliver(Charters.source(index, isFull: true).bytes, to: "\(folder)/\(index).yaml")
    }
    return folder
  }

  private static func names(in folder: String) -> [String] {
    (0..<count).map { "\(folder)/\($0).yaml" }
  }

  private static func report(
    _ runs: [(ours: Child, theirs: Child)], _ piagam: Peer, _ typst: Peer
  ) -> Report {
    var report = Report()
    report.add("Piagam's claim", "PDF/A-3a, PDF/UA-1", "\(piagam.bytes(of: 0)) bytes")
    report.add("Typst \(typst.version)", "PDF/A-2b", "\(typst.bytes(of: 0)) bytes")
    for (label, time) in [("CPU", \Child.cpu), ("wall", \Child.wall)] {
      add(&report, label, runs.map { ($0.ours[keyPath: time], $0.theirs[keyPath: time]) })
    }
    report.assert(
      "every run ends well", runs.allSatisfy { $0.ours.status == 0 && $0.theirs.status == 0 })
    let samples = stride(from: 0, to: count, by: 20)
    let ours = samples.map { piagam.text(of: $0) }
    report.assert(
      "one page each", ours.allSatisfy { $0.count == 1 }, "\(ours.count) of \(count) looked at")
    report.assert("the same words", ours == samples.map { typst.text(of: $0) })
    return report
  }

  private static func add(
    _ report: inout Report, _ label: String, _ runs: [(ours: Double, theirs: Double)]
  ) {
    let each = Double(count)
    report.add("\(label) a document, Piagam", Figures(runs.map { $0.ours / each }).milliseconds)
    report.add("\(label) a document, Typst", Figures(runs.map { $0.theirs / each }).milliseconds)
    let ratio = Figures(runs.map { $0.ours / $0.theirs }).median
    let remark = "\((1 / ratio).text(2)) times Typst's documents"
    guard label == "CPU" else { return report.add("median of the ratios", ratio.text(3), remark) }
    report.add("", "", remark)
    report.aim("median of the ratios", ratio, atMost: 0.5)
  }
}

/// A program that makes a document of every record of its folder, beside it.
private struct Peer {
  var folder: String
  var program: String
  var ending = ".pdf"
  var arguments: [String]

  /// Into a folder without documents.
  func run() -> Child {
    for index in 0..<Peers.count { unlink(document(index)) }
    return Child(program, arguments)
  }

  func bytes(of index: Int) -> Int { File.bytes(document(index)).count }

  private func document(_ index: Int) -> String { "\(folder)/\(index)\(ending)" }

  /// What each page says, as its words in the order of the alphabet; hyphens at line ends
  /// are no part of a word.
  func text(of index: Int) -> [[String]] {
    let path = "\(folder)/\(index).txt"
    _ = Child("/usr/bin/pdftotext", [document(index), path])
    return File.text(path).split(separator: "\u{c}").map { page in
      page.replacing("\u{ad}\n", with: "").replacing("\u{ad}", with: "")
        .split(whereSeparator: \.isWhitespace).map(String.init).sorted()
    }
  }

  /// As its package's own metadata says.
  var version: String {
    let path = "\(folder)/version"
    _ = Child(
      program, ["-c", "import typst; open('\(path)', 'w').write(typst.__version__)"])
    return File.text(path)
  }
}
