public import Diagnostics
internal import Files
public import JSON
internal import Provenance

extension Regeneration {
  /// All of it for programs: `reasons` are words with what they are of.
  public func json(in language: Language) -> JSON {
    [
      "file": .text(file), "ok": .bool(isIdentical), "identical": .bool(isIdentical),
      "reasons": .list(reasons.map(\.json)), "difference": (try? pages?.get())?.json ?? .null,
      "errors": .list(faults.diagnostics, in: language), "warnings": .list([]),
    ]
  }

  /// The new file, in a folder, under the name of the old one.
  public func output(in folder: String) -> OutputFile {
    let name = isStandard(file) ? "piagam.pdf" : FilePath.name(of: file)
    return OutputFile(path: "\(FilePath.withoutSlash(folder))/\(name)", bytes: bytes)
  }

  /// That it is another one, and why; none when it is the same.
  public var faults: Faults {
    guard !isIdentical else { return Faults(.record, []) }
    return Faults(
      .record, at: Place(file: file), .regenerationDiffers(reasons.map(\.message)),
      hint: .regenerationShows(shown))
  }

  private var shown: [Message] {
    switch pages {
    case .success(let difference): difference.messages
    case .failure(let fault): [fault.message]
    case nil: []
    }
  }
}

extension Regeneration.Reason {
  fileprivate var json: JSON {
    switch self {
    case .altered: ["reason": .text("altered")]
    case .version(let name, let then, let now):
      ["reason": .text("version"), "of": .text(name), "then": .text(then), "now": .text(now)]
    case .template(let name): ["reason": .text("template"), "of": .text(name)]
    case .artwork(let name): ["reason": .text("artwork"), "of": .text(name)]
    case .font(let name): ["reason": .text("font"), "of": .text(name)]
    case .scheme(let name): ["reason": .text("scheme"), "of": .text(name)]
    case .record(let name): ["reason": .text("record"), "of": .text(name)]
    case .unknown: ["reason": .text("unknown")]
    }
  }

  fileprivate var message: Message {
    switch self {
    case .altered: .regenerationAltered()
    case .version(let name, let then, let now): .regenerationVersion(name, then: then, now: now)
    case .template(let name): .regenerationTemplate(name)
    case .artwork(let name): .regenerationArtwork(name)
    case .font(let name): .regenerationFont(name)
    case .scheme(let name): .regenerationScheme(name)
    case .record(let name): .regenerationRecord(name)
    case .unknown: .regenerationUnknown()
    }
  }
}
