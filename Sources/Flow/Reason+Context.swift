internal import Frames
internal import Measures

extension Reason {
  /// The same reason seen from outside a block that adds `amount` of its own
  /// to the height of what refused.
  func adding(_ amount: Length) -> Reason {
    guard case .height(let needed, let left) = kind else { return self }
    return Reason(block: block, .height(needed: needed + amount, left: left + amount))
  }

  /// The same reason, named unless a block further inside has named it.
  func named(_ name: String?) -> Reason { Reason(block: block ?? name, kind) }
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
      return .refused(Reason(.height(needed: frame.size.height, left: region.height)))
    }
    return .complete(frame)
  }
}
