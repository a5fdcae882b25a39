internal import PDFObjects

/// What contents of pages name (ISO 32000-1, 7.8.3), read once a file, and how much more they
/// may show.
final class PageResources {
  private let objects: PageObjects
  private var digests: ObjectDigest
  private var faces: [PDFReference: PageFace] = [:]
  private var restOfPainted: Int
  private var restOfText = PageLimit.mostText

  /// A picture, or a drawing.
  struct Object {
    /// In its own coordinates.
    var box: PageBox
    var digest: Int
  }

  /// - Parameter most: texts, paths and pictures.
  init(_ objects: PageObjects, most: Int = PageLimit.mostPainted) {
    self.objects = objects
    digests = ObjectDigest(objects)
    restOfPainted = most
  }

  func countPainted() throws(PageDamage) {
    restOfPainted -= 1
    guard restOfPainted >= 0 else { throw .tooMuch }
  }

  func count(_ text: String) throws(PageDamage) {
    restOfText -= text.utf8.count
    guard restOfText >= 0 else { throw .tooMuch }
  }

  func face(
    _ name: PDFName, in resources: PDFDictionary
  ) throws(PageDamage) -> PageFace {
    try face(try fonts(resources)?[name], name)
  }

  /// All that the resources hold.
  func faces(in resources: PDFDictionary) throws(PageDamage) -> [PageFace] {
    var all: [PageFace] = []
    for entry in try fonts(resources)?.entries ?? [] {
      all.append(try face(entry.value, entry.key))
    }
    return all
  }

  /// From now on, what is shown in faces of these names is like nothing else.
  func distrust(_ names: Set<PDFName>) {
    for (reference, face) in faces where names.contains(face.name) {
      faces[reference]?.identity = face.identity &+ 1
    }
  }

  private func fonts(_ resources: PDFDictionary) throws(PageDamage) -> PDFDictionary? {
    try objects.dictionary(resources["Font"])
  }

  private func face(
    _ value: PDFValue?, _ name: PDFName
  ) throws(PageDamage) -> PageFace {
    guard let reference = value?.reference else { throw .resource(name) }
    if let known = faces[reference] { return known }
    guard faces.count < PageLimit.mostFaces else { throw .tooMuch }
    guard let font = try objects.dictionary(value) else { throw .resource(name) }
    let face = try PageFace(font, &digests, objects)
    faces[reference] = face
    return face
  }

  func object(
    _ name: PDFName, in resources: PDFDictionary
  ) throws(PageDamage) -> Object {
    let value = try objects.dictionary(resources["XObject"])?[name]
    let stream = try objects.object(value)?.stream
    let digest = try digest(value)
    switch stream?.dictionary["Subtype"]?.name {
    case "Image": return Object(box: .unit, digest: digest)
    case "Form" where stream?.dictionary["Matrix"] == nil:
      return Object(box: try PageBox(stream?.dictionary["BBox"]), digest: digest)
    default: throw .resource(name)
    }
  }

  func digest(_ value: PDFValue?) throws(PageDamage) -> Int {
    try digests.digest(value)
  }

  /// What a name of the graphics states sets, as a digest.
  func state(
    _ name: PDFName, in resources: PDFDictionary
  ) throws(PageDamage) -> Int {
    let states = try objects.dictionary(resources["ExtGState"])
    guard let state = states?[name] else { throw .resource(name) }
    return try digest(state)
  }
}

extension PageBox {
  /// What pictures are drawn in.
  fileprivate static let unit = PageBox(left: 0, top: 0, right: 1000, bottom: 1000)
}
