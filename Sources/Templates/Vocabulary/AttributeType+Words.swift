internal import Diagnostics
internal import Fields
internal import Markup

extension AttributeType
where Value: RawRepresentable<String> & CaseIterable, Value.AllCases == [Value] {
  static var choice: Self {
    choice(Value.allCases.map(\.rawValue), blank: Value.allCases[0], text: \.rawValue) {
      Value(rawValue: $0)
    }
  }
}

extension AttributeType where Value == Bool {
  static var flag: Self {
    choice(["yes", "no"], blank: false, text: { $0 ? "yes" : "no" }) {
      ["yes": true, "no": false][$0]
    }
  }
}

extension AttributeType {
  fileprivate static func choice(
    _ words: [String], blank: Value, text: @escaping (Value) -> String,
    parse: @escaping (String) -> Value?
  ) -> Self {
    let list = words.joined(separator: ", ")
    return Self(
      "choice", "one of these words", values: words.map { "`\($0)`" }.joined(separator: ", "),
      id: "salah satu dari " + list, en: "one of " + list, blank: blank, text: text, parse: parse)
  }
}

extension AttributeType where Value == String {
  /// A name that is given here.
  static var name: Self {
    Self(
      "name", "lower-case letters, digits, `-` and `_`, a letter first",
      id: "nama (huruf kecil, angka, - dan _)", en: "a name (lower-case letters, digits, -, _)",
      blank: ""
    ) { $0.isName ? $0 : nil }
  }

  /// A name that files and templates call a value by.
  static var fieldName: Self {
    Self(
      "field", "lower-case letters, digits and `_`, a letter first",
      id: "nama isian (huruf kecil, angka dan _)",
      en: "a field's name (lower-case letters, digits, _)", blank: ""
    ) { $0.isName && !$0.contains("-") ? $0 : nil }
  }

  static var typed: Self {
    Self(
      "typed", "a value as it is typed", id: "nilai seperti diketik", en: "a value as typed",
      blank: ""
    ) { $0 }
  }

  static var words: Self {
    Self(
      "words", "text as it stands; no values in braces",
      id: "teks tanpa kurung kurawal: di sini nilai rekaman tidak dapat dicetak",
      en: "text without braces: values of the record cannot be printed here", blank: ""
    ) { $0.contains { $0 == "{" || $0 == "}" } ? nil : $0 }
  }

  static var file: Self {
    Self("file", "the name of a file in the template's folder", blank: "") { attribute, reader in
      reader.context.use(file: attribute, at: reader.place)
      return attribute.value
    }
  }

  static var drawing: Self {
    Self("drawing", "the name of an SVG file in the template's folder", blank: "") {
      attribute, reader in
      if attribute.value.hasSuffix(".svg") {
        reader.context.use(file: attribute, at: reader.place)
      } else {
        reader.report(
          .templateAttributeValue(
            attribute.value,
            wanted: .init(id: "berkas SVG seperti corner.svg", en: "an SVG file such as corner.svg")
          ),
          at: attribute.place)
      }
      return attribute.value
    }
  }
}

extension ElementReader {
  /// Tells that an attribute names none of these.
  fileprivate func refuse(
    _ attribute: MarkupAttribute, _ message: (String) -> Message, known: some Sequence<String>
  ) {
    context.findings.unknown(
      message(attribute.value), attribute.value, known: Array(known), at: attribute.place)
  }
}

extension AttributeType where Value == Style {
  static var style: Self {
    Self("style", "the name of a style of the design", blank: Style()) { attribute, reader in
      let styles = reader.context.styles
      if let style = styles[attribute.value] { return style }
      reader.refuse(attribute, Message.templateUnknownStyle, known: styles.keys)
      return Style()
    }
  }
}

extension AttributeType where Value == RecordKind {
  static var record: Self {
    Self(
      "record", "the word of a kind of records: each has its names, see Names", blank: ""
    ) { attribute, reader in
      let kind = RecordKind(rawValue: attribute.value)
      if !reader.context.isKind(kind) {
        reader.refuse(
          attribute, Message.templateUnknownRecord, known: reader.context.kindWords)
      }
      return kind
    }
  }
}

extension AttributeType where Value == MarkupAttribute {
  /// The attribute itself, for the part is read in its place.
  static var part: Self {
    Self(
      "part", "the name of a part of the design or of `template.xml`",
      blank: MarkupAttribute(name: "", value: "", place: Place(file: ""))
    ) { attribute, reader in
      let parts = reader.context.parts
      if parts[attribute.value] == nil {
        reader.refuse(attribute, Message.templateUnknownPart, known: parts.keys)
      }
      return attribute
    }
  }
}

extension AttributeType where Value == [Inline] {
  static var text: Self { text(of: nil) }

  /// Text that is printed only where this value is present.
  static func text(of value: Expression?) -> Self {
    Self("text", "text with values in braces", blank: []) { attribute, reader in
      let scope = reader.scope.knowing(value.map { .holds($0) })
      guard reader.context.takes(text: attribute.value, at: attribute.place) else { return [] }
      return ExpressionReader(findings: reader.context.findings, scope: scope)
        .text(attribute.value, at: attribute.place)
    }
  }
}

extension AttributeType where Value == Condition {
  static var condition: Self {
    Self("condition", "see Conditions", blank: .all([])) { attribute, reader in
      reader.expressions.condition(attribute.value, at: attribute.place)
    }
  }
}

extension AttributeType where Value == Expression {
  /// A number or decimal, which may be absent.
  static var figure: Self {
    Self(
      "figure", "an expression without braces, whose value is a number or decimal or absent",
      blank: .blank
    ) { $1.expressions.figure($0.value, at: $0.place) }
  }

  static func value(_ kind: Shape.Kind) -> Self {
    Self(
      "value", "an expression without braces, whose value is of that kind and surely present",
      values: "value, a \(kind.rawValue)", blank: .blank
    ) { $1.expressions.value($0.value, kind, at: $0.place) }
  }
}

extension Expression {
  /// Of no value.
  static let blank = Expression(path: [""])
}

extension AttributeType where Value == [String] {
  /// Words with commas between.
  static var alternatives: Self {
    Self(
      "alternatives", "two words or more with commas between: `Biasa, Penting, Rahasia`",
      id: "dua kata atau lebih dengan koma di antaranya",
      en: "two words or more with commas between", blank: []
    ) { text in
      let words = text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
      return words.count >= 2 && Set(words).count == words.count ? words : nil
    }
  }
}
