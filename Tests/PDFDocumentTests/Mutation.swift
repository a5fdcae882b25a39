import PDFObjects

/// What is taken from a good file, or spoilt in it.
struct Mutation: CustomStringConvertible {
  var description: String
  /// The file without it; nil of a file that has none of it.
  var applied: @Sendable (PDFFile) throws -> [UInt8]?

  init(_ name: String, applied: @escaping @Sendable (PDFFile) throws -> [UInt8]?) {
    description = name
    self.applied = applied
  }

  /// - Parameter change: of an object; nil of one that has none of it.
  private init(
    _ name: String, object change: @escaping @Sendable (PDFObject, PDFFile) throws -> PDFObject?
  ) {
    self.init(name) { file in
      for reference in file.references {
        guard let object = try change(try file.object(reference), file) else { continue }
        var update = PDFUpdate(of: file)
        update.put(object, at: reference)
        return update.finish()
      }
      return nil
    }
  }

  /// - Parameter change: of a dictionary, be it that of a stream.
  init(_ name: String, _ change: @escaping @Sendable (inout PDFDictionary) -> Bool) {
    self.init(name) { object, _ in
      switch object {
      case .value(let value):
        guard var dictionary = value.dictionary, change(&dictionary) else { return nil }
        return .value(.dictionary(dictionary))
      case .stream(var stream): return change(&stream.dictionary) ? .stream(stream) : nil
      }
    }
  }

  /// Words in a stream, replaced by others.
  init(_ name: String, replacing old: String, with new: String) {
    self.init(name) { object, file in
      guard var stream = object.stream, stream.dictionary["Subtype"] != .name("Image") else {
        return nil
      }
      let bytes = try file.decoded(stream).bytes
      let other = bytes.replacing(old.utf8, with: new.utf8, maxReplacements: 1)
      stream.dictionary["Filter"] = nil
      return bytes == other ? nil : .stream(PDFStream(stream.dictionary, encoded: other))
    }
  }

  /// An entry of the first dictionary that has it; its value becomes another one, if any.
  ///
  /// - Parameter values: what the dictionary says besides.
  static func entry(
    _ key: PDFName, of values: PDFDictionary = [:], to value: PDFValue? = nil
  ) -> Mutation {
    let whose = values.entries.map { "\($0.value.name?.text ?? "") " }.joined()
    return Mutation("\(whose)\(key.text)\(value == nil ? "" : " changed")") { dictionary in
      guard dictionary[key] != nil,
        values.entries.allSatisfy({ dictionary[$0.key] == $0.value })
      else { return false }
      dictionary[key] = value
      return true
    }
  }

  func and(_ other: Mutation) -> Mutation {
    Mutation("\(self), \(other)") { file in
      try applied(file).flatMap { try other.applied(try PDFFile($0)) }
    }
  }
}
