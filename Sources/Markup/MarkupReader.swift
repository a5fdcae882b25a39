internal import CXML
public import Diagnostics

/// Reads an XML document into a tree.
///
/// UTF-8 only; no document type declaration (so no entities of one's own and
/// no expansion bombs), no processing instructions, nothing is fetched.
/// Nesting deeper than libxml2's limit of 256 is refused by it.
///
/// - Throws: `Faults` with `status` and the first fault.
public func readMarkup(_ source: SourceText, status: ExitStatus) throws(Faults) -> MarkupElement {
  guard String(validating: source.bytes, as: UTF8.self) != nil else {
    throw Faults(status, at: Place(file: source.file), .markupNotUTF8())
  }
  let builder = MarkupBuilder(source)
  builder.parse()
  if let fault = builder.fault {
    throw Faults(status, [fault])
  }
  guard let root = builder.root else {
    throw Faults(status, at: Place(file: source.file), .markupEmpty())
  }
  return root
}
