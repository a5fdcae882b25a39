internal import CXML

/// An SVG file as a tree with lines, as libxml2 reports it in passing: no network, no
/// external file, no entities but short texts.
public final class MarkupScan {
  public struct Element {
    public var name: String
    public var namespace: String?
    public var attributes: [Attribute]
    public var line: Int
    public var children: [Element] = []
    /// Its own characters, without those of its children.
    public var text = ""
  }

  public struct Attribute {
    public var name: String
    public var namespace: String?
    public var value: String
  }

  /// Why there is no tree; each with the line of the first.
  public enum Fault: Hashable, Sendable {
    case malformed(Int)
    /// A document type declaration that declares something itself.
    case doctype(Int)
    case styleSheet(Int)
    /// An encoding that is no extension of ASCII, or not well known.
    case encoding(String)
    /// More elements in each other than `deepest`.
    case deep(Int)
    /// More than `mostElements`, `mostAttributes`, or `mostFields` in one tag.
    case oversized(Int)
  }

  /// Nil after a fault.
  public private(set) var root: Element?
  public private(set) var fault: Fault?

  static let mostElements = 50_000
  static let mostAttributes = 500_000
  static let mostFields = MarkupCount.attributesOfElement.most
  /// Readers of the tree go down by recursion.
  public static let deepest = 200

  private let context: xmlParserCtxtPtr
  private var open: [Element] = []
  private var elements = 0
  private var attributes = 0

  /// Nil when memory is out.
  public init?(_ file: [UInt8]) {
    let bytes = MarkupScan.expanded(file)
    guard let created = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else { return nil }
    context = created
    if let name = MarkupScan.foreignEncoding(bytes) { fault = .encoding(name) }
    if let start = crowdedTag(bytes, most: MarkupScan.mostFields) {
      fault = fault ?? .oversized(1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") })
    }
    guard fault == nil else { return }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    setHandlers()
    bytes.withUnsafeBytes {
      let start = $0.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, start, Int32($0.count), 1)
    }
    if context.pointee.wellFormed == 0 { report(.malformed(line)) }
    if fault != nil { root = nil }
  }

  deinit { xmlFreeParserCtxt(context) }
}

extension MarkupScan {
  private var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func setHandlers() {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElementNs = { MarkupScan.of($0)?.start($1, in: $3, count: $6, $8) }
    sax.pointee.endElementNs = { context, _, _, _ in MarkupScan.of(context)?.end() }
    sax.pointee.characters = { MarkupScan.of($0)?.characters($1, $2) }
    sax.pointee.cdataBlock = { MarkupScan.of($0)?.characters($1, $2) }
    sax.pointee.internalSubset = { context, _, _, _ in MarkupScan.of(context)?.doctype() }
    sax.pointee.processingInstruction = { context, target, _ in
      MarkupScan.of(context)?.instruction(target)
    }
    sax.pointee.serror = { MarkupScan.of($0)?.syntaxError($1) }
    // The parser is the object's own and does not outlive `init`.
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupScan? {
    context.map { Unmanaged<MarkupScan>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, in namespace: UnsafePointer<xmlChar>?, count: Int32,
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    elements += 1
    attributes += Int(count)
    guard elements <= MarkupScan.mostElements, attributes <= MarkupScan.mostAttributes
    else { return report(.oversized(line)) }
    guard open.count < MarkupScan.deepest else { return report(.deep(line)) }
    open.append(
      Element(
        name: string(name) ?? "", namespace: string(namespace),
        attributes: readAttributes(Int(count), fields).map {
          Attribute(name: $0.name, namespace: $0.namespace, value: $0.value)
        }, line: line))
  }

  private func end() {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += string(bytes, Int(count))
  }

  /// One that only names a definition is passed over: nothing is fetched. The parser stands
  /// behind that name.
  private func doctype() {
    guard context.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "[") else { return }
    report(.doctype(line))
  }

  private func instruction(_ target: UnsafePointer<xmlChar>?) {
    if string(target) == "xml-stylesheet" { report(.styleSheet(line)) }
  }

  /// Warnings of libxml2 (odd namespace names) are no faults.
  private func syntaxError(_ error: UnsafePointer<xmlError>?) {
    if let error, error.pointee.level != XML_ERR_WARNING { report(.malformed(line)) }
  }

  private func report(_ found: Fault) {
    guard fault == nil else { return }
    fault = found
    xmlStopParser(context)
  }
}
