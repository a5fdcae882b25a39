internal import Diagnostics
internal import Markup

/// Goes through a whole file before anything of it is read: what must not be there is refused
/// wherever it stands, and parts are found by their names.
struct SVGGuard {
  /// The elements of SVG that have a name, and are not left out with what they stand in.
  private(set) var parts: [String: MarkupScan.Element] = [:]
  /// Style sheets, each with its line.
  private(set) var sheets: [(text: String, line: Int)] = []
  private(set) var elements = 0
  /// Names in elements that draw nothing themselves.
  private(set) var buried: Set<String> = []
  /// Names that styles give to values.
  private(set) var variables: Set<String> = []
  private let file: String

  init(_ root: MarkupScan.Element, file: String) throws(DrawingFault) {
    self.file = file
    try visit(root)
  }

  private mutating func visit(
    _ element: MarkupScan.Element, isBuried: Bool = false
  ) throws(DrawingFault) {
    elements += 1
    guard !element.isOfExtension, !element.isEmptyScript else { return }
    if SVGNames.scripts.contains(element.name.lowercased()) {
      throw DrawingFault(.svgScript(spot(element)), hint: .svgPlainHint)
    }
    if element.namespace == SVGNames.inclusion {
      throw DrawingFault(.svgReference(spot(element)), hint: .svgReferenceHint)
    }
    if element.namespace == SVGNames.svg {
      for attribute in element.attributes { try check(attribute, of: element) }
      if let id = element.value("id"), parts[id] == nil {
        parts[id] = element
        if isBuried { buried.insert(id) }
      }
      let isSheet = element.name == "style"
      if isSheet { sheets.append((element.allText, element.line)) }
      if let text = isSheet ? element.allText : element.value("style"), text.contains("--") {
        variables.formUnion(SVGGuard.variables(text.withoutComments))
      }
    }
    let isSilent = SVGNames.silent.contains(element.name)
    for child in element.children { try visit(child, isBuried: isBuried || isSilent) }
  }

  private func check(
    _ attribute: MarkupScan.Attribute, of element: MarkupScan.Element
  ) throws(DrawingFault) {
    guard [nil, SVGNames.xlink, SVGNames.xml].contains(attribute.namespace) else { return }
    let name = attribute.name.lowercased()
    let spot = spot(element, attribute.name)
    if name.hasPrefix("on") { throw DrawingFault(.svgScript(spot), hint: .svgPlainHint) }
    if name == "systemlanguage" || name == "requiredfeatures" {
      throw DrawingFault(.svgPart(spot), hint: .svgPlainHint)
    }
    // A picture inside the file is refused where it is drawn.
    let isInside = element.name == "image" && attribute.value.hasPrefix("data:")
    let isLink = name == "href" && element.name != "a" || name == "src" || name == "base"
    let isOut = isLink && !isInside && !attribute.value.hasPrefix("#")
    guard isOut || SVGNames.reaching.contains(name) && SVGGuard.reachesOut(attribute.value) else {
      return
    }
    throw DrawingFault(.svgReference(spot), hint: .svgReferenceHint)
  }

  private static func variables(_ text: String) -> [String] {
    text.split { ";{}".contains($0) }.compactMap { part in
      let names = part.split(separator: ":", maxSplits: 1).map(\.trimmed)
      return names.count == 2 && names[0].hasPrefix("--") ? names[0] : nil
    }
  }

  private func spot(_ element: MarkupScan.Element, _ attribute: String? = nil) -> Spot {
    Spot(file: file, line: element.line, tag: element.name, attribute: attribute)
  }

  /// A reference to anything but a part of the same file.
  static func reachesOut(_ value: String) -> Bool {
    // Everything that is looked for has one of these; long paths have none.
    guard value.utf8.contains(where: "@:(".utf8.contains) else { return false }
    let bytes = value.utf8.filter {
      $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if text.contains("@import") || text.contains("javascript:") { return true }
    return text.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
      .contains { !$0.hasPrefix("#") }
  }
}

extension MarkupScan.Element {
  /// For a program that nobody here is, as Illustrator writes it: never drawn.
  var isOfExtension: Bool { value("requiredExtensions")?.isEmpty == false }

  /// As Inkscape leaves one behind.
  fileprivate var isEmptyScript: Bool {
    name == "script" && namespace == SVGNames.svg && link == nil
      && allText.allSatisfy(\.isWhitespace)
  }

  /// With that of all that stands in it.
  var allText: String { children.reduce(text) { $0 + $1.allText } }
}
