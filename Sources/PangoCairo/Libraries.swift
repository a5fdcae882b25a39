internal import CPango

/// The C libraries that decide how a page looks, as loaded now.
public enum Libraries {
  public static var versions: [(name: String, version: String)] {
    [
      ("Pango", String(cString: pango_version_string())),
      ("Cairo", String(cString: cairo_version_string())),
    ]
  }
}
