internal import CYAML

/// Owns a libyaml parser. libyaml reads JSON as the flow style of YAML.
final class YAMLParser {
  // The parser keeps its own address as the argument of its read handler, and
  // the address of the input: neither may move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// How many its reader has made of what comes from here.
  var nodes = 0

  /// Nil when memory is out.
  init?(_ bytes: [UInt8]) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    guard yaml_parser_initialize(parser) == 1 else {
      input.deallocate()
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLProblem(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

/// Where and why libyaml gave up, in its own words.
struct YAMLProblem: Error {
  var problem: String
  var context: String
  var mark: YAMLEvent.Mark
  var contextMark: YAMLEvent.Mark

  fileprivate init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? ""
    context = parser.context.map { String(cString: $0) } ?? ""
    mark = YAMLEvent.Mark(parser.problem_mark)
    contextMark = YAMLEvent.Mark(parser.context_mark)
  }
}
