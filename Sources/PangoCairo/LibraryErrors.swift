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

/// Why a picture file cannot be decoded. What the libraries say of it is for developers.
public enum PictureError: Error, Hashable, Sendable {
  case damaged
  /// It ends too early.
  case cut
  case outOfMemory
}
