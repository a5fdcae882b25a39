public import Diagnostics

/// Why an SVG file cannot be printed.
public struct DrawingFault: Error {
  public var message: Message
  public var hint: Message?

  init(_ message: Message, hint: Message? = nil) {
    self.message = message
    self.hint = hint
  }
}
