internal import Diagnostics
internal import Markup

/// Gathers all faults of a template, so that one check tells all.
final class FaultCollector {
  private(set) var diagnostics: [Diagnostic] = []

  func report(_ message: Message, at place: Place, hint: Message? = nil) {
    let diagnostic = Diagnostic(.error, at: place, message, hint: hint)
    // A part that is inserted twice is read twice, and told once.
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  func report(_ faults: Faults) { diagnostics += faults.diagnostics }

  func report(_ fault: ExpressionFault, at place: Place) {
    report(fault.message, at: place, hint: fault.hint)
  }

  /// An unknown name, with the nearest known one or, when few, all of them.
  func unknown(_ message: Message, _ name: String, known: [String], at place: Place) {
    let near = suggestion(for: name, among: known)
    let hint =
      near.map { Message.templateDidYouMean($0) }
      ?? (known.isEmpty || known.count > 16 ? nil : Message.templateKnown(known.sorted()))
    report(message, at: place, hint: hint)
  }
}

extension ExpressionFault {
  var message: Message {
    switch self {
    case .syntax(let text): .expressionSyntax(text)
    case .unknownName(let name, _): .expressionUnknownName(name)
    case .unknownFormatter(let name, _): .expressionUnknownFormatter(name)
    case .formatterInput(let name, let wants, let given):
      .expressionFormatterInput(name, wants: wants.rawValue, given: given.rawValue)
    case .formatterNumber(let name, let wanted): .expressionFormatterNumber(name, wanted: wanted)
    case .kind(let text, let wants, let given):
      .expressionKind(text, wants: wants, given: given.rawValue)
    case .mayBeAbsent(let text): .expressionMayBeAbsent(text)
    }
  }

  var hint: Message? {
    switch self {
    case .unknownName(_, let near?), .unknownFormatter(_, let near?): .templateDidYouMean(near)
    case .mayBeAbsent(let text): .expressionAskFirst(text)
    default: nil
    }
  }
}
