public import Diagnostics

extension Faults {
  /// As the terminal shows them.
  public func text(in language: Language = .indonesian) -> String {
    diagnostics.shown.map { $0.text(in: language) }.joined(separator: "\n")
  }
}

/// What a body refuses, as the terminal shows it; "accepted" when it does not.
public func refusal(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "accepted"
  } catch let faults as Faults {
    return faults.text()
  } catch {
    return "\(error)"
  }
}
