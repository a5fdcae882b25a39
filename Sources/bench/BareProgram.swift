import CPango
import CRsvg
import Diagnostics
import Frames
import Measures
import Typefaces

/// The yardstick: the least Cairo/Pango code that draws a page, with fonts,
/// context and parsed pictures kept from document to document.
///
/// It reads no record, checks nothing, breaks lines as Pango does and calls
/// the C libraries itself, as a program written for this one page would.
final class BareProgram {
  let context: OpaquePointer
  private var descriptions: [Font: OpaquePointer] = [:]
  private var pictures: [String: UnsafeMutablePointer<RsvgHandle>] = [:]

  private struct Font: Hashable {
    var face: Face
    var size: Length
  }

  struct Fault: Error {
    var reason: String
  }

  /// Fonts and pictures stay to the end of the process.
  init(fonts: FontBook) throws {
    guard let configuration = FcConfigCreate(),
      let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT),
      let options = cairo_font_options_create()
    else { throw Fault(reason: "no font map") }
    for path in fonts.faces.compactMap(fonts.path(of:)) {
      FcConfigAppFontAddFile(configuration, path)
    }
    pango_fc_font_map_set_config(OpaquePointer(map), configuration)
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    context = pango_font_map_create_context(map)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("id"))
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
  }

  func pdf(_ page: BarePage) throws -> [UInt8] {
    let sink = Sink()
    let surface = cairo_pdf_surface_create_for_stream(
      Sink.write, Unmanaged.passUnretained(sink).toOpaque(), page.size.width.points,
      page.size.height.points)
    let cairo = cairo_create(surface)
    defer {
      cairo_destroy(cairo)
      cairo_surface_destroy(surface)
    }
    name(surface, page)
    for (picture, origin) in page.pictures { try draw(picture, origin, cairo) }
    for text in page.texts { draw(text, cairo) }
    for (path, origin) in page.paths { draw(path, origin, cairo) }
    cairo_show_page(cairo)
    cairo_surface_finish(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      throw Fault(reason: String(cString: cairo_status_to_string(cairo_surface_status(surface))))
    }
    return sink.bytes
  }

  private final class Sink {
    var bytes: [UInt8] = []

    static let write: cairo_write_func_t = { closure, data, count in
      guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        .bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
  }
}

extension BareProgram {
  private func name(_ surface: OpaquePointer?, _ page: BarePage) {
    let date = page.metadata.date + "T00:00:00Z"
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, page.metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, page.metadata.author)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, page.metadata.subject)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, page.metadata.keywords)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date)
  }

  private func draw(_ picture: Picture, _ origin: Point, _ cairo: OpaquePointer?) throws {
    let image = picture.image
    if pictures[image.name] == nil {
      pictures[image.name] = rsvg_handle_new_from_data(image.bytes, UInt(image.bytes.count), nil)
    }
    guard let handle = pictures[image.name] else { throw Fault(reason: "not SVG: \(image.name)") }
    var viewport = RsvgRectangle(
      x: origin.x.points, y: origin.y.points, width: picture.size.width.points,
      height: picture.size.height.points)
    rsvg_handle_render_document(handle, cairo, &viewport, nil)
  }

  /// Only what the page has: straight lines, stroked.
  private func draw(_ path: Path, _ origin: Point, _ cairo: OpaquePointer?) {
    for segment in path.segments {
      switch segment {
      case .move(let end): cairo_move_to(cairo, (origin + end).x.points, (origin + end).y.points)
      case .line(let end): cairo_line_to(cairo, (origin + end).x.points, (origin + end).y.points)
      case .close: cairo_close_path(cairo)
      case .curve: break
      }
    }
    guard let stroke = path.stroke else { return }
    setColor(stroke.ink, cairo)
    cairo_set_line_width(cairo, stroke.width.points)
    cairo_set_dash(cairo, stroke.dash.map(\.points), Int32(stroke.dash.count), 0)
    cairo_set_line_cap(cairo, stroke.round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_stroke(cairo)
  }

  private func setColor(_ ink: Ink, _ cairo: OpaquePointer?) {
    cairo_set_source_rgb(
      cairo, Double(ink.red) / 255, Double(ink.green) / 255, Double(ink.blue) / 255)
  }
}

extension BareProgram {
  private func draw(_ text: BarePage.Text, _ cairo: OpaquePointer?) {
    let layout = pango_layout_new(context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let whole = text.parts.map(\.text).joined()
    pango_layout_set_text(layout, whole, Int32(whole.utf8.count))
    pango_layout_set_width(layout, Int32(text.width.units))
    pango_layout_set_justify(layout, text.alignment == .justified ? 1 : 0)
    pango_layout_set_alignment(layout, text.alignment.pango)
    let attributes = attributes(text)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    let rise = Double(pango_layout_get_baseline(layout)) / Double(PANGO_SCALE)
    cairo_move_to(cairo, text.origin.x.points, text.origin.y.points - rise)
    setColor(text.parts[0].ink, cairo)
    pango_cairo_show_layout(cairo, layout)
  }

  private func attributes(_ text: BarePage.Text) -> OpaquePointer? {
    let list = pango_attr_list_new()
    pango_attr_list_insert(list, pango_attr_line_height_new_absolute(Int32(text.leading.units)))
    var start = 0
    for part in text.parts {
      let end = start + part.text.utf8.count
      insert(pango_attr_font_desc_new(description(part.face, part.size)), start..<end, list)
      if part.tracking != .zero {
        insert(pango_attr_letter_spacing_new(Int32(part.tracking.units)), start..<end, list)
      }
      start = end
    }
    return list
  }

  private func insert(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>, _ list: OpaquePointer?
  ) {
    attribute?.pointee.start_index = UInt32(range.lowerBound)
    attribute?.pointee.end_index = UInt32(range.upperBound)
    pango_attr_list_insert(list, attribute)
  }

  func description(_ face: Face, _ size: Length) -> OpaquePointer? {
    let key = Font(face: face, size: size)
    if let known = descriptions[key] { return known }
    let description = pango_font_description_from_string(face.description)
    pango_font_description_set_absolute_size(description, Double(size.units))
    descriptions[key] = description
    return description
  }
}

extension BarePage.Alignment {
  fileprivate var pango: PangoAlignment {
    switch self {
    case .left, .justified: PANGO_ALIGN_LEFT
    case .center: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
