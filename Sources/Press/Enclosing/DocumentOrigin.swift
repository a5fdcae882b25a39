internal import Bahasa
internal import Composition
internal import Diagnostics
internal import Fields
internal import Files
internal import Frames
internal import JSON
internal import PDFDocument
internal import Provenance
internal import Records
internal import Templates
internal import Typefaces

/// What a document was made from and by: what its file says of that.
struct DocumentOrigin: Sendable {
  let kind: Kind
  let record: ReadRecord
  let template: PreparedTemplate
  let design: Design
  let page: PageSetup
  let standard: Standard
  let isCropped: Bool

  private var form: String? {
    guard kind.hasForms, case .text(let form, _)? = record.filling.values[[Kind.formKey]] else {
      return nil
    }
    return form
  }

  private var paper: PaperChoice { PaperChoice(page.paper, page.orientation) }
}

extension DocumentOrigin {
  /// What the file is to say.
  ///
  /// - Parameter copy: what a page carries of a picture.
  func statement(
    _ document: Document, fonts: FontBook,
    copy: @escaping (Picture) throws(WritingFault) -> PictureCopy?
  ) throws(WritingFault) -> Statement {
    let pictures = EnclosedPictures(document, copy: copy)
    var enclosure = enclosure(pictures)
    var manifest = manifest(document, fonts)
    for enclosed in pictures.all {
      if let sha256 = enclosed.copy?.sha256 {
        manifest.pictures.append(Manifest.PagePicture(enclosed, sha256: sha256))
      } else {
        enclosure.add(enclosed.name, enclosed.image.bytes)
      }
    }
    let bytes = enclosure.record(inOrderOf: kind.keys.map(\.name))
    let files = [Enclosure.File(name: Manifest.recordName, bytes: bytes)] + enclosure.files
    manifest.files = files.map { Manifest.Part(name: $0.name, sha256: SHA256.hex($0.bytes)) }
    manifest.scheme = enclosure.scheme
    let json = "\(manifest.json)"
    var statement = Statement(
      standard: standard, producer: manifest.producer, properties: properties(manifest),
      attachments: standard == .a2b
        ? [] : files.map(\.source) + [DocumentOrigin.attachment(manifest: json)])
    statement.identity = Statement.Identity(
      document: DocumentOrigin.name(of: identity),
      instance: DocumentOrigin.name(of: json))
    return statement
  }

  /// What stays the same when a document is corrected: which office's, of whom, of which number,
  /// year or day.
  private var identity: String {
    let values = record.filling.values
    let office = values[["satker", "kode"]] ?? values[["wilayah", "kode"]]
    let which =
      kind.identity.map { values[$0[...]] }
      + [values[["nomor"]] ?? values[["tahun"]] ?? values[["tanggal"]]]
    let parts = [kind.name.rawValue, form ?? "", office?.identifying ?? ""]
    return (parts + which.map { $0?.identifying ?? "" }).joined(separator: "\n")
  }

  /// A URI made of a digest.
  private static func name(of text: String) -> String {
    "urn:piagam:" + SHA256.hex(Array(text.utf8)).prefix(32)
  }

  private func enclosure(_ pictures: EnclosedPictures) -> Enclosure {
    guard let view = RecordView(record.places.root, kind.keys) else { return Enclosure([]) }
    let shown = ShownPart(
      record.filling.values, isMentioned: design.mentions.has, name: pictures.name)
    var enclosure = Enclosure(view.json(shown: shown))
    record.enclose(&enclosure, view, design.mentions)
    enclosure.set("jenis", kind.name.rawValue)
    enclosure.set(Kind.formKey, form)
    enclosure.set("rancangan", design.name)
    enclosure.set("kertas", paper.description)
    return enclosure
  }

  private func manifest(_ document: Document, _ fonts: FontBook) -> Manifest {
    var manifest = Manifest(
      producer: Press.producer, standard: standard.rawValue,
      kind: kind.name.rawValue,
      template: Manifest.Part(name: template.template.name, sha256: template.digest),
      design: design.name, paper: paper.description)
    manifest.isCropped = isCropped
    manifest.form = form
    manifest.artwork = template.artworkFiles
    manifest.fonts = document.faces.compactMap { face in
      fonts.digest(of: face).map { Manifest.Part(name: "\(face)", sha256: $0) }
    }.sorted { $0.name < $1.name }
    manifest.libraries = Press.libraries.map {
      Manifest.Library(name: $0.name, version: $0.version)
    }
    return manifest
  }

  /// By which a copy is told from the original, and one version from another.
  private func properties(_ manifest: Manifest) -> [Statement.Property] {
    let all = [
      ("kind", "The kind of the record that the document was made from", manifest.kind),
      ("form", "How signatures are shown: asli, salinan or bertanda", manifest.form),
      ("template", "The template that it was made with", manifest.template.name),
      ("design", "The design of the template", manifest.design),
      ("record", "The SHA-256 digest of the record inside", manifest.files.first?.sha256),
    ]
    return all.compactMap { name, meaning, value in
      value.map { Statement.Property(name: name, meaning: meaning, value: $0) }
    }
  }
}

extension Value {
  /// By which a record is told from others; nil of what tells it from none.
  var identifying: String? {
    switch self {
    case .text(let text, _): text
    case .number(let number): String(number)
    case .date(let date): date.iso
    case .list(let members) where members.count == 1: members[0].identifying
    case .group(let members):
      members["nomor_induk"]?.identifying ?? members["nama"]?.identifying
        ?? members["jabatan"]?.identifying
    default: nil
    }
  }
}

extension Manifest.PagePicture {
  fileprivate init(_ enclosed: EnclosedPictures.Enclosed, sha256: String) {
    let image = enclosed.image
    let isSideways = image.turn.isSideways
    self.init(
      name: enclosed.name, turn: image.turn.rawValue,
      width: isSideways ? image.height : image.width,
      height: isSideways ? image.width : image.height, sha256: sha256)
  }
}

extension Enclosure.File {
  fileprivate var source: Attachment {
    Attachment(
      name: name, description: name == Manifest.recordName ? "Record" : "File of the record",
      mediaType: mediaType, relationship: .source, bytes: bytes)
  }

  private var mediaType: String {
    switch name.split(separator: ".").last {
    case "json": "application/json"
    case "csv": "text/csv"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpeg": "image/jpeg"
    default: "text/plain"
    }
  }
}

extension DocumentOrigin {
  private static func attachment(manifest json: String) -> Attachment {
    Attachment(
      name: Manifest.fileName, description: "Manifest", mediaType: "application/json",
      relationship: .data, bytes: Array("\(json)\n".utf8))
  }
}

extension Document {
  /// Those of its text.
  fileprivate var faces: Set<Face> {
    var faces: Set<Face> = []
    for page in pages { page.add(to: &faces) }
    return faces
  }
}

extension Frame {
  fileprivate func add(to faces: inout Set<Face>) {
    for placed in items {
      switch placed.item {
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame): frame.add(to: &faces)
      case .glyphs(let run): faces.insert(run.face)
      case .path, .picture, .bookmark, .slot: break
      }
    }
  }
}
