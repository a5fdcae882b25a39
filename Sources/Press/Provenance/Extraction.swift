public import Diagnostics
internal import Files
public import JSON
internal import Provenance
internal import Records

/// What a document was made from, as files of a folder that render it again.
public struct Extraction: Sendable {
  public let file: String
  /// The record first.
  public let files: [OutputFile]
  /// The command line that renders it.
  public let command: [String]
  /// How the document was altered since it was made.
  public let warnings: [Diagnostic]

  /// - Parameter folder: nil: one that is named after the file, in the current folder.
  /// - Throws: `Faults(.record)` for what Piagam did not make, is damaged or has no record;
  ///   `Faults(.file)` for what cannot be read.
  public init(_ path: String, into folder: String? = nil) throws(Faults) {
    let issued = try IssuedFile(RecordSource(file: path))
    let folder = folder.map(FilePath.withoutSlash) ?? Extraction.folder(for: path)
    file = path
    files = try issued.contents().map {
      OutputFile(path: "\(folder)/\($0.name)", bytes: $0.bytes)
    }
    command = Extraction.command(files[0].path, issued.manifest)
    warnings = try issued.alterations().map { $0.diagnostic(.warning, of: path) }
  }

  /// What programs read of it.
  public func json(in language: Language) -> JSON {
    [
      "file": .text(file), "ok": .bool(true),
      "outputs": .list(files.map { .text($0.path) }),
      "command": .list(command.map { .text($0) }), "warnings": .list(warnings, in: language),
    ]
  }

  private static func folder(for path: String) -> String {
    isStandard(path) ? "piagam" : FilePath.stem(of: path)
  }

  private static func command(_ record: String, _ manifest: Manifest) -> [String] {
    [
      "piagam", "render", record, "--template", manifest.template.name, "--design",
      manifest.design, "--paper", manifest.paper,
    ] + (manifest.isCropped ? ["--crop"] : []) + (manifest.form.map { ["--form", $0] } ?? [])
  }
}
