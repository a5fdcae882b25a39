internal import CXML
public import Diagnostics

/// Reads an XML document into a tree.
///
/// UTF-8 only; no document type declaration (so no entities of one's own and
/// no expansion bombs), no processing instructions, nothing is fetched.
/// How much there may be of it say `MarkupCount` and `MarkupLimit`.
///
/// - Throws: `Faults` with `status` and the first fault.
public func readMarkup(_ source: SourceText, status: ExitStatus) throws(Faults) -> MarkupElement {
  guard String(validating: source.bytes, as: UTF8.self) != nil else {
    throw Faults(
      status, at: Place(file: source.file), .markupNotUTF8(), hint: .markupSaveAsUTF8())
  }
  if let (name, place) = source.foreignEncoding {
    throw Faults(status, at: place, .markupEncoding(name), hint: .markupSaveAsUTF8())
  }
  if let start = crowdedTag(source.bytes, most: MarkupCount.attributesOfElement.most) {
    throw Faults(
      status, at: source.place(at: start), .markupTooMany(.attributesOfElement),
      hint: .markupTooManyHint(.attributesOfElement))
  }
  let builder = MarkupBuilder(source)
  builder.parse()
  if let fault = builder.fault {
    throw Faults(status, [fault])
  }
  guard let root = builder.root else {
    throw Faults(status, at: Place(file: source.file), .markupEmpty(), hint: .markupEmptyHint())
  }
  return root
}

extension SourceText {
  /// The encoding that the XML declaration states, when it is not UTF-8.
  fileprivate var foreignEncoding: (name: String, place: Place)? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "<?xml ".utf8),
      let end = bytes[start...].firstRange(of: Array("?>".utf8))?.lowerBound,
      let range = TagScan(bytes[start..<end]).values["encoding"]
    else { return nil }
    let name = String(decoding: bytes[range], as: UTF8.self)
    guard name.lowercased() != "utf-8" else { return nil }
    return (name, place(at: range.lowerBound, length: range.count))
  }
}
