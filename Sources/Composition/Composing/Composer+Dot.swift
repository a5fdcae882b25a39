internal import Charts
internal import Fields
internal import Flow
internal import Frames
internal import Measures
internal import Templates

extension Composer {
  func dot(_ element: DotElement, named name: String?, _ values: Evaluator)
    throws(CompositionFault) -> any Block
  {
    let figure = { (figure: Expression?) in figure.flatMap { values.value($0)?.amount } }
    let scale = DotScale(
      value: figure(element.value), low: figure(element.low), high: figure(element.high),
      full: element.full, marks: element.marks, threshold: figure(element.threshold),
      ink: element.color, hairline: element.hairline)
    do throws(ChartFault) {
      try scale.check(name ?? "dot")
    } catch {
      let origin = values.path(element.value).map { Origin.value($0, part: nil) }
      throw .chart(error, name: name ?? "dot", origin)
    }
    return Decoration(Dotted(scale: scale, height: scaled(element.height)))
  }
}

/// A scale as wide as its place.
private struct Dotted: Block {
  let scale: DotScale
  let height: Length

  func layout(in region: Region, from token: Resume?) -> Outcome {
    Fixed(scale.frame(in: Size(width: region.width, height: height)))
      .layout(in: region, from: token)
  }
}
