import Diagnostics
import Drawings

/// What becomes of an SVG file: its new text, or why there is none.
func rebuilt(_ svg: String) -> String {
  do throws(DrawingFault) {
    return String(decoding: try Drawing.read(Array(svg.utf8), name: "a.svg").text, as: UTF8.self)
  } catch {
    return error.message.indonesian
  }
}

/// Of a drawing of 100 by 100; the root element is left out.
func rebuilt(inside: String, root: String = "") -> String {
  let head = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
  let text = rebuilt("<svg \(head) viewBox=\"0 0 100 100\" \(root)>\(inside)</svg>")
  let start = "<svg \(head) viewBox=\"0 0 100 100\">"
  if text == start.dropLast() + "/>" { return "" }
  guard text.hasPrefix(start) else { return text }
  return String(text.dropFirst(start.count).dropLast("</svg>".count))
}
