internal import Diagnostics
internal import Records

extension Manifest {
  /// Reads what `json` writes, and nothing else: no key is missing, none is unknown.
  ///
  /// - Throws: `Faults(.record)` with all that is wrong.
  init(_ source: RecordSource) throws(Faults) {
    let findings = Findings()
    let root = ManifestNode(try Manifest.node(of: source, findings), findings)
    let version = root.text("version")
    guard findings.errors == 0, version == String(Manifest.version) else {
      try findings.check()
      throw Faults(
        .record, at: root["version"]?.node.place, .provenanceOtherVersion(version),
        hint: .provenanceNewerPiagam())
    }
    root.checkKeys([
      "version", "producer", "standard", "kind", "template", "design", "paper", "crop", "form",
      "scheme",
      "files", "pictures", "artwork", "fonts", "libraries",
    ])
    self.init(
      producer: root.text("producer"), standard: root.text("standard"), kind: root.text("kind"),
      template: Part(root.group("template")), design: root.text("design"),
      paper: root.text("paper"))
    readCrop(root)
    form = root.optional("form")?.text
    scheme = root.optional("scheme").map { Part($0) }
    files = root.list("files") { Part($0, isFile: true) }
    pictures = root.list("pictures") { PagePicture($0) }
    artwork = root.list("artwork") { Part($0) }
    fonts = root.list("fonts") { Part($0) }
    libraries = root.entries("libraries").map { Library(name: $0, version: $1) }
    checkNames(root)
    try findings.check()
  }

  /// Whatever its text is like, nobody can mend it.
  private static func node(
    of source: RecordSource, _ findings: Findings
  ) throws(Faults) -> TreeNode {
    do throws(Faults) {
      let node = try RecordReader.node(of: source, findings)
      try findings.check()
      return node
    } catch {
      throw Faults(
        error.status,
        error.diagnostics.map { found in
          var found = found
          found.hint = .provenanceAskForIt()
          return found
        })
    }
  }

  /// Before it had a key of its own, the paper's last word said it: "A4-landscape-crop".
  private mutating func readCrop(_ root: ManifestNode) {
    let word = "-crop"
    if root["crop"] != nil {
      isCropped = root.flag("crop")
    } else if paper.hasSuffix(word) {
      isCropped = true
      paper.removeLast(word.count)
    }
  }

  /// The record is there, and no two files become one, whatever folder they come to.
  private func checkNames(_ root: ManifestNode) {
    let names = files.map(\.name) + pictures.map(\.name) + [Manifest.fileName]
    var seen: Set<String> = []
    for name in names where !seen.insert(name.lowercased()).inserted {
      root.tell(.provenanceNameTwice(name))
    }
    if !seen.contains(Manifest.recordName) { root.tell(.provenanceNoRecord()) }
  }
}

extension Manifest.Part {
  fileprivate init(_ node: ManifestNode, isFile: Bool = false) {
    node.checkKeys(["name", "sha256"])
    self.init(name: isFile ? node.fileName() : node.text("name"), sha256: node.digest())
  }
}

extension Manifest.PagePicture {
  fileprivate init(_ node: ManifestNode) {
    node.checkKeys(["name", "turn", "width", "height", "sha256"])
    self.init(
      name: node.fileName(), turn: node.number("turn", in: 1...8),
      width: node.number("width", in: 1...Int(UInt16.max)),
      height: node.number("height", in: 1...Int(UInt16.max)), sha256: node.digest())
  }
}

/// A part of the manifest; whatever is wrong in it is told once.
private struct ManifestNode {
  let node: TreeNode
  private let findings: Findings

  init(_ node: TreeNode, _ findings: Findings) {
    self.node = node
    self.findings = findings
  }

  func tell(_ message: Message, at place: Place? = nil) {
    findings.error(at: place ?? node.place, message, hint: .provenanceAskForIt())
  }

  subscript(_ key: String) -> ManifestNode? {
    node[key].map { ManifestNode($0, findings) }
  }

  func checkKeys(_ known: Set<String>) {
    for entry in node.entries where !known.contains(entry.key) {
      tell(.provenanceUnknownKey(entry.key), at: entry.keyPlace)
    }
  }

  /// - Returns: a list without anything where the key is missing.
  func group(_ key: String) -> ManifestNode {
    if let found = self[key] { return found }
    tell(.provenanceMissingKey(key))
    return ManifestNode(TreeNode(content: .unreadable, place: node.place), findings)
  }

  /// Nil of null.
  func optional(_ key: String) -> ManifestNode? {
    let found = group(key)
    return found.node.isEmpty ? nil : found
  }

  var text: String {
    if let text = node.text { return text }
    if case .unreadable = node.content { return "" }
    tell(.provenanceWrongValue("", ""))
    return ""
  }

  func text(_ key: String) -> String {
    guard let found = optional(key) else {
      if self[key] != nil { tell(.provenanceWrongValue(key, "")) }
      return ""
    }
    return found.text
  }

  /// The least of the range for what is none of it.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int {
    let text = text(key)
    guard let number = Int(text), String(number) == text, range.contains(number) else {
      tell(.provenanceWrongValue(key, text))
      return range.lowerBound
    }
    return number
  }

  /// False for what is neither.
  func flag(_ key: String) -> Bool {
    let text = text(key)
    if text != "true", text != "false" { tell(.provenanceWrongValue(key, text)) }
    return text == "true"
  }

  func digest() -> String {
    let text = text("sha256")
    let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { $0.isHexDigit }
    if !isDigest, !text.isEmpty { tell(.provenanceWrongValue("sha256", text)) }
    return text
  }

  /// A name that a folder can hold, whatever the system.
  func fileName() -> String {
    let text = text("name")
    let isName =
      text.utf8.count <= 100 && !text.hasPrefix(".") && text.utf8.allSatisfy { $0.isOfFileName }
    if !isName { tell(.provenanceWrongValue("name", text)) }
    return text
  }

  func list<Value>(_ key: String, _ read: (ManifestNode) -> Value) -> [Value] {
    let found = group(key)
    guard case .list(let items) = found.node.content else {
      if self[key] != nil { tell(.provenanceWrongValue(key, found.node.text ?? "")) }
      return []
    }
    return items.map { read(ManifestNode($0, findings)) }
  }

  func entries(_ key: String) -> [(String, String)] {
    group(key).node.entries.map { ($0.key, ManifestNode($0.value, findings).text) }
  }
}

extension TreeNode {
  /// None of what is no group.
  var entries: [Entry] { if case .mapping(let entries) = content { entries } else { [] } }

  subscript(_ key: String) -> TreeNode? { entries.first { $0.key == key }?.value }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }

  fileprivate var isOfFileName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
