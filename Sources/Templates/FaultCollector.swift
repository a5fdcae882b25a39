internal import Diagnostics
internal import Fields
internal import Markup

/// Gathers all faults of a template, so that one check tells all.
final class FaultCollector {
  private var collected: [Diagnostic] = []

  /// In the order of the files' lines.
  var diagnostics: [Diagnostic] {
    collected.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  func report(_ message: Message, at place: Place, hint: Message? = nil) {
    let diagnostic = Diagnostic(.error, at: place, message, hint: hint)
    // A part that is inserted twice is read twice, and told once.
    if !collected.contains(diagnostic) { collected.append(diagnostic) }
  }

  func report(_ faults: Faults) { collected += faults.diagnostics }

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

  /// Reports whatever stands in an element but these elements.
  func checkChildren(of element: MarkupElement, only names: [String]) {
    for child in element.children {
      switch child {
      case .element(let child) where !names.contains(child.name):
        unknown(
          .templateMisplacedElement(child.name, in: element.name), child.name, known: names,
          at: child.place)
      case .text(let text, let place) where !text.trimmed.isEmpty:
        report(.templateText(in: element.name), at: place)
      default: break
      }
    }
  }
}

extension Diagnostic {
  fileprivate var order: Order {
    Order(file: place?.file ?? "", line: place?.line ?? 0, column: place?.column ?? 0)
  }

  fileprivate struct Order: Comparable {
    var file: String
    var line: Int
    var column: Int

    static func < (a: Order, b: Order) -> Bool {
      (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
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
