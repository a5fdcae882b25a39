internal import CPango

/// A fontconfig configuration that knows the given font files and nothing
/// else of the machine.
///
/// It is never changed once made, so threads may share it.
public final class FontConfiguration: @unchecked Sendable {
  let handle: OpaquePointer

  /// Opens font files, and makes this the process's current configuration:
  /// otherwise Pango's own thread loads the machine's fonts, and text in
  /// SVG pictures is set in them. To be called before the first font map.
  public init(files: [String]) throws(PangoError) {
    guard let handle = FcConfigCreate() else {
      throw PangoError("fontconfig cannot make a configuration")
    }
    self.handle = handle
    for file in files {
      guard FcConfigAppFontAddFile(handle, file) != 0 else {
        throw PangoError("fontconfig cannot read \(file)")
      }
    }
    guard FcConfigSetCurrent(handle) != 0 else {
      throw PangoError("fontconfig refuses the configuration")
    }
  }

  deinit { FcConfigDestroy(handle) }
}

extension FontConfiguration {
  /// The family and style names that a font file gives itself, in its order.
  public func names(ofFile file: String) -> (families: [String], styles: [String]) {
    guard let pattern = pattern(ofFile: file) else { return ([], []) }
    return (
      FontConfiguration.strings(FC_FAMILY, of: pattern),
      FontConfiguration.strings(FC_STYLE, of: pattern)
    )
  }

  /// What fontconfig found in a file; it belongs to the configuration.
  func pattern(ofFile file: String) -> OpaquePointer? {
    guard let set = FcConfigGetFonts(handle, FcSetApplication) else { return nil }
    return (0..<Int(set.pointee.nfont)).lazy.compactMap { set.pointee.fonts[$0] }
      .first { FontConfiguration.strings(FC_FILE, of: $0) == [file] }
  }

  static func strings(_ object: String, of pattern: OpaquePointer) -> [String] {
    var found: [String] = []
    var text: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(pattern, object, Int32(found.count), &text) == FcResultMatch,
      let name = text
    {
      found.append(String(cString: name))
    }
    return found
  }
}
