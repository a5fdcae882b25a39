internal import Frames
internal import Measures

extension Reason {
  /// The same reason seen from outside a block that adds `amount` of its own
  /// to the height of what refused.
  func adding(_ amount: Length) -> Reason {
    guard case .height(let needed, let left) = kind else { return self }
    return with(.height(needed: needed + amount, left: left + amount))
  }

  /// The same reason in other numbers.
  func with(_ kind: Kind) -> Reason { Reason(block: block, kind, parts: parts) }

  /// The same reason, named unless a block further inside has named it.
  func named(_ name: String?) -> Reason { Reason(block: block ?? name, kind, parts: parts) }

  /// The same reason, of this element unless it is known of one further inside.
  func inside(_ element: Int?) -> Reason {
    guard let element, parts.isEmpty else { return self }
    return Reason(block: block, kind, parts: [Part(element: element)])
  }
}

extension Frame {
  /// The outermost elements of the structure in it.
  var parts: [Reason.Part] {
    items.flatMap { placed -> [Reason.Part] in
      switch placed.item {
      case .tagged(let tag, let frame):
        return [Reason.Part(element: tag.element, size: frame.size)]
      case .frame(let frame): return frame.parts
      default: return []
      }
    }
  }
}

extension Outcome {
  /// The same outcome with another frame.
  func mapFrame(_ change: (Frame) -> Frame) -> Outcome {
    switch self {
    case .complete(let frame): .complete(change(frame))
    case .partial(let frame, let rest): .partial(change(frame), rest)
    case .refused: self
    }
  }

  /// The same outcome with another reason.
  func mapReason(_ change: (Reason) -> Reason) -> Outcome {
    guard case .refused(let reason) = self else { return self }
    return .refused(change(reason))
  }

  /// A frame that is placed whole when it fits the region.
  static func whole(_ frame: Frame, in region: Region) -> Outcome {
    guard frame.size.height <= region.height else {
      let kind = Reason.Kind.height(needed: frame.size.height, left: region.height)
      return .refused(Reason(kind, parts: frame.parts))
    }
    return .complete(frame)
  }
}
