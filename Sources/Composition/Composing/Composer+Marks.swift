internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  func rule(_ element: RuleElement) -> any Block {
    let lengths = element.lines.map(scaled)
    let lines = stride(from: 0, to: lengths.count, by: 2).map { index in
      Rules.Line(
        thickness: lengths[index],
        gapAfter: index + 1 < lengths.count ? lengths[index + 1] : .zero)
    }
    let dash = element.dash.map(scaled)
    let rules = Rules(lines, ink: element.color, dash: dash, round: dash.first == .zero)
    return Decoration(Aligned(element.align, width: element.width.map(scaled), rules))
  }

  /// A picture of the record or of the template; nil when the file is not
  /// among the artwork, which the reader of templates has refused.
  func picture(_ element: PictureElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> (any Block)?
  {
    guard let image = image(element.source, values) else { return nil }
    let size = fitted(image, element)
    let frame = Frame(
      size: size, items: [Placed(.picture(Picture(image, size: size)), at: .zero)])
    let aligned = Aligned(element.align, width: size.width, Fixed(frame))
    guard let alternative = element.alternative else { return Decoration(aligned) }
    let words = try nonBlank(alternative, "alt", of: name ?? "picture", values)
    return Tagged(tag(.figure(alternative: words)), aligned)
  }

  private func image(_ source: PictureElement.Source, _ values: Evaluator) -> Image? {
    switch source {
    case .file(let file): artwork[file]
    case .value(let expression):
      if case .image(let image)? = values.value(expression) { image } else { nil }
    }
  }

  /// The largest size with the image's own proportions in what the element
  /// allows; 72 pixels an inch when it allows anything.
  private func fitted(_ image: Image, _ element: PictureElement) -> Size {
    let natural = Size(width: .pt(image.width), height: .pt(image.height))
    switch (element.width.map(scaled), element.height.map(scaled)) {
    case (nil, nil): return natural
    case (let width?, nil): return natural.with(width: width)
    case (nil, let height?): return natural.with(height: height)
    case (let width?, let height?):
      let byWidth = natural.with(width: width)
      return byWidth.height <= height ? byWidth : natural.with(height: height)
    }
  }

  func box(_ element: BoxElement, _ values: Evaluator) throws(CompositionFault) -> any Block {
    let size = Size(width: scaled(element.width), height: scaled(element.height))
    let stroke = Path.Stroke(
      ink: element.color, width: scaled(element.line), dash: element.dash.map(scaled))
    let frame = Frame(
      size: size, items: [Placed(.path(.rectangle(size, stroke: stroke)), at: .zero)])
    let content = Layer(try stack(element.content, values), width: size.width)
    return Aligned(
      element.align, width: size.width, Overlay(Decoration(Fixed(frame)), [content]))
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
