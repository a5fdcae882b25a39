internal import CYAML

/// What libyaml's parser reports, as a value.
struct YAMLEvent {
  var kind: Kind
  /// Lines and columns from 0, in characters.
  var start: Mark
  var end: Mark

  enum Kind {
    case stream, document, end, streamEnd
    case scalar(String, isQuoted: Bool)
    /// In brackets, or of lines.
    case list(isFlow: Bool)
    case mapping(isFlow: Bool)
    case refused(Refused)
  }

  /// Parts of YAML that a record may not use.
  enum Refused { case alias, anchor, tag }

  struct Mark: Equatable, Sendable {
    var line: Int
    var column: Int

    init(_ mark: yaml_mark_t) {
      line = Int(mark.line)
      column = Int(mark.column)
    }
  }

  init(_ event: yaml_event_t) {
    kind = Kind(event)
    start = Mark(event.start_mark)
    end = Mark(event.end_mark)
  }
}

extension YAMLEvent.Kind {
  init(_ event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_START_EVENT: self = .stream
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: self = .streamEnd
    case YAML_DOCUMENT_START_EVENT: self = .document
    case YAML_ALIAS_EVENT: self = .refused(.alias)
    case YAML_SCALAR_EVENT: self.init(scalar: event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self =
        Self.refused(start.anchor, start.tag)
        ?? .list(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self =
        Self.refused(start.anchor, start.tag)
        ?? .mapping(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    default: self = .end
    }
  }

  private init(scalar event: yaml_event_t) {
    let scalar = event.data.scalar
    if let refused = Self.refused(scalar.anchor, scalar.tag) {
      self = refused
      return
    }
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    self = .scalar(
      String(decoding: bytes, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
  }

  private static func refused(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Self? {
    anchor != nil ? .refused(.anchor) : tag != nil ? .refused(.tag) : nil
  }
}
