internal import CXML

/// Receives what a `MarkupStream` reads. Words are positions in the stream's
/// vocabulary; -1 stands for elements outside it.
public protocol MarkupListener: AnyObject {
  func start(_ word: Int, _ fields: MarkupFields)
  func end(_ word: Int)
  /// Characters in UTF-8 with references resolved, in pieces of any size.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Reads a large XML document piece by piece: a part of a package such as
/// XLSX, of which nothing is kept and no place is told.
///
/// UTF-8 and UTF-16; no document type declaration (so no entities), nothing is
/// fetched. No strings are made: names are compared by the addresses that libxml2
/// gives to equal names.
public final class MarkupStream {
  public enum Fault: Hashable, Sendable {
    case malformed
    case doctype
    /// Longer than `longestTag`, more than `mostFields` attributes, or deeper
    /// than `deepest`.
    case oversized
  }

  /// In bytes. What is not yet complete must be kept, and attributes are
  /// compared pair by pair: a tag without end costs memory, a full one time.
  static let longestTag = 64 << 10
  static let mostFields = 64
  static let deepest = 64

  public private(set) var fault: Fault?

  private let context: xmlParserCtxtPtr
  // Neither is counted: millions of events pass here.
  private unowned(unsafe) let listener: any MarkupListener
  private let words: NameTable
  private let namespaces: NameTable
  /// Whether more would be read.
  public private(set) var isOpen = true
  private var depth = 0

  /// Nil when memory is out.
  ///
  /// - Parameters:
  ///   - words: names of elements and attributes, without prefix.
  ///   - namespaces: of the elements that are told; all others are -1.
  ///   - listener: must outlive the stream.
  public init?(words: [String], namespaces: [String], listener: any MarkupListener) {
    guard let created = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else { return nil }
    context = created
    self.listener = listener
    self.words = NameTable(words, created)
    self.namespaces = NameTable(namespaces, created)
    // NOENT: "&amp;" in an attribute arrives as "&"; see `MarkupBuilder`.
    xmlCtxtUseOptions(created, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    setHandlers()
  }

  deinit {
    words.names.deallocate()
    namespaces.names.deallocate()
    xmlFreeParserCtxt(context)
  }

  /// Reads the next piece; large ones are cut, so that no tag grows unseen.
  public func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while isOpen, !rest.isEmpty {
      parse(UnsafeBufferPointer(rebasing: rest.prefix(16 << 10)), isLast: false)
      rest = rest.dropFirst(16 << 10)
      if let input = context.pointee.input, isOpen,
        input.pointee.end - input.pointee.cur > MarkupStream.longestTag
      {
        report(.oversized)
      }
    }
  }

  /// The document ends here.
  public func finish() {
    guard isOpen else { return }
    parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    if isOpen && context.pointee.wellFormed == 0 { report(.malformed) }
  }

  /// Reads nothing any more; not a fault.
  public func stop() {
    isOpen = false
    xmlStopParser(context)
  }
}

extension MarkupStream {
  private func setHandlers() {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElementNs = { context, name, _, namespace, namespaces, _, count, _, fields in
      MarkupStream.of(context)?.enter(having: max(namespaces, count))
      MarkupStream.of(context)?.start(name, in: namespace, count: count, fields)
    }
    sax.pointee.endElementNs = { MarkupStream.of($0)?.end($1, $3) }
    sax.pointee.characters = { MarkupStream.of($0)?.characters($1, $2) }
    sax.pointee.ignorableWhitespace = sax.pointee.characters
    sax.pointee.cdataBlock = sax.pointee.characters
    sax.pointee.internalSubset = { context, _, _, _ in MarkupStream.of(context)?.report(.doctype) }
    sax.pointee.serror = { context, error in
      guard let error, error.pointee.level != XML_ERR_WARNING else { return }
      // An odd namespace name harms nobody; everything else stands in the way.
      guard error.pointee.domain != Int32(XML_FROM_NAMESPACE.rawValue) else { return }
      MarkupStream.of(context)?.report(.malformed)
    }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupStream? {
    context.map { Unmanaged<MarkupStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    bytes.withMemoryRebound(to: CChar.self) {
      _ = xmlParseChunk(context, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
  }

  private func enter(having count: Int32) {
    depth += 1
    if count > MarkupStream.mostFields || depth > MarkupStream.deepest { report(.oversized) }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, in namespace: UnsafePointer<xmlChar>?, count: Int32,
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard isOpen else { return }
    listener.start(
      word(name, namespace),
      MarkupFields(words: words.names, count: Int(count), fields: UnsafePointer(fields)))
  }

  private func end(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) {
    depth -= 1
    if isOpen { listener.end(word(name, namespace)) }
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    if isOpen { listener.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
  }

  private func word(
    _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
  ) -> Int {
    namespaces.index(of: namespace) < 0 ? -1 : words.index(of: name)
  }

  private func report(_ found: Fault) {
    guard isOpen else { return }
    fault = found
    isOpen = false
    xmlStopParser(context)
  }
}

/// Names as libxml2 keeps them: equal names have one address.
private struct NameTable {
  let names: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>

  init(_ words: [String], _ context: xmlParserCtxtPtr) {
    names = .allocate(capacity: words.count)
    for (index, word) in words.enumerated() {
      names[index] = xmlDictLookup(context.pointee.dict, word, -1)
    }
  }

  /// -1 for another name.
  func index(of name: UnsafePointer<xmlChar>?) -> Int {
    var index = names.count - 1
    while index >= 0 && names[index] != name { index -= 1 }
    return index
  }
}

/// The attributes of a start tag, as long as its event lasts.
public struct MarkupFields {
  let words: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>
  let count: Int
  /// Five pointers an attribute: name, prefix, namespace, value, its end.
  let fields: UnsafePointer<UnsafePointer<xmlChar>?>?

  /// The value of the attribute of that name, whatever its prefix; one
  /// without a prefix comes first.
  public subscript(word: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let fields else { return nil }
    var found: UnsafeBufferPointer<UInt8>?
    for index in 0..<count where fields[5 * index] == words[word] {
      guard let start = fields[5 * index + 3], let end = fields[5 * index + 4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if fields[5 * index + 1] == nil { return value }
      found = found ?? value
    }
    return found
  }
}
