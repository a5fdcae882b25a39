internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  func rule(_ element: Element) -> any Block {
    let lengths = (element.lengths("lines") ?? []).map(scaled)
    let lines = stride(from: 0, to: lengths.count, by: 2).map { index in
      Rules.Line(
        thickness: lengths[index],
        gapAfter: index + 1 < lengths.count ? lengths[index + 1] : .zero)
    }
    let dash = (element.lengths("dash") ?? []).map(scaled)
    let rules = Rules(
      lines, ink: element.ink("color") ?? .black, dash: dash,
      round: dash.first == .zero && !dash.isEmpty)
    return Decoration(
      Aligned(element.alignment, width: element.length("width").map(scaled), rules))
  }

  /// A picture of the record or of the template; nil when the file is not
  /// among the artwork, which the reader of templates has refused.
  func picture(_ element: Element, _ values: Evaluator) throws(CompositionFault) -> (any Block)? {
    guard let image = image(element, values) else { return nil }
    let size = fitted(image, element)
    let frame = Frame(
      size: size, items: [Placed(.picture(Picture(image, size: size)), at: .zero)])
    let aligned = Aligned(element.alignment, width: size.width, Fixed(frame))
    guard element.text("alt") != nil else { return Decoration(aligned) }
    return Tagged(tag(.figure(alternative: try needed("alt", of: element, values))), aligned)
  }

  private func image(_ element: Element, _ values: Evaluator) -> Image? {
    if let file = element.word("file") { return artwork[file] }
    guard let expression = element.expression("value"),
      case .image(let image)? = values.value(expression)
    else { return nil }
    return image
  }

  /// The largest size with the image's own proportions in what the element
  /// allows; 72 pixels an inch when it allows anything.
  private func fitted(_ image: Image, _ element: Element) -> Size {
    let natural = Size(width: .pt(image.width), height: .pt(image.height))
    let limits = (
      width: element.length("width").map(scaled), height: element.length("height").map(scaled)
    )
    switch limits {
    case (nil, nil): return natural
    case (let width?, nil): return natural.with(width: width)
    case (nil, let height?): return natural.with(height: height)
    case (let width?, let height?):
      let byWidth = natural.with(width: width)
      return byWidth.height <= height ? byWidth : natural.with(height: height)
    }
  }

  func box(_ element: Element, _ values: Evaluator) throws(CompositionFault) -> any Block {
    let size = Size(
      width: scaled(element.length("width") ?? .zero),
      height: scaled(element.length("height") ?? .zero))
    let stroke = Path.Stroke(
      ink: element.ink("color") ?? .black, width: scaled(element.length("line") ?? .pt(1) / 2),
      dash: (element.lengths("dash") ?? []).map(scaled))
    let frame = Frame(
      size: size, items: [Placed(.path(.rectangle(size, stroke: stroke)), at: .zero)])
    let content = Layer(try stack(element.children, values), width: size.width)
    return Aligned(
      element.alignment, width: size.width, Overlay(Decoration(Fixed(frame)), [content]))
  }
}

extension Size {
  fileprivate func with(width: Length) -> Size {
    Size(width: width, height: Length(units: height.units * width.units / max(1, self.width.units)))
  }

  fileprivate func with(height: Length) -> Size {
    Size(
      width: Length(units: width.units * height.units / max(1, self.height.units)), height: height)
  }
}
