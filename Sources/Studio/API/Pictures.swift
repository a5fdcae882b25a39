internal import Diagnostics
internal import Files
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import Press
internal import Records

// Pictures that records name, beside them in the folder.

extension Studio {
  /// Puts a picture into the folder; one that cannot be printed is refused in the words of a
  /// record that names it.
  func savePicture(_ request: Request, _ context: StudioContext) async throws -> Answer {
    guard let name = request.asked("nama"), let type = PictureName(name) else {
      throw Refusal(.badRequest, .studioPictureName())
    }
    let bytes = try await request.bytes(
      upTo: StudioLimit.upload, in: StudioLimit.uploadTime, context)
    let saved = try await work { _ in
      try checkPicture(bytes, named: type.text)
      let free = records.freeName(for: type, bytes)
      if free.isNew {
        try deliver(
          [OutputFile(path: "\(settings.folder)/\(free.name)", bytes: bytes, isPrivate: true)],
          replacing: false)
      }
      return free.name
    }
    return Answer(.created, json: ["name": .text(saved)])
  }

  func openPicture(_ request: Request, _ context: StudioContext) async throws -> Answer {
    guard let name = context.fileName.flatMap({ PictureName($0) }),
      let bytes = try? Folder.disk(settings.folder).read(name.text, limit: StudioLimit.upload)
    else { throw Refusal(.notFound, .studioNotHere()) }
    return Answer(type: name.type, bytes)
  }
}

/// - Throws: what makes a picture one that cannot be printed.
private func checkPicture(_ bytes: [UInt8], named name: String) throws(Faults) {
  var budget = PictureBudget()
  _ = try readPicture(
    name, in: .memory([name: bytes]), at: Place(file: name), status: .picture, &budget)
}

/// The name of a picture's file in the folder.
struct PictureName: Hashable, Sendable {
  let text: String
  /// As browsers call its format.
  let type: String

  init?(_ text: some StringProtocol) {
    guard FileName.isPlain(text), text.utf8.count <= 96, let dot = text.lastIndex(of: "."),
      let type = PictureName.types[text[text.index(after: dot)...].lowercased()]
    else { return nil }
    self.text = String(text)
    self.type = type
  }

  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
  ]

  /// With a number before its ending.
  func numbered(_ number: Int) -> String {
    let dot = text.lastIndex(of: ".") ?? text.endIndex
    return "\(text[..<dot])-\(number)\(text[dot...])"
  }
}

extension RecordStore {
  /// The name itself; where another picture has it, the next one. No picture is replaced: another
  /// record may name it.
  fileprivate func freeName(
    for name: PictureName, _ bytes: [UInt8]
  ) -> (name: String, isNew: Bool) {
    let folder = Folder.disk(folder)
    for number in 1... {
      let tried = number == 1 ? name.text : name.numbered(number)
      guard let there = try? folder.read(tried, limit: StudioLimit.upload) else {
        return (tried, true)
      }
      if there == bytes { return (tried, false) }
    }
    return (name.text, true)
  }
}
