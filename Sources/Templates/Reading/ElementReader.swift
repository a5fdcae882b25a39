internal import Diagnostics
internal import Markup

/// Reads one element as its declaration asks: first the attributes, then
/// what stands in it. Without an element it only notes what is asked for:
/// so the reference is made.
struct ElementReader {
  let context: FileContext
  /// Nil for the reference.
  let markup: MarkupElement?
  /// What names mean in what is read next.
  var scope: Scope
  /// The style of the text in it, its own or that around it.
  var style: Style?
  /// How many columns the table around has; nil where it depends on the record.
  var columns: Int?
  /// The parts being read, against one that contains itself.
  var inserting: [String] = []
  /// How many repetitions are around.
  var repetitions = 0
  /// Whether it stands in a header or a footer.
  var isAtEdge = false
  /// What the declaration has asked for so far.
  var asked = Asked()
  /// Whether a required attribute is missing or cannot be read.
  private(set) var lacks = false
  var outline: Common.Outline?

  struct Asked {
    /// In the order of the declaration.
    var names: [String] = []
    var hasContent = false
    /// For the reference.
    var attributes: [Vocabulary.AttributeRule] = []
    var content = Vocabulary.Content.nothing
  }

  init(_ context: FileContext, _ markup: MarkupElement?, _ scope: Scope) {
    self.context = context
    self.markup = markup
    self.scope = scope
  }

  static var forReference: ElementReader {
    ElementReader(
      FileContext(
        findings: Findings(), faces: [:],
        folder: TemplateFolder(name: "", display: { $0 }, read: { _ in nil })), nil,
      Scope(fields: [], formatters: []))
  }

  var place: Place { markup?.place ?? Place(file: "") }

  var expressions: ExpressionReader { ExpressionReader(findings: context.findings, scope: scope) }

  /// Tells nothing of what is no element.
  func report(_ message: Message, at place: Place, hint: Message? = nil) {
    if markup != nil { context.findings.error(at: place, message, hint: hint) }
  }
}

extension ElementReader {
  /// An attribute that must be there.
  mutating func required<Value>(
    _ name: String, _ type: @autoclosure () -> AttributeType<Value>, _ summary: String
  ) -> Value {
    if let value = value(name, type(), summary, isRequired: true, standard: { nil }) {
      return value
    }
    lacks = true
    return type().blank
  }

  /// An attribute that may be left out.
  ///
  /// - Parameter words: what holds without it, where that is no value of its own.
  mutating func optional<Value>(
    _ name: String, _ type: @autoclosure () -> AttributeType<Value>, _ summary: String,
    without words: String? = nil
  ) -> Value? {
    value(name, type(), summary, isRequired: false) { words }
  }

  /// An attribute with a default.
  ///
  /// - Parameter words: what the reference calls the default; as it is written.
  mutating func optional<Value>(
    _ name: String, _ type: @autoclosure () -> AttributeType<Value>, _ summary: String,
    or standard: Value, called words: String? = nil
  ) -> Value {
    value(name, type(), summary, isRequired: false) {
      words ?? "`\(type().text(standard))`"
    } ?? standard
  }

  private mutating func value<Value>(
    _ name: String, _ type: @autoclosure () -> AttributeType<Value>, _ summary: String,
    isRequired: Bool, standard: () -> String?
  ) -> Value? {
    if !asked.names.contains(name) { asked.names.append(name) }
    guard let markup else {
      asked.attributes.append(
        .init(
          name: name, type: type().words, isRequired: isRequired, summary: summary,
          standard: standard()))
      return nil
    }
    if let attribute = markup[name] { return type().read(attribute, self) }
    if isRequired { report(.templateMissingAttribute(name, of: markup.name), at: markup.place) }
    return nil
  }

  /// Of two attributes each needs the other.
  func together(_ a: String, _ b: String) {
    guard let markup, (markup[a] == nil) != (markup[b] == nil) else { return }
    report(.templateMissingAttribute(markup[b] == nil ? b : a, of: markup.name), at: place)
  }

  /// Of two attributes one must be there, and only one.
  func exactlyOne(of a: String, _ b: String) {
    guard let markup, (markup[a] == nil) == (markup[b] == nil) else { return }
    report(.templateExactlyOne(a, b, of: markup.name), at: place)
  }
}

extension ElementReader {
  /// What every block element takes. What its condition proves is known from
  /// here on.
  mutating func common() -> (name: String?, condition: Condition?, exception: Condition?) {
    let name = optional("name", .name, "how messages and the structure call the block")
    let condition = optional("if", .condition, "print only where this holds")
    scope = scope.knowing(condition)
    return (name, condition, optional("unless", .condition, "print only where this does not hold"))
  }

  /// With what every block element takes.
  func node<Own>(_ form: Form<Own>) -> Node<Own> {
    var reader = self
    let (name, condition, exception) = reader.common()
    let own = form.read(&reader)
    reader.end()
    return Node(
      Common(
        name: name, condition: condition, exception: exception, outline: reader.outline,
        place: place), own)
  }

  func read<Kind>(_ form: Form<Kind>) -> Kind {
    var reader = self
    let kind = form.read(&reader)
    reader.end()
    return kind
  }

  /// Tells what stands in the element and was not asked for.
  private func end() {
    guard let markup else { return }
    for attribute in markup.attributes where !asked.names.contains(attribute.name) {
      context.findings.unknown(
        .templateUnknownAttribute(attribute.name, of: markup.name), attribute.name,
        known: asked.names, at: attribute.place)
    }
    if !asked.hasContent { context.findings.checkChildren(of: markup, only: []) }
  }
}
