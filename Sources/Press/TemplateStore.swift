internal import Diagnostics
internal import Files
public import Frames
internal import Provenance
internal import Records
public import Templates
internal import Typefaces

/// A checked template with its artwork, ready for any number of records.
public struct PreparedTemplate: Sendable {
  public var template: Template
  /// By file name; of the designs that were read.
  public var artwork: [String: Image]
  /// Of the list that `sha256sum` makes of its texts, by name.
  let digest: String
  /// Those files, by name.
  let artworkFiles: [Manifest.Part]

  /// - Parameter files: those that were read.
  fileprivate init(_ template: Template, _ artwork: [String: Image], files: [FileRead]) {
    self.template = template
    self.artwork = artwork
    let texts = files.filter { artwork[$0.path] == nil }
    digest = SHA256.hex(Array(texts.map { "\($0.sha256)  \($0.path)\n" }.joined().utf8))
    artworkFiles = files.filter { artwork[$0.path] != nil }
      .map { Manifest.Part(name: $0.path, sha256: $0.sha256) }
  }
}

/// Reads and checks the template in a folder, and its artwork.
///
/// - Throws: `Faults(.template)` with every fault.
func prepareTemplate(
  _ path: String, in resources: Resources, against context: TemplateContext,
  _ designs: DesignChoice
) throws(Faults) -> PreparedTemplate {
  let opened = OpenedTemplate(path, in: resources.templates)
  let folder = opened.folder
  try refuseTwins((try? Folder.disk(path).names(in: ".")) ?? [], in: path)
  let template = try readTemplate(folder, against: context, designs: designs)
  let artwork = try artwork(of: template, in: opened)
  let definition = try context.files(of: template.record)
  return PreparedTemplate(template, artwork, files: definition + opened.filesRead)
}

/// Two names that look the same, and are stored otherwise, are one name to whoever types it.
func refuseTwins(_ names: [String], in folder: String) throws(Faults) {
  let sorted = names.sorted()
  guard let twin = zip(sorted, sorted.dropFirst()).first(where: ==)?.0 else { return }
  throw Faults(.template, at: Place(file: folder), .pressTwins(twin), hint: .pressOtherNames())
}

private func artwork(of template: Template, in folder: OpenedTemplate) throws(Faults) -> [String:
  Image]
{
  var images: [String: Image] = [:]
  let findings = Findings(.found)
  var budget = PictureBudget()
  for design in template.designs {
    for (file, place) in design.artwork.sorted(by: { $0.key < $1.key }) where images[file] == nil {
      images[file] = findings.gather { () throws(Faults) in
        try readPicture(file, in: folder.holder(of: file), at: place, status: .template, &budget)
      }
    }
  }
  try findings.check(.template)
  return images
}

extension TemplateContext {
  /// The files that say what records of a kind are, where that is data.
  fileprivate func files(of kind: RecordKind) throws(Faults) -> [FileRead] {
    try (defined as? KindShelf)?.entry(kind.rawValue)?.files ?? []
  }
}
