internal import CXML

/// What an SVG file holds, as libxml2 reports it in passing: no tree, no
/// network, no external file, no entities.
final class SVGScan {
  struct Element {
    var name: String
    var namespace: String?
    var attributes: [Attribute]
    var line: Int
  }

  struct Attribute {
    var name: String
    var namespace: String?
    var value: String
  }

  private(set) var elements: [Element] = []
  /// Text inside `style` elements, and the line where the last of it began.
  private(set) var styles: [(text: String, line: Int)] = []
  private(set) var doctypeLine: Int?
  private(set) var styleSheetLine: Int?
  /// The line of the first fault of well-formedness.
  private(set) var faultLine: Int?

  private let context: xmlParserCtxtPtr
  private var isStyle = false

  /// Nil when memory is out.
  init?(_ bytes: [UInt8]) {
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

extension SVGScan {
  private var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func setHandlers() {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElementNs = { SVGScan.of($0)?.start($1, $3, $6, $8) }
    sax.pointee.endElementNs = { context, _, _, _ in SVGScan.of(context)?.isStyle = false }
    sax.pointee.characters = { SVGScan.of($0)?.characters($1, $2) }
    sax.pointee.cdataBlock = { SVGScan.of($0)?.characters($1, $2) }
    sax.pointee.internalSubset = { context, _, _, _ in SVGScan.of(context)?.doctype() }
    sax.pointee.processingInstruction = { SVGScan.of($0)?.instruction($1, $2) }
    sax.pointee.serror = { SVGScan.of($0)?.report($1) }
    // The parser is the object's own and does not outlive `init`.
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> SVGScan? {
    context.map { Unmanaged<SVGScan>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int32,
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    // Five pointers an attribute: name, prefix, namespace, value, its end.
    let attributes = (0..<Int(count)).compactMap { index in
      fields.map { SVGScan.attribute($0 + 5 * index) }
    }
    let element = Element(
      name: SVGScan.text(name) ?? "", namespace: SVGScan.text(namespace),
      attributes: attributes, line: line)
    isStyle = element.name == "style"
    elements.append(element)
    if elements.count >= 200_000 { fault() }
  }

  private static func attribute(
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) -> Attribute {
    let value = UnsafeBufferPointer(
      start: fields[3], count: fields[3].flatMap { start in fields[4].map { $0 - start } } ?? 0)
    return Attribute(
      name: text(fields[0]) ?? "", namespace: text(fields[2]),
      value: String(decoding: value, as: UTF8.self))
  }

  private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard isStyle else { return }
    let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
    styles.append((String(decoding: buffer, as: UTF8.self), line))
  }

  private func doctype() {
    doctypeLine = line
    xmlStopParser(context)
  }

  private func instruction(
    _ target: UnsafePointer<xmlChar>?, _ data: UnsafePointer<xmlChar>?
  ) {
    if SVGScan.text(target) == "xml-stylesheet" { styleSheetLine = styleSheetLine ?? line }
  }

  /// Warnings of libxml2 (odd namespace names) are no faults.
  private func report(_ error: UnsafePointer<xmlError>?) {
    if let error, error.pointee.level != XML_ERR_WARNING { fault() }
  }

  private func fault() {
    faultLine = faultLine ?? line
    xmlStopParser(context)
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
