internal import PDFObjects

/// Whether objects of two files are the same, with all that they refer to: digests that are
/// equal then, and only in this run of the program.
struct ObjectDigest {
  private let objects: PageObjects
  private var known: [PDFReference: Int] = [:]
  private var nesting = 0
  /// Bytes that may still be decoded.
  private var rest = PageLimit.mostDecoded

  init(_ objects: PageObjects) { self.objects = objects }

  mutating func digest(_ value: PDFValue?) throws(PageDamage) -> Int {
    var hasher = Hasher()
    try add(value ?? .null, to: &hasher)
    return hasher.finalize()
  }

  private mutating func add(_ value: PDFValue, to hasher: inout Hasher) throws(PageDamage) {
    switch value {
    case .reference(let reference): hasher.combine(try digest(reference))
    case .array(let values):
      hasher.combine(values.count)
      for value in values { try add(value, to: &hasher) }
    case .dictionary(let dictionary): try add(dictionary, to: &hasher)
    default: hasher.combine(value)
    }
  }

  /// Whatever the order of its entries.
  private mutating func add(
    _ dictionary: PDFDictionary, to hasher: inout Hasher
  ) throws(PageDamage) {
    var sum = 0
    for entry in dictionary.entries {
      var own = Hasher()
      own.combine(entry.key)
      try add(entry.value, to: &own)
      sum &+= own.finalize()
    }
    hasher.combine(sum)
  }

  private mutating func digest(_ reference: PDFReference) throws(PageDamage) -> Int {
    if let digest = known[reference] { return digest }
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= PageLimit.mostNesting else { throw .loop }
    var hasher = Hasher()
    switch try objects.object(.reference(reference)) {
    case .value(let value)?: try add(value, to: &hasher)
    case .stream(let stream)?: try add(stream, to: &hasher)
    case nil: break
    }
    let digest = hasher.finalize()
    known[reference] = digest
    return digest
  }

  private mutating func add(
    _ stream: PDFStream, to hasher: inout Hasher
  ) throws(PageDamage) {
    var dictionary = stream.dictionary
    if let decoded = try decoded(stream) {
      dictionary["Filter"] = decoded.filter.map(PDFValue.name)
      dictionary["DecodeParms"] = decoded.filter == nil ? nil : dictionary["DecodeParms"]
      hasher.combine(decoded.bytes)
    } else {
      hasher.combine(stream.encoded)
    }
    try add(dictionary, to: &hasher)
  }

  /// Nil when that is too much.
  private mutating func decoded(_ stream: PDFStream) throws(PageDamage) -> PDFDecoded? {
    let limit = min(rest, PageLimit.mostDecodedOnce)
    do throws(PageDamage) {
      let decoded = try objects.decoded(stream, limit: limit)
      rest -= decoded.bytes.count
      return decoded
    } catch .file(.tooMuch(.decoded)) {
      rest -= limit
      return nil
    }
  }
}
