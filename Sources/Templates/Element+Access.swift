public import Frames
public import Measures

extension Element {
  /// The attributes by type; nil when absent. The template was checked, so
  /// an attribute never has another type than the vocabulary's.
  public func length(_ name: String) -> Length? {
    if case .length(let value)? = attributes[name] { value } else { nil }
  }

  public func lengths(_ name: String) -> [Length]? {
    if case .lengths(let value)? = attributes[name] { value } else { nil }
  }

  public func insets(_ name: String) -> Insets? {
    if case .insets(let value)? = attributes[name] { value } else { nil }
  }

  public func number(_ name: String) -> Int? {
    if case .number(let value)? = attributes[name] { value } else { nil }
  }

  public func figures(_ name: String) -> [Rational]? {
    if case .figures(let value)? = attributes[name] { value } else { nil }
  }

  public func track(_ name: String) -> Track? {
    if case .track(let value)? = attributes[name] { value } else { nil }
  }

  public func ink(_ name: String) -> Ink? {
    if case .ink(let value)? = attributes[name] { value } else { nil }
  }

  public func word(_ name: String) -> String? {
    if case .word(let value)? = attributes[name] { value } else { nil }
  }

  public func text(_ name: String) -> [Inline]? {
    if case .text(let value)? = attributes[name] { value } else { nil }
  }

  public func expression(_ name: String) -> Expression? {
    if case .expression(let value)? = attributes[name] { value } else { nil }
  }

  public func condition(_ name: String) -> Condition? {
    if case .condition(let value)? = attributes[name] { value } else { nil }
  }
}
