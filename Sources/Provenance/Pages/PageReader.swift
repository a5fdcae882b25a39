public import PDFObjects

/// Reads the pages of a file of ours, whichever come. Belongs to one thread.
///
/// Of other programs' pages it reads what is no different; all else is a fault.
public final class PageReader {
  let objects: PageObjects
  let pages: [PageTree.Page]
  private let resources: PageResources
  private var restOfContents = PageLimit.mostContents

  public init(_ file: PDFFile) throws(PageFault) {
    objects = PageObjects(file)
    resources = PageResources(objects)
    do throws(PageDamage) { pages = try PageTree(objects).pages } catch {
      throw PageFault(page: nil, damage: error)
    }
  }

  public var count: Int { pages.count }

  /// - Parameter index: 0 is the first page.
  public func page(_ index: Int) throws(PageFault) -> PageReading {
    do throws(PageDamage) { return try read(pages[index]) } catch {
      throw PageFault(page: index + 1, damage: error)
    }
  }

  private func read(_ page: PageTree.Page) throws(PageDamage) -> PageReading {
    var interpreter = PageInterpreter(
      try PageBox(objects.value(page.box)),
      try objects.dictionary(page.resources) ?? [:], resources)
    try interpreter.read(try contents(page.contents))
    for annotation in try objects.value(page.annotations)?.array ?? [] {
      try interpreter.paint(annotation: try objects.dictionary(annotation) ?? [:])
    }
    return interpreter.reading
  }

  /// One stream, or several as if they were one.
  private func contents(_ value: PDFValue?) throws(PageDamage) -> [UInt8] {
    let parts = try objects.value(value)?.array ?? [value ?? .null]
    var contents: [UInt8] = []
    for part in parts {
      guard let stream = try objects.object(part)?.stream else { continue }
      let decoded = try objects.decoded(stream, limit: restOfContents)
      guard decoded.filter == nil else { throw .resource("Contents") }
      restOfContents -= decoded.bytes.count
      contents += decoded.bytes
      contents.append(10)
    }
    return contents
  }
}

extension PageReader {
  /// What the programs of all fonts are, by the names of their subsets.
  func programs() throws(PageFault) -> [PDFName: Int] {
    var programs: [PDFName: Int] = [:]
    var met: Set<PDFValue> = []
    for (index, page) in pages.enumerated() {
      guard let names = page.resources, met.insert(names).inserted else { continue }
      do throws(PageDamage) {
        let names = try objects.dictionary(names) ?? [:]
        for face in try resources.faces(in: names) { programs[face.name] = face.program }
      } catch {
        throw PageFault(page: index + 1, damage: error)
      }
    }
    return programs
  }

  /// From now on, text in these faces is like no other.
  func distrust(_ faces: Set<PDFName>) { resources.distrust(faces) }
}
