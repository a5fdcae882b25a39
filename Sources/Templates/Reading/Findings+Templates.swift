internal import Diagnostics
internal import Fields
internal import Markup

extension Findings {
  func report(_ fault: ExpressionFault, at place: Place) {
    error(at: place, fault.message, hint: fault.hint)
  }

  /// An unknown name, with the nearest known one or, when few, all of them.
  func unknown(_ message: Message, _ name: String, known: [String], at place: Place) {
    error(at: place, message, hint: meant(name, among: known.sorted()))
  }

  /// A file that there is not, or that is no plain one of the folder.
  func missing(_ file: String, at place: Place, among names: [String]) {
    let near = suggestion(for: file, among: names.filter { $0 != file })
    error(
      at: place, .templateMissingFile(file),
      hint: near.map { .didYouMean($0) } ?? .templateAddFile(file))
  }

  /// Tells of whatever stands in an element but these elements.
  func checkChildren(of element: MarkupElement, only names: [String]) {
    for child in element.children {
      switch child {
      case .element(let child) where !names.contains(child.name):
        unknown(
          .templateMisplacedElement(child.name, in: element.name), child.name, known: names,
          at: child.place)
      case .text(let text, let place) where !text.trimmed.isEmpty:
        error(at: place, .templateText(in: element.name), hint: .templateTextHint())
      default: break
      }
    }
  }
}

extension ExpressionFault {
  var message: Message {
    switch self {
    case .syntax(let text): .expressionSyntax(text)
    case .unknownName(let name, _): .expressionUnknownName(name)
    case .unknownFormatter(let name, _): .expressionUnknownFormatter(name)
    case .formatterInput(let name, let wants, let given, _):
      .expressionFormatterInput(name, wants: wants.rawValue, given: given.rawValue)
    case .formatterNumber(let name, let wanted): .expressionFormatterNumber(name, wanted: wanted)
    case .notText(let text, let given):
      .expressionKind(text, wants: "text or number", given: given.rawValue)
    case .kind(let text, let wants, let given):
      .expressionKind(text, wants: wants, given: given.rawValue)
    case .mayBeAbsent(let text): .expressionMayBeAbsent(text)
    }
  }

  var hint: Message? {
    switch self {
    case .unknownName(_, let near?): .didYouMean(near)
    case .unknownFormatter(let name, let fitting): .meant(name, among: fitting)
    case .formatterInput(_, _, _, let fitting) where !fitting.isEmpty: .known(fitting)
    case .notText(let text, .date): .expressionFormat(text, "panjang")
    case .notText(let text, .decimal): .expressionFormat(text, "angka:2")
    case .mayBeAbsent(let text): .expressionAskFirst(text)
    default: nil
    }
  }
}
