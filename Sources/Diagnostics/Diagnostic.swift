/// One thing to tell the user about the input: what, where, and how to mend it.
public struct Diagnostic: Hashable, Sendable {
  public var severity: Severity
  public var place: Place?
  public var message: Message
  public var hint: Message?
  /// How many findings it stands for that are not shown; 0: it is one itself.
  public let more: Int

  public init(
    _ severity: Severity, at place: Place? = nil, _ message: Message, hint: Message? = nil
  ) {
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
    more = 0
  }

  /// The last one of a list that is too long.
  package init(_ severity: Severity, more: Int) {
    self.severity = severity
    self.more = more
    message = .moreFindings(more)
  }
}

extension Diagnostic {
  /// By its place and what is said: few things are said of one place, one thing of many cells.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(message.key)
  }
}

/// How bad a diagnostic is. An error stops the run; a warning does not.
public enum Severity: String, Hashable, Sendable {
  case error
  case warning
}

/// Faults that end a stage. Several at once, so that one run tells all;
/// `status` says with which exit code the tool ends.
public struct Faults: Error, Hashable, Sendable {
  public var status: ExitStatus
  public var diagnostics: [Diagnostic]

  public init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// A single error.
  public init(
    _ status: ExitStatus, at place: Place? = nil, _ message: Message, hint: Message? = nil
  ) {
    self.init(status, [Diagnostic(.error, at: place, message, hint: hint)])
  }
}
