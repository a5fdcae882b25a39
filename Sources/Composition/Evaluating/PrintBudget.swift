internal import Diagnostics
internal import Synchronization
internal import Templates

/// How much a document may still hold. What repeats inside of what repeats grows beyond
/// all bounds, in a template of a few lines.
final class PrintBudget: Sendable {
  private let state = Mutex(State())

  private struct State {
    var printed = 0
    /// Of the text that is being made.
    var ofText = 0
    /// Of what repeats, the one entered last.
    var repetition: Place?
    var fault: CompositionFault?
  }

  /// Nil while there is room.
  var fault: CompositionFault? { state.withLock(\.fault) }

  func enter(_ members: Members) { state.withLock { $0.repetition = members.place } }

  func beginText() { state.withLock { $0.ofText = 0 } }

  /// Whether an element may be made.
  func takesElement() -> Bool { takes(1, ofText: 0) }

  func takes(_ inline: Inline) -> Bool {
    guard case .text(let words) = inline else { return takes(1, ofText: 1) }
    return takes(words.text, at: words.place)
  }

  /// Whether a piece of text may be made; long ones count as several.
  func takes(_ text: String, at place: Place? = nil) -> Bool {
    let count = TemplateLimit.pieces(of: text)
    return takes(count, ofText: count, at: place)
  }

  private func takes(_ count: Int, ofText: Int, at place: Place? = nil) -> Bool {
    state.withLock { state in
      guard state.fault == nil else { return false }
      state.printed += count
      state.ofText += ofText
      let place = state.repetition ?? place
      if state.ofText > TemplateLimit.printedOfText {
        state.fault = .longText(TemplateLimit.printedOfText, at: place)
      } else if state.printed > TemplateLimit.printed {
        state.fault = .tooMuch(TemplateLimit.printed, at: place)
      }
      return state.fault == nil
    }
  }
}
