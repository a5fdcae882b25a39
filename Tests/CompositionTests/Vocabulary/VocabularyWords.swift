import Composition
import Fields
import Templates

@testable import Composition

extension Vocabulary.Content {
  var words: String {
    switch self {
    case .nothing: "nothing"
    case .text: "mixed text"
    case .blocks: (["blocks"] + elements).joined(separator: ", ")
    case .textOrBlocks: "mixed text, or blocks"
    case .same: "what may stand in its own place"
    case .only, .around: elements.joined(separator: ", ")
    case .inserted: "what may stand where it is inserted; it is checked there"
    }
  }
}

extension Vocabulary.Content {
  private var elements: [String] { names.map { "`<\($0)>`" } }
}

extension Formatters {
  static func result(of use: Expression.Use, _ value: Value) -> String {
    apply(use, to: value)?.shown ?? ""
  }
}
