public import Diagnostics
package import Fields
internal import Files

/// What many declarations have in common: a file of the keys of one, none of which it must have.
public struct CommonValues: Sendable {
  public let source: RecordSource
  /// What reading found, to be told once.
  public let warnings: [Diagnostic]
  package let root: TreeNode
  /// The paths of files that they were read from besides, of which they say all that counts.
  public let files: [String]

  /// The same for files that say the same.
  public var said: String { "\(root.said)" }

  /// What such a file calls itself; it need not, where it is named as one.
  public static let jenis = "bersama"

  /// Under which such a file says of which kind the records are; of declarations without.
  public static let untuk = "untuk"

  /// Keys that are an office's own.
  static let ofOneOffice: Set = ["satker", "nomor"]

  /// - Throws: every fault at once that no declaration can mend: of shapes, and of values that
  ///   are wrong whatever stands beside them. The rest is checked with each declaration that
  ///   they become part of, and told at its line here.
  public init(_ source: RecordSource) throws(Faults) {
    let findings = Findings()
    try self.init(
      try OpenedRecord(source).tree(findings), source, of: Declaration.fields.keys,
      butFor: CommonValues.ofOneOffice, findings)
  }

  /// The same of a tree, for records that say other keys.
  ///
  /// - Parameters:
  ///   - own: keys that no two of them have in common.
  ///   - findings: what was found while it was read.
  package init(
    _ root: TreeNode, _ source: RecordSource, of keys: [RecordKey], butFor own: Set<String> = [],
    _ findings: Findings
  ) throws(Faults) {
    let keys = keys.common
    SchemaCheck.run(root, keys, file: source.name, findings)
    CommonValues.check(root, keys, findings)
    if case .mapping(let entries) = root.content {
      for entry in entries where own.contains(entry.key) && !CommonValues.isPattern(entry) {
        findings.error(at: entry.keyPlace, .commonOfOne(entry.key), hint: .commonOfOneHint)
      }
    }
    try findings.check()
    self.source = source
    self.root = root.ofAnotherFile.without("jenis").without(CommonValues.untuk)
    files = source.folder.filesRead.map { source.path(beside: $0.path) }
    warnings = findings.diagnostics
  }
}

extension CommonValues {
  /// A number that is filled in is another one in each.
  private static func isPattern(_ entry: TreeNode.Entry) -> Bool {
    entry.key == "nomor" && entry.value.text?.contains("{") ?? false
  }

  /// Rules about one value, or about several that are all said here.
  private static let rules: [any Rule.Type] = [
    TanggalRule.self, HariRule.self, PredikatRule.self, DasarRule.self, NIPRule.self,
    NRPRule.self, NamaRule.self,
  ]

  /// Warnings are left to the declarations: with these they may be others.
  private static func check(_ root: TreeNode, _ keys: [RecordKey], _ findings: Findings) {
    guard let record = RecordView(root, keys) else { return }
    let found = Findings()
    for rule in rules { rule.check(record, ChosenBentuk(record, chosen: nil), found) }
    findings.add(found.diagnostics.filter { $0.severity == .error })
  }
}

extension [RecordKey] {
  /// None of them required, nor any of who signs.
  fileprivate var common: [RecordKey] {
    [RecordKey(CommonValues.untuk, .text(limit: 80), about: .commonUntuk)]
      + map { key in
        guard key.name != "jenis" else {
          return RecordKey(
            "jenis", .choice([CommonValues.jenis]), about: .known([CommonValues.jenis]))
        }
        var key = key
        key.isRequired = false
        if key.matter == .orang, case .group(let inner) = key.shape {
          key.shape = .group(inner.relaxed(Set(inner.map(\.name))))
        }
        return key
      }
  }
}
