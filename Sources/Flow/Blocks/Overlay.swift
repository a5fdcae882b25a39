internal import Frames
internal import Measures

/// A block with layers on it or behind it that do not change its size: a
/// stamp over a signature, a border behind a text. Never split.
public struct Overlay: Block {
  public var base: any Block
  public var layers: [Layer]

  public init(_ base: any Block, _ layers: [Layer]) {
    self.base = base
    self.layers = layers
  }

  public var keepWithNext: Bool { base.keepWithNext }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    switch base.layout(in: region, from: nil) {
    case .refused(let reason): return .refused(reason)
    case .partial: return tooHigh(region)
    case .complete(let frame):
      do throws(Reason) {
        return .complete(try covered(frame, region.fit))
      } catch {
        return .refused(error)
      }
    }
  }
}

extension Overlay {
  private func tooHigh(_ region: Region) -> Outcome {
    let natural = try? base.natural(width: region.width, fit: region.fit)
    let needed = max(natural?.size.height ?? .zero, region.height)
    return .refused(Reason(.height(needed: needed, left: region.height)))
  }

  private func covered(_ base: Frame, _ fit: Fit) throws(Reason) -> Frame {
    var behind: [Placed] = []
    var front: [Placed] = []
    for layer in layers {
      let placed = try layer.placed(on: base.size, fit)
      if layer.behind { behind.append(placed) } else { front.append(placed) }
    }
    let content = Placed(.frame(base), at: .zero)
    return Frame(size: base.size, items: behind + [content] + front)
  }
}
