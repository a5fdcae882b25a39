internal import Diagnostics
internal import Frames
internal import Markup
internal import Measures

/// Reads attributes into typed values by the vocabulary's rules.
struct AttributeReader {
  let faults: FaultCollector
  var styles: [String] = []
  var parts: [String] = []
  var records: [String] = []
  var hasFile: (String) -> Bool = { _ in false }

  /// - Parameter inside: the scope of the attributes that are checked where
  ///   the element's own name is known, worked out from the others.
  func read(
    _ element: MarkupElement, _ rules: [Vocabulary.AttributeRule], _ scope: Scope,
    inside: ([String: Element.Attribute]) -> Scope = { _ in Scope(fields: [], formatters: []) }
  ) -> [String: Element.Attribute] {
    for attribute in element.attributes where !rules.contains(where: { $0.name == attribute.name })
    {
      faults.unknown(
        .templateUnknownAttribute(attribute.name, of: element.name), attribute.name,
        known: rules.map(\.name), at: attribute.place)
    }
    for rule in rules where rule.required && element[rule.name] == nil {
      faults.report(
        .templateMissingAttribute(rule.name, of: element.name), at: element.place)
    }
    var values = read(element, rules.filter { !$0.inside }, in: scope)
    let inner = rules.filter(\.inside)
    if !inner.isEmpty {
      values.merge(read(element, inner, in: inside(values))) { first, _ in first }
    }
    return values
  }

  private func read(
    _ element: MarkupElement, _ rules: [Vocabulary.AttributeRule], in scope: Scope
  ) -> [String: Element.Attribute] {
    var values: [String: Element.Attribute] = [:]
    for rule in rules {
      guard let attribute = element[rule.name] else { continue }
      var known = scope
      if case .textOf(let other) = rule.type, case .expression(let value)? = values[other] {
        known = scope.knowing(.holds(value))
      }
      values[rule.name] = value(attribute, rule.type, known)
    }
    return values
  }

  private func value(
    _ attribute: MarkupAttribute, _ type: Vocabulary.AttributeType, _ scope: Scope
  ) -> Element.Attribute? {
    switch type {
    case .condition, .value, .text, .textOf, .figure: expression(attribute, type, scope)
    case .style: known(attribute, styles, Message.templateUnknownStyle)
    case .part: known(attribute, parts, Message.templateUnknownPart)
    case .record: known(attribute, records, Message.templateUnknownRecord)
    case .file, .drawing: file(attribute, type)
    default: plain(attribute, type)
    }
  }

  private func plain(_ attribute: MarkupAttribute, _ type: Vocabulary.AttributeType)
    -> Element.Attribute?
  {
    guard let value = Element.Attribute(attribute.value, type) else {
      faults.report(
        .templateAttributeValue(attribute.value, wanted: type.wanted), at: attribute.place)
      return nil
    }
    return value
  }

  private func known(
    _ attribute: MarkupAttribute, _ names: [String], _ message: (String) -> Message
  ) -> Element.Attribute? {
    if !names.contains(attribute.value) {
      faults.unknown(
        message(attribute.value), attribute.value, known: names, at: attribute.place)
    }
    return .word(attribute.value)
  }

  private func file(_ attribute: MarkupAttribute, _ type: Vocabulary.AttributeType)
    -> Element.Attribute
  {
    if type == .drawing && !attribute.value.hasSuffix(".svg") {
      faults.report(
        .templateAttributeValue(attribute.value, wanted: type.wanted), at: attribute.place)
    } else if !hasFile(attribute.value) {
      faults.report(.templateMissingFile(attribute.value), at: attribute.place)
    }
    return .word(attribute.value)
  }

  private func expression(
    _ attribute: MarkupAttribute, _ type: Vocabulary.AttributeType, _ scope: Scope
  ) -> Element.Attribute? {
    let reader = ExpressionReader(faults: faults, scope: scope)
    switch type {
    case .condition:
      return reader.condition(attribute.value, at: attribute.place).map { .condition($0) }
    case .value(let kind):
      return reader.value(attribute.value, kind, at: attribute.place).map { .expression($0) }
    case .figure:
      return reader.figure(attribute.value, at: attribute.place).map { .expression($0) }
    default:
      return .text(reader.text(attribute.value, at: attribute.place))
    }
  }
}

extension Element.Attribute {
  fileprivate init?(_ text: String, _ type: Vocabulary.AttributeType) {
    switch type {
    case .length: self.init(Length(text).flatMap { $0 >= .zero ? .length($0) : nil })
    case .size: self.init(Length(text).flatMap { $0 > .zero ? .length($0) : nil })
    case .offset: self.init(Length(text).map { .length($0) })
    case .lengths:
      // A dash of zeros has no end.
      self.init(
        Element.Attribute.lengths(text).flatMap { $0.contains { $0 > .zero } ? .lengths($0) : nil })
    case .insets: self.init(Element.Attribute.insets(text).map { .insets($0) })
    case .number(let range):
      self.init(Int(text).flatMap { range.contains($0) ? .number($0) : nil })
    case .figures(let counts): self.init(Element.Attribute.figures(text, counts))
    case .track: self.init(Element.Track(text).map { .track($0) })
    case .span where text == "*": self = .word(text)
    case .span: self.init(text, .number(1...99))
    case .ink: self.init(Ink(hex: text).map { .ink($0) })
    case .choice(let words): self.init(words.contains(text) ? .word(text) : nil)
    case .name: self.init(text.isName ? .word(text) : nil)
    case .words: self.init(text.contains { $0 == "{" || $0 == "}" } ? nil : .word(text))
    default: return nil
    }
  }

  private init?(_ value: Element.Attribute?) {
    guard let value else { return nil }
    self = value
  }

  private static func lengths(_ text: String) -> [Length]? {
    let parts = text.split(separator: " ")
    let lengths = parts.compactMap { Length($0) }
    guard lengths.count == parts.count, lengths.allSatisfy({ $0 >= .zero }) else { return nil }
    return lengths.isEmpty ? nil : lengths
  }

  /// Ascending numbers with spaces between.
  private static func figures(_ text: String, _ counts: ClosedRange<Int>) -> Element.Attribute? {
    let parts = text.split(separator: " ")
    let numbers = parts.compactMap { Rational($0) }
    guard numbers.count == parts.count, counts.contains(numbers.count),
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return .figures(numbers)
  }

  private static func insets(_ text: String) -> Insets? {
    guard let sides = lengths(text) else { return nil }
    switch sides.count {
    case 1: return Insets(sides[0])
    case 2: return Insets(top: sides[0], right: sides[1], bottom: sides[0], left: sides[1])
    case 4: return Insets(top: sides[0], right: sides[1], bottom: sides[2], left: sides[3])
    default: return nil
    }
  }
}

extension Element.Track {
  fileprivate init?(_ text: String) {
    if text.hasSuffix("*"), let shares = Int(text.dropLast()), shares > 0 {
      self = .share(shares)
    } else if let length = Length(text), length >= .zero {
      self = .fixed(length)
    } else {
      return nil
    }
  }
}
