import Composition
import Fields
import Templates

@testable import Composition

extension Vocabulary.Content {
  var words: String {
    switch self {
    case .nothing: "nothing"
    case .text: "mixed text"
    case .blocks: "blocks"
    case .blocksAnd(let names): "blocks, " + names.map { "`<\($0)>`" }.joined(separator: ", ")
    case .textOrBlocks: "mixed text, or blocks"
    case .same: "what may stand in its own place"
    case .only(let names): names.map { "`<\($0)>`" }.joined(separator: ", ")
    case .inserted: "what may stand where it is inserted; it is checked there"
    }
  }
}

extension Vocabulary.AttributeType {
  /// As the column “Type” has it.
  var words: String {
    switch self {
    case .number(let range): "number, \(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .value(let kind): "value, a \(kind.rawValue)"
    default: name
    }
  }

  var name: String {
    switch self {
    case .length: "length"
    case .size: "size"
    case .offset: "offset"
    case .lengths: "lengths"
    case .insets: "insets"
    case .number: "number"
    case .track: "track"
    case .span: "span"
    case .ink: "colour"
    case .choice: "choice"
    case .name: "name"
    case .style: "style"
    case .part: "part"
    case .record: "record"
    case .file: "file"
    case .drawing: "drawing"
    case .words: "words"
    case .text: "text"
    case .textOf: "text"
    case .figure: "figure"
    case .figures: "figures"
    case .value: "value"
    case .condition: "condition"
    }
  }

  /// As the table of types has it.
  var meaning: String {
    switch self {
    case .length: "`12mm`, `1.5cm`, `10.5pt` or `0`; a point, no space, at most six decimals"
    case .size: "a length greater than zero"
    case .offset: "a length that may be negative: `-4mm`"
    case .lengths: "lengths with spaces between, not all of them zero: `2pt 1.1pt 0.6pt`"
    case .insets:
      "one length (all sides), two (vertical, horizontal) or four (top, right, bottom, left)"
    case .number: "a whole number"
    case .track: "a length, or shares of what is left: `2*`"
    case .span: "a whole number from 1, or `*` for all columns that are left"
    case .ink: "`#rrggbb`"
    case .choice: "one of these words"
    case .name: "lower-case letters, digits, `-` and `_`, a letter first"
    case .style: "the name of a style of the design"
    case .part: "the name of a part of the design or of `template.xml`"
    case .record: "the word of a kind of records: each has its names, see Names"
    case .file: "the name of a file in the template's folder"
    case .drawing: "the name of an SVG file in the template's folder"
    case .words: "text as it stands; no values in braces"
    case .text, .textOf: "text with values in braces"
    case .figure: "an expression without braces, whose value is a number or decimal or absent"
    case .figures: "numbers in ascending order with spaces between: `60 75`"
    case .value: "an expression without braces, whose value is of that kind and surely present"
    case .condition: "see Conditions"
    }
  }
}

extension Formatters {
  static func result(of use: Expression.Use, _ value: Value) -> String {
    apply(use, to: value)?.shown ?? ""
  }
}
