internal import Frames
internal import Measures
internal import Templates

extension Composer {
  /// What stands behind the text of every page, of pieces at their places.
  func background(_ size: Size) -> Frame? {
    let backdrops = page.backdrops.compactMap { backdrop($0.own, size) }
    guard !backdrops.isEmpty else { return nil }
    let frame = Frame(size: size, items: backdrops.flatMap(\.items))
    return Frame(size: size, items: [Placed(.artifact(.background, frame), at: .zero)])
  }

  private func backdrop(_ backdrop: Backdrop, _ size: Size) -> Frame? {
    switch backdrop {
    case .ground(let element):
      guard let drawing = artwork[element.file] else { return nil }
      return Ground(drawing: drawing, isHalf: element.isHalf, inset: scaled(element.inset))
        .frame(on: size)
    case .border(let element):
      guard let corner = artwork[element.corner], let edge = artwork[element.edge]
      else { return nil }
      return Border(
        corner: corner, edge: edge, inset: scaled(element.inset), size: scaled(element.size)
      ).frame(on: size)
    }
  }
}
