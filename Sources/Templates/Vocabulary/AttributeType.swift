internal import Diagnostics
internal import Markup

/// How an attribute is written, and what it gives.
struct AttributeType<Value> {
  let words: Vocabulary.TypeWords
  /// Stands for a value that cannot be read; the template is refused then.
  let blank: Value
  /// A value as it is written, for the reference.
  let text: (Value) -> String
  /// Nil when it cannot be read; that is told.
  var read: (MarkupAttribute, ElementReader) -> Value?

  init(
    _ name: String, _ meaning: String, values: String? = nil, blank: Value,
    text: @escaping (Value) -> String = { "\($0)" },
    read: @escaping (MarkupAttribute, ElementReader) -> Value?
  ) {
    words = Vocabulary.TypeWords(name: name, meaning: meaning, values: values)
    self.blank = blank
    self.text = text
    self.read = read
  }

  /// A type whose values are read without knowing anything else. In both
  /// languages: what is wanted in place of what cannot be read.
  init(
    _ name: String, _ meaning: String, values: String? = nil, id: String, en: String,
    blank: Value, text: @escaping (Value) -> String = { "\($0)" },
    parse: @escaping (String) -> Value?
  ) {
    self.init(name, meaning, values: values, blank: blank, text: text) { attribute, reader in
      let value = parse(attribute.value)
      if value == nil {
        reader.report(
          .templateAttributeValue(attribute.value, wanted: .init(id: id, en: en)),
          at: attribute.place)
      }
      return value
    }
  }
}
