internal import CXML

/// What an SVG file holds, as libxml2 reports it in passing: no tree, no
/// network, no external file, no entities.
public final class MarkupScan {
  public struct Element {
    public var name: String
    public var namespace: String?
    public var attributes: [Attribute]
    public var line: Int
  }

  public struct Attribute {
    public var name: String
    public var namespace: String?
    public var value: String
  }

  public private(set) var elements: [Element] = []
  /// Text inside `style` elements, and the line where the last of it began.
  public private(set) var styles: [(text: String, line: Int)] = []
  /// Of one that declares something itself.
  public private(set) var doctypeLine: Int?
  public private(set) var styleSheetLine: Int?
  /// The line of the first fault of well-formedness.
  public private(set) var faultLine: Int?

  private let context: xmlParserCtxtPtr
  private var isStyle = false

  /// Nil when memory is out.
  public init?(_ bytes: [UInt8]) {
    guard let created = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else { return nil }
    context = created
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    setHandlers()
    bytes.withUnsafeBytes {
      let start = $0.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlParseChunk(context, start, Int32($0.count), 1)
    }
    if context.pointee.wellFormed == 0 && faultLine == nil && doctypeLine == nil {
      faultLine = line
    }
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
    sax.pointee.endElementNs = { context, _, _, _ in MarkupScan.of(context)?.isStyle = false }
    sax.pointee.characters = { MarkupScan.of($0)?.characters($1, $2) }
    sax.pointee.cdataBlock = { MarkupScan.of($0)?.characters($1, $2) }
    sax.pointee.internalSubset = { context, _, _, _ in MarkupScan.of(context)?.doctype() }
    sax.pointee.processingInstruction = { MarkupScan.of($0)?.instruction($1, $2) }
    sax.pointee.serror = { MarkupScan.of($0)?.report($1) }
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
    let element = Element(
      name: string(name) ?? "", namespace: string(namespace),
      attributes: readAttributes(Int(count), fields).map {
        Attribute(name: $0.name, namespace: $0.namespace, value: $0.value)
      }, line: line)
    isStyle = element.name == "style"
    elements.append(element)
    if elements.count >= 200_000 { fault() }
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard isStyle else { return }
    styles.append((string(bytes, Int(count)), line))
  }

  /// One that only names a definition is passed over: nothing is fetched. The parser stands
  /// behind that name.
  private func doctype() {
    guard context.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "[") else { return }
    doctypeLine = line
    xmlStopParser(context)
  }

  private func instruction(
    _ target: UnsafePointer<xmlChar>?, _ data: UnsafePointer<xmlChar>?
  ) {
    if string(target) == "xml-stylesheet" { styleSheetLine = styleSheetLine ?? line }
  }

  /// Warnings of libxml2 (odd namespace names) are no faults.
  private func report(_ error: UnsafePointer<xmlError>?) {
    if let error, error.pointee.level != XML_ERR_WARNING { fault() }
  }

  private func fault() {
    faultLine = faultLine ?? line
    xmlStopParser(context)
  }
}
