internal import Files
internal import PDFObjects

/// The objects of a file that is made of others. What several of them have, with all that it
/// refers to, stands in it once.
struct SharedObjects {
  var pdf: PDFWriter
  /// By the first half of the SHA-256 digest of what is written.
  private var known: [[UInt8]: PDFReference] = [:]

  init(_ pdf: PDFWriter) { self.pdf = pdf }

  /// - Parameter object: what it refers to is there already.
  mutating func add(_ object: PDFObject) -> PDFReference {
    let key = Array(digest(of: object).prefix(16))
    if let known = known[key] { return known }
    let reference = pdf.reserve()
    switch object {
    case .value(let value): pdf.put(value, at: reference)
    case .stream(let stream): pdf.put(stream, at: reference)
    }
    known[key] = reference
    return reference
  }

  private func digest(of object: PDFObject) -> [UInt8] {
    var bytes: [UInt8] = []
    switch object {
    case .value(let value):
      bytes.put(value)
      return SHA256.digest(bytes)
    case .stream(let stream):
      bytes.put(stream.dictionary)
      // No value goes on so.
      bytes.put("stream\n")
      return SHA256.digest(stream.encoded, bytes)
    }
  }
}

/// Copies objects of one file, each once.
struct ObjectCopier {
  let file: PDFFile
  private var copies: [PDFReference: PDFReference] = [:]
  /// Those that are being copied, each for the one before it.
  private var open: Set<PDFReference> = []

  /// What our documents hold is not half as deep.
  private static let deepest = 32

  init(_ file: PDFFile) { self.file = file }

  /// A value with all that it refers to.
  ///
  /// - Throws: for what is damaged, and what leads back to itself, as pages do to their tree.
  mutating func copy(
    _ value: PDFValue, into objects: inout SharedObjects
  ) throws(PDFFault) -> PDFValue {
    switch value {
    case .array(let values):
      var copied: [PDFValue] = []
      for value in values { copied.append(try copy(value, into: &objects)) }
      return .array(copied)
    case .dictionary(let dictionary):
      return .dictionary(try copy(dictionary, into: &objects))
    case .reference(let reference):
      return .reference(try copy(reference, into: &objects))
    default: return value
    }
  }

  private mutating func copy(
    _ dictionary: PDFDictionary, into objects: inout SharedObjects
  ) throws(PDFFault) -> PDFDictionary {
    var copied = dictionary
    for entry in dictionary.entries { copied[entry.key] = try copy(entry.value, into: &objects) }
    return copied
  }

  private mutating func copy(
    _ reference: PDFReference, into objects: inout SharedObjects
  ) throws(PDFFault) -> PDFReference {
    if let copy = copies[reference] { return copy }
    guard open.count < ObjectCopier.deepest, open.insert(reference).inserted else {
      throw .damaged(.loop, at: 0)
    }
    defer { open.remove(reference) }
    let copied: PDFObject
    switch try file.object(reference) {
    case .value(let value): copied = .value(try copy(value, into: &objects))
    case .stream(let stream):
      // Its length is written anew.
      var dictionary = stream.dictionary
      dictionary["Length"] = nil
      copied = .stream(
        PDFStream(try copy(dictionary, into: &objects), encoded: stream.encoded))
    }
    let copy = objects.add(copied)
    copies[reference] = copy
    return copy
  }
}
