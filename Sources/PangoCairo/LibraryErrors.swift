/// Cairo reported a failed call: its own sentence, in English, for developers.
public struct CairoError: Error, Hashable, Sendable {
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}

/// Pango or fontconfig could not do what was asked, for developers.
public struct PangoError: Error, Hashable, Sendable {
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}

/// A picture file cannot be decoded; the decoder's own sentence.
public struct PictureError: Error, Hashable, Sendable {
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}
