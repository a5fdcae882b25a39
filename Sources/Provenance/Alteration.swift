public import Diagnostics

/// Something in a file that is not as it was made.
public enum Alteration: Hashable, Sendable {
  /// Updates without a signature, behind the file as it was made.
  case appended(updates: Int, objects: Int)
  /// Objects that a signature has no business to change.
  case overwritten(objects: Int)
  case bytesBefore(Int)
  case bytesBehind(Int)
  /// The file's identifier is not that of its content.
  case identifier
  case missingFile(String)
  case otherFile(String)
  /// Attached, and not named in the manifest.
  case strangeFile(String)
  /// No picture of the pages is that one.
  case missingPicture(String)
  /// A key of the document information that the XMP metadata say otherwise.
  case metadata(String)
  /// What the metadata say otherwise than the manifest.
  case statement(String)
}

extension Alteration {
  /// A word for programs.
  public var word: String {
    switch self {
    case .appended: "appended"
    case .overwritten: "overwritten"
    case .bytesBefore: "bytes-before"
    case .bytesBehind: "bytes-behind"
    case .identifier: "identifier"
    case .missingFile: "missing-file"
    case .otherFile: "other-file"
    case .strangeFile: "strange-file"
    case .missingPicture: "missing-picture"
    case .metadata: "metadata"
    case .statement: "statement"
    }
  }

  /// As it is told of a file.
  public func diagnostic(_ severity: Severity, of file: String) -> Diagnostic {
    Diagnostic(severity, at: Place(file: file), message, hint: .provenanceAskForIt())
  }

  private var message: Message {
    switch self {
    case .appended(let updates, let objects): .provenanceAppended(updates, objects: objects)
    case .overwritten(let objects): .provenanceOverwritten(objects)
    case .bytesBefore(let count): .provenanceBytesBefore(count)
    case .bytesBehind(let count): .provenanceBytesBehind(count)
    case .identifier: .provenanceIdentifier()
    case .missingFile(let name): .provenanceMissingFile(name)
    case .otherFile(let name): .provenanceOtherFile(name)
    case .strangeFile(let name): .provenanceStrangeFile(name)
    case .missingPicture(let name): .provenanceMissingPicture(name)
    case .metadata(let key): .provenanceMetadata(key)
    case .statement(let name): .provenanceStatement(name)
    }
  }
}
