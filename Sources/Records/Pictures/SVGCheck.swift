internal import Diagnostics
internal import Markup

/// Holds an SVG to what can stand in an archive as vectors: no script, nothing
/// from outside, nothing that would be turned into pixels, no text (whose font
/// would be the machine's).
enum SVGCheck {
  /// The size in thousandths of user units; only the ratio matters.
  ///
  /// - Throws: the first thing that must not be there.
  static func size(of file: PictureFile) throws(PictureRefusal) -> (Int, Int) {
    guard let scan = MarkupScan(file.bytes) else { throw PictureRefusal(.recordOutOfMemory) }
    let name = file.name
    if let line = scan.doctypeLine {
      throw PictureRefusal(.svgDoctype(name, line), hint: .svgDoctypeHint)
    }
    if let line = scan.faultLine { throw PictureRefusal(.svgSyntax(name, line)) }
    if let line = scan.styleSheetLine { throw PictureRefusal(.svgReference(name, line)) }
    guard let root = scan.elements.first, root.name == "svg", root.namespace == svg else {
      throw PictureRefusal(.svgNoRoot(name))
    }
    for element in scan.elements { try check(element, name) }
    if let style = style(scan) { throw PictureRefusal(.svgReference(name, style)) }
    guard let size = SVGSize(root) else { throw PictureRefusal(.svgNoSize(name)) }
    return (size.width, size.height)
  }
}

extension SVGCheck {
  private static let svg = "http://www.w3.org/2000/svg"

  private static let xlink = "http://www.w3.org/1999/xlink"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private static let scripts: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio",
    "video", "animate", "animatemotion", "animatetransform", "animatecolor", "set",
  ]
  private static let pixels: Set<String> = ["image", "filter", "mask"]
  private static let texts: Set<String> = ["text", "tspan", "textpath", "tref", "font"]

  private static func check(
    _ element: MarkupScan.Element, _ file: String
  ) throws(PictureRefusal) {
    let name = element.name.lowercased()
    if scripts.contains(name) {
      throw PictureRefusal(.svgScript(file, element.line, "<\(element.name)>"))
    }
    // Editors keep notes in namespaces of their own; they draw nothing.
    guard element.namespace == svg || element.namespace == nil else { return }
    if pixels.contains(name) {
      throw PictureRefusal(
        .svgPixels(file, element.line, "<\(element.name)>"), hint: .svgPixelsHint)
    }
    if texts.contains(name) {
      throw PictureRefusal(.svgText(file, element.line), hint: .svgTextHint)
    }
    for attribute in element.attributes { try check(attribute, element.line, file) }
  }

  private static func check(
    _ attribute: MarkupScan.Attribute, _ line: Int, _ file: String
  ) throws(PictureRefusal) {
    guard [nil, xlink, xml].contains(attribute.namespace) else { return }
    let name = attribute.name.lowercased()
    if name.hasPrefix("on") { throw PictureRefusal(.svgScript(file, line, attribute.name)) }
    let isLink = name == "href" || name == "src" || name == "base"
    if isLink && !attribute.value.hasPrefix("#") || reachesOut(attribute.value) {
      throw PictureRefusal(.svgReference(file, line))
    }
    let isPixels = name == "style" && drawsPixels(attribute.value)
    if isPixels || ["filter", "mask"].contains(name) && attribute.value != "none" {
      throw PictureRefusal(.svgPixels(file, line, name), hint: .svgPixelsHint)
    }
  }

  /// The line of the first style text that may not be there. Pieces are joined:
  /// libxml2 may hand long text over in parts.
  private static func style(_ scan: MarkupScan) -> Int? {
    let text = scan.styles.map(\.text).joined()
    return reachesOut(text) || drawsPixels(text) ? scan.styles.first?.line : nil
  }

  /// A reference to anything but a part of the same file; CSS escapes could
  /// hide one, so a backslash counts.
  private static func reachesOut(_ value: String) -> Bool {
    // Everything that is looked for has one of these; long paths have none.
    guard value.utf8.contains(where: "@:(\\".utf8.contains) else { return false }
    let text = value.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if text.contains("@import") || text.contains("javascript:") { return true }
    guard text.contains("url(") || text.contains("\\") else { return false }
    return text.contains("\\")
      || text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
        .contains { !$0.hasPrefix("#") }
  }

  private static func drawsPixels(_ style: String) -> Bool {
    let text = style.lowercased().filter { !$0.isWhitespace }
    return text.split { $0 == ";" || $0 == "{" || $0 == "}" }.contains {
      ($0.hasPrefix("filter:") || $0.hasPrefix("mask:")) && !$0.hasSuffix(":none")
    }
  }
}
